"""Accuracy against what it costs: every attempt a point, and the front that none beats."""

from collections.abc import Collection, Sequence

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from slimstudio.engine.measure.scorecard import Scorecard
from slimstudio.session.attempts import NO_ATTEMPTS, Attempt, Attempts
from slimstudio.session.pareto import CostAxis, cost_of, unbeaten
from slimstudio.ui.attempts.attempt_words import cost_word
from slimstudio.ui.plots.small_plots import hold_view, local_axes
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import (
    latency_text,
    macs_text,
    percent_text,
    size_text,
)
from slimstudio.ui.widgets.text_label import Role, text_label

_NEAR_PX = 12


class AttemptPlot(QWidget):
    """A plot whose points say what they are under the pointer, and are selected by a click."""

    selection_requested = Signal(tuple)  # keys
    cost_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attemptPlot")
        self._attempts = NO_ATTEMPTS
        self._selected: tuple[str, ...] = ()
        self.costs = QComboBox(self)
        self.costs.setObjectName("attemptCost")
        self.costs.setAccessibleName(self.tr("Compare with"))
        self.costs.setToolTip(self.tr("What the points are plotted against."))
        for cost in CostAxis:
            self.costs.addItem(cost_word(cost), cost)
        self.readout = text_label("", Role.READOUT, self)
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.view = pg.PlotWidget(axisItems=local_axes(), enableMenu=False)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it takes no keys
        # pyqtgraph's own menu has no parent and would outlive the plot.
        self.view.plotItem.ctrlMenu.setParent(self.view, Qt.WindowType.Popup)
        self.view.setObjectName("attemptPoints")
        self.view.setAccessibleName(self.tr("Accuracy of all attempts against their cost"))
        self.view.setMinimumSize(240, 220)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._build()
        self.legend = text_label(
            self.tr(
                "Circles are attempts, diamonds originals. The dashed line joins the attempts that "
                "no other one beats. A click selects, with Ctrl one more."
            ),
            Role.CAPTION,
            self,
        )
        self.legend.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.heading = text_label(self.tr("Accuracy against"), Role.HEADING, self)
        head.addWidget(self.heading)
        head.addWidget(self.costs)
        head.addWidget(self.readout, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self.view, 1)
        rows.addWidget(self.legend)
        self.costs.currentIndexChanged.connect(self._show_cost)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def cost(self) -> CostAxis:
        """What the accuracy is plotted against."""
        return CostAxis(self.costs.currentData())

    @property
    def front(self) -> tuple[str, ...]:
        """Keys of the attempts that no other one beats, from the cheapest on."""
        return tuple(one.key for one in unbeaten(self._attempts, self.cost))

    def show_attempts(self, attempts: Attempts) -> None:
        """Show these attempts."""
        self._attempts = attempts
        self.view.setLabel(
            "left", self.tr("Accuracy in %") if attempts.labelled else self.tr("Agreement in %")
        )
        self.view.setAccessibleName(
            self.tr("Accuracy of all attempts against their cost")
            if attempts.labelled
            else self.tr("Agreement of all attempts against their cost")
        )
        self.heading.setText(
            self.tr("Accuracy against") if attempts.labelled else self.tr("Agreement against")
        )
        self._draw()
        self.view.enableAutoRange()

    def select(self, keys: Collection[str]) -> None:
        """Tell these attempts apart from the others."""
        self._selected = tuple(keys)
        self._draw()

    def _build(self) -> None:
        self.view.hideButtons()
        self.view.showGrid(x=True, y=True, alpha=0.15)
        self.view.getAxis("left").enableAutoSIPrefix(enable=False)
        self.view.setLabel("left", self.tr("Accuracy in %"))
        self.view.getViewBox().setDefaultPadding(0.12)
        self._line = pg.PlotDataItem()
        self._originals = pg.ScatterPlotItem(symbol="d", size=11)
        self._points = pg.ScatterPlotItem(symbol="o", size=12)
        for item in (self._line, self._originals, self._points):
            self.view.addItem(item)
        self.view.scene().sigMouseMoved.connect(self._say_what)
        self.view.scene().sigMouseClicked.connect(self._pick)

    @Slot()
    def _show_cost(self) -> None:
        self._draw()
        self.view.enableAutoRange()
        self.cost_changed.emit()

    @Slot()
    def _draw(self) -> None:
        colours = theme.current
        self.view.setBackground(colours.surface)
        for side in ("left", "bottom"):
            axis = self.view.getAxis(side)
            axis.setPen(pg.mkPen(colours.border))
            axis.setTextPen(pg.mkPen(colours.muted))
        units = {CostAxis.SIZE: "B", CostAxis.MACS: "MACs", CostAxis.LATENCY: "s"}[self.cost]
        self.view.setLabel("bottom", cost_word(self.cost), units=units)
        kept = self._attempts.kept
        points = [self._point(self._cards(one)[1]) for one in kept]
        best = unbeaten(self._attempts, self.cost)
        front = [self._point(self._cards(one)[1]) for one in best]
        line = pg.mkPen(QColor(colours.good), width=1.5, style=Qt.PenStyle.DashLine)
        self._line.setData([x for x, _ in front], [y for _, y in front], pen=line)
        self._points.setData(
            pos=points,
            data=[one.key for one in kept],
            brush=[
                pg.mkBrush(colours.accent if one.key in self._selected else colours.surface)
                for one in kept
            ],
            pen=[
                pg.mkPen(QColor(colours.good if one in best else colours.compact), width=2)
                for one in kept
            ],
        )
        originals = sorted({self._point(self._cards(one)[0]) for one in kept})
        self._hold([*points, *originals])
        self._originals.setData(
            pos=originals, brush=pg.mkBrush(colours.original), pen=pg.mkPen(None)
        )

    def _cards(self, attempt: Attempt) -> tuple[Scorecard, Scorecard]:
        """Give both scorecards, with times that compare among all attempts."""
        return attempt.result.cards(self._attempts.runtime)

    def _hold(self, points: Sequence[tuple[float, float]]) -> None:
        """Stop at what there is to see."""
        if points:
            xs, ys = zip(*points, strict=True)
            hold_view(self.view, (min(xs), max(xs)), (min(ys), max(ys)))

    def _point(self, card: Scorecard) -> tuple[float, float]:
        cost = cost_of(card, self.cost)
        # In seconds, so that the axis finds its own prefix as it does for bytes.
        return (
            cost / 1000 if self.cost is CostAxis.LATENCY else cost,
            100 * card.evaluation.accuracy,
        )

    def _key_at(self, position: QPointF) -> str:
        """Find the attempt whose point is nearest to a position of the scene; "" for none."""
        box = self.view.plotItem.vb
        nearest, best = "", float(_NEAR_PX)
        for one in self._attempts.kept:
            seen = box.mapViewToScene(QPointF(*self._point(self._cards(one)[1])))
            far = (seen - position).manhattanLength()
            if far <= best:
                nearest, best = one.key, far
        return nearest

    def _say_what(self, position: QPointF) -> None:
        attempt = self._attempts.find(self._key_at(position))
        self.view.setCursor(
            Qt.CursorShape.PointingHandCursor if attempt else Qt.CursorShape.ArrowCursor
        )
        if attempt is None:
            self.readout.clear()
            return
        card = self._cards(attempt)[1]
        cost = {
            CostAxis.SIZE: size_text(card.size_bytes),
            CostAxis.MACS: macs_text(card.macs),
            CostAxis.LATENCY: latency_text(card.latency.median_ms),
        }[self.cost]
        self.readout.setText(
            self.tr("{name}: {accuracy}, {cost}").format(
                name=attempt.name, accuracy=percent_text(card.evaluation.accuracy), cost=cost
            )
        )

    def _pick(self, event: MouseClickEvent) -> None:
        key = self._key_at(event.scenePos())
        if not key or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            others = tuple(one for one in self._selected if one != key)
            added = others if key in self._selected else (*others, key)
            self.selection_requested.emit(added)
        else:
            self.selection_requested.emit((key,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole legend below the plot: nothing gives way to what wraps."""
        super().resizeEvent(event)
        self.legend.setFixedHeight(self.legend.heightForWidth(self.width()))
        self.setMinimumHeight(self.minimumSizeHint().height())

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing of a point any more."""
        self.readout.clear()
        super().leaveEvent(event)
