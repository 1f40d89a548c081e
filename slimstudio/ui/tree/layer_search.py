"""Looking for layers: by text, by kind, by mark."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.layer_filter import LayerQuery
from slimstudio.ui.tree.mark_look import mark_icon
from slimstudio.ui.tree.mark_words import mark_word
from slimstudio.ui.widgets.icons import themed_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from slimstudio.engine.models.layers import Layer


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
            self.tr("Part of a layer's name or kind, such as layer1 or conv (Ctrl+F)")
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
