"""From a click to what it is for is a short walk through the sources: see `walks`."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.marks import MarkKind
from slimstudio.session import tasks
from slimstudio.ui.files import project_files
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import running
from tests.ui.shown_window import shown_window
from tests.workflows.test_main_job import Person
from tests.workflows.walks import Calls, Waypoint

JOBS = Waypoint("a job is ordered", ("ui/jobs.py", "Jobs.start"))
CUT = ("engine/surgery/cutting.py", "without_channels")
CHOSEN = ("engine/planning/selection.py", "select")
MARK = (
    Waypoint("the project with the mark is made", ("session/edits.py", "set_marks")),
    Waypoint("everybody is told", ("ui/document.py", "Document._show"), "EditCommand.redo"),
)
TENSOR = (
    JOBS,
    Waypoint("marks become shares", ("engine/planning/plan.py", "resolve"), "Task.plan"),
    Waypoint("shares become channels", CHOSEN, "prune_round"),
    Waypoint("the tensor is cut", CUT, "prune"),
)
OPEN = (
    JOBS,
    Waypoint("the zip is unsealed", ("session/sealed_zip.py", "read_sealed")),
    Waypoint("the project is read", ("session/project_file.py", "read_project")),
    Waypoint("the document takes it", ("ui/document.py", "Document.open_project")),
    Waypoint("its attempts are taken up", ("ui/attempts_model.py", "AttemptsModel.open")),
    Waypoint("loading begins", ("ui/loading.py", "Loading._start")),
    Waypoint("the classes are read", ("engine/data/folder.py", "scan")),
    Waypoint("the network is opened", ("engine/sources/opening.py", "start_network")),
    Waypoint("it gets the classes", ("engine/objectives/class_head.py", "with_classes")),
    Waypoint("its layers are listed", ("engine/models/describe.py", "describe_layers")),
    Waypoint("its channels are found", ("engine/channels/analyse.py", "analyse"), "open_model"),
    Waypoint("its blocks are found", ("engine/blocks/find.py", "with_blocks")),
    Waypoint("its flow is found", ("engine/models/flow.py", "data_flow")),
    Waypoint("the images are loaded", ("engine/data/dataset.py", "load_dataset")),
    Waypoint("they are divided", ("engine/data/split.py", "divided")),
    Waypoint("the network is shown", ("ui/loaded.py", "Loaded.take_network")),
    Waypoint("the images are shown", ("ui/loaded.py", "Loaded.take_images")),
)
RUN = (
    JOBS,
    Waypoint("everybody is told", ("ui/document.py", "Document.take_run")),
    Waypoint("the plan is checked", ("engine/planning/plan.py", "resolve"), "Task.plan"),
    Waypoint("an interrupted run is looked for", ("engine/job/saving.py", "Checkpoints.describe")),
    Waypoint("the state is saved", ("engine/training/checkpoint.py", "write_checkpoint")),
    Waypoint("a batch is learned", ("engine/training/optimizer.py", "Stepper.learn")),
    Waypoint("the loss is computed", ("engine/objectives/class_loss.py", "ClassLoss.__call__")),
    Waypoint("how far it is is saved", ("engine/job/saving.py", "Checkpoints.write_training")),
    Waypoint(
        "the original is judged",
        ("engine/objectives/classification.py", "_Classification.evaluate"),
        "Job.answers",
    ),
    Waypoint(
        "channels are scored", ("engine/importance/reconstruction.py", "ReconstructionLoss.scores")
    ),
    Waypoint("channels are chosen", CHOSEN, "prune_round"),
    Waypoint("tensors are cut", CUT, "prune"),
    Waypoint("the cut is proved", ("engine/channels/replay.py", "replay"), "prune"),
    Waypoint("layers are rebuilt", ("engine/reconstruction/reconstruct.py", "reconstruct")),
    Waypoint("both are timed", ("engine/measure/latency.py", "measure_latency")),
    Waypoint("both are compared", ("engine/measure/comparison.py", "changed_answers")),
    Waypoint("the attempt is kept", ("session/blob_store.py", "BlobStore.put")),
    Waypoint("the result is shown", ("ui/document.py", "Document.take_outcome")),
    Waypoint("the attempt is listed", ("ui/attempts_model.py", "AttemptsModel.add")),
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown_window(qtbot)


@pytest.mark.slow
@pytest.mark.traced
def test_walks_are_short(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = Calls()
    start, run = Jobs.start, tasks.run

    def traced(
        jobs: Jobs, title: str, work: Callable[[Control], Any], *rest: Any, **named: Any
    ) -> None:
        def worked(control: Control) -> Any:
            before = sys.getprofile()
            sys.setprofile(calls)  # Qt starts this thread, so Python does not
            try:
                return work(control)
            finally:
                sys.setprofile(before)

        start(jobs, title, worked, *rest, **named)

    monkeypatch.setattr(Jobs, "start", traced)
    # Making ONNX files only to time them takes longer than all the rest.
    monkeypatch.setattr(running, "run", lambda *given, **_: run(*given))
    path = tmp_path / "digits.slim"
    monkeypatch.setattr(project_files, "ask_save_path", lambda *_: path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def idle() -> bool:
        return not window.jobs.busy

    person = Person(window, qtbot)
    person.open_the_sample()
    person.plan()
    assert window.files.save_as()
    window.files.new()
    qtbot.waitUntil(lambda: window.document.opened is None and idle(), timeout=60_000)
    with calls.recorded():
        window.files.open()
        qtbot.waitUntil(lambda: window.document.images is not None and idle(), timeout=240_000)
    opened = calls.walk(OPEN)
    calls.stacks.clear()

    window.show_step(Step.PLAN)
    plan = person.look_at(Step.PLAN, PlanPanel)
    plan.tree.select(("layer1.0.conv1",))
    prune = plan.inspector.marks.buttons[MarkKind.PRUNE]
    qtbot.waitUntil(prune.isEnabled, timeout=60_000)
    if prune.isChecked():
        person.click(plan.inspector.marks.buttons[MarkKind.PROTECT])
    with calls.recorded():
        person.click(prune)
    person.click(plan.start)
    panel = person.look_at(Step.RUN, RunPanel)
    with calls.recorded():
        person.click(panel.controls.start)
        qtbot.waitUntil(lambda: not panel.running, timeout=240_000)
    assert window.document.outcome is not None, panel.problem.why.text()
    marked, ran = calls.walk((*MARK, *TENSOR)), calls.walk(RUN)

    for name, walk, files, returns in (
        ("a mark, from click to tensor", marked, 17, 4),
        ("opening a project", opened, 21, 16),
        ("running one", ran, 29, 25),
    ):
        assert not walk.missed, f"{name}: {walk.missed}"
        found = f"{name}: {len(walk.files)} files, {walk.returns} returns: {' '.join(walk.files)}"
        print(found)
        assert (len(walk.files) <= files, walk.returns <= returns) == (True, True), found
