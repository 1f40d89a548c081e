"""The table of answers: thumbnails, and class names to correct an answer with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from slimstudio.ui.classify.answers_model import AnswerColumn, AnswersModel
from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails

_Index = QModelIndex | QPersistentModelIndex
SIDE = 40
_ROW_HEIGHT = 48
_WIDTHS = {AnswerColumn.CONFIDENCE: 96, AnswerColumn.UNSURE: 84}
# Of what is left; a person may want it otherwise.
_PARTS = {AnswerColumn.ANSWER: 0.29, AnswerColumn.SECOND: 0.26}


class AnswersView(QTableView):
    """Shows `model` with a picture in every row; only rows that are seen cost anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self.setAccessibleName(self.tr("Answers"))
        self.thumbnails = Thumbnails(2 * SIDE, self)
        self.answers = AnswersModel(self.thumbnails, self)
        self.setModel(self.answers)
        self.setItemDelegate(AnswersDelegate(self))
        self.setIconSize(QSize(SIDE, SIDE))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        columns.setSortIndicatorClearable(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(64)
        self.setSortingEnabled(True)
        # What was passed by is not worth drawing any more.
        self.verticalScrollBar().valueChanged.connect(self.thumbnails.forget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width among the columns with names; no header is cut, in any language."""
        super().resizeEvent(event)
        headers = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, max(width, headers.sectionSizeHint(column)))
        left = self.viewport().width() - sum(map(self.columnWidth, _WIDTHS))
        for column, part in _PARTS.items():
            width = max(int(part * left), headers.sectionSizeHint(column))
            self.setColumnWidth(column, width)
        picture = left - sum(map(self.columnWidth, _PARTS))
        least = headers.sectionSizeHint(AnswerColumn.PICTURE)
        self.setColumnWidth(AnswerColumn.PICTURE, max(picture, least))


class AnswersDelegate(QStyledItemDelegate):
    """Gives thumbnails a place of one width, and offers the classes where an answer is edited."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Keep the names in line, whatever the shape of the picture beside them."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
        if index.column() == AnswerColumn.PICTURE:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(SIDE, SIDE)
            option.textElideMode = Qt.TextElideMode.ElideLeft

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        """Offer the classes."""
        model = index.model()
        assert isinstance(model, AnswersModel)
        box = QComboBox(parent)
        box.setObjectName("correctAnswer")
        box.setAccessibleName(self.tr("What it shows"))
        box.addItems(model.classes)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Begin with what counts now."""
        assert isinstance(editor, QComboBox)
        answer = index.data(Qt.ItemDataRole.EditRole)
        editor.setCurrentIndex(answer if isinstance(answer, int) else 0)
        editor.activated.connect(partial(self._finish, editor))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        """Take the person's answer."""
        assert isinstance(editor, QComboBox)
        assert isinstance(model, AnswersModel)
        model.setData(index, editor.currentIndex(), Qt.ItemDataRole.EditRole)

    def _finish(self, editor: QWidget, _index: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
