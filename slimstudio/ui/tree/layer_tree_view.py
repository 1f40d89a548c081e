"""The layer tree: look, sort, search, select, and mark with the keyboard or the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyleOptionViewItem, QTreeView, QWidget

from slimstudio.engine.models.layers import Layer
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.delegates import (
    ChannelsDelegate,
    MarkDelegate,
    RatioDelegate,
    ShareDelegate,
    TextDelegate,
)
from slimstudio.ui.tree.layer_search import EVERYTHING, LayerFilter, LayerQuery
from slimstudio.ui.tree.layer_selection import LayerSelection
from slimstudio.ui.tree.layer_tree_model import LayerTreeModel, row_table
from slimstudio.ui.tree.marks import marked_by
from slimstudio.ui.tree.tree_columns import Column, ColumnFit
from slimstudio.ui.tree.tree_marking import SortMenu, TreeMarking
from slimstudio.ui.tree.tree_state import TreeState

_THESE_ROWS = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_CURRENT_BAR = 3


class LayerTreeView(QTreeView):
    """Shows the layers and asks for marks; it never marks anything by itself."""

    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer_model = LayerTreeModel(self)
        self.filter = LayerFilter(self.layer_model, self)
        self._ratios = RatioDelegate(self)
        self._before_search: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())
        self.setModel(self.filter)
        self.selection = LayerSelection(self, self.filter, self.layer_model)
        self.marking = TreeMarking(
            self, self.selection, self.layer_model, self.filter, self._ratios
        )
        self.setObjectName("layerTree")
        self.setAccessibleName(self.tr("Layers of the network"))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(16)
        figures = QFont(self.font())
        figures.setFeature(QFont.Tag("tnum"), 1)  # all digits equally wide
        self.setFont(figures)
        self._give_delegates()
        self.columns = ColumnFit(self)
        self.header().setSortIndicatorClearable(True)
        self.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.layer_model.ratio_edited.connect(self.marking.ask_for_ratio)
        self.marking.menu_made.connect(self._fill_menu)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        theme.changed.connect(self.viewport().update)

    @Slot(object)
    def _fill_menu(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Copy rows"), self.copy)
        menu.addAction(self.tr("Unfold everything"), self.expandAll)
        menu.addAction(self.tr("Fold everything"), self.fold)
        menu.addMenu(SortMenu(self, menu))
        menu.addMenu(self.columns.menu(menu))

    def _give_delegates(self) -> None:
        for column, delegate in {
            Column.SHARE: ShareDelegate(self),
            Column.MARK: MarkDelegate(self),
            Column.RATIO: self._ratios,
            Column.CHANNELS: ChannelsDelegate(self),
        }.items():
            self.setItemDelegateForColumn(column, delegate)
        self.setItemDelegate(TextDelegate(self))

    # -- what it shows ----------------------------------------------------------------------

    def show_layers(self, layers: tuple[Layer, ...], state: TreeState) -> None:
        """Show another network; what was open and selected by name stays so."""
        opened, selected = self.open_names(), self.selection.names()
        self.layer_model.show_layers(layers, state)
        if self.filter.query != EVERYTHING:
            self.expandAll()
        else:
            self.expandToDepth(0)
            self._open(opened)
        self.select(selected)

    def show_state(self, state: TreeState) -> None:
        """Show other marks and forecasts of the same network."""
        self.layer_model.show_state(state)
        self.columns.leave_out(frozenset() if state.losses else frozenset({Column.SENSITIVITY}))

    def show_coupled(self, names: frozenset[str]) -> None:
        """Tint the layers that lose channels together with the selected one."""
        self.layer_model.show_coupled(names)
        self.viewport().update()

    def look_for(self, query: LayerQuery) -> None:
        """Show only the layers that fit, all unfolded; fold back when nothing is asked."""
        if query == self.filter.query:
            return
        if self.filter.query == EVERYTHING:
            self._before_search = (self.open_names(), self.selection.names())
        self.filter.look_for(query)
        opened, selected = self._before_search
        if query == EVERYTHING:
            self.collapseAll()
            self._open(opened)
        else:
            self.expandAll()
        # A selection that the search hid comes back, unless there is another one by now.
        self.select(self.selection.names() or selected)

    def suggest_ratio(self, ratio: float) -> None:
        """Prune by `ratio` (0 to 1) when the next layer is marked without saying how much."""
        self._ratios.suggested = ratio

    # -- what is selected -------------------------------------------------------------------

    def select(self, names: tuple[str, ...]) -> None:
        """Select layers by name, unfold what holds them, and make the first current."""
        rows = [self.filter.mapFromSource(self.layer_model.index_of(name)) for name in names]
        shown = [row for row in rows if row.isValid()]
        if not shown:
            return
        chosen = QItemSelection()
        for row in shown:
            chosen.select(row, row)
        selection = self.selectionModel()
        selection.setCurrentIndex(shown[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(chosen, _THESE_ROWS)
        for row in reversed(shown):
            self.scrollTo(row)

    def open_names(self) -> frozenset[str]:
        """Names of the containers that are unfolded."""
        tree = self.layer_model.outline
        return frozenset(
            layer.name
            for layer in tree.layers
            if not layer.is_leaf
            and self.isExpanded(self.filter.mapFromSource(self.layer_model.index_of(layer.name)))
        )

    def _open(self, names: frozenset[str]) -> None:
        for name in names:
            self.expand(self.filter.mapFromSource(self.layer_model.index_of(name)))

    # -- what else can be done --------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Copy the selected rows as a table, with full names and the columns that are shown."""
        columns = [column for column in Column if not self.isColumnHidden(column)]
        table = row_table(self.layer_model, self.selection.names(), columns)
        if table:
            QGuiApplication.clipboard().setText(table)

    @Slot()
    def fold(self) -> None:
        """Fold everything but the network itself."""
        self.collapseAll()
        self.expandToDepth(0)

    # -- Qt's events ------------------------------------------------------------------------

    def dataChanged(  # noqa: N802 - Qt's name
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Draw what is seen again.

        Qt would look for the place of every changed cell first. Where a mark changes hundreds of
        rows, that takes ten times as long as to draw the few that are seen.
        """
        editing = self.state() is QAbstractItemView.State.EditingState
        if editing or QAccessible.isActive():  # the field and the screen reader must hear of it
            super().dataChanged(first, last, list(roles))
        else:
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F, P, T, R, X and H mark, Space unfolds, Enter edits the ratio."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        current = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the ratio's field does not use comes here
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif (kind := marked_by(event)) is not None:
            self.marking.ask_for_kind(kind)
        elif plain and key == Qt.Key.Key_Space:
            self.setExpanded(current, not self.isExpanded(current))
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.marking.edit_ratio(current)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the menu over marks, the field over ratios; unfold elsewhere."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.MARK:
            self.marking.open_menu(event.globalPosition().toPoint())
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or at the current row when a key asked for it."""
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.marking.open_menu(where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns that there is room for, and keep the current row in sight."""
        super().resizeEvent(event)
        self.columns.fit()
        row = self.visualRect(self.currentIndex())
        if event.size().height() < row.bottom() <= event.oldSize().height():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so when no layer fits the search."""
        super().paintEvent(event)
        if self.layer_model.outline.layers and not self.filter.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.current.muted))
            painter.drawText(
                self.viewport().rect(),
                Qt.AlignmentFlag.AlignCenter,
                self.tr("No layer fits this search."),
            )

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Colour selected and coupled rows, and show where the keyboard is."""
        colours = theme.current
        current = self.currentIndex()
        if self.selectionModel().isSelected(index):
            painter.fillRect(options.rect, QColor(colours.accent_soft))
        elif self.layer_model.is_coupled(self.filter.mapToSource(index)):
            painter.fillRect(options.rect, QColor(colours.coupled))
        super().drawRow(painter, options, index)
        if self.hasFocus() and index.sibling(index.row(), 0) == current.siblingAtColumn(0):
            bar = QRect(0, options.rect.top(), _CURRENT_BAR, options.rect.height())
            painter.fillRect(bar, QColor(colours.accent))
