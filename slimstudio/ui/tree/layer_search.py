"""Looking for layers, by text, kind or mark: which rows are shown, and the fields to ask with."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from slimstudio.engine.marks import MarkKind
from slimstudio.engine.models.layers import Layer
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.layer_tree_model import SORT_ROLE, LayerTreeModel
from slimstudio.ui.tree.marks import mark_icon, mark_word
from slimstudio.ui.widgets.icons import themed_icon


@dataclass(frozen=True)
class LayerQuery:
    """What a person looks for; a field that is empty lets everything through.

    Args:
        text: Part of the layer's dotted name or kind, in any case.
        kind: The exact kind.
        mark: The mark of a layer with parameters, or of a container itself.
    """

    text: str = ""
    kind: str = ""
    mark: MarkKind | None = None


EVERYTHING = LayerQuery()


class LayerFilter(QSortFilterProxyModel):
    """Sorts siblings by raw numbers, and keeps the rows that fit together with what holds them."""

    def __init__(self, model: LayerTreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._query = EVERYTHING
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setRecursiveFilteringEnabled(True)
        self._follow_edits()

    @property
    def query(self) -> LayerQuery:
        """What is looked for now."""
        return self._query

    def look_for(self, query: LayerQuery) -> None:
        """Show only the rows that fit."""
        if query != self._query:
            self.beginFilterChange()
            self._query = query
            self._follow_edits()
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def _follow_edits(self) -> None:
        """Look at edited rows again only where marks decide which are shown: it takes its time.

        Sorted rows stay where they are while they are edited, under the pointer and the keys.
        """
        self.setDynamicSortFilter(self._query.mark is not None)

    def lets_through(self, layer_id: int) -> bool:
        """Decide about one layer by itself."""
        query = self._query
        if query == EVERYTHING:
            return True
        layer = self._model.outline.layers[layer_id]
        wanted = query.text.strip().casefold()
        if wanted and wanted not in f"{layer.name} {layer.kind}".casefold():
            return False
        if query.kind and layer.kind != query.kind:
            return False
        if query.mark is None:
            return True
        if query.mark.is_for_containers:
            own = self._model.state.marks.get(layer.name)
            return own is not None and own.kind is query.mark
        return layer.is_leaf and self._model.summaries[layer_id].kind is query.mark

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Decide about one row by itself; Qt adds the rows that hold it."""
        index = self._model.index(source_row, 0, source_parent)
        return self.lets_through(index.internalId())


_SHORTEST_TEXT = 140
_GAP = 8


class LayerSearch(QWidget):
    """Three fields that narrow the layer tree down, in one row or, where it is narrow, in two."""

    query_changed = Signal(object)  # LayerQuery

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerSearch")
        self.text = QLineEdit(self)
        self.text.setObjectName("searchText")
        self.text.setPlaceholderText(self.tr("Find layers"))
        self.text.setAccessibleName(self.tr("Find layers by name or kind"))
        self.text.setToolTip(
            plain_tip(self.tr("Part of a layer's name or kind, such as layer1 or conv (Ctrl+F)"))
        )
        self.text.setClearButtonEnabled(True)
        glass = QAction(self.text)
        themed_icon(glass, "search", "muted")
        self.text.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.kind = QComboBox(self)
        self.kind.setObjectName("searchKind")
        self.kind.setAccessibleName(self.tr("Kind of layer"))
        self.kind.setToolTip(self.tr("Show only layers of one kind"))
        self.mark = QComboBox(self)
        self.mark.setObjectName("searchMark")
        self.mark.setAccessibleName(self.tr("Mark of a layer"))
        self.mark.setToolTip(self.tr("Show only layers with one mark"))
        self.mark.setIconSize(QSize(16, 16))
        for choice in (self.kind, self.mark):
            # Nobody sees it; screen readers call a list by its label, and by nothing else.
            label = QLabel(choice.accessibleName(), self)
            label.setBuddy(choice)
            label.hide()
        self._beside: QWidget | None = None
        self._two_rows: bool | None = None
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.addWidget(self.text, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for row in (self._first, self._second):
            row.setSpacing(_GAP)
            rows.addLayout(row)
        rows.setSpacing(_GAP)
        self._offer_marks()
        self.offer_kinds(())
        for choice in (self.kind, self.mark):
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            # What is there most of the time can be read; long kinds may be cut.
            choice.setMinimumContentsLength(len(choice.itemText(0)))
        self._arrange(two_rows=False)
        self.text.textChanged.connect(self._tell)
        self.kind.currentIndexChanged.connect(self._tell)
        self.mark.currentIndexChanged.connect(self._tell)
        theme.changed.connect(self._offer_marks)

    def put_beside(self, widget: QWidget) -> None:
        """Keep something at the right end of the first row."""
        self._beside = widget
        self._first.addWidget(widget)

    @property
    def query(self) -> LayerQuery:
        """What the fields ask for."""
        mark = self.mark.currentData()
        return LayerQuery(
            self.text.text(), self.kind.currentData() or "", MarkKind(mark) if mark else None
        )

    def offer_kinds(self, layers: tuple[Layer, ...]) -> None:
        """Offer the kinds that occur in a network, the most frequent first."""
        chosen = self.kind.currentData() or ""
        counts = Counter(layer.kind for layer in layers if layer.is_leaf)
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItem(self.tr("All kinds"), "")
            for kind, count in counts.most_common():
                self.kind.addItem(f"{kind} ({count})", kind)
            self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self._tell()

    @Slot()
    def start(self) -> None:
        """Put the cursor into the text field."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    @Slot()
    def clear(self) -> None:
        """Look for everything again."""
        self.text.clear()
        self.kind.setCurrentIndex(0)
        self.mark.setCurrentIndex(0)

    @Slot()
    def _offer_marks(self) -> None:
        chosen = self.mark.currentIndex()
        with QSignalBlocker(self.mark):
            self.mark.clear()
            self.mark.addItem(self.tr("All marks"), "")
            for kind in MarkKind:
                self.mark.addItem(mark_icon(kind), mark_word(kind), str(kind))
            self.mark.setCurrentIndex(max(0, chosen))

    @Slot()
    def _tell(self) -> None:
        self.query_changed.emit(self.query)

    # -- one row or two ---------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of two rows: one row is for where there is more."""
        choices = self.kind.minimumSizeHint().width() + _GAP + self.mark.minimumSizeHint().width()
        beside = self._beside.minimumSizeHint().width() + _GAP if self._beside else 0
        height = super().minimumSizeHint().height()
        return QSize(max(_SHORTEST_TEXT // 2 + beside, choices), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the choices below the text where they, or it, would be cut."""
        super().resizeEvent(event)
        parts = [self.kind, self.mark, *([self._beside] if self._beside else [])]
        others = sum(part.minimumSizeHint().width() + _GAP for part in parts)
        self._arrange(two_rows=self.width() < _SHORTEST_TEXT + others)

    def _arrange(self, *, two_rows: bool) -> None:
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        for place, choice in enumerate((self.kind, self.mark)):
            if two_rows:
                self._second.addWidget(choice, 1)
            else:
                self._first.insertWidget(1 + place, choice)
