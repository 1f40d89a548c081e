"""Everything that can be used says what it is: to people who see it, who hear it, and to tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QScrollBar,
    QWidget,
)

from slimstudio.session.settings import Theme
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step
from slimstudio.ui.theme import theme
from tests.ui import accessible

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
)


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    yield
    theme.choose(Theme.LIGHT)


def is_ours(widget: QWidget) -> bool:
    """Whether we made it, and not Qt as a part of something else."""
    if isinstance(widget, QHeaderView | QScrollBar) or widget.objectName().startswith("qt_"):
        return False
    parent = widget.parent()
    return not isinstance(
        parent, QComboBox | QAbstractSpinBox | QAbstractItemView | QLineEdit | QMenuBar
    )


def controls(panel: QWidget) -> list[QWidget]:
    found = [w for kind in _CONTROLS for w in panel.findChildren(kind) if is_ours(w)]
    return [w for w in found if w.isVisibleTo(panel)]


def words(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def unfold(page: QWidget) -> None:
    """Show everything that a person can unfold on a page."""
    for button in page.findChildren(QPushButton):
        if button.isCheckable() and button.isVisible() and button.group() is None:
            button.setChecked(True)


def faults(window: MainWindow, step: Step) -> list[str]:
    """What is wrong on a page, however it is coloured."""
    centre = window.centralWidget()
    assert centre is not None
    found = controls(centre)
    assert found
    wrong = [f"{type(w).__name__} has no object name" for w in found if not w.objectName()]
    wrong += [f"{w.objectName()} is silent" for w in found if not words(w)]
    wrong += [
        f"{w.objectName()} has no hint"
        for w in found
        if not w.toolTip() and not isinstance(w, QAbstractItemView)
    ]
    wrong += accessible.unheard(centre) + accessible.small(centre)
    return [f"{step.name}: {each}" for each in wrong]


@pytest.mark.parametrize("colours", [Theme.LIGHT, Theme.DARK])
def test_every_page_can_be_heard_and_seen(filled: MainWindow, colours: Theme) -> None:
    theme.choose(colours)
    filled.resize(1440, 900)
    wrong: list[str] = []
    for step in Step:
        filled.show_step(step)
        unfold(filled.panel(step))
        QApplication.processEvents()
        if colours is Theme.LIGHT:  # what is told has no colours
            wrong += faults(filled, step)
        wrong += [f"{step.name}: {each}" for each in accessible.pale(filled)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))
