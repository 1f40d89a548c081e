"""The steps at the left edge of the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.steps import Step, StepState
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from slimstudio.ui.document import Document

_HEIGHT = 40


class StepButton(QAbstractButton):
    """One step: its icon and name, a check mark once it is done, and why it cannot be taken."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._state = StepState()
        self.setCheckable(True)
        self.setText(step.title)
        self.setObjectName(f"step_{step}")
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_state(StepState())

    @property
    def state(self) -> StepState:
        """Where the step stands."""
        return self._state

    def show_state(self, state: StepState) -> None:
        """Show where the step stands."""
        self._state = state
        self.setEnabled(state.available)
        words = state.reason or self.step.purpose
        self.setToolTip(plain_tip(words))
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row of the grid."""
        return QSize(168, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        colours = theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            ground = colours.surface
        elif self.underMouse() and self.isEnabled():
            ground = colours.raised
        else:
            ground = ""
        focused = self.hasFocus() and self.window().isActiveWindow()
        painter.setPen(QPen(QColor(colours.accent), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 6, 6)

        if not self.isEnabled():
            ink = colours.disabled
        elif self.isChecked():
            ink = colours.accent
        else:
            ink = colours.text
        scale = self.devicePixelRatioF()
        top = (self.height() - 20) // 2
        painter.drawPixmap(12, top, pixmap(self.step.value.icon, ink, 20, scale))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        text_area = QRect(44, 0, self.width() - 44 - 32, self.height())
        painter.drawText(text_area, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._state.done:
            tick = colours.muted if self._state.doubtful else colours.good
            mark = pixmap("check", tick, 16, scale)
            painter.drawPixmap(self.width() - 28, (self.height() - 16) // 2, mark)


class StepRail(QFrame):
    """All steps, one of them current."""

    step_requested = Signal(object)  # Step

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setObjectName("stepRail")
        self.setAccessibleName(self.tr("Steps"))
        self.setFixedWidth(192)
        self.setAutoFillBackground(True)
        self._group = QButtonGroup(self)
        self.buttons: dict[Step, StepButton] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(12, 16, 12, 12)
        self.rows.setSpacing(4)
        for step in Step:
            button = StepButton(step, self)
            self.buttons[step] = button
            self._group.addButton(button)
            self.rows.addWidget(button)
            if step is Step.WELCOME:
                self.rows.addSpacing(12)
        self.rows.addStretch()
        self._group.buttonClicked.connect(self._ask)
        for changed in (
            document.project_changed,
            document.network_changed,
            document.images_changed,
            document.outcome_changed,
            document.attempts.changed,
        ):
            changed.connect(self.refresh)
        theme.changed.connect(self.update)
        self.refresh()

    def show_current(self, step: Step) -> None:
        """Mark the step whose screen is shown."""
        self.buttons[step].setChecked(True)

    @Slot()
    def refresh(self) -> None:
        """Show where the steps stand now."""
        states = {step: step.state(self._document) for step in self.buttons}
        # What led to a network that guesses is no success either.
        doubtful = any(state.doubtful for state in states.values())
        for step, button in self.buttons.items():
            button.show_state(replace(states[step], doubtful=doubtful))

    @Slot(QAbstractButton)
    def _ask(self, button: QAbstractButton) -> None:
        assert isinstance(button, StepButton)
        self.step_requested.emit(button.step)
