"""Everything that the window can do, found by typing a few letters of it."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from slimstudio.ui.help.shortcut_sheet import Command, commands
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.card import Card

_PLACE = Qt.ItemDataRole.UserRole
_TITLE, _MENU, _KEYS = range(3)
_WIDTH, _HEIGHT = 560, 420
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QDialog):
    """A field and what fits: Enter does it, Escape leaves. What cannot be done says why.

    Args:
        window: Whose actions are listed.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Commands"))
        self.setModal(True)
        self._commands = commands(window)
        self.field = QLineEdit(self)
        self.field.setObjectName("commandField")
        self.field.setAccessibleName(self.tr("What to do"))
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setToolTip(self.tr("A few letters are enough, such as “sa” for Save as."))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list = QTreeWidget(self)
        self.list.setObjectName("commandList")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setProperty("plain", "true")
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.list.header()
        header.setStretchLastSection(False)
        # Reasons can be long, so the commands get their room first.
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_MENU, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.Stretch)
        card = Card(parent=self)
        card.body.setContentsMargins(12, 12, 12, 12)
        card.body.addWidget(self.field)
        card.body.addWidget(self.list, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._do_current)
        self.list.itemClicked.connect(self._do)
        self.resize(min(_WIDTH, window.width() - 48), min(_HEIGHT, window.height() - 120))
        middle = window.geometry().center().x() - self.width() // 2
        self.move(middle, window.geometry().top() + 56)
        self.list.ensurePolished()  # or the first rows get the height of an unstyled list
        self._fill("")
        self.field.setFocus()

    @property
    def shown(self) -> tuple[Command, ...]:
        """What fits, the best first."""
        return tuple(
            self._commands[self._item(row).data(_TITLE, _PLACE)]
            for row in range(self.list.topLevelItemCount())
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move in the list while the field has the keyboard."""
        if (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _MOVES
        ):
            count = self.list.topLevelItemCount()
            step = -1 if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp} else 1
            step *= 8 if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} else 1
            if count:
                item = self.list.currentItem()
                now = self.list.indexOfTopLevelItem(item) if item else 0
                self.list.setCurrentItem(self._item(min(max(now + step, 0), count - 1)))
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _fill(self, typed: str) -> None:
        fitting = [
            (fit, place)
            for place, command in enumerate(self._commands)
            if (fit := _fit(typed, command)) is not None
        ]
        fitting.sort(key=lambda one: (-one[0], one[1]))
        self.list.clear()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for _, place in fitting:
            command = self._commands[place]
            words = [command.title, command.menu, command.reason or command.shortcut]
            item = QTreeWidgetItem(words)
            item.setData(_TITLE, _PLACE, place)
            item.setTextAlignment(_KEYS, right)
            for column in (_MENU, _KEYS):
                item.setForeground(column, QBrush(QColor(theme.current.muted)))
            if not command.action.isEnabled():
                item.setForeground(_TITLE, QBrush(QColor(theme.current.disabled)))
            for column in range(len(words)):
                item.setToolTip(column, plain_tip(command.reason) or command.action.toolTip())
            self.list.addTopLevelItem(item)
        if fitting:
            self.list.setCurrentItem(self._item(0))

    @Slot()
    def _do_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._do(item)

    @Slot(QTreeWidgetItem)
    def _do(self, item: QTreeWidgetItem) -> None:
        action = self._commands[item.data(_TITLE, _PLACE)].action
        if action.isEnabled():
            self.accept()
            action.trigger()

    def _item(self, row: int) -> QTreeWidgetItem:
        item = self.list.topLevelItem(row)
        assert item is not None
        return item


def _fit(typed: str, command: Command) -> float | None:
    """Prefer what is meant by its name over what only stands in a fitting menu."""
    by_title = closeness(typed, command.title)
    if by_title is not None:
        return by_title + (0.5 if command.action.isEnabled() else 0.0)
    by_path = closeness(typed, f"{command.menu} {command.title}")
    return None if by_path is None else by_path - 5.0


def closeness(typed: str, text: str) -> float | None:
    """Tell how well a text fits what was typed; None where it does not.

    The letters must all come in the order in which they were typed. Whole words and beginnings of
    words fit best, then letters that stand together, then short texts.

    Args:
        typed: What the person typed; white space in it does not matter.
        text: What it may stand for.

    Returns:
        A number that is larger the better it fits.
    """
    wanted = "".join(typed.lower().split())
    low = text.lower()
    if not wanted:
        return 0.0
    best: float | None = None
    for start, letter in enumerate(low):
        if letter == wanted[0]:
            found = _from(wanted, low, start)
            if found is not None and (best is None or found > best):
                best = found
    return None if best is None else best - len(low) / 1000


def _from(wanted: str, low: str, start: int) -> float | None:
    score, at, together = 0.0, start, 0
    for letter in wanted:
        place = low.find(letter, at)
        if place < 0:
            return None
        together = together + 1 if place == at else 0
        begins = place == 0 or not low[place - 1].isalnum()
        score += 1.0 + together + 3.0 * begins - 0.1 * (place - at)
        at = place + 1
    return score
