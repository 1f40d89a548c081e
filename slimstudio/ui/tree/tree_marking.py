"""What a person asks of rows of the layer tree: marks, by key, by menu or by ratio."""

from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolTip, QTreeView, QWidget

from slimstudio.engine.marks import Mark, MarkKind
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tree.delegates import RatioDelegate
from slimstudio.ui.tree.layer_search import LayerFilter
from slimstudio.ui.tree.layer_selection import LayerSelection
from slimstudio.ui.tree.layer_tree_model import LayerTreeModel
from slimstudio.ui.tree.marks import MarkMenu, mark_of
from slimstudio.ui.tree.tree_columns import NUMBERS, Column, column_meaning, column_title


class TreeMarking(QObject):
    """Asks for marks on what is selected, or says why they cannot be.

    Args:
        tree: Whose rows are marked.
        selection: What is selected in it.
        layers: What it shows, in rows.
        rows: The rows that are seen.
        ratios: Keeps the ratio that is given when nobody says how much.

    Signals:
        requested: Layers shall be marked: their names, the mark, and the names of the layers
            among them that it passes by, which shall train.
        menu_made: What else can be done belongs into this menu, which opens then.
    """

    requested = Signal(object, object, object)  # tuple[str, ...], Mark, tuple[str, ...]
    menu_made = Signal(object)  # QMenu

    def __init__(
        self,
        tree: QTreeView,
        selection: LayerSelection,
        layers: LayerTreeModel,
        rows: LayerFilter,
        ratios: RatioDelegate,
    ) -> None:
        super().__init__(tree)
        self._tree = tree
        self._selection = selection
        self._layers = layers
        self._rows = rows
        self._ratios = ratios

    @Slot(object)
    def ask(self, mark: Mark) -> None:
        """Ask for the selected layers to be marked, or say why they cannot be."""
        tree = self._tree
        problem = self._selection.problem(mark.kind)
        if problem:
            row = tree.visualRect(tree.currentIndex())
            QToolTip.showText(
                tree.viewport().mapToGlobal(row.bottomLeft()), plain_tip(problem), tree
            )
        else:
            selection = self._selection
            self.requested.emit(selection.targets(mark.kind), mark, selection.passed_by(mark.kind))

    def ask_for_kind(self, kind: MarkKind) -> None:
        """Ask for a mark without saying how much: pruning uses the last ratio."""
        self.ask(mark_of(kind, self._ratios.suggested))

    @Slot(str, float)
    def ask_for_ratio(self, name: str, ratio: float) -> None:
        """Ask for another ratio in one row, selected or not."""
        row = self._rows.mapFromSource(self._layers.index_of(name))
        marked = self._layers.summaries[self._rows.mapToSource(row).internalId()].kind
        kind = MarkKind.HEADS if marked is MarkKind.HEADS else MarkKind.PRUNE
        names = self._selection.targets_below((row,), kind)
        passed_by = self._selection.passed_by_below((row,), kind)
        self.requested.emit(names, Mark(kind, ratio), passed_by)

    def edit_ratio(self, current: QModelIndex) -> None:
        """Open the field for a row's ratio, or say why there is none to choose."""
        cell = current.siblingAtColumn(Column.RATIO)
        if cell.flags() & Qt.ItemFlag.ItemIsEditable:
            self._tree.edit(cell)
        elif current.isValid():
            self.ask_for_kind(MarkKind.PRUNE)  # says why not

    def open_menu(self, where: QPoint) -> None:
        """Offer the marks, and what else can be done, at a place on the screen."""
        menu = MarkMenu(self._ratios.suggested, self._selection.problem, self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.mark_chosen.connect(self.ask)
        menu.addSeparator()
        self.menu_made.emit(menu)
        menu.popup(where)


_UNSORTED = -1


class SortMenu(QMenu):
    """Offers the order of the network, and every column: numbers from the largest, words from A.

    Args:
        tree: What is sorted.
        parent: Qt's parent.
    """

    def __init__(self, tree: QTreeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Sort by"))
        self.setObjectName("sortMenu")
        self.setToolTipsVisible(True)
        self._tree = tree
        self._group = QActionGroup(self)
        self._offer(_UNSORTED, self.tr("Order of the network"), "")
        for column in Column:
            self._offer(column, column_title(column), column_meaning(column))

    def _offer(self, column: int, title: str, meaning: str) -> None:
        action = QAction(title, self._group)
        action.setObjectName(f"sort-{int(column)}")
        action.setToolTip(plain_tip(meaning))
        action.setCheckable(True)
        action.setChecked(self._tree.header().sortIndicatorSection() == column)
        action.triggered.connect(partial(self._sort, column))
        self.addAction(action)

    def _sort(self, column: int, _checked: object = None) -> None:
        large_first = column in NUMBERS or column == Column.SHARE
        order = Qt.SortOrder.DescendingOrder if large_first else Qt.SortOrder.AscendingOrder
        self._tree.sortByColumn(column, order)
