"""Brings the window to every screen, one after the other."""

import json
import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar
from unittest.mock import patch

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from slimstudio.engine.events import Phase
from slimstudio.engine.job.described import JOB, DescribedJob
from slimstudio.engine.marks import MarkKind
from slimstudio.engine.training.checkpoint import write_checkpoint
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message
from slimstudio.session import attempt_keeping, edits, runs
from slimstudio.session.project import Project, sample_project
from slimstudio.session.settings import with_recent
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.export.export_panel import ExportPanel
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.graph.layer_views import View
from slimstudio.ui.inputs.picking import pick_architecture, pick_images
from slimstudio.ui.plan.goal_tiles import Goal
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.plots.training_record import TrainingRecord
from slimstudio.ui.preferences import Preferences
from slimstudio.ui.run import run_panel
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import preparing, results, running
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.questions import ask_to_save, ask_to_stop, ask_what_to_keep
from tests.engine.data.doctor.pictures import pets, picture, save
from tests.screens.camera import Camera, close_what_is_above, settle
from tests.screens.script import ScriptedRun, export_all
from tests.session.crashes import crash
from tests.ui import scenes
from tests.ui.attempts.trials import attempts

Panel = TypeVar("Panel", bound=QWidget)

_ENDED = datetime(2026, 5, 17, 13, 5, 9, tzinfo=UTC)


