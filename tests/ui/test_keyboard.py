"""Everything can be done without a mouse, and a person sees where the keyboard is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step

_MOST_STEPS = 250


def reachable(window: QWidget) -> set[QWidget]:
    """What takes the keyboard's focus by Tab, and could be seen."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not _by_arrows(widget)
    }


def _by_arrows(widget: QWidget) -> bool:
    """Whether arrows lead to it, from the chosen one of its group."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    alone = isinstance(widget, QRadioButton) or (group is not None and group.exclusive())
    return alone and isinstance(widget, QAbstractButton) and not widget.isChecked()


def walk(qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it was before, or has been anywhere often enough."""
    been: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        current = QApplication.focusWidget()
        if current is None or current in been:
            break
        been.append(current)
        qtbot.keyClick(current, key)
    return been


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


@pytest.mark.parametrize("step", list(Step))
def test_tab_reaches_everything_and_is_caught_nowhere(
    filled: MainWindow, qtbot: QtBot, step: Step
) -> None:
    filled.show_step(step)
    there = reachable(filled)
    filled.rail.setFocus()
    start = next(w for w in there if filled.rail.isAncestorOf(w))
    start.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        been = walk(qtbot, key)
        missed = sorted(name(w) for w in there - set(been) if not w.hasFocus())
        assert not missed, f"{key.name}: {missed} after {[name(w) for w in been][-3:]}"


@pytest.mark.parametrize("step", list(Step))
def test_what_has_the_focus_looks_different(filled: MainWindow, step: Step) -> None:
    filled.show_step(step)
    unseen = []
    for widget in sorted(reachable(filled), key=name):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        with_focus = widget.grab().toImage()
        widget.clearFocus()
        if widget.grab().toImage() == with_focus:
            unseen.append(name(widget))
    assert not unseen, "; ".join(unseen)


@pytest.mark.parametrize("step", list(Step))
def test_no_step_loses_the_focus(filled: MainWindow, qtbot: QtBot, step: Step) -> None:
    for _ in range(2):  # to a page that is made, and back to it
        filled.menus.step_requested.emit(step)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        assert not focused.visibleRegion().isEmpty()
        filled.menus.step_requested.emit(Step.WELCOME if step is not Step.WELCOME else Step.MODEL)


def test_what_vanishes_under_the_keys_hands_them_on(filled: MainWindow, qtbot: QtBot) -> None:
    filled.show_step(Step.IMAGES)
    inside = QLineEdit(filled.panel(Step.IMAGES))
    inside.show()
    inside.setFocus()
    inside.clearFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert filled.isAncestorOf(focused)
    inside.deleteLater()
