"""Keys that work everywhere in the window: Enter presses, Ctrl+V brings files, Alt leads apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMainWindow,
    QMenuBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from slimstudio.ui.deferred import deferred
from slimstudio.ui.frame.window_frame import MarksLayers
from slimstudio.ui.steps import Step

if TYPE_CHECKING:
    from slimstudio.ui.frame.menus import Menus

_TAKE_FILES = frozenset({Step.WELCOME, Step.MODEL, Step.IMAGES})
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARK = re.compile(r"&(?=[^&\s])")


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button, or open the list, that has the focus, as the space bar does.

    Args:
        window: The window; dialogs have a button of their own for Enter.
        event: A key that nothing in it took.

    Returns:
        Whether there was something to press.
    """
    focused = window.focusWidget()
    if event.key() not in _ENTER or event.isAutoRepeat() or focused is None:
        return False
    if isinstance(focused, QPushButton | QToolButton) and focused.menu() is not None:
        focused.showMenu()
    elif isinstance(focused, QAbstractButton):
        focused.click()
    elif isinstance(focused, QComboBox):
        focused.showPopup()
    else:
        return False
    return True


class WindowKeys(QObject):
    """Does what the menus' keys are for on the pages, and pastes files; fields paste themselves.

    Args:
        window: The window.
        menus: Their actions press the main buttons of pages.
        take: Takes files as a drop does.

    Signals:
        step_requested: A page is to be shown.
        refused: Why nothing could be pasted, in a sentence.
    """

    step_requested = Signal(object)  # Step
    refused = Signal(str)

    def __init__(
        self, window: QMainWindow, menus: Menus, take: Callable[[list[QUrl]], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._take = take
        self._paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        self._paste.activated.connect(self.paste)
        menus.export.triggered.connect(partial(self._press, Step.EXPORT, ""))
        menus.make_plan.triggered.connect(partial(self._press, Step.PLAN, "makePlan"))
        menus.start.triggered.connect(partial(self._press, Step.RUN, "startRun"))
        menus.mark_requested.connect(self._mark)
        self._page: QWidget | None = None
        self._refocus = deferred(self, self._keep_focus)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusObjectChanged.connect(self._notice_focus)

    def follow(self, step: Step, page: QWidget) -> None:
        """Follow to a page: not all take files, and each has underlined keys of its own."""
        self._paste.setEnabled(step in _TAKE_FILES)
        spread_keys(self._window.menuBar(), page)
        self._page = page
        self._refocus.start()

    @Slot(QObject)
    def _notice_focus(self, focused: QObject | None) -> None:
        if focused is None:
            self._refocus.start()

    @Slot()
    def _keep_focus(self) -> None:
        """Give the keys to the page where what had them is gone: nobody shall have to search."""
        focused = QApplication.focusWidget()
        there = focused is not None and focused.isVisible()
        if self._page is None or there or not self._window.isActiveWindow():
            return
        for widget in _in_order(self._page):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    @Slot(object)
    def _mark(self, kind: object) -> None:
        """Show the layers, and mark those that are selected there."""
        self.step_requested.emit(Step.PLAN)
        page: object = self._page
        if isinstance(page, MarksLayers):
            page.mark(kind)

    @Slot()
    def paste(self) -> None:
        """Take what lies in the clipboard."""
        content = QGuiApplication.clipboard().mimeData()
        found = files_of(content)
        if found:
            self._take(found)
        elif content.hasImage():
            self.refused.emit(
                self.tr("One picture is no set of images. Copy a folder of pictures instead.")
            )
        else:
            self.refused.emit(self.tr("The clipboard holds no file, and no path of one."))

    def _press(self, step: Step, name: str, _checked: object = None) -> None:
        """Show a page, and press its main button where it can be."""
        self.step_requested.emit(step)
        button = self._window.findChild(QPushButton, name) if name else None
        if isinstance(button, QPushButton) and button.isVisible():
            button.click()


def _in_order(page: QWidget) -> Iterator[QWidget]:
    """List what can be used on a page, in the order in which Tab goes through it."""
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        if page.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            yield widget
        widget = widget.nextInFocusChain()


def files_of(content: QMimeData) -> list[QUrl]:
    """Find the files that a clipboard holds, or whose paths it holds as text."""
    if content.hasUrls():
        return [url for url in content.urls() if url.isLocalFile()]
    paths = [line.strip().strip("\"'") for line in content.text().splitlines()[:50]]
    known = [Path(path).expanduser() for path in paths if path]
    return [QUrl.fromLocalFile(str(path)) for path in known if path.is_absolute() and path.exists()]


def spread_keys(menus: QMenuBar, page: QWidget) -> None:
    """Let no two things that can be seen share an underlined key; the first one keeps its own.

    Args:
        menus: Their keys come before all others.
        page: What is shown; where no letter is free, nothing is underlined.
    """
    taken = {_key(action.text()) for action in menus.actions()}
    for widget in _underlined(page):
        text = widget.text()
        key = _key(text)
        if key and key not in taken:
            taken.add(key)
            continue
        bare = _MARK.sub("", text)
        letter = next(
            (at for at, each in enumerate(bare) if each.isalnum() and each.lower() not in taken),
            None,
        )
        if letter is None or not bare[letter].isascii():
            widget.setText(bare)
            continue
        taken.add(bare[letter].lower())
        widget.setText(f"{bare[:letter]}&{bare[letter:]}")


def _underlined(page: QWidget) -> Iterator[QAbstractButton | QLabel]:
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        if not isinstance(widget, QAbstractButton | QLabel):
            continue
        if _key(widget.text()) and widget.isVisibleTo(page):
            yield widget


def _key(text: str) -> str:
    found = _MARK.search(text.replace("&&", ""))
    return text.replace("&&", "")[found.end()].lower() if found else ""
