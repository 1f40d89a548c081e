"""Marks as people meet them: words, colours, keys, and the menu that gives them."""

from collections.abc import Callable
from functools import lru_cache, partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, TRAIN, Mark, MarkKind, heads, prune
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import icon

translate = QCoreApplication.translate


def mark_word(kind: MarkKind) -> str:
    """Name a mark in a word or two."""
    match kind:
        case MarkKind.TRAIN:
            return translate("MarkWords", "Train")
        case MarkKind.FREEZE:
            return translate("MarkWords", "Freeze")
        case MarkKind.PRUNE:
            return translate("MarkWords", "Prune")
        case MarkKind.PROTECT:
            return translate("MarkWords", "Protect")
        case MarkKind.REMOVE:
            return translate("MarkWords", "Remove")
        case MarkKind.HEADS:
            return translate("MarkWords", "Prune heads")


def mark_meaning(kind: MarkKind) -> str:
    """Say what a mark does, in one sentence."""
    match kind:
        case MarkKind.TRAIN:
            return translate(
                "MarkWords",
                "Go on learning. Channels leave only together with those of a pruned layer.",
            )
        case MarkKind.FREEZE:
            return translate("MarkWords", "Keep what the layer has learned, exactly as it is.")
        case MarkKind.PRUNE:
            return translate(
                "MarkWords", "Remove the least important output channels, and train the rest."
            )
        case MarkKind.PROTECT:
            return translate("MarkWords", "Go on learning, but never lose a channel.")
        case MarkKind.REMOVE:
            return translate(
                "MarkWords", "Take the whole block out; what came in goes on by its shortcut."
            )
        case MarkKind.HEADS:
            return translate(
                "MarkWords", "Remove the least important attention heads, each of them whole."
            )


def counted_marks(counts: tuple[tuple[MarkKind, int], ...]) -> str:
    """List marks and how many layers have each: "Train 12, Freeze 3"."""
    return ", ".join(f"{mark_word(kind)} {count}" for kind, count in counts)


def mark_of(kind: MarkKind, ratio: float) -> Mark:
    """Make a mark; `ratio` (0 to 1) only counts for pruning."""
    plain = (TRAIN, FREEZE, PROTECT, REMOVE)
    return next((mark for mark in plain if mark.kind is kind), None) or Mark(kind, ratio)


def edit_text(mark: Mark, names: tuple[str, ...]) -> str:
    """Describe marking layers, for the Edit menu: "Prune layer1.0.conv1 by 50 %"."""
    if len(names) == 1:
        what = names[0]
    elif mark.kind is MarkKind.REMOVE:
        what = translate("MarkWords", "{count} blocks").format(count=len(names))
    else:
        what = translate("MarkWords", "{count} layers").format(count=len(names))
    percent = round(mark.ratio * 100)
    if mark.kind is MarkKind.PRUNE:
        words = translate("MarkWords", "Prune {layers} by {percent} %")
        return words.format(layers=what, percent=percent)
    if mark.kind is MarkKind.HEADS:
        words = translate("MarkWords", "Prune the heads of {layers} by {percent} %")
        return words.format(layers=what, percent=percent)
    return f"{mark_word(mark.kind)} {what}"


def mark_colour(kind: MarkKind) -> QColor:
    """The mark's colour in the theme that is shown now."""
    return QColor(getattr(theme.current, kind))


def mark_icon(kind: MarkKind) -> QIcon:
    """The mark's icon, in its colour."""
    return coloured_icon(kind, mark_colour(kind).name())


def mixed_icon(kinds: tuple[MarkKind, ...]) -> QIcon:
    """A tile with a band in the colour of each mark, for where they differ."""
    return _banded_icon(tuple(mark_colour(kind).name() for kind in kinds))


@lru_cache(maxsize=64)
def _banded_icon(colours: tuple[str, ...]) -> QIcon:
    made = QIcon()
    for side in (16, 32, 48):
        tile = QPixmap(side, side)
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(tile.rect()).adjusted(side / 8, side / 8, -side / 8, -side / 8)
        shape = QPainterPath()
        shape.addRoundedRect(inside, side / 8, side / 8)
        painter.setClipPath(shape)
        band = inside.width() / len(colours)
        for place, colour in enumerate(colours):
            left = inside.left() + place * band
            painter.fillRect(QRectF(left, inside.top(), band, inside.height()), QColor(colour))
        painter.end()
        made.addPixmap(tile)
    return made


@lru_cache(maxsize=64)
def coloured_icon(name: str, colour: str) -> QIcon:
    """Remember icons: delegates ask for them once for every row that they paint."""
    return icon(name, colour)


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


_PRESETS = (0.25, 0.5, 0.75)


class MarkMenu(QMenu):
    """Offers the marks, and common ratios.

    Args:
        ratio: The ratio that plain "Prune" gives, between 0 and 1.
        problem: Says why nothing can get a mark of some kind; "" where something can.
        parent: Qt's parent.
    """

    mark_chosen = Signal(object)  # Mark

    def __init__(
        self, ratio: float, problem: Callable[[MarkKind], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("markMenu")
        self.setToolTipsVisible(True)
        self._problem = problem
        by_ratio = self.tr("Prune by {percent} %").format(percent=round(100 * ratio))
        self._offer(self, TRAIN, mark_word(MarkKind.TRAIN), LETTERS[MarkKind.TRAIN])
        self._offer(self, FREEZE, mark_word(MarkKind.FREEZE), LETTERS[MarkKind.FREEZE])
        self._offer(self, prune(ratio), by_ratio, LETTERS[MarkKind.PRUNE])
        self._offer(self, PROTECT, mark_word(MarkKind.PROTECT), LETTERS[MarkKind.PROTECT])
        others = self.addMenu(self.tr("Prune by"))
        for preset in _PRESETS:
            self._offer(others, prune(preset), f"{round(100 * preset)} %")
        self.addSeparator()
        self._offer(self, REMOVE, self.tr("Remove block"), LETTERS[MarkKind.REMOVE])
        fewer_heads = self.tr("Prune heads by {percent} %").format(percent=round(100 * ratio))
        self._offer(self, heads(ratio), fewer_heads, LETTERS[MarkKind.HEADS])

    def _offer(self, menu: QMenu, mark: Mark, text: str, key: str = "") -> None:
        problem = self._problem(mark.kind)
        # The text after a tab is shown where shortcuts are; the tree itself listens to the keys.
        action = QAction(f"{text}\t{key}" if key else text, menu)
        action.setObjectName(f"mark-{mark.kind}")
        action.setIcon(mark_icon(mark.kind))
        action.setEnabled(not problem)
        action.setToolTip(plain_tip(problem or mark_meaning(mark.kind)))
        action.triggered.connect(partial(self._choose, mark))
        menu.addAction(action)

    def _choose(self, mark: Mark, _checked: object = None) -> None:
        self.mark_chosen.emit(mark)
