"""The goals that most people want, each a tile that says what it means for this network."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from slimstudio.engine.planning.budget import Budget
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import latency_text, percent_text, size_text

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.planning.forecast import Forecast

translate = QCoreApplication.translate

_HEIGHT, _COMPACT_HEIGHT = 88, 36
_PADDING = 12
_NARROWEST = 120


class Goal(StrEnum):
    """What a person may want; the last one takes limits of their own."""

    SMALLER = "smaller"
    MUCH_SMALLER = "muchSmaller"
    TINY = "tiny"
    OWN = "own"

    @property
    def words(self) -> str:
        """Names it for people."""
        return {
            Goal.SMALLER: translate("Goal", "Smaller"),
            Goal.MUCH_SMALLER: translate("Goal", "Much smaller"),
            Goal.TINY: translate("Goal", "Tiny"),
            Goal.OWN: translate("Goal", "My own limits"),
        }[self]

    @property
    def purpose(self) -> str:
        """Say when it is the right one."""
        return {
            Goal.SMALLER: translate("Goal", "Half the computation. A good start."),
            Goal.MUCH_SMALLER: translate("Goal", "A quarter of it. For phones and boards."),
            Goal.TINY: translate("Goal", "An eighth of it. For the weakest devices."),
            Goal.OWN: translate("Goal", "A file size, a time, and more."),
        }[self]

    @property
    def budget(self) -> Budget | None:
        """Its limits; None where they are the person's."""
        shares = {Goal.SMALLER: 0.5, Goal.MUCH_SMALLER: 0.25, Goal.TINY: 0.125}
        return Budget(macs=shares[self]) if self in shares else None


@dataclass(frozen=True)
class GoalMeaning:
    """What a goal means for the network that is open.

    Args:
        forecast: What it will cost; None while nobody counted, or where it cannot be reached.
        problem: Why it cannot be reached; "" where it can.
        reached: How the network of a run with this goal answered; None before there was one.
    """

    forecast: Forecast | None = None
    problem: str = ""
    reached: Evaluation | None = None


class GoalTile(QAbstractButton):
    """One goal: its name, its figures, and whom it suits.

    Args:
        goal: What to show.
        parent: Qt's parent.
    """

    def __init__(self, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal = goal
        self._compact = False
        self._meaning = GoalMeaning()
        self.setObjectName(f"goal_{goal}")
        self.setText(goal.words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_meaning(GoalMeaning())
        theme.changed.connect(self.update)

    def show_meaning(self, meaning: GoalMeaning) -> None:
        """Show other figures."""
        self._meaning = meaning
        self.setEnabled(not meaning.problem)
        parts = [part for part in (self.figures, self.words) if part]
        self.setAccessibleName(": ".join([self.text(), ", ".join(parts)]))
        self.setToolTip(plain_tip(meaning.problem or self.goal.purpose))
        self.update()

    def make_compact(self, *, compact: bool) -> None:
        """Show the name alone, or everything."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    @property
    def figures(self) -> str:
        """What the network will cost, in a few words; "" while nobody knows."""
        cost = self._meaning.forecast
        if cost is None:
            return ""
        time = f" · {latency_text(cost.latency.ms)}" if cost.latency else ""
        return f"{size_text(cost.size_bytes)}{time}"

    @property
    def words(self) -> str:
        """Whom it suits, what a run reached, or why it cannot be had."""
        if self._meaning.problem:
            return translate("Goal", "Not possible with this network.")
        reached = self._meaning.reached
        if reached is not None:
            words = (
                translate("Goal", "{share} right in your last run")
                if reached.labelled
                else translate("Goal", "{share} like the original in your last run")
            )
            return words.format(share=percent_text(reached.accuracy))
        return self.goal.purpose

    def sizeHint(self) -> QSize:
        """Ask for a name, figures and two lines; or for the name alone."""
        return QSize(_NARROWEST, _COMPACT_HEIGHT if self._compact else _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and the words."""
        colours, painter = theme.current, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus() and self.window().isActiveWindow()
        line = colours.accent if chosen or focused else colours.outline
        line = colours.text if chosen and focused else line
        ground = colours.accent_soft if chosen else colours.surface
        if not chosen and self.underMouse() and self.isEnabled():
            ground = colours.raised
        painter.setPen(QPen(QColor(line), 2 if focused or chosen else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        area = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        strong = colours.text if self.isEnabled() else colours.disabled
        muted = colours.muted if self.isEnabled() else colours.disabled
        if self._compact:
            centred = Qt.AlignmentFlag.AlignCenter
            self._write(painter, area, self.text(), strong, QFont.Weight.DemiBold, centred)
            return
        top = QRectF(area.left(), 8, area.width(), 20)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._write(painter, top, self.text(), strong, QFont.Weight.DemiBold, left)
        below = QRectF(area.left(), 28, area.width(), _HEIGHT - 34)
        if self.figures:
            middle = QRectF(area.left(), 28, area.width(), 18)
            self._write(painter, middle, self.figures, strong, QFont.Weight.Normal, left)
            below.setTop(46)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(muted))
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap) | int(left), self.words)

    def _write(
        self,
        painter: QPainter,
        area: QRectF,
        words: str,
        colour: str,
        weight: QFont.Weight,
        side: Qt.AlignmentFlag,
    ) -> None:
        font = QFont(self.font())
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        room = int(area.width())
        text = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, side, text)


class GoalTiles(QWidget):
    """Lets a person choose one goal.

    Signals:
        chosen: Another goal was chosen.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goalTiles")
        self.setAccessibleName(self.tr("Goal"))
        self._group = QButtonGroup(self)
        self.tiles = {goal: GoalTile(goal, self) for goal in Goal}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for tile in self.tiles.values():
            self._group.addButton(tile)
            tile.setAutoExclusive(True)  # it is told as one of several
            row.addWidget(tile, 1)
        self.tiles[Goal.SMALLER].setChecked(True)
        self._group.buttonClicked.connect(self._tell)

    @property
    def current(self) -> Goal:
        """The goal that is chosen."""
        tile = self._group.checkedButton()
        assert isinstance(tile, GoalTile)
        return tile.goal

    def show_goal(self, goal: Goal) -> None:
        """Show another goal without telling anybody."""
        self.tiles[goal].setChecked(True)

    def make_compact(self, *, compact: bool) -> None:
        """Show names alone, or what each goal means."""
        for tile in self.tiles.values():
            tile.make_compact(compact=compact)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()
