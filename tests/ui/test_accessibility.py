"""Everything that can be used says what it is: to people who see it, who hear it, and to tests."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QScrollBar,
    QWidget,
)

from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import networks
from tests.ui import scenes

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
)


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


@pytest.mark.parametrize("step", list(Step))
def test_every_control_has_a_name_and_a_hint(
    window: MainWindow, step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(networks, "listed", lambda: ())
    document = window.document
    document.open_project(scenes.project())
    document.loaded.take_network(scenes.opened())
    document.loaded.take_images(scenes.images())
    document.take_outcome(scenes.outcome())
    window.show_step(step)
    centre = window.centralWidget()
    assert centre is not None
    found = controls(centre)
    assert found
    unnamed = [w for w in found if not w.objectName()]
    unheard = [w.objectName() for w in found if not words(w)]
    no_hint = [
        w.objectName() for w in found if not w.toolTip() and not isinstance(w, QAbstractItemView)
    ]
    assert (unnamed, unheard, no_hint) == ([], [], [])
