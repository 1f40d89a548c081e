"""The steps at the left edge of the window, and at their foot what goes on in the background."""

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.events import Event, Phase, Progress
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.steps import Step, StepState
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.number_text import duration_text, size_text, whole_text
from slimstudio.ui.widgets.text_label import Role, text_label

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
        beside = 32 if self._state.done else 4  # the check mark
        text_area = QRect(44, 0, self.width() - 44 - beside, self.height())
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
            button.setAutoExclusive(True)  # it is told as one of several
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


# Shorter work is over before anybody has read what it is called.
_SHOWN_AFTER_MS = 300


class Activity(QFrame):
    """The running job's title, how far it is, and buttons for it; hidden while idle.

    Signals:
        stop_requested: The person wants to stop it.
    """

    stop_requested = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self.setAccessibleName(self.tr("Work in the background"))
        self._jobs = jobs
        self._aside = False
        self.title = text_label("", Role.BODY, self)
        self.detail = text_label("", Role.CAPTION, self)
        self.detail.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.resume = QPushButton(self.tr("Resume"), self)
        self.resume.setObjectName("resumeJob")
        self.resume.setProperty("kind", "primary")
        self.resume.clicked.connect(jobs.resume)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setObjectName("stopJob")
        self.stop.setToolTip(self.tr("Stop this work. Everything stays as it was."))
        self.stop.clicked.connect(self.stop_requested)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 8, 4, 0)
        rows.setSpacing(8)
        for widget in (self.title, self.bar, self.detail, self.resume, self.stop):
            rows.addWidget(widget)

        self._appear = QTimer(self)
        self._appear.setSingleShot(True)
        self._appear.setInterval(_SHOWN_AFTER_MS)
        self._appear.timeout.connect(self._show)
        jobs.started.connect(self._begin)
        jobs.events_arrived.connect(self._follow)
        jobs.paused_changed.connect(self._refresh)
        jobs.stopping.connect(self._refresh)
        jobs.finished.connect(self._end)
        self.hide()

    def step_aside(self, *, aside: bool) -> None:
        """Stay hidden, or not, while a screen is shown that tells the same in more detail."""
        self._aside = aside
        if aside:
            self.hide()
        elif self._jobs.busy and not self._appear.isActive():
            self.show()

    @Slot()
    def _show(self) -> None:
        self.setVisible(not self._aside)

    @Slot()
    def _begin(self) -> None:
        self.detail.clear()
        self.bar.setRange(0, 0)  # moves without a figure until there is one
        self._refresh()
        self._appear.start()

    @Slot(list)
    def _follow(self, events: list[Event]) -> None:
        progress = next((e for e in reversed(events) if isinstance(e, Progress)), None)
        if progress is None or progress.total <= 0:
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        done, total = whole_text(progress.done), whole_text(progress.total)
        if progress.phase is Phase.DOWNLOAD:
            done, total = (size_text(1000 * count) for count in (progress.done, progress.total))
        words = self.tr("{done} of {total}").format(done=done, total=total)
        if progress.seconds_left is not None:
            left = duration_text(progress.seconds_left)
            words = self.tr("{words}, {left} left").format(words=words, left=left)
        self.detail.setText(words)

    @Slot()
    def _refresh(self) -> None:
        self.stop.setEnabled(not self._jobs.stop_requested)
        paused = self._jobs.paused and not self._jobs.stop_requested
        self.resume.setVisible(paused)
        words = self.tr("Paused: {title}") if paused else "{title}"
        self.title.setText(words.format(title=self._jobs.title))
        if self._jobs.stop_requested:
            self.detail.setText(self.tr("Stopping…"))
        self.detail.setVisible(True)

    @Slot()
    def _end(self) -> None:
        self._appear.stop()
        self.hide()
