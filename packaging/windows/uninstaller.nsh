# The uninstaller of zen-digits.nsi.

Function un.onInit
  SetRegView 64
  SetShellVarContext current
  StrCpy $UserData "$LOCALAPPDATA\zen-digits" # as data_folder in zen_digits/core/files.py has it
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" InstallLocation
  ${If} $0 == $INSTDIR
    Return
  ${EndIf}
  SetShellVarContext all
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $0 != $INSTDIR # a copy of the uninstaller in another folder would do damage
    !insertmacro Refuse ${EXIT_REFUSED} "${NAME} is not installed in $INSTDIR; remove it in the Windows settings."
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    !insertmacro Refuse ${EXIT_REFUSED} "${NAME} is installed for all users; only an administrator can remove it."
  ${EndIf}
FunctionEnd

Section Uninstall
  !insertmacro RefuseWhileRunning $INSTDIR
  Call un.AskForData
  SetOutPath $TEMP # the current folder cannot be removed
  !insertmacro RemoveProgram $INSTDIR
  !insertmacro RemoveFolder $INSTDIR
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  Call un.RemoveFileType
  DeleteRegKey SHCTX "${PATHS_KEY}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${If} $UserData != ""
    DetailPrint "Remove: $UserData"
    # If it is a link to another folder, this removes the link and not what it points to.
    nsExec::Exec '"$SYSDIR\cmd.exe" /c rd /s /q "$UserData"'
    Pop $0
    ${If} ${FileExists} "$UserData\*.*"
      !insertmacro Refuse ${EXIT_REFUSED} "Another program is using files in $UserData; close it, then remove the folder."
    ${EndIf}
  ${EndIf}
SectionEnd

# Empties $UserData if the data is kept, which is the default.
Function un.AskForData
  ${IfNot} ${FileExists} "$UserData\*.*"
    StrCpy $UserData ""
    Return
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/RemoveData" $0
  ${If} ${Errors}
  ${AndIf} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Also remove your runs, networks and settings in $UserData?$\r$\n$\r$\nThis cannot be undone." /SD IDNO IDNO`
    StrCpy $UserData ""
  ${EndIf}
FunctionEnd

Function un.RemoveFileType
  DeleteRegKey SHCTX "Software\Classes\${PROGID}"
  DeleteRegValue SHCTX "Software\Classes\.zendigits\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifnosubkeys /ifnovalues SHCTX "Software\Classes\.zendigits\OpenWithProgids"
  ReadRegStr $0 SHCTX "Software\Classes\.zendigits" ""
  ${If} $0 == "${PROGID}"
    DeleteRegValue SHCTX "Software\Classes\.zendigits" ""
  ${EndIf}
  DeleteRegKey /ifnosubkeys /ifnovalues SHCTX "Software\Classes\.zendigits"
  !insertmacro NotifyDesktop
FunctionEnd
