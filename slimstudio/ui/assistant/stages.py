"""The three choices of a new project: how far each of them is, and the buttons that show it."""

from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from slimstudio.ui.document import Document
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.steps import Step
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.number_text import count_text, percent_text, whole_text

translate = QCoreApplication.translate


class AssistantStage(StrEnum):
    """One choice each, in the order in which they are asked for."""

    MODEL = "model"
    IMAGES = "images"
    GOAL = "goal"


class Standing(Enum):
    """How far a choice is."""

    OPEN = "open"  # nothing was chosen
    WORKING = "working"  # it is being loaded
    DONE = "done"
    PROBLEM = "problem"  # it was chosen and cannot be used


@dataclass(frozen=True)
class StageState:
    """How far a choice is, for the program and in a few words."""

    standing: Standing
    words: str


def stage_title(stage: AssistantStage) -> str:
    """Name a choice for people."""
    return {
        AssistantStage.MODEL: translate("Stages", "Model"),
        AssistantStage.IMAGES: translate("Stages", "Images"),
        AssistantStage.GOAL: translate("Stages", "Goal"),
    }[stage]


def screen_of(stage: AssistantStage, document: Document) -> Step:
    """Tell on which screen a choice is made outside of the assistant."""
    if stage is AssistantStage.GOAL:
        return Step.PLAN if Step.PLAN.state(document).available else Step.MODEL
    return Step.MODEL if stage is AssistantStage.MODEL else Step.IMAGES


def stage_states(document: Document) -> dict[AssistantStage, StageState]:
    """Tell of every choice how far it is."""
    return {
        AssistantStage.MODEL: _model_state(document),
        AssistantStage.IMAGES: _images_state(document),
        AssistantStage.GOAL: _goal_state(document),
    }


def _model_state(document: Document) -> StageState:
    model, opened = document.project.model, document.opened
    if model is None:
        return _nothing()
    if document.model_problem is not None:
        return StageState(Standing.PROBLEM, translate("Stages", "Could not be opened"))
    cost = document.original_cost
    if opened is None or cost is None:
        name = model.architecture or Path(model.weights).name
        words = translate("Stages", "{name}, opening…").format(name=name)
        return StageState(Standing.WORKING, words)
    words = translate("Stages", "{name}, {count} parameters")
    name = opened.network.recipe.architecture
    return StageState(Standing.DONE, words.format(name=name, count=count_text(cost.parameters)))


def _images_state(document: Document) -> StageState:
    images, name = document.images, Path(document.project.images).name
    if not document.project.images:
        return _nothing()
    if document.images_problem is not None:
        return StageState(Standing.PROBLEM, translate("Stages", "Could not be read"))
    if images is not None:
        count = len(images.dataset.train) + len(images.dataset.validation)
        words = translate("Stages", "{name}, {count} images")
        return StageState(Standing.DONE, words.format(name=name, count=whole_text(count)))
    if document.project.model is None or document.model_problem is not None:
        words = translate("Stages", "{name}, waits for a model")
        return StageState(Standing.WORKING, words.format(name=name))
    words = translate("Stages", "{name}, reading…")
    return StageState(Standing.WORKING, words.format(name=name))


def _goal_state(document: Document) -> StageState:
    before, after = document.original_cost, document.forecast
    if before is None or after is None or after.macs >= before.macs:
        return _nothing()
    share = percent_text(after.macs / before.macs, 0)
    words = translate("Stages", "Keeps {share} of the computation")
    return StageState(Standing.DONE, words.format(share=share))


def _nothing() -> StageState:
    return StageState(Standing.OPEN, translate("Stages", "Not chosen yet"))


_HEIGHT = 60
_SIGN = 28  # the circle with the number
_TEXT_LEFT = 16 + _SIGN + 12


class StageButton(QAbstractButton):
    """Shows a choice with its number, and how far it is; a click leads there.

    Args:
        stage: The choice.
        number: Its place in the row, from 1.
        parent: Qt's parent.
    """

    def __init__(self, stage: AssistantStage, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self._number = number
        self._state = StageState(Standing.OPEN, "")
        self.setCheckable(True)
        self.setText(stage_title(stage))
        self.setObjectName(f"stage_{stage}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def state(self) -> StageState:
        """How far the choice is."""
        return self._state

    def show_state(self, state: StageState) -> None:
        """Show how far the choice is."""
        self._state = state
        self.setAccessibleName(f"{self._number}. {self.text()}: {state.words}")
        self.setToolTip(plain_tip(f"{self.text()}: {state.words}"))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines of text."""
        return QSize(220, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Texts are shortened where the row gets narrow."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number or a sign, the name, and how far it is."""
        colours = theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus() and self.window().isActiveWindow()
        if self.isChecked():
            line, ground = colours.accent, colours.surface
        else:
            line, ground = colours.border, colours.raised if self.underMouse() else colours.window
        painter.setPen(QPen(QColor(colours.accent if focused else line), 2 if focused else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._draw_sign(painter)
        self._draw_texts(painter)

    def _draw_sign(self, painter: QPainter) -> None:
        colours, state = theme.current, self._state.standing
        area = QRectF(16, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
        scale = self.devicePixelRatioF()
        if state in {Standing.DONE, Standing.PROBLEM}:
            done = state is Standing.DONE
            name, colour = ("check", colours.good) if done else ("warning", colours.bad)
            painter.drawPixmap(
                area.topLeft() + QRectF(4, 4, 0, 0).topLeft(), pixmap(name, colour, 20, scale)
            )
            return
        here = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if here else colours.disabled), 1.5))
        painter.setBrush(QColor(colours.accent_soft) if here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if here else colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _draw_texts(self, painter: QPainter) -> None:
        colours = theme.current
        width, half = self.width() - _TEXT_LEFT - 12, self.height() / 2
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(
            QRectF(_TEXT_LEFT, 6, width, half - 6),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
            self.text(),
        )
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(12)
        painter.setFont(font)
        bad = self._state.standing is Standing.PROBLEM
        painter.setPen(QColor(colours.bad if bad else colours.muted))
        words = QFontMetrics(font).elidedText(
            self._state.words, Qt.TextElideMode.ElideRight, int(width)
        )
        painter.drawText(
            QRectF(_TEXT_LEFT, half + 2, width, half - 6),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
            words,
        )
