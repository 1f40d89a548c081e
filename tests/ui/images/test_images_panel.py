"""The screen where the images are picked and looked over."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from slimstudio.engine.data.doctor.finding import Reading, Rejected
from slimstudio.engine.data.listing import LayoutError
from slimstudio.errors import ImagesError
from slimstudio.messages import Message
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.images.images_panel import ImagesPanel
from slimstudio.ui.inputs.class_list import class_rows, thumbnail
from slimstudio.ui.jobs import Jobs
from tests.ui import scenes

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def opened() -> OpenedNetwork:
    return scenes.opened(new_classes=("fox",))


@pytest.fixture
def document() -> Document:
    return Document()


@pytest.fixture
def panel(document: Document, jobs: Jobs, qtbot: QtBot) -> ImagesPanel:
    made = ImagesPanel(document, jobs)
    qtbot.addWidget(made)
    made.resize(1088, 700)
    made.show()
    return made


def test_without_images_it_says_how_to_get_them(panel: ImagesPanel) -> None:
    assert panel.content.currentWidget() is panel.empty
    assert panel.empty.title.text() == "No images yet"
    assert not panel.head.button.isEnabled()


def test_images_without_a_model_wait_for_one(panel: ImagesPanel, document: Document) -> None:
    document.open_project(Project(images="/pets"))
    assert "pets is picked" in panel.empty.title.text()
    assert "model" in panel.empty.text.text()


@pytest.mark.parametrize(
    ("button", "dialog", "answer"),
    [
        ("chooseFolder", "getExistingDirectory", "/photos/pets"),
        ("chooseFile", "getOpenFileName", ("/photos/pets.zip", "")),
        ("chooseFile", "getOpenFileName", ("/photos/labels.csv", "")),
    ],
)
def test_a_folder_or_a_file_is_chosen(
    panel: ImagesPanel,
    document: Document,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    button: str,
    dialog: str,
    answer: str | tuple[str, str],
) -> None:
    monkeypatch.setattr(QFileDialog, dialog, lambda *_: answer)
    qtbot.mouseClick(panel.drop.buttons[button], Qt.MouseButton.LeftButton)
    chosen = answer if isinstance(answer, str) else answer[0]
    assert document.project.images == str(Path(chosen).absolute())


def test_loaded_images_are_counted_by_class(
    panel: ImagesPanel, document: Document, opened: OpenedNetwork
) -> None:
    document.open_project(scenes.project())
    document.loaded.take_network(opened)
    document.loaded.take_images(scenes.images())
    assert panel.content.currentWidget() is panel.loaded
    assert panel.card.classes_figure.value.text() == "3"
    assert panel.card.training_figure.value.text() == "12"
    assert panel.card.validation_figure.value.text() == "6"
    assert not panel.rejected_card.isVisible()
    rows = panel.card.class_list.classes.rows
    assert [(row.name, row.training, row.validation, row.new) for row in rows] == [
        ("cat", 4, 2, False),
        ("dog", 4, 2, False),
        ("fox", 4, 2, True),
    ]
    assert "1 of the 3 classes" in panel.note.text()
    assert "fox" in panel.note.text()
    assert panel.head.button.isEnabled()
    panel.grab()  # draws the list


def test_what_was_left_out_is_listed_with_the_reason(
    panel: ImagesPanel, document: Document, opened: OpenedNetwork
) -> None:
    document.open_project(scenes.project())
    document.loaded.take_network(opened)
    rejected = (Rejected("cat/broken.jpg", Message("It ends too early.")),)
    document.loaded.take_images(replace(scenes.images(), rejected=rejected))
    assert panel.rejected_card.isVisible()
    assert panel.rejected.item(0).text() == "cat/broken.jpg: It ends too early."
    assert panel.card.rejected_figure.value.text() == "1"


def test_test_images_are_counted_where_there_are_such(
    panel: ImagesPanel, document: Document, opened: OpenedNetwork
) -> None:
    document.open_project(scenes.project())
    document.loaded.take_network(opened)
    images = scenes.images()
    for test in (images.dataset.validation, None):
        document.loaded.take_images(replace(images, dataset=replace(images.dataset, test=test)))
        assert panel.card.test_figure.isVisible() == (test is not None)
    assert panel.card.test_figure.value.text() == "6"


def test_images_that_cannot_be_used_are_told_and_can_be_tried_again(
    panel: ImagesPanel, document: Document, opened: OpenedNetwork, qtbot: QtBot
) -> None:
    document.open_project(scenes.project())
    document.loaded.take_network(opened)
    document.loaded.refuse_images(
        ImagesError(Message("The folder holds one class."), remedy=Message("Add another."))
    )
    assert panel.problem.heading.text() == "The folder holds one class."
    assert panel.problem.isVisible()
    with qtbot.waitSignal(document.reload_requested):
        qtbot.mouseClick(panel.problem.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("place", "layout", "images"), [(0, "names", "/pets"), (1, "", str(Path("/animals")))]
)
def test_images_that_may_be_read_in_several_ways_are_asked_about(
    panel: ImagesPanel,
    document: Document,
    opened: OpenedNetwork,
    place: int,
    layout: str,
    images: str,
) -> None:
    document.open_project(Project(images="/pets"))
    document.loaded.take_network(opened)
    readings = (
        Reading("names", Message("Use the names of the files ({count:,} classes)", count=3)),
        Reading("", Message("Use the folder above ({count:,} classes)", count=6), Path("/animals")),
    )
    document.loaded.refuse_images(
        LayoutError(
            Message("The images in {folder} lie there without class folders.", folder="/pets"),
            why=Message("Nothing says which class each of them shows."),
            remedy=Message("Sort them."),
            readings=readings,
        ),
    )
    assert panel.problem.offers[0].text() == "Use the names of the files (3 classes)"
    panel.problem.offers[place].click()
    assert (document.project.curation.layout, document.project.images) == (layout, images)
    document.undo_stack.undo()
    assert document.project == Project(images="/pets")


def test_the_class_list_is_a_sound_model(panel: ImagesPanel) -> None:
    model = panel.card.class_list.classes
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    model.show_dataset(scenes.images().dataset, ("fox",))
    assert model.rowCount() == 3
    words = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "4 images to learn from, 2 to judge by" in words
    assert "does not know" in words
    model.show_dataset(None)
    assert model.rowCount() == 0
    tester.deleteLater()


def test_thumbnails_are_spread_over_the_class_and_show_its_pixels() -> None:
    dataset = scenes.images().dataset
    row = class_rows(dataset, thumbnails=2)[1]
    assert row.shown == (1, 10)
    shown = thumbnail(dataset.train, 1).toImage()
    red, green, blue = (int(dataset.train.images[1, channel, 3, 5]) for channel in range(3))
    drawn = shown.pixelColor(5, 3)
    assert (drawn.red(), drawn.green(), drawn.blue()) == (red, green, blue)


def test_what_is_said_of_a_lack_of_images_goes_when_there_are_some(
    panel: ImagesPanel, document: Document, opened: OpenedNetwork
) -> None:
    document.open_project(scenes.project())
    document.loaded.take_network(opened)
    assert panel.empty.isVisible()
    document.loaded.take_images(scenes.images())
    assert panel.loaded.isVisible()
    assert not panel.empty.isVisible()


def test_in_a_low_window_everything_keeps_its_height_and_can_be_scrolled_to(
    panel: ImagesPanel, document: Document, opened: OpenedNetwork, qtbot: QtBot
) -> None:
    document.open_project(scenes.project())
    document.loaded.take_network(opened)
    rejected = tuple(Rejected(f"cat/{index}.png", Message("It is cut off.")) for index in range(20))
    document.loaded.take_images(replace(scenes.images(), rejected=rejected))
    panel.resize(768, 540)
    bar = panel.loaded.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert panel.card.class_list.height() >= 3 * 56
    assert (
        panel.card.classes_figure.height() >= panel.card.classes_figure.minimumSizeHint().height()
    )


def test_a_problem_is_told_whole_in_a_small_window(
    panel: ImagesPanel, document: Document, qtbot: QtBot
) -> None:
    document.open_project(Project(images="/pets"))
    document.loaded.refuse_images(
        ImagesError(
            Message("It is gone."), why=Message("It was moved."), remedy=Message("Pick it again.")
        )
    )
    panel.resize(600, 480)

    def told_whole() -> bool:
        cards = (panel.drop, panel.problem)
        return all(card.height() >= card.heightForWidth(card.width()) for card in cards)

    qtbot.waitUntil(told_whole)
