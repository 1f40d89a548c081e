"""Keeps what is not saved where a crash cannot take it, a moment after every edit."""

from __future__ import annotations

import logging
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from slimstudio.errors import system_reason, told_by
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.session.attempts import Attempts
    from slimstudio.session.project import Project
    from slimstudio.session.workspace import Workspace
    from slimstudio.ui.document import Document

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
        snapshot = (attempts.workspace, document.project, attempts.value, document.path)
        self._writer = Thread(target=self._write, args=snapshot, name="autosave")
        self._writer.start()

    def _write(
        self, workspace: Workspace, project: Project, attempts: Attempts, path: Path | None
    ) -> None:
        try:
            workspace.keep_draft(project, attempts, path)
        except (OSError, ValueError) as error:
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
