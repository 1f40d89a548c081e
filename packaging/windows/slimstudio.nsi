; The installer for Windows. Needs no administrator: everything goes into the person's own folders.
;
;   makensis /DVERSION=1.2.3 /DPAYLOAD=folder /DICON=file.ico /DLICENCE=file /DOUT=setup.exe slimstudio.nsi
;
; Silent: setup.exe /S [/D=C:\folder]. The file association is made with consent only: the tick in
; the window, or /ASSOCIATE on a silent installation.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!ifdef NSIS_WIN32_MAKENSIS
    !define SLASH "\"
!else
    !define SLASH "/"
!endif
!define NAME "SlimStudio"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASS "SlimStudio.Project"

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
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

LangString RUNNING ${LANG_ENGLISH} "SlimStudio is running. Close its window, and try again."
LangString RUNNING ${LANG_GERMAN} "SlimStudio läuft noch. Schließen Sie das Fenster, und versuchen Sie es erneut."
LangString ASSOCIATE ${LANG_ENGLISH} "Open .slim projects with SlimStudio"
LangString ASSOCIATE ${LANG_GERMAN} ".slim-Projekte mit SlimStudio öffnen"
LangString SHORTCUT ${LANG_ENGLISH} "Icon on the desktop"
LangString SHORTCUT ${LANG_GERMAN} "Symbol auf dem Desktop"
LangString PROJECT ${LANG_ENGLISH} "SlimStudio project"
LangString PROJECT ${LANG_GERMAN} "SlimStudio-Projekt"

; A program that runs holds its file open for writing by nobody else.
!macro RefuseWhileRunning
    ${If} ${FileExists} "$INSTDIR\slimstudio.exe"
        ${Do}
            ClearErrors
            FileOpen $0 "$INSTDIR\slimstudio.exe" a
            ${IfNot} ${Errors}
                FileClose $0
                ${ExitDo}
            ${EndIf}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
            SetErrorLevel 2
            Quit
        ${Loop}
    ${EndIf}
!macroend

; Deletes what installations of ours put there, and nothing that a person did.
!macro WipeProgram
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\slimstudio.exe"
    Delete "$INSTDIR\slimstudio-cli.exe"
!macroend

Section "${NAME}" Program
    SectionIn RO
    !insertmacro RefuseWhileRunning
    !insertmacro WipeProgram
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}${SLASH}*"
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
    WriteRegStr HKCU "Software\Classes\.slim" "" "${CLASS}"
    WriteRegStr HKCU "Software\Classes\.slim\OpenWithProgids" "${CLASS}" ""
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

Section "Uninstall"
    !insertmacro RefuseWhileRunning
    !insertmacro WipeProgram
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; stays where a person put something of theirs, such as weights
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    DeleteRegKey HKCU "${KEY}"
    DeleteRegKey HKCU "Software\${NAME}"
    DeleteRegKey HKCU "Software\Classes\${CLASS}"
    ReadRegStr $0 HKCU "Software\Classes\.slim" ""
    ${If} $0 == "${CLASS}"
        DeleteRegKey HKCU "Software\Classes\.slim"
    ${EndIf}
    ${RefreshShellIcons}
SectionEnd
