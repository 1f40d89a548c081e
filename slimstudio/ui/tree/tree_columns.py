"""The columns of the layer tree: what they are called, and how wide they are."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeView, QWidget

from slimstudio.ui.plain_text import plain_tip

translate = QCoreApplication.translate


class Column(IntEnum):
    """Columns of the layer tree, in order."""

    NAME = 0
    KIND = 1
    SHAPE = 2
    PARAMETERS = 3
    MACS = 4
    SHARE = 5
    MARK = 6
    RATIO = 7
    CHANNELS = 8
    SENSITIVITY = 9


NUMBERS = frozenset(
    {Column.PARAMETERS, Column.MACS, Column.RATIO, Column.CHANNELS, Column.SENSITIVITY}
)

# A text as wide as most cells of the column, from which its width is measured.
TYPICAL_TEXTS = {
    Column.NAME: "downsample.0 and indent",
    Column.KIND: "BatchNorm2d.",
    Column.SHAPE: "1024 \N{MULTIPLICATION SIGN} 14 \N{MULTIPLICATION SIGN} 14",
    Column.PARAMETERS: "99.9 M",
    Column.MACS: "99.9 M",
    Column.SHARE: "100.0 % and a b",
    Column.MARK: "icon+ Prune heads",
    Column.RATIO: "25\N{EN DASH}50 %",
    Column.CHANNELS: "icon 512 \N{RIGHTWARDS ARROW} 256",
    Column.SENSITIVITY: "\N{MINUS SIGN}12.5 points",
}
# The same where there is room to spare.
ROOMY_TEXTS = {
    Column.KIND: "ShiftedWindowAttention",
    Column.SHAPE: "1024 \N{MULTIPLICATION SIGN} 112 \N{MULTIPLICATION SIGN} 112",
    Column.SHARE: "100.0 % and a rather long bar",
}
# Where there is not room for all, the last of these go first.
BY_IMPORTANCE = (
    Column.NAME,
    Column.MARK,
    Column.RATIO,
    Column.CHANNELS,
    Column.SENSITIVITY,
    Column.SHARE,
    Column.KIND,
    Column.MACS,
    Column.PARAMETERS,
    Column.SHAPE,
)


def column_title(column: Column) -> str:
    """Name a column."""
    return {
        Column.NAME: translate("TreeColumns", "Layer"),
        Column.KIND: translate("TreeColumns", "Kind"),
        Column.SHAPE: translate("TreeColumns", "Output"),
        Column.PARAMETERS: translate("TreeColumns", "Parameters"),
        Column.MACS: translate("TreeColumns", "MACs"),
        Column.SHARE: translate("TreeColumns", "Share"),
        Column.MARK: translate("TreeColumns", "Mark"),
        Column.RATIO: translate("TreeColumns", "Ratio"),
        Column.CHANNELS: translate("TreeColumns", "Channels"),
        Column.SENSITIVITY: translate("TreeColumns", "Sensitivity"),
    }[column]


def column_meaning(column: Column) -> str:
    """Explain a column in one sentence."""
    return {
        Column.NAME: translate(
            "TreeColumns", "The parts of the network, in the order in which they were built."
        ),
        Column.KIND: translate("TreeColumns", "What kind of layer it is."),
        Column.SHAPE: translate(
            "TreeColumns",
            "Shape of the result for one image: usually channels, height, width.",
        ),
        Column.PARAMETERS: translate(
            "TreeColumns", "Numbers that the layer has learned. They make up the file's size."
        ),
        Column.MACS: translate(
            "TreeColumns",
            "Multiply-accumulate operations for one image: how much there is to compute.",
        ),
        Column.SHARE: translate(
            "TreeColumns", "How much of the network's computation (MACs) happens here."
        ),
        Column.MARK: translate(
            "TreeColumns",
            "What you want done: F freezes, P prunes, T trains, R protects, X removes a block, "
            "H prunes attention heads.",
        ),
        Column.RATIO: translate(
            "TreeColumns",
            "For pruned layers, the share of output channels to remove. Double-click to change it.",
        ),
        Column.CHANNELS: translate(
            "TreeColumns",
            "Output channels now, and after pruning where that changes them. A link means that "
            "they leave together with those of another layer.",
        ),
        Column.SENSITIVITY: translate(
            "TreeColumns",
            "Accuracy that was lost when half of these channels alone were removed and the network "
            "was repaired.",
        ),
    }[column]


_CELL_PADDING = 20  # 6 on each side from the style sheet, 3 from Qt, and 1 for rounding
_SORT_ARROW = 12


class ColumnFit(QObject):
    """Gives columns sensible widths, and hides the less important ones in a narrow window.

    A person has the last word: on widths by dragging, on columns through the header's menu.
    """

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._chosen: dict[Column, bool] = {}
        self._given: dict[Column, int] = {}
        self._empty: frozenset[Column] = frozenset()
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        # The first column grows into what is left, so it stays where it is.
        header.setFirstSectionMovable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.open_menu)
        for column in Column:
            self._give(column, self._width_for(TYPICAL_TEXTS, column))

    def leave_out(self, empty: frozenset[Column]) -> None:
        """Spend no room on columns that have nothing to show, unless somebody chose them."""
        if empty != self._empty:
            self._empty = empty
            self.fit()

    @Slot()
    def fit(self) -> None:
        """Show as many columns as there is room for, the most important first."""
        left = self._tree.viewport().width() - self._width_for(TYPICAL_TEXTS, Column.NAME)
        crowded = False
        for column in BY_IMPORTANCE[1:]:
            width = self._width(column)
            if column not in ROOMY_TEXTS and not self._is_dragged(column):
                self._give(column, width)  # fonts are known only now, and may change
            empty = column in self._empty
            crowded = crowded or (width > left and not empty)
            shown = self._chosen.get(column, not crowded and not empty)
            if self._tree.isColumnHidden(column) is shown:
                self._tree.setColumnHidden(column, not shown)
            left -= width if shown else 0
        self._spread(max(0, left))

    def _width(self, column: Column) -> int:
        """Width that a column needs: what the person gave it, or else what its texts take."""
        if self._is_dragged(column):
            return self._tree.header().sectionSize(column)
        return self._width_for(TYPICAL_TEXTS, column)

    def _is_dragged(self, column: Column) -> bool:
        return self._tree.header().sectionSize(column) not in (0, self._given[column])

    def _spread(self, spare: int) -> None:
        """Give spare width first to columns whose texts are often long, and the rest to names."""
        for column in ROOMY_TEXTS:
            size = self._tree.header().sectionSize(column)
            if self._tree.isColumnHidden(column) or size != self._given[column]:
                continue
            least = self._width_for(TYPICAL_TEXTS, column)
            more = min(spare // 2, self._width_for(ROOMY_TEXTS, column) - least)
            self._give(column, least + more)
            spare -= more

    def _give(self, column: Column, width: int) -> None:
        self._given[column] = width
        self._tree.header().resizeSection(column, width)

    @Slot(QPoint)
    def open_menu(self, where: QPoint) -> None:
        """Offer the columns where the header was clicked."""
        menu = self.menu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._tree.header().mapToGlobal(where))

    def menu(self, parent: QWidget) -> QMenu:
        """Offer every column but the first, to be shown or hidden for good."""
        menu = QMenu(self.tr("Columns"), parent)
        menu.setObjectName("columnMenu")
        menu.setToolTipsVisible(True)
        for column in list(Column)[1:]:
            action = QAction(column_title(column), menu)
            action.setToolTip(plain_tip(column_meaning(column)))
            action.setCheckable(True)
            action.setChecked(not self._tree.isColumnHidden(column))
            action.toggled.connect(partial(self._choose, column))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("As many as fit"), self._forget)
        return menu

    def _choose(self, column: Column, shown: object) -> None:
        self._chosen[column] = bool(shown)
        self.fit()

    @Slot()
    def _forget(self) -> None:
        self._chosen.clear()
        self.fit()

    def _width_for(self, texts: dict[Column, str], column: Column) -> int:
        title = self._tree.header().fontMetrics().horizontalAdvance(column_title(column))
        text = self._tree.fontMetrics().horizontalAdvance(texts[column])
        return max(title + _SORT_ARROW, text) + _CELL_PADDING
