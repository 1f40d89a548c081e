"""What the window shows while files are held over it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio.ui.frame.dropping import DropOverlay, Dropping
from slimstudio.ui.inputs.picking import Dropped, sort_dropped
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.theme import theme


def shown_columns(image: QImage, colour: QColor) -> list[int]:
    """List the columns in which the colour is, between the frame's top and bottom lines."""
    rows = range(40, image.height() - 40)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == colour for y in rows)]


def test_long_names_stay_inside_of_the_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(480, 320)
    overlay = DropOverlay(window)
    overlay.offer("Learn from the images in " + "photographs_of_flowers_" * 6)
    image = window.grab().toImage()
    inside = [x for x in shown_columns(image, QColor(theme.current.accent)) if 20 < x < 460]
    assert inside
    assert min(inside) >= 48
    assert max(inside) <= 432


def test_of_several_files_what_is_not_used_is_named(
    qtbot: QtBot, tmp_path: Path, jobs: Jobs
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dropping = Dropping(window, jobs)
    for name in ("one.pt", "two.pt", "notes.docx"):
        (tmp_path / name).touch()
    (tmp_path / "pets").mkdir()
    files = [QUrl.fromLocalFile(str(path)) for path in sorted(tmp_path.iterdir())]
    taken: list[Dropped] = []
    told: list[str] = []
    dropping.dropped.connect(taken.append)
    dropping.refused.connect(told.append)
    dropping.take(files)
    assert [(used.model, used.images) for used in taken] == [
        (tmp_path / "one.pt", tmp_path / "pets")
    ]
    assert "two.pt" in told[0]
    assert "notes.docx" in told[0]


def test_a_project_is_opened_alone_and_the_rest_is_named(tmp_path: Path) -> None:
    names = ("pets.slim", "one.pt", "other.slim")
    sorted_out = sort_dropped(QUrl.fromLocalFile(str(tmp_path / name)) for name in names)
    assert sorted_out.project == tmp_path / "pets.slim"
    assert sorted_out.model is None
    assert {path.name for path in sorted_out.refused} == {"one.pt", "other.slim"}
