"""The keys that mark the selected layers, in the tree and in the graph."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from slimstudio.engine.marks import MarkKind

LETTERS = {
    MarkKind.TRAIN: "T",
    MarkKind.FREEZE: "F",
    MarkKind.PRUNE: "P",
    MarkKind.PROTECT: "R",
    MarkKind.REMOVE: "X",
    MarkKind.HEADS: "H",
}
_KINDS = {Qt.Key[f"Key_{letter}"]: kind for kind, letter in LETTERS.items()}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def marked_by(event: QKeyEvent) -> MarkKind | None:
    """Say which mark a key asks for; None for any other key."""
    return _KINDS.get(Qt.Key(event.key())) if event.modifiers() in _PLAIN else None
