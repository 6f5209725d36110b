# The installer of Zen Digits for Windows; wants makensis 3.08 or newer.
#
#     makensis -DVERSION=1.2.3 -DPAYLOAD=FOLDER -DICON=FILE.ico -DOUT=FILE.exe zen-digits.nsi
#
# PAYLOAD is dist/zen-digits, the folder that PyInstaller makes. All paths are absolute. With
# -DSIGN=COMMAND, COMMAND is run with the uninstaller's file, to sign it.
#
# What the installer takes on its command line:
#
#     /CurrentUser   install for whoever runs it; needs no administrator
#     /AllUsers      install for all; needs one
#     /S             ask nothing; what cannot be done is said on standard error
#     /D=FOLDER      where to; the last argument, and without quotes
#
# uninstall.exe takes /S, and /RemoveData to remove the person's runs, networks and settings, too. It
# runs on as a copy of itself; with _?=FOLDER, its own folder, as the last argument it does not, so
# that one can wait for it, but is left behind.
#
# Exit codes: 0 done, 1 cancelled by the person, 2 cannot be done, 3 Zen Digits is running.

!ifndef VERSION | PAYLOAD | ICON | OUT
  !error "VERSION, PAYLOAD, ICON and OUT must be given; see the top of the script."
!endif

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
# A file that cannot be written ends the installation, or a silent one would leave it out.
AllowSkipFiles off

!define NAME "Zen Digits"
!define PUBLISHER "The Zen Digits authors"
!define WINDOW "Zen Digits.exe"
!define COMMAND "zen-digits.exe"
!define PROGID "ZenDigits.Model"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ZenDigits"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}"
!define EXIT_REFUSED 2
!define EXIT_RUNNING 3

Name "${NAME}"
OutFile "${OUT}"
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs ${NAME}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "${PUBLISHER}, MIT licence"

# An earlier installation says for whom, and where, the next one is.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_NOUNINSTALL # the uninstaller knows by itself for whom the program is there
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_FUNCTION ModeChosen
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME InstallLocation
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME InstallLocation
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${NSISDIR}\Contrib\Graphics\Wizard\nsis3-metro.bmp"
!define MUI_ABORTWARNING

!insertmacro MUI_PAGE_LICENSE "${__FILEDIR__}\..\..\LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE FolderChosen
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE English

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var GivenFolder # by /D
Var OlderFolder # of the version that is installed
Var UserData

!include "${__FILEDIR__}\common.nsh"

Section "${NAME}" Program
  SectionIn RO
  Call CheckFolder
  ${If} $0 != ""
    !insertmacro Refuse ${EXIT_REFUSED} $0
  ${EndIf}
  Call CheckSpace
  !insertmacro RefuseWhileRunning $INSTDIR
  # Comes before the older version is removed, for that is not to be lost where the new one cannot
  # be written, and lets what a power cut leaves be removed.
  ClearErrors
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    !insertmacro Refuse ${EXIT_REFUSED} "$INSTDIR cannot be written; give access to it or choose another folder."
  ${EndIf}
  ${If} $OlderFolder != $INSTDIR
  ${AndIf} $OlderFolder != ""
  ${AndIf} ${FileExists} "$OlderFolder\${WINDOW}"
    !insertmacro RefuseWhileRunning $OlderFolder
    !insertmacro RemoveProgram $OlderFolder
    !insertmacro RemoveFolder $OlderFolder
  ${EndIf}
  !insertmacro RemoveProgram $INSTDIR
  Call WriteUninstallEntry
  File "${PAYLOAD}\${WINDOW}"
  File "${PAYLOAD}\${COMMAND}"
  File /r "${PAYLOAD}\_internal"
  File /r "${PAYLOAD}\licences"

  Delete "$DESKTOP\${NAME}.lnk" # it may lead to the older folder
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${PATHS_KEY}" "" "$INSTDIR\${COMMAND}"
  Call WriteFileType
SectionEnd

Section /o "Shortcut on the desktop" DesktopShortcut
  SetOutPath $INSTDIR
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${WINDOW}"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} "The program, its entry in the start menu, and .zendigits files that open with it."
  !insertmacro MUI_DESCRIPTION_TEXT ${DesktopShortcut} "An icon on the desktop that starts the program."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  SetRegView 64
  StrCpy $GivenFolder $INSTDIR
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    !insertmacro Refuse ${EXIT_REFUSED} "${NAME} needs a 64-bit Windows 10 or newer."
  ${EndIf}
  # MultiUser.nsh would show a message even where none may be shown.
  UserInfo::GetAccountType
  Pop $1
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $0
  ${IfNot} ${Errors}
  ${AndIf} $1 != "Admin"
    !insertmacro Refuse ${EXIT_REFUSED} "Only an administrator can install ${NAME} for all users; run it as one, or with /CurrentUser."
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function .onInstFailed
  !insertmacro Say "The files of ${NAME} could not be written to $INSTDIR; make room or give access to it."
FunctionEnd

Function ModeChosen # for whom; SHCTX and $DESKTOP are those of the person, or of all
  ${If} $GivenFolder != ""
    StrCpy $INSTDIR $GivenFolder
  ${EndIf}
  ReadRegStr $OlderFolder SHCTX "${UNINSTALL_KEY}" InstallLocation
  ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
    !insertmacro SelectSection ${DesktopShortcut}
  ${EndIf}
FunctionEnd

Function FolderChosen
  Call CheckFolder
  ${If} $0 != ""
    MessageBox MB_OK|MB_ICONEXCLAMATION $0
    Abort
  ${EndIf}
FunctionEnd

# Leaves a sentence in $0 where the folder has files of others. So _internal and licences in it,
# which are removed whole, are always the program's own.
Function CheckFolder
  StrCpy $0 ""
  ${If} $INSTDIR == $OlderFolder
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${WINDOW}"
  ${AndIf} ${FileExists} "$INSTDIR\${COMMAND}"
    Return
  ${EndIf}
  FindFirst $1 $2 "$INSTDIR\*"
  ${DoUntil} $2 == ""
    ${If} $2 != "."
    ${AndIf} $2 != ".."
    ${AndIf} $2 != "uninstall.exe" # which _?= leaves
      StrCpy $0 "$INSTDIR has other files in it; choose an empty or a new folder."
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
FunctionEnd

# The window looks for room by itself; the older version is not to be lost for want of it.
Function CheckSpace
  SectionGetSize ${Program} $0
  IntOp $0 $0 / 1024
  ${GetRoot} $INSTDIR $1
  ClearErrors
  ${DriveSpace} "$1\" "/D=F /S=M" $2
  ${IfNot} ${Errors}
  ${AndIf} $2 <= $0
    !insertmacro Refuse ${EXIT_REFUSED} "${NAME} needs $0 MB on $1; make room there or choose another folder."
  ${EndIf}
FunctionEnd

Function WriteUninstallEntry
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation $INSTDIR
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  SectionGetSize ${Program} $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
FunctionEnd

Function WriteFileType
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "Zen Digits network"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.zendigits" "" "${PROGID}"
  WriteRegStr SHCTX "Software\Classes\.zendigits\OpenWithProgids" "${PROGID}" ""
  !insertmacro TellDesktop
FunctionEnd

Function StartProgram # through the desktop, for the installer may have an administrator's rights
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOW}"'
FunctionEnd

!include "${__FILEDIR__}\uninstaller.nsh"
