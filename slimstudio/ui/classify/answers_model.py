"""Answers about many pictures as rows that are sorted and filtered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QIcon

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import percent_text

if TYPE_CHECKING:
    from slimstudio.engine.classify.pictures import Answered
    from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
UNREAD = -1
"""Stands for the answer about pictures that cannot be read."""

_BROKEN_ICON = 24


class AnswerColumn(IntEnum):
    """What stands in the columns."""

    PICTURE = 0
    ANSWER = 1
    CONFIDENCE = 2
    SECOND = 3
    UNSURE = 4


_ALIGNMENTS = {AnswerColumn.CONFIDENCE: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter}


class AnswersModel(QAbstractTableModel):
    """One row for each picture; the rows that are shown are an order of some of the answers.

    Args:
        thumbnails: Draws small pictures, of those that are looked at.
        parent: Qt's parent.

    Signals:
        counted: Answers came, were corrected, or count as unsure that did not.
    """

    counted = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answers: list[Answered] = []
        self.classes: tuple[str, ...] = ()
        self._threshold = 0.0
        self._thumbnails = thumbnails
        self._rows: list[int] = []
        self._wanted: int | None = None
        self._only_unsure = False
        self._order: tuple[AnswerColumn, bool] | None = None
        roles = Qt.ItemDataRole
        self._tellers: dict[Qt.ItemDataRole, Callable[[Answered, AnswerColumn], object]] = {
            roles.DisplayRole: self._words,
            roles.DecorationRole: self._icon,
            roles.EditRole: lambda one, column: (
                one.answer if column is AnswerColumn.ANSWER else None
            ),
            roles.ToolTipRole: self._tip,
            roles.ForegroundRole: self._colour,
            roles.FontRole: self._font,
            roles.TextAlignmentRole: lambda _, column: _ALIGNMENTS.get(column),
        }
        thumbnails.arrived.connect(self._redraw)

    # -- what is in it ----------------------------------------------------------------------

    @property
    def threshold(self) -> float:
        """The share below which an answer is unsure."""
        return self._threshold

    def begin(self, classes: tuple[str, ...]) -> None:
        """Forget all answers, and learn the names of those that come."""
        self.beginResetModel()
        self.classes, self.answers, self._rows, self._wanted = classes, [], [], None
        self.endResetModel()
        self.counted.emit()

    def add(self, answers: Sequence[Answered]) -> None:
        """Add answers below those that are there, or where they belong in the order."""
        if not answers:
            return
        start = len(self.answers)
        self.answers += answers
        rows = [start + at for at, one in enumerate(answers) if self._is_shown(one)]
        if rows:
            self.beginInsertRows(_NO_INDEX, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
            self._arrange()
        self.counted.emit()

    def set_threshold(self, threshold: float) -> None:
        """Call other answers unsure."""
        if threshold != self._threshold:
            self._threshold = threshold
            self._filter()
            self.counted.emit()

    def show_only(self, answer: int | None, *, unsure: bool) -> None:
        """Show some of the rows.

        Args:
            answer: Index of a class, or `UNREAD`; None for all.
            unsure: Whether only unsure ones are shown.
        """
        if (answer, unsure) != (self._wanted, self._only_unsure):
            self._wanted, self._only_unsure = answer, unsure
            self._filter()

    def correct(self, row: int, answer: int) -> None:
        """Say what a picture really shows."""
        at = self._rows[row]
        one = self.answers[at]
        same = bool(one.ranked) and one.ranked[0][0] == answer
        self.answers[at] = replace(one, corrected=None if same else answer)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(AnswerColumn) - 1))
        self.counted.emit()

    def counts(self) -> Counter[int]:
        """Count the pictures of each answer; see `UNREAD`."""
        return Counter(UNREAD if one.answer is None else one.answer for one in self.answers)

    @property
    def unsure(self) -> int:
        """How many answers are unsure."""
        return sum(one.is_unsure(self._threshold) for one in self.answers)

    @property
    def corrected(self) -> tuple[Answered, ...]:
        """The answers that were corrected."""
        return tuple(one for one in self.answers if one.corrected is not None)

    # -- which rows are shown ---------------------------------------------------------------

    def _is_shown(self, one: Answered) -> bool:
        answer = UNREAD if one.answer is None else one.answer
        if self._wanted is not None and answer != self._wanted:
            return False
        return not self._only_unsure or one.is_unsure(self._threshold)

    def _filter(self) -> None:
        self.beginResetModel()
        self._rows = [at for at, one in enumerate(self.answers) if self._is_shown(one)]
        self._sort()
        self.endResetModel()

    def _sort(self) -> None:
        if self._order is None:
            self._rows.sort()
            return
        column, falling = self._order
        key = self._key(column)
        self._rows.sort()
        self._rows.sort(key=lambda at: key(self.answers[at]), reverse=falling)

    def _arrange(self) -> None:
        """Bring the rows into their order, and keep what is selected selected."""
        if self._order is None:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        held = [(self._rows[one.row()], one.column()) for one in kept]
        self._sort()
        row_of = {at: row for row, at in enumerate(self._rows)} if held else {}
        now = [self.index(row_of[at], column) for at, column in held]
        self.changePersistentIndexList(kept, now)
        self.layoutChanged.emit()

    def _key(self, column: AnswerColumn) -> Callable[[Answered], Any]:
        names = tuple(name.casefold() for name in self.classes)
        match column:
            case AnswerColumn.PICTURE:
                return lambda one: one.picture.name.casefold()
            case AnswerColumn.ANSWER:
                return lambda one: "" if one.answer is None else names[one.answer]
            case AnswerColumn.CONFIDENCE:
                return lambda one: one.ranked[0][1] if one.ranked else -1.0
            case AnswerColumn.SECOND:
                return lambda one: names[one.ranked[1][0]] if len(one.ranked) > 1 else ""
            case AnswerColumn.UNSURE:
                return lambda one: (one.answer is None, one.is_unsure(self._threshold))

    # -- Qt's questions ---------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Count the rows that are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(AnswerColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Picture"),
            self.tr("Answer"),
            self.tr("Confidence"),
            self.tr("Second answer"),
            self.tr("Unsure"),
        )[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let answers be corrected."""
        flags = super().flags(index)
        if index.column() == AnswerColumn.ANSWER and self.answer_of(index).ranked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def answer_of(self, index: _Index) -> Answered:
        """Give the answer that a row shows."""
        return self.answers[self._rows[index.row()]]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell about a cell."""
        if not index.isValid():
            return None
        one, column = self.answer_of(index), AnswerColumn(index.column())
        teller = self._tellers.get(Qt.ItemDataRole(role))
        return teller(one, column) if teller else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Correct an answer."""
        if role != Qt.ItemDataRole.EditRole or not 0 <= int(value) < len(self.classes):
            return False
        self.correct(index.row(), int(value))
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Bring the rows into the order of a column; below 0, into that of the pictures."""
        falling = order is Qt.SortOrder.DescendingOrder
        before = self._order
        self._order = (AnswerColumn(column), falling) if column >= 0 else None
        if self._order is None and before is not None:
            self._filter()
        self._arrange()

    def _words(self, one: Answered, column: AnswerColumn) -> str:
        match column:
            case AnswerColumn.PICTURE:
                return one.picture.name
            case AnswerColumn.ANSWER:
                return self.tr("not read") if one.answer is None else self.classes[one.answer]
            case AnswerColumn.CONFIDENCE:
                return percent_text(one.ranked[0][1]) if one.ranked else ""
            case AnswerColumn.SECOND:
                return self.classes[one.ranked[1][0]] if len(one.ranked) > 1 else ""
            case AnswerColumn.UNSURE:
                if one.corrected is not None:
                    return self.tr("corrected")
                return self.tr("unsure") if one.is_unsure(self._threshold) else ""

    def _tip(self, one: Answered, _column: AnswerColumn) -> str:
        if not one.ranked:
            return plain_tip(f"{one.picture.name}: {message_text(one.problem)}")
        said = ", ".join(f"{self.classes[at]} {percent_text(share)}" for at, share in one.ranked)
        return plain_tip(f"{one.picture.name}: {said}")

    @staticmethod
    def _font(one: Answered, column: AnswerColumn) -> QFont | None:
        if one.corrected is None or column is not AnswerColumn.ANSWER:
            return None
        font = QFont()
        font.setBold(True)
        return font

    def _colour(self, one: Answered, column: AnswerColumn) -> QColor | None:
        if column in (AnswerColumn.CONFIDENCE, AnswerColumn.SECOND):
            return QColor(theme.current.muted)
        if column is AnswerColumn.UNSURE or one.answer is None:
            good = one.corrected is not None
            return QColor(theme.current.good if good else theme.current.warning)
        return None

    def _icon(self, one: Answered, column: AnswerColumn) -> QIcon | None:
        if column is not AnswerColumn.PICTURE:
            return None
        small = self._thumbnails.find(one.picture.path)
        if small is not None:
            return QIcon(small)
        if self._thumbnails.is_broken(one.picture.path):
            return QIcon(pixmap("error", theme.current.muted, _BROKEN_ICON, 2.0))
        return QIcon()

    def _redraw(self, _path: str) -> None:
        """Have what is seen drawn again; the view puts many of these together."""
        if self._rows:
            column = int(AnswerColumn.PICTURE)
            first, last = self.index(0, column), self.index(len(self._rows) - 1, column)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.DecorationRole])
