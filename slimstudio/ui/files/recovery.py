"""Offers, once, what a crash left unsaved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimeZone, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from slimstudio.errors import ProjectFileError
from slimstudio.session.workspace import Draft, Workspace, abandoned

if TYPE_CHECKING:
    from slimstudio.ui.files.project_files import ProjectFiles


class Recovery(QObject):
    """Asks about the latest draft whose window is gone; older ones wait for the next start.

    Args:
        files: Opens what is recovered.
        window: Over which the question opens.
    """

    def __init__(self, files: ProjectFiles, window: QWidget) -> None:
        super().__init__(window)
        self._files = files
        self._window = window
        self._workspace: Workspace | None = None
        self._recover: QPushButton | None = None
        self._discard: QPushButton | None = None

    @Slot()
    def offer(self) -> None:
        """Ask, if there is something to ask about."""
        for workspace in abandoned():
            try:
                draft = workspace.draft()
            except ProjectFileError:
                workspace.delete()  # cut off while it was written: there is nothing to read
                continue
            self._workspace = workspace
            self._ask(draft)
            return

    def _ask(self, draft: Draft) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("recovery")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("SlimStudio"))
        box.setText(self.tr("Go on with “{name}”?").format(name=draft.project.name))
        box.setInformativeText(
            self.tr(
                "SlimStudio ended unexpectedly. What was not saved then was kept: {when}."
            ).format(when=_local(draft.written))
        )
        role = QMessageBox.ButtonRole
        self._recover = box.addButton(self.tr("&Recover"), role.AcceptRole)
        self._recover.setObjectName("recover")
        self._discard = box.addButton(self.tr("&Discard"), role.DestructiveRole)
        self._discard.setObjectName("discardDraft")
        later = box.addButton(self.tr("Ask &later"), role.RejectRole)
        later.setObjectName("recoverLater")
        box.setDefaultButton(self._recover)
        box.setEscapeButton(later)
        box.buttonClicked.connect(self._answer)
        box.open()

    @Slot(object)
    def _answer(self, button: object) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return
        if button is self._recover:
            self._files.recover(workspace)
        elif button is self._discard:
            workspace.delete()


def _local(written: str) -> str:
    when = QDateTime.fromString(written, Qt.DateFormat.ISODate)
    when.setTimeZone(QTimeZone.utc())
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
