"""Keys that a person gives to commands in place of those that they have."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QMainWindow, QMenu, QWidget

from slimstudio.ui.help.command_text import plain
from slimstudio.ui.preferences import Preferences

_USUAL = "usualKeys"
_PORTABLE = QKeySequence.SequenceFormat.PortableText


def menu_actions(menus: QWidget) -> Iterator[QAction]:
    """List the actions of a menu bar, or of a menu, that have a name."""
    for action in menus.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_actions(inner)
        elif action.objectName():
            yield action


def use_keys(window: QMainWindow, given: Mapping[str, str]) -> None:
    """Give commands the keys that a person chose, and all others those that they usually have."""
    for action in menu_actions(window.menuBar()):
        if action.property(_USUAL) is None:
            action.setProperty(_USUAL, [each.toString(_PORTABLE) for each in action.shortcuts()])
        name = action.objectName()
        keys = [given[name]] if name in given else action.property(_USUAL)
        action.setShortcuts([QKeySequence(each, _PORTABLE) for each in keys if each])


class KeyField(QKeySequenceEdit):
    """Shows the keys of a command, and takes others: focus it and press them, Backspace for none.

    Signals:
        refused: Why the keys that were pressed cannot be used, in a sentence.
    """

    refused = Signal(str)

    def __init__(
        self, action: QAction, window: QMainWindow, preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(action.shortcut(), parent)
        self._action = action
        self._window = window
        self._preferences = preferences
        words = self.tr("Keys of “{command}”").format(command=plain(action.text()))
        self.setObjectName(f"keys_{action.objectName()}")
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Press other keys to use them from now on."))
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setFixedWidth(150)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._take)

    @Slot()
    def _take(self) -> None:
        pressed = self.keySequence()
        if pressed == self._action.shortcut():
            return
        for other in menu_actions(self._window.menuBar()):
            if other is not self._action and pressed in other.shortcuts() and not pressed.isEmpty():
                self.setKeySequence(self._action.shortcut())
                self.refused.emit(
                    self.tr("{keys} is used by “{command}” already.").format(
                        keys=pressed.toString(QKeySequence.SequenceFormat.NativeText),
                        command=plain(other.text()),
                    )
                )
                return
        name, text = self._action.objectName(), pressed.toString(_PORTABLE)
        self._preferences.change(
            lambda settings: replace(settings, shortcuts={**settings.shortcuts, name: text})
        )
        use_keys(self._window, self._preferences.settings.shortcuts)
