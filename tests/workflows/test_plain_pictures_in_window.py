"""A folder of loose pictures, through the whole window: nothing that is said speaks of accuracy."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from slimstudio.session import tasks
from slimstudio.session.project import sample_project
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.images.images_panel import ImagesPanel
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import running
from tests.ui.shown_window import shown_window
from tests.workflows.test_main_job import Person


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown_window(qtbot)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Pictures of the sample, out of their folders."""
    folder = tmp_path / "pictures" / "plain"
    folder.mkdir(parents=True)
    with zipfile.ZipFile(sample_project().images) as sample:
        names = sorted(name for name in sample.namelist() if name.endswith(".png"))
        for at, name in enumerate(names[::9]):
            (folder / f"IMG_{at:04d}.png").write_bytes(sample.read(name))
    return folder


@pytest.mark.slow
def test_pictures_without_classes_go_all_the_way(
    window: MainWindow,
    qtbot: QtBot,
    pictures: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(running, "run", lambda *given, **_: tasks.run(*given))
    person = Person(window, qtbot)
    sample = replace(sample_project(), images=str(pictures))
    window.document.open_project(sample, None)
    person.wait_until(lambda: window.document.images is not None)
    window.show_step(Step.IMAGES)
    images = person.look_at(Step.IMAGES, ImagesPanel)
    assert images.card.classes_figure.value.text() == "none"
    assert "keeps its own classes" in images.note.text()
    assert not images.card.class_list.classes.rows[0].new
    window.show_step(Step.PLAN)
    person.plan()
    run = person.look_at(Step.RUN, RunPanel)
    person.click(run.controls.start)
    person.wait_until(lambda: not run.running)
    outcome = window.document.outcome
    assert outcome is not None, run.problem.why.text()
    assert run.plot.accuracy.view.accessibleName() == "Agreement in %"
    log = run.log.toPlainText()
    assert log.count("answered like the original") >= 4  # measured, repaired, an epoch
    assert "right" not in log
    assert not outcome.comparison.labelled
    person.click(run.summary.button)
    compare = person.look_at(Step.COMPARE, ComparePanel)
    said = [compare.verdict.text(), compare.detail.text(), compare.hero.accuracy.accessibleName()]
    assert "of the answers kept" in compare.verdict.text()
    assert not any("accura" in text.casefold() for text in said)
    assert not compare.changed.right.isVisible()
    matrix = compare.more.matrices.compact
    cells = matrix.cell_text(0, 0), matrix.cell_text(0, 1)
    assert "answers kept" in cells[0]
    assert "instead of" in cells[1]
    person.compare()
    words = person.export(tmp_path / "out")
    assert all(words)
