"""The attempts of the open project, and the place where what they left is kept."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from slimstudio.session.attempts import (
    NO_ATTEMPTS,
    Attempt,
    Attempts,
    added,
    put_back,
    put_places_back,
    relocated,
    renamed,
    shown,
    without,
)
from slimstudio.session.project import Project
from slimstudio.session.workspace import Workspace

Change = Callable[[Attempts], Attempts]


class AttemptsModel(QObject):
    """Holds the attempts. Renaming and deleting are steps of undo; that a run ended is none.

    Args:
        undo_stack: Where these steps go.
        parent: Qt's parent.
    """

    changed = Signal()

    def __init__(self, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._value = NO_ATTEMPTS
        self._workspace = Workspace()

    @property
    def value(self) -> Attempts:
        """The attempts as they are now."""
        return self._value

    @property
    def workspace(self) -> Workspace:
        """Where this window keeps what is not saved."""
        return self._workspace

    def open(self, attempts: Attempts) -> None:
        """Take up the attempts of another project; what the last one's left is not needed more."""
        self._workspace.blobs.keep_only(attempts.digests)
        self._set(attempts)

    def move_to(self, workspace: Workspace) -> None:
        """Go on in the workspace of a window that crashed."""
        left, self._workspace = self._workspace, workspace
        left.delete()

    def add(self, attempt: Attempt) -> None:
        """Keep the attempt that just ended; its result is the one that is shown."""
        self._set(added(self._value, attempt))

    def show(self, key: str) -> None:
        """Note whose result is shown; "" for none of them."""
        self._set(shown(self._value, key))

    def rename(self, key: str, name: str) -> None:
        """Give an attempt another name, as a step of undo.

        Raises:
            InputError: nothing is left of the name.
        """
        attempt = self._value.find(key)
        change = partial(renamed, key=key, name=name)
        if attempt is None or change(self._value) == self._value:
            return
        back = partial(renamed, key=key, name=attempt.name)
        self._push(self.tr("Rename {name}").format(name=attempt.name), change, back)

    def delete(self, keys: Collection[str]) -> None:
        """Take attempts away, as a step of undo. What they left goes when the project is saved."""
        chosen = [one for one in self._value.kept if one.key in keys]
        if not chosen:
            return
        earlier = self._value
        text = (
            self.tr("Delete {name}").format(name=chosen[0].name)
            if len(chosen) == 1
            else self.tr("Delete {count} attempts").format(count=len(chosen))
        )

        def change(attempts: Attempts) -> Attempts:
            for one in reversed(chosen):
                attempts = without(attempts, one.key)
            return attempts

        def back(attempts: Attempts) -> Attempts:
            for one in chosen:
                attempts = put_back(attempts, earlier, one.key)
            return attempts

        self._push(text, change, back)

    def relocate(self, text: str, change: Callable[[Project], Project]) -> None:
        """Note that the files that attempts point to lie elsewhere now, as a step of undo.

        Args:
            text: What the person did, for the Edit menu.
            change: Replaces the old place by the new one in a project.
        """
        earlier = self._value
        move = partial(relocated, change=change)
        if move(earlier) != earlier:
            self._push(text, move, partial(put_places_back, earlier=earlier))

    def _push(self, text: str, change: Change, back: Change) -> None:
        self._undo_stack.push(_Command(text, self._apply, change, back))

    def _apply(self, change: Change) -> None:
        self._set(change(self._value))

    def _set(self, attempts: Attempts) -> None:
        if attempts != self._value:
            self._value = attempts
            self.changed.emit()


class _Command(QUndoCommand):
    """Changes the attempts as they are then, so that runs that ended since stay."""

    def __init__(
        self, text: str, apply: Callable[[Change], None], change: Change, back: Change
    ) -> None:
        super().__init__(text)
        self._apply = apply
        self._change = change
        self._back = back

    def redo(self) -> None:
        """Change them."""
        self._apply(self._change)

    def undo(self) -> None:
        """Change them back."""
        self._apply(self._back)
