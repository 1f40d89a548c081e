"""The one undo command: the project before an edit and after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from slimstudio.session.project import Project


class EditCommand(QUndoCommand):
    """Swaps one frozen project for another.

    Args:
        text: What the person did, for the Edit menu ("Prune layer1.0.conv1").
        before: The project as it was.
        after: The project as it becomes.
        shows: Called with the project to show now: the first when it is done, the second when it
            is undone.
        merge_key: Edits that follow one another with the same key become one step of undo, as while
            a slider is dragged; empty for an edit that stands alone.
    """

    def __init__(
        self,
        text: str,
        before: Project,
        after: Project,
        shows: tuple[Callable[[Project], None], Callable[[Project], None]],
        merge_key: str = "",
    ) -> None:
        super().__init__(text)
        self.before = before
        self.after = after
        self.merge_key = merge_key
        self._show_after, self._show_before = shows

    def id(self) -> int:
        """Tell Qt which commands may be merged: -1 for none, else a number made of the key."""
        return crc32(self.merge_key.encode()) & 0x7FFFFFFF if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take the later edit into this one; drop both when together they change nothing."""
        if not isinstance(other, EditCommand) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        self.setText(other.text())
        self.setObsolete(self.after == self.before)
        return True

    def redo(self) -> None:
        """Show the project after the edit."""
        self._show_after(self.after)

    def undo(self) -> None:
        """Show the project before the edit."""
        self._show_before(self.before)
