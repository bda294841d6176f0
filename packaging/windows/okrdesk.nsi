; The setup program for Windows, for one person, without administrator's rights. build.py says what
; VERSION, NUMBERS, PAYLOAD (the bundle), ICONS, KIB and OUT are.
Unicode true
ManifestDPIAware true
!include MUI2.nsh
!include FileFunc.nsh

!define NAME "OKRDesk"
!define PROGID "OKRDesk.Workspace"
!define MIME "application/vnd.okrdesk.workspace+sqlite3"
!define LIST "Software\Microsoft\Windows\CurrentVersion\Uninstall\OKRDesk"
!define CLASSES "Software\Classes"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\OKRDesk"
InstallDirRegKey HKCU "Software\OKRDesk" "Place"
SetCompressor /SOLID lzma
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "CompanyName" "${NAME}"
VIAddVersionKey /LANG=1033 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICONS}\okrdesk.ico"
!define MUI_UNICON "${ICONS}\okrdesk.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\okrdesk.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

; A program that runs holds its files: nothing would be replaced whole.
!macro AskToClose un
Function ${un}AskToClose
  again:
    IfFileExists "$INSTDIR\okrdesk.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\okrdesk.exe" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Please close OKRDesk first." /SD IDCANCEL IDRETRY again
    Abort
  free:
    FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro AskToClose ""
!insertmacro AskToClose "un."

Section "OKRDesk"
  Call AskToClose
  ; An update starts from an empty folder of libraries: what a version no longer ships must go.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  File "${ICONS}\okrdesk-file.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\OKRDesk.lnk" "$INSTDIR\okrdesk.exe"

  WriteRegStr HKCU "Software\OKRDesk" "Place" "$INSTDIR"

  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "OKRDesk workspace"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\okrdesk-file.ico"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\okrdesk.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.okr" "" "${PROGID}"
  WriteRegStr HKCU "${CLASSES}\.okr" "Content Type" "${MIME}"
  WriteRegStr HKCU "${CLASSES}\.okr\OpenWithProgids" "${PROGID}" ""

  ; Links: the program takes only okrdesk://open, and only to show.
  WriteRegStr HKCU "${CLASSES}\okrdesk" "" "URL:OKRDesk link"
  WriteRegStr HKCU "${CLASSES}\okrdesk" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\okrdesk\shell\open\command" "" '"$INSTDIR\okrdesk.exe" "%1"'

  WriteRegStr HKCU "${LIST}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${LIST}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LIST}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${LIST}" "DisplayIcon" "$INSTDIR\okrdesk.exe"
  WriteRegStr HKCU "${LIST}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LIST}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LIST}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LIST}" "EstimatedSize" ${KIB}
  WriteRegDWORD HKCU "${LIST}" "NoModify" 1
  WriteRegDWORD HKCU "${LIST}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

; Workspaces lie where people put them, and what OKRDesk keeps of them in its own folder of the
; person's data: neither is touched.
Section "Uninstall"
  Call un.AskToClose
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\okrdesk.exe"
  Delete "$INSTDIR\okrdesk-cli.exe"
  Delete "$INSTDIR\okrdesk-file.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\OKRDesk.lnk"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegValue HKCU "${CLASSES}\.okr\OpenWithProgids" "${PROGID}"
  ReadRegStr $0 HKCU "${CLASSES}\.okr" ""
  StrCmp $0 "${PROGID}" 0 others
    DeleteRegKey HKCU "${CLASSES}\.okr"
  others:
  DeleteRegKey HKCU "${CLASSES}\okrdesk"
  DeleteRegKey HKCU "${LIST}"
  DeleteRegKey HKCU "Software\OKRDesk"
  ${RefreshShellIcons}
SectionEnd
