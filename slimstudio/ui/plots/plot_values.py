"""What a plot shows, for people who hear it: a sentence, keys, and the values as a table."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.plots.training_record import TrainingRecord
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import localized, percent_text

translate = QCoreApplication.translate

_ZOOM, _MOVE = 0.8, 0.1
_FACTORS = {
    Qt.Key.Key_Plus: _ZOOM,
    Qt.Key.Key_Equal: _ZOOM,
    Qt.Key.Key_Minus: 1 / _ZOOM,
}
_WAYS = {
    Qt.Key.Key_Left: (-_MOVE, 0.0),
    Qt.Key.Key_Right: (_MOVE, 0.0),
    Qt.Key.Key_Up: (0.0, _MOVE),
    Qt.Key.Key_Down: (0.0, -_MOVE),
}


class PlotKeys(QObject):
    """Lets keys move and zoom a plot that has the focus, and draws a frame around it then.

    Signals:
        zoomed: The person zoomed or moved what is shown.
        reset: Everything is to be shown again.
    """

    zoomed = Signal()
    reset = Signal()

    def __init__(self, view: pg.PlotWidget) -> None:
        super().__init__(view)
        self._view = view
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take keys, and notice where the focus is."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            focused = event.type() == QEvent.Type.FocusIn
            pen = pg.mkPen(theme.current.accent, width=2) if focused else pg.mkPen(None)
            self._view.getViewBox().setBorder(pen)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        key, box = Qt.Key(event.key()), self._view.getViewBox()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        if key in _FACTORS:
            box.scaleBy((_FACTORS[key], _FACTORS[key]))
        elif key in _WAYS:
            (left, right), (low, high) = box.viewRange()
            across, up = _WAYS[key]
            box.translateBy((across * (right - left), up * (high - low)))
        elif key == Qt.Key.Key_0:
            self.reset.emit()
            return True
        else:
            return False
        self.zoomed.emit()
        return True


def spoken(record: TrainingRecord) -> str:
    """Say in a sentence what the curves of a run do."""
    curve = record.validation if record.validation.latest() else record.training
    latest, rows = curve.latest(), values(record)
    if latest is None or not rows:
        return translate("PlotValues", "Nothing has been learnt yet.")
    first = rows[0]
    best = max(rows, key=lambda row: row[3])
    words = (
        translate(
            "PlotValues",
            "After {epochs} epochs the loss is {loss} (it was {loss_before}) and the accuracy "
            "{right} (it was {right_before}); the best was {best} in epoch {epoch}.",
        )
        if record.labelled
        else translate(
            "PlotValues",
            "After {epochs} epochs the loss is {loss} (it was {loss_before}) and the agreement "
            "{right} (it was {right_before}); the best was {best} in epoch {epoch}.",
        )
    )
    return words.format(
        epochs=localized(f"{rows[-1][0]:g}"),
        loss=localized(f"{latest[0]:.2f}"),
        loss_before=localized(f"{first[2]:.2f}"),
        right=percent_text(latest[1]),
        right_before=percent_text(first[3]),
        best=percent_text(best[3]),
        epoch=localized(f"{best[0]:g}"),
    )


def key_words() -> str:
    """Say which keys a plot takes."""
    return translate(
        "PlotValues",
        "Plus and minus zoom, arrow keys move, 0 shows everything; the menu key saves the picture "
        "or shows the values as a table.",
    )


def values(record: TrainingRecord) -> list[tuple[float, bool, float, float]]:
    """List the points: epoch, whether by validation images, loss, accuracy (0 to 1)."""
    curves = ((record.training, False), (record.validation, True))
    known = [(curve, by) for curve, by in curves if curve.latest() is not None]
    validated = any(by for _, by in known)
    return sorted(
        (float(epoch), by, float(loss), float(right))
        for curve, by in known
        if by or not validated
        for epoch, loss, right in zip(curve.epochs, curve.losses, curve.accuracies, strict=True)
        if math.isfinite(loss)  # a line that is interrupted has no value there
    )


class ValuesTable(QDialog):
    """The values of a run's curves, one row for each point.

    Args:
        record: What is drawn.
        parent: Qt's parent.
    """

    def __init__(self, record: TrainingRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("valuesTable")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Values of the run"))
        rows = _by_epoch(record)
        self.table = QTableWidget(len(rows), 5, self)
        self.table.setObjectName("values")
        self.table.setAccessibleName(self.tr("Values of the run"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Epoch"),
                self.tr("Training loss"),
                self.tr("Training accuracy") if record.labelled else self.tr("Training agreement"),
                self.tr("Validation loss"),
                self.tr("Validation accuracy")
                if record.labelled
                else self.tr("Validation agreement"),
            ]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setTextAlignment(right)
                self.table.setItem(row, column, item)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(close)
        self.resize(640, 420)


def _by_epoch(record: TrainingRecord) -> list[list[str]]:
    """Put what training and validation images say at the same epoch into one row."""
    found: dict[float, list[str]] = {}
    for place, curve in ((1, record.training), (3, record.validation)):
        for epoch, loss, right in zip(curve.epochs, curve.losses, curve.accuracies, strict=True):
            if math.isfinite(loss):  # a line that is interrupted has no value there
                row = found.setdefault(float(epoch), [localized(f"{epoch:g}"), *[""] * 4])
                row[place : place + 2] = [localized(f"{loss:.3f}"), percent_text(float(right))]
    return [found[epoch] for epoch in sorted(found)]
