; The installer for Windows: for one person or for everybody, in the Start menu, with the files of the program known to the Explorer; its uninstaller leaves files,
; settings and what was laid into the folder opengl. Made by .ci/windows/installer, which gives VERSION, BUILD, FILES, ICONS, OUT and the list of files as files.nsh.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true

!define NAME "Benang Merah"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\BenangMerah"
!define CLASSES "Software\Classes"
!define KIND "BenangMerah.File"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Mode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include files.nsh

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
BrandingText " "
VIProductVersion "${VERSION}.${BUILD}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}.${BUILD}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" ""

!define MUI_ICON "${ICONS}\benangmerah.ico"
!define MUI_UNICON "${ICONS}\benangmerah.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION Launch
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "English"

LangString File ${LANG_INDONESIAN} "Berkas Benang Merah"
LangString File ${LANG_ENGLISH} "Benang Merah file"
LangString InUse ${LANG_INDONESIAN} "Benang Merah masih terbuka. Tutup dahulu jendelanya, lalu coba lagi."
LangString InUse ${LANG_ENGLISH} "Benang Merah is still open. Close its window first, then try again."
LangString Software ${LANG_INDONESIAN} "Benang Merah (tanpa penggerak grafis)"
LangString Software ${LANG_ENGLISH} "Benang Merah (without graphics driver)"

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Launch starts the program with the rights of the person and not with those of the installer.
Function Launch
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\benangmerah.exe"'
FunctionEnd

; WaitUntilClosed asks until nobody runs the program any more; without a person it gives up, before anything has changed.
!macro WaitUntilClosed again free
  ${again}:
  IfFileExists "$INSTDIR\benangmerah.exe" 0 ${free}
  ClearErrors
  FileOpen $0 "$INSTDIR\benangmerah.exe" a
  IfErrors +3
  FileClose $0
  Goto ${free}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY ${again}
  SetErrorLevel 2
  Abort
  ${free}:
!macroend

!macro Associate ENDING
  WriteRegStr SHCTX "${CLASSES}\${ENDING}" "" "${KIND}"
  WriteRegStr SHCTX "${CLASSES}\${ENDING}\OpenWithProgids" "${KIND}" ""
!macroend

!macro Dissociate ENDING
  ReadRegStr $0 SHCTX "${CLASSES}\${ENDING}" ""
  StrCmp $0 "${KIND}" 0 +2
  DeleteRegValue SHCTX "${CLASSES}\${ENDING}" ""
  DeleteRegValue SHCTX "${CLASSES}\${ENDING}\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${ENDING}"
!macroend

Section
  !insertmacro WaitUntilClosed again free
  SetOutPath "$INSTDIR"
  File /r "${FILES}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\benangmerah.exe"
  IfFileExists "$INSTDIR\opengl\opengl32.dll" 0 +2
  CreateShortcut "$SMPROGRAMS\$(Software).lnk" "$INSTDIR\benangmerah.exe" "--software"

  !insertmacro Associate .benang
  !insertmacro Associate .benang-sandi
  WriteRegStr SHCTX "${CLASSES}\${KIND}" "" "$(File)"
  WriteRegStr SHCTX "${CLASSES}\${KIND}\DefaultIcon" "" '"$INSTDIR\benangmerah.exe",1'
  WriteRegStr SHCTX "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\benangmerah.exe" "%1"'

  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\benangmerah.exe,0"
  WriteRegStr SHCTX "${KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "Mode" "$MultiUser.InstallMode"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
  !insertmacro WaitUntilClosed un_again un_free
  !insertmacro DeleteFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$SMPROGRAMS\$(Software).lnk"

  !insertmacro Dissociate .benang
  !insertmacro Dissociate .benang-sandi
  DeleteRegKey SHCTX "${CLASSES}\${KIND}"
  DeleteRegKey SHCTX "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