class Story:
    """Does what a person would do, and has each screen photographed.

    Args:
        window: The window, shown, with an empty project.
        camera: Takes the pictures.
        desk: An empty folder for the files of the story; its path is seen in pictures.
    """

    patience_seconds = 120.0

    def __init__(self, window: MainWindow, camera: Camera, desk: Path) -> None:
        self._window = window
        self._document = window.document
        self._shoot = camera.shoot
        self._desk = desk

    def tell(self) -> None:
        """Go through all of it."""
        self._welcome()
        self._assistant()
        self._inputs()
        self._plan()
        with (
            patch.object(running, "run", ScriptedRun()) as script,
            patch.object(run_panel, "TrainingRecord", partial(TrainingRecord, lambda: 0.0)),
            patch.object(attempt_keeping, "datetime", SimpleNamespace(now=lambda _: _ENDED)),
        ):
            self._run(script)
        self._compare()
        with patch.object(results, "export_all", export_all):
            self._export()
        self._tour()
        self._dialogs()
        self._questions()
        self._troubles()

    # -- the screens ------------------------------------------------------------------------

    def _welcome(self) -> None:
        self._shoot("welcome")
        self._recent()
        self._shoot("welcome-recent")

    def _recent(self) -> None:
        project = self._desk / "Backyard birds.slim"
        self._document.open_project(Project("Backyard birds"))
        self._document.mark_saved(project)
        self._window.files.save()
        preferences = self._window.findChild(Preferences)
        assert preferences is not None
        preferences.change(partial(with_recent, path=self._desk / "Mushrooms of the north.slim"))
        self._window.files.new()
        self._step(Step.WELCOME)
        self._wait(lambda: not self._window.jobs.busy)

    def _assistant(self) -> None:
        self._window.menus.new.trigger()
        self._wait(lambda: not self._window.jobs.busy)
        self._shoot("assistant-model")
        pick_architecture(self._document, "resnet18")
        self._wait(lambda: self._document.opened is not None and not self._window.jobs.busy)
        page = self._window.new_project.page
        page.next.click()
        self._shoot("assistant-images")
        pick_images(self._document, pets(self._desk / "pets"))
        self._wait(lambda: self._document.images is not None and not self._window.jobs.busy)
        page.next.click()
        self._shoot("assistant-goal")
        self._forget()

    def _inputs(self) -> None:
        self._step(Step.MODEL)
        self._shoot("model-empty")
        self._step(Step.IMAGES)
        self._shoot("images-empty")
        self._window.files.open_sample()
        self._wait(lambda: self._document.images is not None and not self._window.jobs.busy)
        self._step(Step.MODEL)
        self._shoot("model")
        self._step(Step.IMAGES)
        self._shoot("images")
        troubled = self._troubled()
        pick_images(self._document, troubled)
        self._wait(lambda: self._document.checkup is not None and not self._window.jobs.busy)
        self._shoot("images-doctor")
        self._window.menus.undo.trigger()
        self._wait(lambda: self._document.images is not None and not self._window.jobs.busy)

    def _troubled(self) -> Path:
        root = pets(self._desk / "troubled pets", cats=24, dogs=6)
        (root / "cat" / "empty.jpg").touch()
        shutil.copy(root / "cat" / "4.jpg", root / "cat" / "copy.jpg")
        save(picture(7, (48, 36)), root / "cat" / "small 7.png")
        shutil.copy(root / "cat" / "9.jpg", root / "dog" / "a cat.jpg")
        return root

    def _plan(self) -> None:
        plan = self._show(Step.PLAN, PlanPanel)
        self._wait(lambda: not self._window.jobs.busy)
        self._shoot("plan")
        plan.goal.fill.click()
        self._wait(lambda: not self._window.jobs.busy)
        self._shoot("plan-made")
        self._window.menus.undo.trigger()
        plan.details.setChecked(True)
        plan.tree.select(("conv1",))
        settle()
        plan.inspector.marks.buttons[MarkKind.FREEZE].click()
        plan.goal.tiles[Goal.SMALLER].click()
        plan.goal.fill.click()
        plan.tree.select(("layer3.0.conv1",))
        self._wait(lambda: not self._window.jobs.busy)
        self._shoot("plan-tree")
        plan.layers.buttons[View.GRAPH].click()
        self._shoot("plan-graph")
        plan.layers.buttons[View.BOTH].click()
        self._shoot("plan-both")
        plan.layers.buttons[View.TREE].click()
        plan.details.setChecked(False)

    def _run(self, script: ScriptedRun) -> None:
        run = self._show(Step.RUN, RunPanel)
        self._shoot("run-ready")
        run.controls.start.click()
        self._wait(lambda: "5 of 8" in run.progress.status.text())
        self._shoot("run-running")
        run.toggle_pause()
        self._shoot("run-paused")
        run.toggle_pause()
        script.let_go.set()
        self._wait(lambda: not run.running)
        self._shoot("run-done")

    def _compare(self) -> None:
        compare = self._show(Step.COMPARE, ComparePanel)
        self._shoot("compare")
        areas = [area for area in compare.findChildren(QScrollArea) if area.isVisible()]
        bar = max(areas, key=QScrollArea.height).verticalScrollBar()
        for share, name in ((0.5, "compare-middle"), (1.0, "compare-end")):
            bar.setValue(round(share * bar.maximum()))
            self._shoot(name)
        bar.setValue(0)
        compare.switch.choose(1)
        self._shoot("attempts-one")
        compare.switch.choose(0)

    def _export(self) -> None:
        export = self._show(Step.EXPORT, ExportPanel)
        export.form.targets.choose(None)
        export.form.folder.setText(str(self._desk / "compact"))
        export.form.name.setText("digits")
        self._shoot("export")
        export.head.button.click()
        self._wait(lambda: not self._window.jobs.busy)
        self._shoot("export-done")

    def _tour(self) -> None:
        tour = self._window.tour
        tour.start(with_sample=False)
        self._shoot("tour")
        tour.end()

    # -- what opens above them --------------------------------------------------------------

    def _dialogs(self) -> None:
        menus = self._window.menus
        self._step(Step.PLAN)
        for action, name in (
            (menus.palette, "palette"),
            (menus.shortcuts, "shortcuts"),
            (menus.glossary, "glossary"),
            (menus.code, "code"),
            (menus.about, "about"),
        ):
            action.trigger()
            self._shoot(f"dialog-{name}")
            close_what_is_above(self._window)
        show_error(
            self._window,
            ModelFileError(
                Message("The network in cats.pt cannot be opened."),
                why=Message("The file is cut off: its table of contents is missing."),
                remedy=Message("Copy or download the file again."),
            ),
        )
        self._shoot("dialog-error")
        close_what_is_above(self._window)
        show_error(self._window, ValueError("axis 3 is out of range"))
        self._shoot("dialog-fault")
        close_what_is_above(self._window)

    def _questions(self) -> None:
        for name, ask in (
            ("save", partial(ask_to_save, self._window, "Handwritten digits")),
            ("keep", partial(ask_what_to_keep, self._window, has_compact=True)),
            ("stop", partial(ask_to_stop, self._window, "Writing the report")),
        ):
            QTimer.singleShot(50, partial(self._answer, f"dialog-{name}"))
            ask()

    def _answer(self, name: str) -> None:
        self._shoot(name)
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        box.reject()

    # -- what goes wrong --------------------------------------------------------------------

    def _troubles(self) -> None:
        self._interrupted()
        self._attempts()
        self._recovery()
        self._moved()

    def _interrupted(self) -> None:
        project = self._document.project
        folder = runs.folder_of(project)
        folder.mkdir(parents=True, exist_ok=True)
        described = DescribedJob("digest", 1, 2, Phase.TUNE, 3, 8, True, {}, None, None, None)
        write_checkpoint(folder / JOB, described, {})
        self._document.open_project(project)
        self._wait(lambda: self._document.images is not None and not self._window.jobs.busy)
        run = self._show(Step.RUN, RunPanel)
        if run.controls.again.isVisible():
            run.prepare_another()
        self._shoot("run-interrupted")

    def _attempts(self) -> None:
        with patch.object(preparing, "prepare", _prepare_scene):
            self._document.open_project(scenes.project(), None, scenes.outcome(), attempts())
            self._wait(lambda: self._document.images is not None and not self._window.jobs.busy)
        compare = self._show(Step.COMPARE, ComparePanel)
        compare.switch.choose(1)
        compare.attempts.tree.select(("two",))
        self._shoot("attempts")
        compare.attempts.tree.select(("two", "three"))
        self._shoot("attempts-two")
        compare.switch.choose(0)

    def _recovery(self) -> None:
        self._forget()
        self._step(Step.WELCOME)
        left = crash(Project("Owls"), Path("/elsewhere/owls.slim"))
        draft = left.folder / "draft.json"
        stored = json.loads(draft.read_text())
        draft.write_text(json.dumps({**stored, "written": "2026-05-17T13:05:09"}))
        self._window.recovery.offer()
        self._shoot("dialog-recovery")
        close_what_is_above(self._window)
        left.delete()

    def _moved(self) -> None:
        project = edits.pick_images(sample_project(), str(self._desk / "gone" / "pets"))
        self._document.open_project(project)
        self._wait(lambda: self._document.images_problem is not None)
        self._step(Step.IMAGES)
        self._shoot("dialog-moved")
        close_what_is_above(self._window)
        self._shoot("images-problem")

    # -- how --------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._document.mark_saved(self._desk / "unused.slim")
        self._document.open_project(Project())
        self._wait(lambda: not self._window.jobs.busy)

    def _step(self, step: Step) -> None:
        self._window.show_step(step)
        settle(0.05)

    def _show(self, step: Step, kind: type[Panel]) -> Panel:
        self._step(step)
        panel = self._window.panel(step)
        assert isinstance(panel, kind)
        return panel

    def _wait(self, come: Callable[[], bool]) -> None:
        end = time.monotonic() + self.patience_seconds
        settle(0.1)
        while not come():
            assert time.monotonic() < end, "what was waited for did not come"
            settle(0.02)
        settle(0.1)


def _prepare_scene(*_: object) -> Prepared:
    return Prepared(scenes.opened(), scenes.images())
