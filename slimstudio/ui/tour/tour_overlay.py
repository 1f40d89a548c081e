"""Dims the window except for one thing, and tells about it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QDragEnterEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slimstudio.ui.deferred import deferred
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.tour.stops import Stop
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.text_label import Role, text_label

_AROUND = 6  # between what is shown and the frame around it
_GAP = 16  # between the frame and the card
_EDGE = 12  # between the card and the window's edge
_FORWARD = {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown}
_BACKWARD = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TourOverlay(QWidget):
    """Covers a window while the tour goes on: what is below cannot be changed by mistake.

    Nothing moves by itself, so there is nothing to reduce for people who asked for less motion.

    Signals:
        next_requested: The person wants to see the next stop.
        back_requested: The person wants to see the stop before.
        left: The person has seen enough.
    """

    next_requested = Signal()
    back_requested = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourOverlay")
        self.setAccessibleName(self.tr("Guided tour"))
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAcceptDrops(True)
        self._window = window
        self._target: QWidget | None = None
        self.card = TourCard(self)
        self.card.next.clicked.connect(self.next_requested)
        self.card.back.clicked.connect(self.back_requested)
        self.card.skip.clicked.connect(self.left)
        for button in self.card.buttons:
            button.installEventFilter(self)
        window.installEventFilter(self)
        theme.changed.connect(self.update)
        self._deferred = deferred(self, self.place)
        self.hide()

    def show_stop(self, stop: Stop, target: QWidget, number: int, count: int) -> None:
        """Point at something and tell about it.

        Args:
            stop: What to say.
            target: What to point at.
            number: The stop's place, from 1.
            count: How many there are.
        """
        self.card.show_stop(stop, number, count)
        if target is not self._target:
            self._forget_target()
            self._target = target
            target.installEventFilter(self)
        self.place()
        self.show()
        self.raise_()
        self.card.next.setFocus()
        self._deferred.start()
        words = QAccessibleAnnouncementEvent(self.card, self.card.accessibleName())
        QAccessible.updateAccessibility(words)

    def end(self) -> None:
        """Let the window be used again."""
        self._deferred.stop()
        self._forget_target()
        self.hide()

    @property
    def hole(self) -> QRect:
        """What is not dimmed."""
        if self._target is None or not self._target.isVisible():
            return QRect()
        seen, holder = QRect(QPoint(0, 0), self._target.size()), self._target
        while holder is not self._window and (parent := holder.parentWidget()) is not None:
            # What is scrolled out of sight has no frame.
            seen = seen.translated(holder.pos()).intersected(parent.rect())
            holder = parent
        around = seen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        return around.intersected(self.rect().adjusted(2, 2, -2, -2))

    def place(self) -> None:
        """Cover the window, with the card beside what it tells about."""
        self.setGeometry(self._window.rect())
        self.card.fit(self.width() - 2 * _EDGE)
        self.card.move(self._card_corner(self.hole))
        self.update()

    # -- Qt's events ------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the window and what is pointed at; take all keys while the tour goes on."""
        kind = event.type()
        if not self.isVisible():
            return False
        if isinstance(watched, QPushButton) and watched in self.card.buttons:
            if kind is QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut of the window does anything now
                return True
            return isinstance(event, QKeyEvent) and self._take_key(watched, event)
        if kind in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}:
            self._deferred.start()
        return False

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001, N802 - Qt's signature
        """Keep the focus on the card's buttons."""
        usable = [one for one in self.card.buttons if one.isVisible() and one.isEnabled()]
        if not usable:
            return super().focusNextPrevChild(following)  # it is being hidden
        here = next((index for index, one in enumerate(usable) if one.hasFocus()), 0)
        usable[(here + (1 if following else -1)) % len(usable)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Keep files from the window, which would take them, and take none."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the veil, and a frame around what is shown."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QPainterPath()
        veil.addRect(QRectF(self.rect()))
        hole = QRectF(self.hole)
        if not hole.isEmpty():
            opening = QPainterPath()
            opening.addRoundedRect(hole, 10, 10)
            veil -= opening
        painter.fillPath(veil, QColor(0, 0, 0, 150 if theme.current.dark else 110))
        if not hole.isEmpty():
            painter.setPen(QPen(QColor(theme.current.accent), 2))
            painter.drawRoundedRect(hole, 10, 10)

    # -- inside -----------------------------------------------------------------------------

    def _take_key(self, button: QPushButton, event: QKeyEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _FORWARD:
            self.next_requested.emit()
        elif key in _BACKWARD:
            self.back_requested.emit()
        elif key in _ENTER:
            button.click()
        else:
            return False
        return True

    def _forget_target(self) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target = None

    def _card_corner(self, hole: QRect) -> QPoint:
        """Find a place beside the hole; in its lower corner where there is no room beside it."""
        card, room = self.card.size(), self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if hole.isEmpty():
            return room.center() - QPoint(card.width() // 2, card.height() // 2)
        right, below = room.right() - card.width() + 1, room.bottom() - card.height() + 1
        middle = hole.center()
        x = min(max(middle.x() - card.width() // 2, room.left()), right)
        y = min(max(middle.y() - card.height() // 2, room.top()), below)
        for corner in (
            QPoint(hole.right() + _GAP, y),
            QPoint(hole.left() - _GAP - card.width(), y),
            QPoint(x, hole.bottom() + _GAP),
            QPoint(x, hole.top() - _GAP - card.height()),
        ):
            if room.contains(QRect(corner, card)):
                return corner
        inside = QPoint(hole.right() - card.width() - _GAP, hole.bottom() - card.height() - _GAP)
        return QPoint(
            min(max(inside.x(), room.left()), right), min(max(inside.y(), room.top()), below)
        )


_WIDTH = 336


class TourCard(Card):
    """A title, a sentence or two, how far it is, and Skip, Back and Next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.setObjectName("tourCard")
        self.text = text_label("", Role.BODY, self)
        self.place = text_label("", Role.CAPTION, self)
        self.skip = self._button("tourSkip", self.tr("Skip"), self.tr("Leave the tour (Esc)."))
        self.back = self._button(
            "tourBack", self.tr("Back"), self.tr("Go to the stop before (arrow to the left).")
        )
        self.next = self._button("tourNext", self.tr("Next"), "")
        self.next.setProperty("kind", "primary")
        self.skip.setProperty("kind", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self.heading.setWordWrap(True)
        self.body.insertWidget(0, self.place)
        self.body.addWidget(self.text)
        self.body.addSpacing(4)
        self.body.addLayout(buttons)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in their order."""
        return (self.skip, self.back, self.next)

    def show_stop(self, stop: Stop, number: int, count: int) -> None:
        """Tell about a stop.

        Args:
            stop: The stop.
            number: Its place, from 1.
            count: How many there are.
        """
        self.heading.setText(stop.title)
        self.text.setText(stop.text)
        place = self.tr("{number} of {count}").format(number=number, count=count)
        self.place.setText(place)
        self.setAccessibleName(f"{place}. {stop.title}. {stop.text}")
        last = number == count
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.setToolTip(
            self.tr("End the tour (Enter).")
            if last
            else self.tr("Go to the next stop (Enter or arrow to the right).")
        )
        self.next.setAccessibleDescription(f"{stop.title}. {stop.text}")
        self.skip.setVisible(not last)
        self.back.setEnabled(number > 1)

    def fit(self, room: int) -> None:
        """Take the height that the words need.

        Args:
            room: How wide the card may be.
        """
        layout = self.layout()
        assert layout is not None
        layout.activate()
        # Some languages need longer buttons.
        self.setFixedWidth(min(max(_WIDTH, layout.totalMinimumSize().width()), room))
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(plain_tip(tip))
        button.setAutoDefault(False)
        return button
