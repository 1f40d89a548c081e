"""The stages of a run as a row of steps: done, going on, still to come."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from slimstudio.engine.events import Phase
from slimstudio.ui.colours import Colours
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme

translate = QCoreApplication.translate

_RADIUS = 10.0
_GAP = 6.0


class PhaseState(Enum):
    """How far a step is."""

    WAITING = "waiting"
    ACTIVE = "active"
    DONE = "done"
    STOPPED = "stopped"  # a person ended the run here
    FAILED = "failed"


def phase_name(phase: Phase) -> str:
    """Name a stage in plain words."""
    return {
        Phase.DOWNLOAD: translate("Phase", "Download weights"),
        Phase.IMAGES: translate("Phase", "Load images"),
        Phase.PLAN: translate("Phase", "Find a plan"),
        Phase.LEARN: translate("Phase", "Learn classes"),
        Phase.BASELINE: translate("Phase", "Measure original"),
        Phase.SPARSIFY: translate("Phase", "Empty channels"),
        Phase.PRUNE: translate("Phase", "Remove channels"),
        Phase.REPAIR: translate("Phase", "Repair"),
        Phase.TUNE: translate("Phase", "Fine-tune"),
        Phase.COMPARE: translate("Phase", "Measure result"),
        Phase.EXPORT: translate("Phase", "Write file"),
        Phase.VERIFY: translate("Phase", "Verify file"),
    }[phase]


class PhaseStepper(QWidget):
    """Shows the stages of a run in order, and where the run is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phaseStepper")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._phases: tuple[Phase, ...] = ()
        self._states: dict[Phase, PhaseState] = {}
        theme.changed.connect(self.update)

    def show_phases(self, phases: Sequence[Phase]) -> None:
        """Show these stages, none of them begun."""
        self._phases = tuple(phases)
        self._states = dict.fromkeys(phases, PhaseState.WAITING)
        self._tell()

    def enter(self, phase: Phase) -> None:
        """Mark a stage as going on and everything before it as done."""
        if phase not in self._states or self._states[phase] is PhaseState.ACTIVE:
            return
        reached = self._phases.index(phase)
        for index, each in enumerate(self._phases):
            self._states[each] = PhaseState.DONE if index < reached else PhaseState.WAITING
        self._states[phase] = PhaseState.ACTIVE
        self._tell()

    def finish(self) -> None:
        """Mark every stage as done."""
        self._states = dict.fromkeys(self._phases, PhaseState.DONE)
        self._tell()

    def halt(self, *, failed: bool) -> None:
        """Mark the stage that goes on as the one where the run was stopped, or failed."""
        for phase, state in self._states.items():
            if state is PhaseState.ACTIVE:
                self._states[phase] = PhaseState.FAILED if failed else PhaseState.STOPPED
        self._tell()

    def state(self, phase: Phase) -> PhaseState:
        """Tell how far a stage is."""
        return self._states.get(phase, PhaseState.WAITING)

    def sizeHint(self) -> QSize:
        """A row of circles with a line of text below."""
        return QSize(480, round(2 * _RADIUS + _GAP + self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Names are shortened where the row gets narrow."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw circles joined by lines, each with its name below."""
        if not self._phases:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self._phases)
        colours = theme.current
        for index, phase in enumerate(self._phases):
            state = self._states[phase]
            middle = QPointF((index + 0.5) * width, _RADIUS + 2)
            if index:
                passed = state is not PhaseState.WAITING
                painter.setPen(QPen(QColor(colours.accent if passed else colours.border), 2))
                reach = QPointF(_RADIUS + 4, 0)
                painter.drawLine(middle - QPointF(width, 0) + reach, middle - reach)
            _draw_circle(painter, middle, index + 1, state)
            self._draw_name(painter, middle, width, phase)

    def _draw_name(self, painter: QPainter, middle: QPointF, width: float, phase: Phase) -> None:
        state = self._states[phase]
        colours = theme.current
        font = QFont(self.font())
        font.setBold(state not in {PhaseState.WAITING, PhaseState.DONE})
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if state is PhaseState.WAITING else colours.text))
        name = QFontMetricsF(font).elidedText(
            phase_name(phase), Qt.TextElideMode.ElideRight, width - 6
        )
        top = middle.y() + _RADIUS + _GAP
        area = QRectF(middle.x() - width / 2, top, width, self.height() - top)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)

    def _tell(self) -> None:
        """Say in words what the drawing shows, to screen readers and as a tool tip."""
        words = {
            PhaseState.WAITING: self.tr("to come"),
            PhaseState.ACTIVE: self.tr("going on"),
            PhaseState.DONE: self.tr("done"),
            PhaseState.STOPPED: self.tr("ended here"),
            PhaseState.FAILED: self.tr("ended here"),
        }
        lines = [f"{phase_name(phase)}: {words[self._states[phase]]}" for phase in self._phases]
        self.setAccessibleName(self.tr("Stages of the run"))
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip(plain_tip("\n".join(lines)))
        self.update()


def _draw_circle(painter: QPainter, middle: QPointF, number: int, state: PhaseState) -> None:
    colours = theme.current
    line, fill, ink = _circle_colours(colours, state)
    painter.setPen(QPen(QColor(line), 2))
    painter.setBrush(QColor(fill))
    painter.drawEllipse(middle, _RADIUS, _RADIUS)
    painter.setPen(QPen(QColor(ink), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    if state is PhaseState.DONE:
        tick = [QPointF(-4, 0), QPointF(-1.2, 3), QPointF(4.2, -3.2)]
        painter.drawPolyline([middle + point for point in tick])
    elif state is PhaseState.STOPPED:
        for side in (-2.5, 2.5):
            painter.drawLine(middle + QPointF(side, -3.5), middle + QPointF(side, 3.5))
    elif state is PhaseState.FAILED:
        for end in (QPointF(3.2, 3.2), QPointF(3.2, -3.2)):
            painter.drawLine(middle - end, middle + end)
    else:
        font = QFont(painter.font())
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        corner = QPointF(_RADIUS, _RADIUS)
        area = QRectF(middle - corner, middle + corner)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))


def _circle_colours(colours: Colours, state: PhaseState) -> tuple[str, str, str]:
    match state:
        case PhaseState.WAITING:
            return colours.border, colours.surface, colours.muted
        case PhaseState.ACTIVE | PhaseState.STOPPED:
            return colours.accent, colours.accent_soft, colours.accent
        case PhaseState.DONE:
            return colours.accent, colours.accent, colours.on_accent
        case PhaseState.FAILED:
            return colours.bad, colours.bad, colours.surface
