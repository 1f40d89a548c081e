"""Keeps what is not saved where a crash cannot take it, and offers it once after one."""

import logging
from collections.abc import Callable
from functools import partial
from threading import Thread

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimer, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from slimstudio.errors import ProjectFileError, system_reason, told_by
from slimstudio.session.files import holds
from slimstudio.session.workspace import Draft, Workspace, abandoned
from slimstudio.ui.document import Document, project_title
from slimstudio.ui.files.project_files import ProjectFiles
from slimstudio.ui.plain_text import PlainMessageBox
from slimstudio.ui.widgets.message_text import message_text

_logger = logging.getLogger(__name__)

# While a slider is dragged, only where it stops is worth a file.
_SETTLE_MS = 300


class Autosave(QObject):
    """Writes a draft in a thread of its own while there is something unsaved, and drops it after.

    Args:
        document: The open project.
        parent: Qt's parent.
    """

    not_kept = Signal(str)  # why, in a sentence; said once for each reason

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._writer: Thread | None = None
        self._told = ""
        self._ended = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._keep)
        for changed in (
            document.project_changed,
            document.modified_changed,
            document.attempts.changed,
        ):
            changed.connect(self._wait)

    def end(self) -> None:
        """Forget everything: the window closes, and what was not saved is given up."""
        self._ended = True
        self._settle.stop()
        self._join()
        self._document.attempts.workspace.delete()

    @Slot()
    def _wait(self) -> None:
        if not self._ended:
            self._settle.start()

    @Slot()
    def _keep(self) -> None:
        document = self._document
        if self._writer is not None and self._writer.is_alive():
            self._settle.start()  # the disk is slow: once more when it is done
            return
        if not document.modified:
            document.attempts.workspace.drop_draft()
            return
        attempts = document.attempts
        workspace = attempts.workspace
        keep = partial(
            workspace.keep_draft,
            document.project,
            attempts.value,
            document.path,
            document.known,
            workspace.edition,
        )
        self._writer = Thread(target=self._write, args=(keep,), name="autosave")
        self._writer.start()

    def _write(self, keep: Callable[[], None]) -> None:
        try:
            keep()
        except (OSError, ValueError, ProjectFileError) as error:
            said = system_reason(error) if isinstance(error, OSError) else told_by(error)
            reason = str(said)
            if reason != self._told:
                self._told = reason
                _logger.warning("No draft could be kept: %s", reason)
                self.not_kept.emit(
                    self.tr("Edits are not kept against a crash: {reason}. Save them.").format(
                        reason=message_text(said)
                    )
                )

    def _join(self) -> None:
        if self._writer is not None:
            self._writer.join()
            self._writer = None


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
        self._draft: Draft | None = None
        self._open: QPushButton | None = None
        self._recover: QPushButton | None = None
        self._discard: QPushButton | None = None

    @Slot()
    def offer(self) -> None:
        """Ask, if there is something to ask about."""
        for workspace in abandoned():
            try:
                draft = workspace.draft()
            except ProjectFileError:
                continue  # damaged, or made by a newer version, which can read it
            if draft.path and holds(draft.path, draft.project, draft.attempts):
                workspace.delete()  # the crash came between saving and forgetting the draft
                continue
            self._workspace, self._draft = workspace, draft
            self._ask(draft)
            return

    def _ask(self, draft: Draft) -> None:
        outdated = draft.outdated
        box = PlainMessageBox(self._window)
        box.setObjectName("recovery")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("SlimStudio"))
        title = project_title(draft.project, draft.path)
        box.setText(self.tr("Go on with “{name}”?").format(name=title))
        box.setInformativeText(self._words(draft, outdated=outdated))
        role = QMessageBox.ButtonRole
        self._recover = box.addButton(self.tr("&Recover"), role.AcceptRole)
        self._recover.setObjectName("recover")
        self._open = None
        if outdated:
            self._open = box.addButton(self.tr("&Open the file"), role.AcceptRole)
            self._open.setObjectName("openSaved")
        self._discard = box.addButton(self.tr("&Discard"), role.DestructiveRole)
        self._discard.setObjectName("discardDraft")
        later = box.addButton(self.tr("Ask &later"), role.RejectRole)
        later.setObjectName("recoverLater")
        box.setDefaultButton(self._open or self._recover)
        box.setEscapeButton(later)
        box.buttonClicked.connect(self._answer)
        box.open()

    def _words(self, draft: Draft, *, outdated: bool) -> str:
        if not outdated:
            return self.tr(
                "SlimStudio ended unexpectedly. What was not saved then was kept: {when}."
            ).format(when=_local(draft.written))
        assert draft.path is not None
        return self.tr(
            "SlimStudio ended unexpectedly. The file {name} was saved since, and is newer than "
            "what was kept: {when}. Recovering leaves the file as it is; opening it leaves the "
            "draft for later."
        ).format(name=draft.path.name, when=_local(draft.written))

    @Slot(object)
    def _answer(self, button: object) -> None:
        (workspace, draft), self._workspace = (self._workspace, self._draft), None
        if workspace is None or draft is None:
            return
        if button is self._recover:
            self._files.recover(workspace)
        elif button is self._open and draft.path is not None:
            self._files.open_file(draft.path)
        elif button is self._discard:
            workspace.delete()


def _local(written: str) -> str:
    when = QDateTime.fromString(written, Qt.DateFormat.ISODate)
    when.setTimeZone(QTimeZone.utc())
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
