"""A confusion matrix: for each true class, what the network answered."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import percent_text

_LABEL_SHARE = 0.28  # of the width that names may take
_LONGEST_LABEL = 140.0
_SMALLEST_NAMED_CELL = 13.0
_SMALLEST_COUNTED_CELL = 22.0
_GAP = 6.0
_CELLS_HEIGHT = 300.0
_USUAL_WIDTH = 360
_LARGEST_CELL = 88.0  # in cells this wide, names below are shortened rather than turned


class ConfusionView(QWidget):
    """Draws counts[true class][answered class]; every row has the same colour scale, 0 to 100 %.

    The arrow keys move over the cells, and the tool tip says what the cell means.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._classes: tuple[str, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()
        self._image = QImage()
        self._measured: tuple[str, tuple[str, ...]] = ("", ())
        self._widest = 0.0  # of the names, in pixels, as they were measured
        self._labelled = True
        self._cell: tuple[int, int] | None = None  # row, column under the pointer or the keys
        self.setAccessibleName(title)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(220)
        theme.changed.connect(self._colour)

    def show_counts(
        self, classes: Sequence[str], counts: Sequence[Sequence[int]], *, labelled: bool = True
    ) -> None:
        """Show a matrix.

        Args:
            classes: Name of each row and column.
            counts: counts[true class][answered class].
            labelled: Whether somebody said what is true; else rows are the original's answers.
        """
        self._labelled = labelled
        self._classes = tuple(classes)
        self._counts = tuple(tuple(row) for row in counts)
        self._cell = None
        wrong = sum(map(sum, self._counts)) - sum(r[i] for i, r in enumerate(self._counts))
        words = (
            self.tr("{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.")
            if labelled
            else self.tr(
                "{classes} classes, {wrong} answers that the original did not give. Arrow keys "
                "move over the cells."
            )
        )
        self.setAccessibleDescription(words.format(classes=len(self._classes), wrong=wrong))
        self._colour()
        self.updateGeometry()

    def cell_text(self, row: int, column: int) -> str:
        """Say in words what a cell means."""
        count, total = self._counts[row][column], sum(self._counts[row])
        share = percent_text(count / total, 0) if total else percent_text(0, 0)
        if row != column:
            words = (
                self.tr("{true} taken for {answer}: {count} of {total} ({share})")
                if self._labelled
                else self.tr("{answer} instead of {true}: {count} of {total} ({share})")
            )
        elif self._labelled:
            words = self.tr("{true}: {count} of {total} answered right ({share})")
        else:
            words = self.tr("{true}: {count} of {total} answers kept ({share})")
        return words.format(
            true=self._classes[row],
            answer=self._classes[column],
            count=count,
            total=total,
            share=share,
        )

    def cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """Find the row and the column at a position of this widget."""
        corner, side = self._grid()
        if side <= 0:
            return None
        column = int((position.x() - corner.x()) // side)
        row = int((position.y() - corner.y()) // side)
        count = len(self._classes)
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    @property
    def current(self) -> tuple[int, int] | None:
        """Row and column of the cell that the arrow keys reached."""
        return self._cell

    def cell_centre(self, row: int, column: int) -> QPointF:
        """Tell where a cell is drawn."""
        corner, side = self._grid()
        return corner + QPointF((column + 0.5) * side, (row + 0.5) * side)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Be as high as the cells make it, and no higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for readable cells, but never so high that it fills a screen."""
        count = max(1, len(self._classes))
        left = self._label_width(width) + _GAP
        cell = min(max(_CELLS_HEIGHT / count, 1.0), _LARGEST_CELL, (width - left - 1) / count)
        line = self.fontMetrics().height()
        below = line + 2 * _GAP if self._fits_flat(cell) else left
        return math.ceil(line / 2 + count * cell + below)

    def sizeHint(self) -> QSize:
        """Take the room of half a small window."""
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def event(self, event: QEvent) -> bool:
        """Explain the cell under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(QPointF(event.pos()))
            if cell:
                QToolTip.showText(event.globalPos(), plain_tip(self.cell_text(*cell)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the cells with the arrow keys."""
        step = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }.get(Qt.Key(event.key()))
        if step is None or not self._classes:
            super().keyPressEvent(event)
            return
        row, column = self._cell or (0, 0)
        last = len(self._classes) - 1
        if self._cell is not None:
            row = min(max(row + step[0], 0), last)
            column = min(max(column + step[1], 0), last)
        self._cell = (row, column)
        where = self.mapToGlobal(self.cell_centre(row, column).toPoint() + QPoint(8, 8))
        QToolTip.showText(where, plain_tip(self.cell_text(row, column)), self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame of the keys' cell away."""
        self._cell = None
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells, then the names, then the frame of the current cell."""
        if not self._classes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner, side = self._grid()
        self._draw_cells(painter, corner, side)
        self._draw_names(painter, corner, side)
        if self._cell:
            painter.setPen(QPen(QColor(theme.current.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._cell_area(*self._cell))
        elif self.hasFocus():
            whole = QRectF(corner, QSizeF(side, side) * len(self._classes))
            painter.setPen(QPen(QColor(theme.current.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(whole)

    def _grid(self) -> tuple[QPointF, float]:
        """Tell where the first cell's corner is and how long a cell's side is."""
        count = len(self._classes)
        if not count:
            return QPointF(), 0.0
        left = self._label_width(self.width()) + _GAP
        line = self.fontMetrics().height()
        top = line / 2  # the first name may reach above its row
        wide = (self.width() - left - 1) / count
        high = (self.height() - top - left) / count
        flat = min(wide, (self.height() - top - line - 2 * _GAP) / count)
        # Names below lie flat where every one fits, which leaves more room for the cells.
        side = flat if self._fits_flat(flat) else min(wide, high)
        return QPointF(left, top), max(side, 0.5)

    def _fits_flat(self, side: float) -> bool:
        if side >= _LARGEST_CELL - 8:
            return True
        metrics = QFontMetricsF(self.font())
        return all(metrics.horizontalAdvance(name) <= side - 4 for name in self._classes)

    def _label_width(self, room: float) -> float:
        measured = (self.font().key(), self._classes)
        if measured != self._measured:  # layouts ask dozens of times, for a thousand names
            metrics = QFontMetricsF(self.font())
            widths = (metrics.horizontalAdvance(name) for name in self._classes)
            self._measured, self._widest = measured, max(widths, default=0.0)
        return min(self._widest, _LONGEST_LABEL, room * _LABEL_SHARE)

    def _cell_area(self, row: int, column: int) -> QRectF:
        corner, side = self._grid()
        return QRectF(corner.x() + column * side, corner.y() + row * side, side, side)

    def _draw_cells(self, painter: QPainter, corner: QPointF, side: float) -> None:
        count = len(self._classes)
        # One pixel for each class, enlarged: a thousand classes are drawn as fast as ten.
        area = QRectF(corner.x(), corner.y(), count * side, count * side)
        painter.drawImage(area, self._image)
        if side < 6:
            return
        painter.setPen(QPen(QColor(theme.current.surface), 1))
        for index in range(1, count):
            reach = index * side
            painter.drawLine(
                area.topLeft() + QPointF(reach, 0), area.bottomLeft() + QPointF(reach, 0)
            )
            painter.drawLine(
                area.topLeft() + QPointF(0, reach), area.topRight() + QPointF(0, reach)
            )
        if side < _SMALLEST_COUNTED_CELL:
            return
        for row, counts in enumerate(self._counts):
            for column, number in enumerate(counts):
                if number:
                    painter.setPen(_ink(self._image.pixelColor(column, row)))
                    cell = self._cell_area(row, column)
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number))

    def _colour(self) -> None:
        """Make the image that has one pixel for each cell."""
        counts = np.asarray(self._counts, dtype=np.int32)
        if not counts.size:
            return
        colours = theme.current
        content = np.empty((*counts.shape, 3), dtype=np.uint8)
        content[...] = np.rint(_rgb(colours.raised))
        # Nearly all cells of a large matrix are empty, and keep that colour.
        rows, columns = np.nonzero(counts)
        share = counts[rows, columns] / counts.sum(axis=1)[rows]
        # The root, and a start above nothing, make a single mistake visible among hundreds.
        weight = (0.2 + 0.8 * np.sqrt(share))[:, None]
        right = (rows == columns)[:, None]
        full = np.where(right, _rgb(colours.accent), _rgb(colours.series[1]))
        content[rows, columns] = np.rint(_rgb(colours.raised) * (1 - weight) + full * weight)
        size = len(counts)
        self._image = QImage(
            content.tobytes(), size, size, 3 * size, QImage.Format.Format_RGB888
        ).copy()
        self.update()

    def _draw_names(self, painter: QPainter, corner: QPointF, side: float) -> None:
        painter.setPen(QColor(theme.current.muted))
        metrics = QFontMetricsF(self.font())
        width, count = self._label_width(self.width()), len(self._classes)
        # Where cells are smaller than a line of text only some rows are named.
        every = max(1, round(_SMALLEST_NAMED_CELL / side + 0.49))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        bottom = corner.y() + count * side
        flat = self._fits_flat(side)
        for index in range(0, count, every):
            name = metrics.elidedText(self._classes[index], Qt.TextElideMode.ElideMiddle, width + 1)
            middle = (index + 0.5) * side
            area = QRectF(0, corner.y() + middle - 10, corner.x() - _GAP, 20)
            painter.drawText(area, right, name)
            painter.save()
            painter.translate(corner.x() + middle, bottom + _GAP)
            if flat:
                area = QRectF(-side / 2, 0, side, metrics.height())
                name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, side - 4)
                painter.drawText(area, Qt.AlignmentFlag.AlignHCenter, name)
            else:
                painter.rotate(-90)
                painter.drawText(QRectF(-width, -10, width, 20), right, name)
            painter.restore()


def _rgb(colour: str) -> NDArray[np.float64]:
    made = QColor(colour)
    return np.array([made.red(), made.green(), made.blue()], dtype=np.float64)


def _ink(background: QColor) -> QColor:
    """Black or white, whichever can be read."""
    weighted = 0.299 * background.red() + 0.587 * background.green() + 0.114 * background.blue()
    return QColor("#10151d") if weighted > 140 else QColor("#ffffff")
