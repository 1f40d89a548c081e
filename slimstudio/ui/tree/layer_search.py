"""Looking for layers: by text, by kind, by mark."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.layer_filter import LayerQuery
from slimstudio.ui.tree.mark_look import mark_icon
from slimstudio.ui.tree.mark_words import mark_word
from slimstudio.ui.widgets.icons import themed_icon

if TYPE_CHECKING:
    from slimstudio.engine.models.layers import Layer


class LayerSearch(QWidget):
    """A row of three fields that narrow the layer tree down."""

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
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMinimumContentsLength(8)
        self.mark = QComboBox(self)
        self.mark.setObjectName("searchMark")
        self.mark.setAccessibleName(self.tr("Mark of a layer"))
        self.mark.setToolTip(self.tr("Show only layers with one mark"))
        self.mark.setIconSize(QSize(16, 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.kind)
        row.addWidget(self.mark)
        self._offer_marks()
        self.offer_kinds(())
        self.text.textChanged.connect(self._tell)
        self.kind.currentIndexChanged.connect(self._tell)
        self.mark.currentIndexChanged.connect(self._tell)
        theme.changed.connect(self._offer_marks)

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
