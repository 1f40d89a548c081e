"""The attempts as a tree: each below the one whose plan was changed for it."""

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from slimstudio.engine.measure.scorecard import Runtime
from slimstudio.session.attempts import NO_ATTEMPTS, Attempt, Attempts, Branch, tree
from slimstudio.ui.attempts.attempt_words import when_words
from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import (
    latency_text,
    macs_text,
    percent_text,
    size_text,
)

_KEY = Qt.ItemDataRole.UserRole
_FRONT, _FIRST_NUMBER, _TIME = 5, 1, 4
_ROW_PX, _MOST_ROWS = 26, 8


class AttemptTree(QTreeWidget):
    """Names can be edited in place; several rows can be selected."""

    selection_changed = Signal()
    rename_requested = Signal(str, str)  # key and name
    opened = Signal(str)  # key of an attempt whose row was activated

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attemptTree")
        self.setAccessibleName(self.tr("Attempts"))
        self.setHeaderLabels(
            [
                self.tr("Attempt"),
                self.tr("Accuracy"),
                self.tr("Size"),
                self.tr("Computation"),
                self.tr("Time"),
                self.tr("Ended"),
            ]
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in range(_FIRST_NUMBER, self.columnCount()):
            self.headerItem().setTextAlignment(column, right)
            self.headerItem().setToolTip(column, explained(self.headerItem().text(column)))
        self._attempts = NO_ATTEMPTS
        self._front: frozenset[str] = frozenset()
        self.setProperty("plain", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(72)
        self.itemSelectionChanged.connect(self.selection_changed)
        self.itemChanged.connect(self._take_name)
        self.itemActivated.connect(self._tell_opened)
        theme.changed.connect(self._refill)

    @property
    def selected(self) -> tuple[str, ...]:
        """Keys of the selected attempts, from top to bottom."""
        return tuple(item.data(0, _KEY) for item in self._items() if item.isSelected())

    def show_attempts(self, attempts: Attempts, front: Collection[str]) -> None:
        """Show these attempts; those on the front are told apart.

        Args:
            attempts: What to show.
            front: Keys of the attempts that no other one beats.
        """
        self._attempts, self._front = attempts, frozenset(front)
        self.headerItem().setText(
            1, self.tr("Accuracy") if attempts.labelled else self.tr("Agreement")
        )
        timed = self.tr("One image in {runtime}.").format(runtime=attempts.runtime.label)
        self.headerItem().setToolTip(_TIME, explained(self.headerItem().text(_TIME), timed))
        self._refill()

    def select(self, keys: Collection[str]) -> None:
        """Select these attempts and no others."""
        with QSignalBlocker(self):
            first = None
            for item in self._items():
                item.setSelected(item.data(0, _KEY) in keys)
                first = first or (item if item.isSelected() else None)
            if first is not None:
                self.scrollToItem(first)
        self.selection_changed.emit()

    def rename(self, key: str) -> None:
        """Let the person type another name into the row."""
        for item in self._items():
            if item.data(0, _KEY) == key:
                self.setFocus()
                self.setCurrentItem(item)
                self.editItem(item, 0)

    @Slot()
    def _refill(self) -> None:
        selected = self.selected
        with QSignalBlocker(self):
            self.clear()
            for branch in tree(self._attempts):
                self.addTopLevelItem(self._item(branch))
            self.expandAll()
        self._fit()
        self.select(selected)

    def _fit(self) -> None:
        """Take as much height as the rows need, within limits."""
        rows = min(max(len(self._attempts.kept), 2), _MOST_ROWS)
        first = self.topLevelItem(0)
        row = self.visualItemRect(first).height() if first else 0
        height = self.header().sizeHint().height() + rows * max(row, _ROW_PX)
        self.setFixedHeight(height + 2 * self.frameWidth() + 4)

    def _item(self, branch: Branch) -> QTreeWidgetItem:
        item = QTreeWidgetItem(_cells(branch.attempt, self._attempts.runtime))
        item.setData(0, _KEY, branch.attempt.key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in range(_FIRST_NUMBER, self.columnCount()):
            item.setTextAlignment(column, right)
            item.setForeground(column, QBrush(QColor(theme.current.text)))
        item.setForeground(_FRONT, QBrush(QColor(theme.current.muted)))
        hints = [branch.attempt.name]
        if branch.attempt.key == self._attempts.current:
            bold = QFont(self.font())
            bold.setBold(True)
            item.setFont(0, bold)
            hints.append(self.tr("Its result is the one that is shown."))
        if branch.attempt.result.comparison.is_guessing:
            item.setForeground(1, QBrush(QColor(theme.current.bad)))
            hints.append(self.tr("This network is guessing."))
            item.setToolTip(1, plain_tip(hints[-1]))
        if branch.attempt.key in self._front:
            item.setForeground(1, QBrush(QColor(theme.current.good)))
            hints.append(
                self.tr("No other attempt is both cheaper and more accurate.")
                if self._attempts.labelled
                else self.tr("No other attempt is both cheaper and closer to the original.")
            )
        item.setToolTip(0, plain_tip("\n".join(hints)))
        for child in branch.children:
            item.addChild(self._item(child))
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.topLevelItem(at) for at in reversed(range(self.topLevelItemCount()))]
        while waiting:
            item = waiting.pop()
            if item is not None:
                found.append(item)
                waiting += [item.child(at) for at in reversed(range(item.childCount()))]
        return found

    @Slot(QTreeWidgetItem, int)
    def _take_name(self, item: QTreeWidgetItem, column: int) -> None:
        key = item.data(0, _KEY)
        attempt = self._attempts.find(key)
        if column or attempt is None or item.text(0) == attempt.name:
            return
        name = item.text(0)
        with QSignalBlocker(self):
            item.setText(0, attempt.name)  # until whoever hears of it has taken it
        self.rename_requested.emit(key, name)

    @Slot(QTreeWidgetItem, int)
    def _tell_opened(self, item: QTreeWidgetItem, _column: int) -> None:
        self.opened.emit(item.data(0, _KEY))


def _cells(attempt: Attempt, runtime: Runtime) -> list[str]:
    _, card = attempt.result.cards(runtime)
    return [
        attempt.name,
        percent_text(card.evaluation.accuracy),
        size_text(card.size_bytes),
        macs_text(card.macs),
        latency_text(card.latency.median_ms),
        when_words(attempt),
    ]
