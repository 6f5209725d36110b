# Shared by the installer and the uninstaller of zen-digits.nsi.

# Even when silent this is a GUI program, so it attaches to the console it was called from first.
!macro PrintError TEXT
  ${If} ${Silent}
    System::Call 'kernel32::AttachConsole(i -1)'
    System::Call 'kernel32::GetStdHandle(i -12) p .r9'
    FileWrite $9 "${TEXT}$\r$\n"
  ${EndIf}
!macroend

!macro Refuse CODE TEXT
  !insertmacro PrintError "${TEXT}"
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

# Sets $0 if Windows denies writing to a program's file, because it is running.
!macro ProbeProgram FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $1 "${FILE}" a
    ${If} ${Errors}
      StrCpy $0 "running"
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

!macro RefuseWhileRunning FOLDER
  ${Do}
    StrCpy $0 ""
    !insertmacro ProbeProgram "${FOLDER}\${WINDOW}"
    !insertmacro ProbeProgram "${FOLDER}\${COMMAND}"
    ${If} $0 == ""
      ${ExitDo}
    ${EndIf}
    ${If} ${Silent}
    ${OrIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is running. Close it, then try again." IDCANCEL`
      !insertmacro PrintError "${NAME} is running; close it, then try again."
      SetErrorLevel ${EXIT_RUNNING}
      Quit
    ${EndIf}
  ${Loop}
!macroend

# Removes what PyInstaller makes, by name, and nothing else: other files in the folder stay. Windows
# does not rename a folder while a file in it is in use, so the program is removed completely or not
# at all.
!macro RemoveProgram FOLDER
  RMDir /r "${FOLDER}\_internal.old"
  ${If} ${FileExists} "${FOLDER}\_internal"
    Rename "${FOLDER}\_internal" "${FOLDER}\_internal.old"
    RMDir /r "${FOLDER}\_internal.old"
  ${EndIf}
  ${If} ${FileExists} "${FOLDER}\_internal"
  ${OrIf} ${FileExists} "${FOLDER}\_internal.old"
    !insertmacro Refuse ${EXIT_REFUSED} "Another program is using files in ${FOLDER}; close it, then try again."
  ${EndIf}
  RMDir /r "${FOLDER}\licences"
  Delete "${FOLDER}\${WINDOW}"
  Delete "${FOLDER}\${COMMAND}"
!macroend

!macro RemoveFolder FOLDER # if nothing else is in it
  Delete "${FOLDER}\uninstall.exe"
  RMDir "${FOLDER}"
!macroend

!macro NotifyDesktop # that a file type has changed
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
