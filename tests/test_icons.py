"""The icons that the theme recolours."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from slimstudio.system import locations

ICONS = sorted((locations.resources() / "icons").glob("*.svg"))
EXPECTED = (
    "slimstudio open new save undo redo freeze prune protect train play pause stop export folder "
    "model images plan compare warning check close search"
)


def test_every_step_and_action_has_an_icon() -> None:
    assert set(EXPECTED.split()) <= {path.stem for path in ICONS}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_a_square_drawing_without_outside_references(path: Path) -> None:
    root = ET.fromstring(path.read_text("utf-8"))
    assert root.get("width") == root.get("height")
    assert "href" not in path.read_text("utf-8")
    assert "<text" not in path.read_text("utf-8")


@pytest.mark.parametrize(
    "path", [path for path in ICONS if path.stem != "slimstudio"], ids=lambda path: path.stem
)
def test_an_icon_has_the_one_colour_that_the_theme_replaces(path: Path) -> None:
    assert re.findall(r"#\w+", path.read_text("utf-8")) == ["#000000"]
