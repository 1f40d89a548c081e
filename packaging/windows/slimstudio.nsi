; The installer for Windows. Needs no administrator: everything goes into the person's own folders.
;
;   makensis /DVERSION=1.2.3 /DNUMERIC=1.2.3.0 /DPAYLOAD=folder /DLIST=files.list /DICON=file.ico
;            /DLICENCE=file /DOUT=setup.exe slimstudio.nsi
;
; LIST names what lies in PAYLOAD, a line each in UTF-16LE, folders with a backslash at the end and
; after what lies in them. It is installed, too: an upgrade and a removal delete what it names.
;
; Silent: setup.exe /S [/D=C:\folder]. The file association is made with consent only: the tick in
; the window, or /ASSOCIATE on a silent installation.

Unicode true
!ifdef TARGET ; to try it where only 64-bit programs run
    Target ${TARGET}
!endif
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "TextFunc.nsh"

!ifdef NSIS_WIN32_MAKENSIS
    !define SLASH "\"
!else
    !define SLASH "/"
!endif
!define NAME "SlimStudio"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASS "SlimStudio.Project"
!define SUFFIX "Software\Classes\.slim"
!define PATIENCE 20 ; times half a second

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMERIC}"
VIFileVersion "${NUMERIC}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\slimstudio.exe"

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "SlimStudio is running. Close its windows and terminals, and try again."
LangString RUNNING ${LANG_GERMAN} "SlimStudio läuft noch. Schließen Sie seine Fenster und Terminals, und versuchen Sie es erneut."
LangString RUNNING ${LANG_FRENCH} "SlimStudio est en cours d’exécution. Fermez ses fenêtres et terminaux, puis réessayez."
LangString RUNNING ${LANG_SPANISH} "SlimStudio está en ejecución. Cierre sus ventanas y terminales e inténtelo de nuevo."
LangString RUNNING ${LANG_SIMPCHINESE} "SlimStudio 正在运行。请关闭其窗口和终端，然后重试。"
LangString ASSOCIATE ${LANG_ENGLISH} "Open .slim projects with SlimStudio"
LangString ASSOCIATE ${LANG_GERMAN} ".slim-Projekte mit SlimStudio öffnen"
LangString ASSOCIATE ${LANG_FRENCH} "Ouvrir les projets .slim avec SlimStudio"
LangString ASSOCIATE ${LANG_SPANISH} "Abrir los proyectos .slim con SlimStudio"
LangString ASSOCIATE ${LANG_SIMPCHINESE} "用 SlimStudio 打开 .slim 项目"
LangString SHORTCUT ${LANG_ENGLISH} "Icon on the desktop"
LangString SHORTCUT ${LANG_GERMAN} "Symbol auf dem Desktop"
LangString SHORTCUT ${LANG_FRENCH} "Icône sur le bureau"
LangString SHORTCUT ${LANG_SPANISH} "Icono en el escritorio"
LangString SHORTCUT ${LANG_SIMPCHINESE} "桌面图标"
LangString PROJECT ${LANG_ENGLISH} "SlimStudio project"
LangString PROJECT ${LANG_GERMAN} "SlimStudio-Projekt"
LangString PROJECT ${LANG_FRENCH} "Projet SlimStudio"
LangString PROJECT ${LANG_SPANISH} "Proyecto de SlimStudio"
LangString PROJECT ${LANG_SIMPCHINESE} "SlimStudio 项目"

; A program that runs holds its file open for writing by nobody else. It is waited for; then the
; person is asked, and without one the installation ends with 2, before anything was touched.
!macro WaitFor program
    StrCpy $1 0
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\${program}"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\${program}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${If} $1 < ${PATIENCE}
            Sleep 500
            IntOp $1 $1 + 1
        ${Else}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${Loop}
!macroend

; Deletes the files that an installation of ours put there, and its folders where they are empty.
!macro WipeProgram
    ClearErrors
    FileOpen $0 "$INSTDIR\files.list" r
    ${IfNot} ${Errors}
        ${Do}
            ClearErrors
            FileReadUTF16LE $0 $1
            ${If} ${Errors}
                ${ExitDo}
            ${EndIf}
            ${TrimNewLines} $1 $1
            StrCpy $2 $1 1 -1
            ${If} $2 == "\"
                StrCpy $1 $1 -1
                RMDir "$INSTDIR\$1"
            ${ElseIf} $1 != ""
                Delete "$INSTDIR\$1"
            ${EndIf}
        ${Loop}
        FileClose $0
        Delete "$INSTDIR\files.list"
    ${EndIf}
