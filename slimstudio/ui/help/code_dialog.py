"""What the project would run, as a command and as a program, to take elsewhere."""

import platform
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.errors import InputError
from slimstudio.session.as_command import CURATION, command_text, is_curated
from slimstudio.session.as_python import as_python
from slimstudio.session.curation_file import write_curation
from slimstudio.session.project import Project
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.saving import FileKind, ask_save_path
from slimstudio.ui.widgets.screen import ViewSwitch
from slimstudio.ui.widgets.text_label import Role, text_label


class CodeDialog(QDialog):
    """Shows the command line or the Python program of a project, and copies it.

    Args:
        project: It has a model and images.
        parent: Over what it opens.
    """

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("codeDialog")
        self.setWindowTitle(self.tr("Without the window"))
        self._project = project
        self._curation = ""
        words = text_label(
            self.tr("This does what a run of the project does, and exports what comes of it."),
            Role.MUTED,
            self,
        )
        self.switch = ViewSwitch(
            (
                ("showCommand", self.tr("Command line"), self.tr("For a terminal or a script.")),
                ("showPython", self.tr("Python"), self.tr("For a notebook or a program.")),
            ),
            self,
        )
        self.code = QPlainTextEdit(self)
        self.code.setObjectName("code")
        self.code.setAccessibleName(self.tr("What to run"))
        self.code.setReadOnly(True)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = QPushButton(self.tr("&Copy"), self)
        self.copy.setObjectName("copyCode")
        self.copy.setToolTip(self.tr("Put all of it on the clipboard."))
        self.copy.setProperty("kind", "primary")
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.write = QPushButton(self.tr("&Write the list of images…"), self)
        self.write.setObjectName("writeCuration")
        self.write.setToolTip(
            plain_tip(
                self.tr(
                    "Which images the project leaves out or keeps together, as the "
                    "command reads it."
                )
            )
        )
        self.write.setVisible(is_curated(project))
        buttons.addButton(self.write, QDialogButtonBox.ButtonRole.ActionRole)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addWidget(words)
        rows.addWidget(self.switch)
        rows.addWidget(self.code, 1)
        rows.addWidget(buttons)
        self.copy.clicked.connect(self._copy)
        self.write.clicked.connect(self._write)
        buttons.rejected.connect(self.reject)
        self.switch.chosen.connect(self._show)
        self.resize(720, 520)
        self._show()

    @property
    def text(self) -> str:
        """The program that is shown."""
        if self.switch.current == 1:
            return as_python(self._project)
        windows = platform.system() == "Windows"
        return command_text(self._project, windows=windows, curation=self._curation)

    @Slot()
    def _show(self) -> None:
        self.code.setPlainText(self.text)
        self.write.setVisible(is_curated(self._project) and self.switch.current == 0)

    @Slot()
    def _write(self) -> None:
        start = Path(self._project.images).parent / CURATION
        kind = FileKind(self.tr("Lists of images (*.json)"), (".json",))
        path = ask_save_path(self, self.tr("Write the list of images"), start, [kind])
        if path is None:
            return
        try:
            write_curation(self._project.curation, path)
        except InputError as error:
            show_error(self, error)
            return
        self._curation = str(path)
        self._show()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy.setText(self.tr("Copied"))
