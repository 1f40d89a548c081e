"""The screen where the network is picked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from slimstudio.engine.image_size import ImageSize
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.sources.source import Architecture
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.tasks.networks import ListedNetwork
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.model.model_panel import ModelPanel
from slimstudio.ui.tasks import networks
from tests.ui import scenes

LISTED = (
    ListedNetwork(
        Architecture("resnet18", "ResNet", Preprocessing(), 11_689_512, 1_814_000_000), 0.698
    ),
    ListedNetwork(Architecture("resnet34", "ResNet", Preprocessing(), 21_797_672, 3_664_000_000)),
    ListedNetwork(Architecture("vgg11", "VGG", Preprocessing(), 132_863_336, 7_609_000_000)),
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def document() -> Document:
    return Document()


@pytest.fixture
def panel(
    document: Document, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> ModelPanel:
    monkeypatch.setattr(networks, "listed", lambda: LISTED)
    made = ModelPanel(document, jobs)
    qtbot.addWidget(made)
    made.resize(1088, 700)
    made.show()
    qtbot.waitUntil(lambda: made.picker.choices.currentWidget() is made.picker.networks)
    return made


def visible_rows(panel: ModelPanel) -> list[str]:
    model = panel.picker.networks.view.model()
    rows = []
    for row in range(model.rowCount()):
        family = model.index(row, 0)
        rows += [model.index(child, 0, family).data() for child in range(model.rowCount(family))]
    return rows


def test_it_lists_the_networks_by_family_with_their_cost(panel: ModelPanel) -> None:
    assert visible_rows(panel) == ["resnet18", "resnet34", "vgg11"]
    model = panel.picker.networks.view.model()
    family = model.index(0, 0)
    assert family.data() == "ResNet"
    shown = [model.index(0, column, family).data() for column in range(1, 5)]
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in shown] == [
        "11.7 M",
        "1.8 GMACs",
        "69.8 %",
        "224 \N{MULTIPLICATION SIGN} 224",
    ]


def test_searching_narrows_the_list_by_name_and_family(panel: ModelPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.picker.networks.search, "18")
    assert visible_rows(panel) == ["resnet18"]
    panel.picker.networks.search.clear()
    qtbot.keyClicks(panel.picker.networks.search, "vgg")
    assert visible_rows(panel) == ["vgg11"]
    panel.picker.networks.search.clear()
    assert len(visible_rows(panel)) == 3


def test_a_network_is_picked_with_the_button(
    panel: ModelPanel, document: Document, qtbot: QtBot
) -> None:
    assert not panel.picker.use.isEnabled()
    assert "Select" in panel.picker.use.toolTip()
    panel.picker.networks.select("resnet34")
    panel.picker.start.random.click()
    assert panel.picker.use.text() == "Use resnet34"
    assert "random values" in panel.picker.use.toolTip()
    qtbot.mouseClick(panel.picker.use, Qt.MouseButton.LeftButton)
    assert document.project.model == ModelChoice("resnet34")
    assert not panel.picker.use.isEnabled()  # picked already
    document.undo_stack.undo()
    assert document.project == Project()
    assert panel.picker.use.isEnabled()


def test_a_network_is_picked_with_enter(
    panel: ModelPanel, document: Document, qtbot: QtBot
) -> None:
    panel.picker.networks.select("vgg11")
    panel.picker.start.random.click()
    qtbot.keyClick(panel.picker.networks.view, Qt.Key.Key_Return)
    assert document.project.model == ModelChoice("vgg11")


def test_a_weight_file_is_chosen(
    panel: ModelPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path("/nets/net.pt").absolute()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    button = panel.drop.buttons["chooseWeights"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert document.project.model == ModelChoice(weights=str(path))
    assert panel.network.heading.text() == "net.pt"
    assert "Opening" in panel.network.note.text()


def test_the_next_step_opens_once_a_model_is_picked(
    panel: ModelPanel, document: Document, qtbot: QtBot
) -> None:
    assert not panel.head.button.isEnabled()
    document.open_project(scenes.project())
    assert panel.head.button.isEnabled()
    with qtbot.waitSignal(panel.next_requested):
        qtbot.mouseClick(panel.head.button, Qt.MouseButton.LeftButton)


def test_without_a_model_it_says_how_to_get_one(panel: ModelPanel) -> None:
    assert panel.network.heading.text() == "No model yet"
    assert not panel.network.facts.isVisible()
    assert not panel.problem.isVisible()


def test_an_opened_network_is_told_in_facts(panel: ModelPanel, document: Document) -> None:
    document.open_project(scenes.project())
    document.loaded.take_network(scenes.opened())
    facts = dict(panel.network.facts.shown)
    assert facts["Classes"] == "3: cat, dog, fox"
    assert facts["Parameters"] == "835"
    assert panel.picker.networks.current == "resnet18"
    assert "random values" in panel.network.note.text()


def test_a_problem_is_told_on_the_screen_and_can_be_tried_again(
    panel: ModelPanel, document: Document, qtbot: QtBot
) -> None:
    document.open_project(scenes.project())
    document.loaded.refuse_network(
        ModelFileError(Message("It holds code."), remedy=Message("Ask for a tensor file."))
    )
    assert panel.problem.isVisible()
    assert panel.problem.heading.text() == "It holds code."
    with qtbot.waitSignal(document.reload_requested):
        qtbot.mouseClick(panel.problem.button, Qt.MouseButton.LeftButton)
    assert not panel.problem.isVisible()


def test_the_list_waits_for_a_job_that_is_running(
    document: Document, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(networks, "listed", lambda: LISTED)
    results: list[int] = []
    jobs.start("Counting", lambda _control: 1, results.append)
    panel = ModelPanel(document, jobs)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.picker.choices.currentWidget() is panel.picker.waiting
    qtbot.waitUntil(lambda: panel.picker.choices.currentWidget() is panel.picker.networks)
    assert results == [1]


def test_a_narrow_list_leaves_the_names_whole(panel: ModelPanel, qtbot: QtBot) -> None:
    view = panel.picker.networks.view
    first = view.model().index(0, 0, view.model().index(0, 0))
    panel.resize(768, 500)
    qtbot.waitUntil(lambda: view.isColumnHidden(4))
    longest = view.fontMetrics().horizontalAdvance("mobilenet_v3_large")
    assert view.visualRect(first).width() > longest
    panel.resize(1400, 500)
    qtbot.waitUntil(lambda: not view.isColumnHidden(4))


@pytest.fixture
def recommended(document: Document, jobs: Jobs, qtbot: QtBot) -> ModelPanel:
    """The screen with all networks that are really there."""
    made = ModelPanel(document, jobs)
    qtbot.addWidget(made)
    made.resize(776, 600)
    made.show()
    qtbot.waitUntil(lambda: made.picker.choices.currentWidget() is made.picker.tiles, timeout=30000)
    qtbot.waitUntil(lambda: not jobs.busy)
    return made


def test_recommended_networks_come_first_with_what_they_cost(
    recommended: ModelPanel, document: Document, qtbot: QtBot
) -> None:
    picker = recommended.picker
    assert [tile.text() for tile in picker.tiles.tiles.values()] == [
        *("Ready to start", "Smallest", "Balanced", "Well known", "Most accurate"),
    ]
    assert picker.current == "tf_efficientnet_lite0"
    assert "Ready on this computer" in picker.start.note.text()
    smallest = picker.tiles.tiles["mobilenet_v3_small"]
    figures = [value.replace("\N{NO-BREAK SPACE}", " ") for value, *_ in smallest.figures]
    assert figures == ["67.7 %", "10.2 MB", "57.0 MMACs"]
    assert "accuracy: 67.7" in smallest.accessibleName()
    before = picker.use.geometry(), picker.start.geometry()
    qtbot.mouseClick(smallest, Qt.MouseButton.LeftButton)
    assert picker.use.text() == "Use mobilenet_v3_small"
    picker.start.random.click()
    qtbot.mouseClick(picker.use, Qt.MouseButton.LeftButton)
    assert document.project.model == ModelChoice("mobilenet_v3_small")
    assert (picker.use.geometry(), picker.start.geometry()) == before  # nothing jumps


def test_all_networks_are_behind_a_switch_and_selected_in_both(
    recommended: ModelPanel, qtbot: QtBot
) -> None:
    picker = recommended.picker
    qtbot.mouseClick(picker.views.buttons[1], Qt.MouseButton.LeftButton)
    assert picker.current == "tf_efficientnet_lite0"
    picker.networks.select("starnet_s1")
    assert picker.use.text() == "Use starnet_s1"
    assert "without a checksum" in picker.start.note.text()
    qtbot.mouseClick(picker.views.buttons[0], Qt.MouseButton.LeftButton)
    assert picker.use.text() == "Use tf_efficientnet_lite0"


def test_a_file_of_ones_own_selects_no_network_and_shows_its_name(
    recommended: ModelPanel, document: Document
) -> None:
    path = Path("/nets/my cats.pth").absolute()
    document.open_project(Project(model=ModelChoice(weights=str(path))))
    document.loaded.take_network(scenes.opened())
    assert recommended.picker.current == ""
    assert "my cats.pth" in recommended.picker.start.note.text()
    assert recommended.network.heading.text() == "my cats.pth"
    assert dict(recommended.network.facts.shown)["Network"] == "resnet18"


def test_they_are_timed_here_when_asked_for(
    recommended: ModelPanel, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(networks, "time_recommended", lambda _control: {"resnet50": 81.5})
    tiles = recommended.picker.tiles
    qtbot.mouseClick(tiles.time, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert "time here: 81" in tiles.tiles["resnet50"].accessibleName()
    assert "time here" not in tiles.tiles["mobilenet_v3_small"].accessibleName()


def test_a_tile_is_taken_with_enter(
    recommended: ModelPanel, document: Document, qtbot: QtBot
) -> None:
    recommended.picker.start.random.click()
    qtbot.keyClick(recommended.picker.tiles.tiles["resnet50"], Qt.Key.Key_Return)
    assert document.project.model == ModelChoice("resnet50")


@pytest.mark.parametrize(
    ("typed", "size", "shown"),
    [
        ("64x96", (64, 96), "64x96"),
        (" 64 × 96 ", (64, 96), "64x96"),  # noqa: RUF001 - the sign for "by"
        ("48X48", 48, "48"),
        ("128", 128, "128"),
        ("", None, ""),
        ("large", 32, "32"),
        ("64x96x3", 32, "32"),
        ("0x5", 32, "32"),
    ],
)
def test_another_size_of_images_can_be_typed(
    panel: ModelPanel, document: Document, typed: str, size: ImageSize | None, shown: str
) -> None:
    document.open_project(Project(model=ModelChoice("resnet18", size=32)))
    field = panel.network.size_edit
    assert field.text() == "32"
    field.setText(typed)
    field.editingFinished.emit()
    assert document.project.model == ModelChoice("resnet18", size=size)
    assert field.text() == shown


def test_a_size_is_asked_for_only_where_there_is_a_network(panel: ModelPanel) -> None:
    assert not panel.network.size_row.isVisible()
