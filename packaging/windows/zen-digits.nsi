# The installer of Zen Digits for Windows; needs makensis 3.08 or newer.
#
#     makensis -DVERSION=1.2.3 -DPAYLOAD=FOLDER -DICON=FILE.ico -DOUT=FILE.exe zen-digits.nsi
#
# PAYLOAD is dist/zen-digits, the folder that PyInstaller makes. All paths are absolute. With
# -DSIGN=COMMAND, COMMAND is run with the uninstaller's file, to sign it.
#
# Command line options:
#
#     /CurrentUser   install for the current user; needs no administrator
#     /AllUsers      install for all users; needs an administrator
#     /S             silent; errors are printed on standard error
#     /D=FOLDER      the target folder; must be the last argument, without quotes
#
# uninstall.exe takes /S, and /RemoveData to remove the user's runs, networks and settings, too. It
# continues as a copy of itself; with _?=FOLDER, its own folder, as the last argument it does not, so
# that a script can wait for it, but then the file itself stays.
#
# Exit codes: 0 done, 1 cancelled by the user, 2 refused, 3 Zen Digits is running.

!ifndef VERSION | PAYLOAD | ICON | OUT
  !error "VERSION, PAYLOAD, ICON and OUT must be given; see the top of the script."
!endif

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
# A file that cannot be written ends the installation; otherwise a silent one would skip the file.
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

# An earlier installation determines for whom, and where, to install.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_NOUNINSTALL # the uninstaller finds out by itself for whom the program is installed
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

Var GivenFolder # with /D
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
  # Written before the older version is removed: that must not be lost if the new one cannot be
  # written, and what a power cut leaves behind can be uninstalled.
  ClearErrors
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    !insertmacro Refuse ${EXIT_REFUSED} "$INSTDIR cannot be written; grant access to it or choose another folder."
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

  Delete "$DESKTOP\${NAME}.lnk" # it may point to the older folder
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${PATHS_KEY}" "" "$INSTDIR\${COMMAND}"
  Call WriteFileType
SectionEnd

Section /o "Shortcut on the desktop" DesktopShortcut
  SetOutPath $INSTDIR
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${WINDOW}"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} "The program, its entry in the Start menu, and the file type .zendigits."
  !insertmacro MUI_DESCRIPTION_TEXT ${DesktopShortcut} "An icon on the desktop that starts the program."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  SetRegView 64
  StrCpy $GivenFolder $INSTDIR
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    !insertmacro Refuse ${EXIT_REFUSED} "${NAME} needs a 64-bit Windows 10 or newer."
  ${EndIf}
  # MultiUser.nsh would show a message even in silent mode.
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
  !insertmacro PrintError "The files of ${NAME} could not be written to $INSTDIR; free some space or grant access to it."
FunctionEnd

Function ModeChosen # SHCTX and $DESKTOP are now those of the user, or of all users
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

# Sets $0 to an error message if the folder contains other files. So its _internal and licences,
# which are removed completely, are always the program's own.
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
      StrCpy $0 "$INSTDIR contains other files; choose an empty or a new folder."
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
FunctionEnd

# The wizard checks the free space itself; a silent installation must not lose the older version.
Function CheckSpace
  SectionGetSize ${Program} $0
  IntOp $0 $0 / 1024
  ${GetRoot} $INSTDIR $1
  ClearErrors
  ${DriveSpace} "$1\" "/D=F /S=M" $2
  ${IfNot} ${Errors}
  ${AndIf} $2 <= $0
    !insertmacro Refuse ${EXIT_REFUSED} "${NAME} needs $0 MB on $1; free some space there or choose another folder."
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
  !insertmacro NotifyDesktop
FunctionEnd

Function StartProgram # through Explorer, because the installer may run as an administrator
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOW}"'
FunctionEnd

!include "${__FILEDIR__}\uninstaller.nsh"
