"""The menu that marks layers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, TRAIN, Mark, MarkKind, heads, prune
from slimstudio.ui.tree.mark_keys import LETTERS
from slimstudio.ui.tree.mark_look import mark_icon
from slimstudio.ui.tree.mark_words import mark_meaning, mark_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

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
        action.setToolTip(problem or mark_meaning(mark.kind))
        action.triggered.connect(partial(self._choose, mark))
        menu.addAction(action)

    def _choose(self, mark: Mark, _checked: object = None) -> None:
        self.mark_chosen.emit(mark)