!macroend

Section "${NAME}" Program
    SectionIn RO
    !insertmacro WaitFor "slimstudio.exe"
    !insertmacro WaitFor "slimstudio-cli.exe"
    ; A folder that a person had before stays when SlimStudio leaves.
    ReadRegStr $3 HKCU "Software\${NAME}" "MadeFolder"
    ${If} $3 == ""
        StrCpy $3 "1"
        ${If} ${FileExists} "$INSTDIR\*.*"
            StrCpy $3 "0"
        ${EndIf}
    ${EndIf}
    !insertmacro WipeProgram
    SetOutPath "$INSTDIR"
    File /oname=files.list "${LIST}"
    File /r "${PAYLOAD}${SLASH}*"
    WriteRegStr HKCU "Software\${NAME}" "MadeFolder" "$3"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\slimstudio.exe"

    WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\slimstudio.exe"
    WriteRegStr HKCU "${KEY}" "Publisher" "The SlimStudio contributors"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "$(ASSOCIATE)" Associate
    ReadRegStr $0 HKCU "${SUFFIX}" ""
    ${If} $0 != ""
    ${AndIf} $0 != "${CLASS}"
        WriteRegStr HKCU "Software\${NAME}" "EarlierOwner" "$0"
    ${EndIf}
    WriteRegStr HKCU "${SUFFIX}" "" "${CLASS}"
    WriteRegStr HKCU "${SUFFIX}\OpenWithProgids" "${CLASS}" ""
    WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(PROJECT)"
    WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\slimstudio.exe,0"
    WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\slimstudio.exe" "%1"'
    ${RefreshShellIcons}
SectionEnd

Section /o "$(SHORTCUT)" Shortcut
    CreateShortCut "$DESKTOP\${NAME}.lnk" "$INSTDIR\slimstudio.exe"
SectionEnd

Function .onInit
    ; Nobody is there to tick anything: the association is made only when it is asked for.
    ${If} ${Silent}
        ${GetParameters} $0
        ClearErrors
        ${GetOptions} $0 "/ASSOCIATE" $1
        ${If} ${Errors}
            SectionSetFlags ${Associate} 0
        ${EndIf}
    ${EndIf}
FunctionEnd

; Gives .slim back to who had it; what others wrote under it stays.
!macro GiveBackSuffix
    DeleteRegValue HKCU "${SUFFIX}\OpenWithProgids" "${CLASS}"
    EnumRegValue $0 HKCU "${SUFFIX}\OpenWithProgids" 0
    ${If} $0 == ""
        DeleteRegKey /ifempty HKCU "${SUFFIX}\OpenWithProgids"
    ${EndIf}
    ReadRegStr $0 HKCU "${SUFFIX}" ""
    ${If} $0 == "${CLASS}"
        ReadRegStr $1 HKCU "Software\${NAME}" "EarlierOwner"
        ${If} $1 != ""
            WriteRegStr HKCU "${SUFFIX}" "" "$1"
        ${Else}
            DeleteRegValue HKCU "${SUFFIX}" ""
            EnumRegValue $0 HKCU "${SUFFIX}" 0
            ${If} $0 == ""
                DeleteRegKey /ifempty HKCU "${SUFFIX}"
            ${EndIf}
        ${EndIf}
    ${EndIf}
    DeleteRegKey HKCU "Software\Classes\${CLASS}"
!macroend

Section "Uninstall"
    !insertmacro WaitFor "slimstudio.exe"
    !insertmacro WaitFor "slimstudio-cli.exe"
    !insertmacro WipeProgram
    Delete "$INSTDIR\uninstall.exe"
    ReadRegStr $3 HKCU "Software\${NAME}" "MadeFolder"
    ${If} $3 == "1"
        RMDir "$INSTDIR" ; stays where a person put something of theirs, such as weights
    ${EndIf}
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    !insertmacro GiveBackSuffix
    DeleteRegKey HKCU "${KEY}"
    DeleteRegKey HKCU "Software\${NAME}"
    ${RefreshShellIcons}
SectionEnd
