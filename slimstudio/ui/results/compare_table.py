"""The original and the compact network side by side, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.results.compare_rows import CompareRow
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.text_label import Tone

_NAME_WIDTH = 110


class CompareTable(QTableWidget):
    """A table without scroll bars: a row for each property, the change in colour and in words.

    Args:
        name: Object name.
        title: Accessible name.
        parent: Qt's parent.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._rows: tuple[CompareRow, ...] = ()
        self.setHorizontalHeaderLabels(
            ["", self.tr("Original"), self.tr("Compact"), self.tr("Change")]
        )
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab goes on to what is next; arrows go from cell to cell
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setProperty("plain", "true")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(34)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(120)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._colour)

    @property
    def rows(self) -> tuple[CompareRow, ...]:
        """What is shown."""
        return self._rows

    def name_networks(self, before: str, after: str) -> None:
        """Say above the columns which networks are compared."""
        for column, name in ((1, before), (2, after)):
            middle = Qt.TextElideMode.ElideMiddle
            item = QTableWidgetItem(self.fontMetrics().elidedText(name, middle, _NAME_WIDTH))
            item.setToolTip(plain_tip(name))
            self.setHorizontalHeaderItem(column, item)

    def show_rows(self, rows: Sequence[CompareRow]) -> None:
        """Show these rows instead of what was there."""
        self._rows = tuple(rows)
        self.setRowCount(len(self._rows))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for index, row in enumerate(self._rows):
            for column, words in enumerate((row.name, row.before, row.after, row.change)):
                item = QTableWidgetItem(words)
                item.setToolTip(
                    plain_tip(row.meaning) if column else explained(row.name, row.meaning)
                )
                if column:
                    item.setTextAlignment(right)
                self.setItem(index, column, item)
        self._colour()
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        self.setFixedHeight(height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        return QSize(360, 0)

    @Slot()
    def _colour(self) -> None:
        tones = {
            Tone.GOOD: theme.current.good,
            Tone.WARNING: theme.current.warning,
            Tone.BAD: theme.current.bad,
        }
        bold = QFont(self.font())
        bold.setBold(True)
        for index, row in enumerate(self._rows):
            name, change = self.item(index, 0), self.item(index, 3)
            if name and change:
                name.setForeground(QColor(theme.current.muted))
                change.setForeground(QColor(tones.get(row.tone, theme.current.text)))
                change.setFont(bold)
