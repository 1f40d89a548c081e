from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

from slimstudio.engine.data.pixels import Dataset, LoadedImages
from slimstudio.engine.marks import PROTECT
from slimstudio.engine.measure.answer import Answer
from slimstudio.engine.timing.device import read_device
from slimstudio.session import edits
from slimstudio.session.attempts import Attempts
from slimstudio.session.devices import on_device
from slimstudio.ui.compare.answer_gallery import ChangedAnswer
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.compare.playground import Playground
from slimstudio.ui.jobs import Jobs
from tests.engine.timing.devices import written
from tests.ui import scenes
from tests.ui.attempts.trials import attempts


class Stage:
    """Shows panels, and holds them: what nobody holds may be collected while it is painted."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.jobs = Jobs()
        self.document = scenes.ready_document()
        self._panels: list[ComparePanel] = []

    def show(self) -> ComparePanel:
        panel = ComparePanel(self.document, self.jobs)
        self._qtbot.addWidget(panel)
        self._panels.append(panel)
        panel.resize(1000, 700)
        panel.show()
        return panel

    def show_outcome(self) -> ComparePanel:
        self.document.take_outcome(scenes.outcome())
        return self.show()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.jobs.shutdown()


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "rex.png"
    noise = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    Image.fromarray(noise).save(path)
    return path


def test_before_a_run_the_screen_says_what_will_be_here(stage: Stage) -> None:
    panel = stage.show()
    assert panel.empty.isVisible()
    assert not panel.head.button.isEnabled()
    assert "Run first" in panel.head.button.toolTip()


def test_a_run_that_ends_fills_the_screen(stage: Stage, qtbot: QtBot) -> None:
    panel = stage.show()
    stage.document.take_outcome(scenes.outcome())
    assert not panel.empty.isVisible()
    said = panel.verdict.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said == (
        "50 % smaller and 2.5 times faster in ONNX Runtime (2.0 times faster in PyTorch), "
        "accuracy still 83.3 %"
    )
    assert [row.name for row in panel.table.rows] == [
        "Accuracy",
        "Balanced accuracy",
        "File size",
        "Parameters",
        "Computation per image",
        "Time per image, ONNX Runtime",
    ]
    with qtbot.waitSignal(panel.next_requested):
        panel.head.button.click()


def test_three_tiles_say_what_was_achieved(stage: Stage) -> None:
    hero = stage.show_outcome().hero
    words = [
        tile.words.text().replace("\N{NO-BREAK SPACE}", " ")
        for tile in (hero.file_size, hero.speed, hero.accuracy)
    ]
    assert words == ["50 % smaller", "2.5 times faster", "No clear difference"]  # of six images
    assert "(44 to 97" in hero.accuracy.caption.text()
    assert hero.file_size.bars[0].share == 1.0
    assert hero.file_size.bars[1].share == pytest.approx(0.5)
    assert hero.accuracy.bars[1].share == pytest.approx(5 / 6)
    assert "1.0" in hero.file_size.accessibleName()


def test_tiles_praise_nothing_of_a_network_that_guesses(stage: Stage) -> None:
    outcome = scenes.outcome()
    guess = replace(
        outcome.after.evaluation, answers=(0,) * 6, confusion=((2, 0, 0), (2, 0, 0), (2, 0, 0))
    )
    after = replace(outcome.after, evaluation=replace(guess, accuracy=2 / 6))
    hero = stage.show().hero
    stage.document.take_outcome(replace(outcome, after=after))
    assert hero.accuracy.words.text() == "Guessing"
    assert {one.words.property("tone") for one in (hero.file_size, hero.speed)} == {""}


def test_a_picture_dropped_anywhere_on_the_page_is_answered(
    stage: Stage, qtbot: QtBot, photograph: Path, tmp_path: Path
) -> None:
    panel = stage.show_outcome()
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for name, taken in ((tmp_path / "pets.slim", False), (photograph, True)):
        name.touch()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(name))])
        entered = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
        entered.ignore()
        panel.dragEnterEvent(entered)
        assert entered.isAccepted() is taken
    panel.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    qtbot.waitUntil(lambda: said(panel.playground).startswith("rex.png: "))


def test_the_table_shows_the_rows(stage: Stage) -> None:
    panel = stage.show_outcome()
    item = panel.table.item(1, 3)
    assert item is not None
    assert item.text() == panel.table.rows[1].change
    assert panel.table.rowCount() == 6


def test_measured_speeds_are_shown_and_older_runs_have_none(stage: Stage) -> None:
    panel = stage.show_outcome()
    assert not panel.more.speed_table.isVisible()  # the rest is there for those who ask
    panel.details.click()
    assert panel.more.speed_table.isVisible()
    assert [row.name for row in panel.more.speed_table.rows] == [
        "PyTorch, one image",
        "PyTorch, 16 images",
        "ONNX Runtime, one image",
        "ONNX Runtime, 16 images",
    ]
    assert "one thread" in panel.more.speed_words.text()
    stage.document.take_outcome(replace(scenes.outcome(), speeds=()))
    assert not panel.more.speed_table.isVisible()


def test_both_matrices_show_the_counts_of_their_network(stage: Stage) -> None:
    panel = stage.show_outcome()
    plain = panel.more.matrices.original.cell_text(2, 1).replace("\N{NO-BREAK SPACE}", " ")
    assert plain == "fox taken for dog: 1 of 2 (50 %)"
    plain = panel.more.matrices.compact.cell_text(2, 0).replace("\N{NO-BREAK SPACE}", " ")
    assert plain == "fox taken for cat: 1 of 2 (50 %)"


def test_changed_answers_are_shown_with_both_answers(stage: Stage) -> None:
    panel = stage.show_outcome()
    assert panel.changed.wrong.title.text() == "One image that the original got right is now wrong:"
    item = panel.changed.wrong.list.item(0)
    assert item is not None
    assert item.text() == "It shows: fox\nbefore: fox, now: cat"
    assert "held-back/2.png" in item.toolTip()
    assert not item.icon().isNull()
    assert panel.changed.right.title.text() == "One image that the original got wrong is now right:"


def test_without_changed_answers_the_screen_says_so(stage: Stage) -> None:
    panel = stage.show()
    outcome = scenes.outcome()
    same = type(outcome)(outcome.original, outcome.compact, outcome.before, outcome.before, ())
    stage.document.take_outcome(same)
    assert (
        panel.changed.wrong.title.text()
        == "Every image that the original got right is still right."
    )
    assert not panel.changed.wrong.list.isVisible()


def test_images_that_are_not_those_of_the_run_are_not_shown(stage: Stage) -> None:
    panel = stage.show_outcome()
    stage.document.loaded.take_images(
        LoadedImages(Dataset(scenes.pixels(9, "t"), scenes.pixels(3, "v")), ())
    )
    assert not panel.changed.wrong.isVisible()
    assert "once the images" in panel.changed.no_images.text()
    assert panel.changed.no_images.isVisible()


def test_a_plan_that_was_changed_after_the_run_is_pointed_out(stage: Stage) -> None:
    panel = stage.show_outcome()
    assert not panel.stale.isVisible()
    stage.document.edit("Protect", lambda project: edits.set_marks(project, ["2"], PROTECT))
    assert panel.stale.isVisible()
    stage.document.undo_stack.undo()
    assert not panel.stale.isVisible()


# -- trying an image --------------------------------------------------------------------------


def said(playground: Playground) -> str:
    return playground.words.text()


def test_an_image_is_answered_by_both_networks(
    stage: Stage, qtbot: QtBot, photograph: Path
) -> None:
    playground = stage.show_outcome().playground
    playground.ask(photograph)
    qtbot.waitUntil(lambda: said(playground).startswith("rex.png: "))
    shares = [share.text() for _, _, share in playground.original.lines]
    assert len(shares) == 3
    total = sum(float(text.split("\N{NO-BREAK SPACE}")[0]) for text in shares)
    assert total == pytest.approx(100, abs=0.2)
    best = playground.original.lines[0]
    assert best[0].text() in said(playground)
    assert best[1].share == pytest.approx(
        float(shares[0].split("\N{NO-BREAK SPACE}")[0]) / 100, abs=1e-3
    )
    assert playground.picture.isVisible()


def test_a_dropped_image_is_answered(stage: Stage, qtbot: QtBot, photograph: Path) -> None:
    playground = stage.show_outcome().playground
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photograph))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    playground.dragEnterEvent(entered)
    assert entered.isAccepted()
    assert playground.drop.property("over") == "true"
    playground.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert playground.drop.property("over") == "false"
    qtbot.waitUntil(lambda: said(playground).startswith("rex.png: "))


def test_a_chosen_image_is_answered(
    stage: Stage, qtbot: QtBot, photograph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    playground = stage.show_outcome().playground
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(photograph), ""))
    playground.choose.click()
    qtbot.waitUntil(lambda: said(playground).startswith("rex.png: "))


def test_a_file_that_is_no_image_is_refused_in_a_sentence(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    text = tmp_path / "notes.png"
    text.write_text("no picture")
    playground = stage.show_outcome().playground
    playground.ask(text)
    qtbot.waitUntil(playground.problem.isVisible)
    assert "notes.png" in playground.problem.heading.text()
    assert not playground.picture.isVisible()


def test_another_run_forgets_the_last_image(stage: Stage, qtbot: QtBot, photograph: Path) -> None:
    playground = stage.show_outcome().playground
    playground.ask(photograph)
    qtbot.waitUntil(playground.picture.isVisible)
    stage.document.take_outcome(scenes.outcome())
    assert not playground.picture.isVisible()
    assert said(playground).startswith("Drop an image here")


def test_nothing_is_asked_without_a_run(stage: Stage, photograph: Path) -> None:
    stage.show().playground.ask(photograph)
    assert not stage.jobs.busy
    assert stage.document.outcome is None


def test_trying_an_image_changes_nothing(stage: Stage, qtbot: QtBot, photograph: Path) -> None:
    panel = stage.show_outcome()
    project, outcome = stage.document.project, stage.document.outcome
    panel.playground.ask(photograph)
    qtbot.waitUntil(panel.playground.picture.isVisible)
    assert stage.document.project == project
    assert stage.document.outcome is outcome


def test_the_classes_that_changed_are_listed_the_greatest_loss_first(stage: Stage) -> None:
    panel = stage.show_outcome()
    rows = panel.more.matrices.classes.rows
    assert [row.name for row in rows] == ["cat", "dog", "fox"]
    assert {row.change for row in rows} == {"0\N{NO-BREAK SPACE}points"}


def test_the_channels_that_layers_kept_are_drawn(stage: Stage) -> None:
    panel = stage.show_outcome()
    assert panel.more.kept.rowCount() == 1
    name, channels = panel.more.kept.item(0, 0), panel.more.kept.item(0, 2)
    assert name is not None
    assert channels is not None
    assert (name.text(), channels.text()) == ("0", "4 of 8")


def test_an_image_on_the_clipboard_is_shown_to_both_networks(
    stage: Stage, qtbot: QtBot, photograph: Path
) -> None:
    panel = stage.show_outcome()
    QGuiApplication.clipboard().setImage(QImage(str(photograph)))
    qtbot.mouseClick(panel.playground.paste, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "pasted image.png" in panel.playground.words.text())
    assert panel.playground.picture.isVisible()
    assert panel.playground.original.heat.isVisible()  # where the answers come from
    assert panel.playground.compact.heat.isVisible()


def test_pasting_something_else_says_so(stage: Stage, qtbot: QtBot) -> None:
    panel = stage.show_outcome()
    QGuiApplication.clipboard().setText("no image")
    qtbot.mouseClick(panel.playground.paste, Qt.MouseButton.LeftButton)
    assert panel.playground.words.text() == "There is no image on the clipboard."


def test_a_click_on_a_changed_answer_shows_both_networks_that_image_as_it_was_judged(
    stage: Stage, qtbot: QtBot
) -> None:
    panel = stage.show_outcome()
    shown = panel.changed.wrong.list
    qtbot.mouseClick(
        shown.viewport(),
        Qt.MouseButton.LeftButton,
        pos=shown.visualItemRect(shown.item(0)).center(),
    )
    qtbot.waitUntil(panel.playground.original.isVisible)
    assert panel.playground.words.text().startswith("2.png: ")
    qtbot.waitUntil(lambda: not panel.playground.compact.heat_words.visibleRegion().isEmpty())


def test_what_the_heat_means_is_said_below_it(stage: Stage, qtbot: QtBot, photograph: Path) -> None:
    panel = stage.show_outcome()
    bars = panel.playground.original
    assert not bars.heat_words.isVisible()
    panel.playground.ask(photograph)
    qtbot.waitUntil(bars.heat.isVisible)
    assert bars.heat_words.isVisible()
    picture = np.full((8, 8, 3), 200, dtype=np.uint8)
    dark = np.zeros((8, 8), dtype=np.float32)
    for heat, words in ((dark, "No place stands out"), (dark + 1, "Orange: what")):
        bars.show_answer(Answer(picture, ("cat", "dog"), (0.4, 0.6), heat))
        assert bars.heat_words.text().startswith(words)
    bars.show_answer(Answer(picture, ("cat", "dog"), (0.4, 0.6)))
    assert not bars.heat_words.isVisible()


def test_the_time_on_another_device_stands_beside_this_computers(
    jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    document = scenes.ready_document()
    document.take_outcome(scenes.outcome())
    made = ComparePanel(document, jobs)
    qtbot.addWidget(made)

    opened = document.opened
    assert opened is not None
    device = read_device(written(tmp_path, opened.network, device="Pi 5"))
    rows = made.table.rows
    document.take_facts(on_device(document.facts, opened.network, device))
    assert [one.name for one in made.table.rows if one not in rows] == ["Time per image, Pi 5"]
    row = made.table.rows[-1]
    assert row.change.startswith("\N{MINUS SIGN}")
    document.edit("Unmark", lambda project: replace(project, marks={}))
    assert made.table.rows == rows


def test_one_row_of_changed_answers_is_shown_and_all_at_a_click(stage: Stage, qtbot: QtBot) -> None:
    panel = stage.show_outcome()
    pixels = scenes.pixels(9, "v")
    gallery = panel.changed.wrong
    gallery.show_answers([ChangedAnswer(index, 0, 0, 1) for index in range(9)], pixels)
    qtbot.waitUntil(lambda: gallery.list.isRowHidden(8))
    assert gallery.all.text() == "Show all 9"
    assert gallery.list.verticalScrollBar().maximum() == 0  # the page scrolls, nothing inside it
    low = gallery.list.height()
    gallery.all.click()
    assert not gallery.list.isRowHidden(8)
    assert gallery.list.height() > 2 * low


def test_a_result_that_other_images_put_aside_is_named_and_shown(stage: Stage) -> None:
    attempt = attempts().kept[0]
    stage.document.open_project(
        scenes.project(), None, scenes.outcome(), Attempts((attempt,), attempt.key)
    )
    panel = stage.show()
    stage.document.edit("Pick", lambda project: edits.pick_images(project, "/elsewhere"))
    assert panel.empty.title.text() == f"“{attempt.name}” is of other images"
    assert "smaller" in panel.empty.text.text()
    panel.empty.button.click()
    assert panel.attempts.isVisible()
    assert panel.attempts.tree.selected == (attempt.key,)


def test_a_new_result_is_shown_from_its_top(stage: Stage, qtbot: QtBot) -> None:
    panel = stage.show_outcome()
    bar = panel.page.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    stage.document.take_outcome(scenes.outcome())
    assert bar.value() == 0
