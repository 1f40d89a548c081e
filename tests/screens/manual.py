"""The pictures of the manual: the sample, taken through a run that really happens."""

import re
import shutil
import tempfile
from pathlib import Path

from PIL import Image

from slimstudio.engine.events import Phase
from slimstudio.session.settings import Theme
from slimstudio.system import locations
from slimstudio.ui.classify.classify_panel import ClassifyPanel
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.plan.goal_tiles import Goal
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.steps import Step
from tests.screens.camera import Look
from tests.screens.story import Story

LOOK = Look(Theme.LIGHT, 1280, 800)

_FOLDER = Path(__file__).parents[2] / "docs" / "manual"
_COLOURS = 128  # enough for a window, and a third of the size


class ManualStory(Story):
    """Goes the way that the manual describes; nothing stands in for runs and exports."""

    patience_seconds = 900.0

    def tell(self) -> None:
        """Go through what is photographed."""
        self._welcome()
        self._inputs()
        self._plan()
        self._run_really(Goal.SMALLER, photograph=True)
        self._run_really(Goal.MUCH_SMALLER, photograph=False)
        self._compare()
        self._show_attempts()
        self._export()
        self._classify()

    def _run_really(self, goal: Goal, *, photograph: bool) -> None:
        plan = self._show(Step.PLAN, PlanPanel)
        plan.goal.tiles[goal].click()
        plan.goal.fill.click()
        self._wait(lambda: not self._window.jobs.busy)
        run = self._show(Step.RUN, RunPanel)
        if run.controls.again.isVisible():
            run.prepare_another()
        run.controls.start.click()
        if photograph:
            self._wait(lambda: _tunes(run) or not run.running)
            self._shoot("run-running")
        self._wait(lambda: not run.running)

    def _show_attempts(self) -> None:
        compare = self._show(Step.COMPARE, ComparePanel)
        compare.switch.choose(1)
        compare.attempts.tree.select((self._document.attempts.value.kept[-1].key,))
        self._shoot("attempts")
        compare.switch.choose(0)

    def _classify(self) -> None:
        panel = self._show(Step.CLASSIFY, ClassifyPanel)
        pictures = self._desk / "digits.zip"  # a path that is nobody's
        shutil.copy(locations.resources() / "samples" / "digits.zip", pictures)
        panel.form.take_pictures([pictures])
        panel.head.button.click()
        self._wait(lambda: not self._window.jobs.busy)
        self._shoot("classify")


def _tunes(run: RunPanel) -> bool:
    record = run.plot.record
    last = record.spans[-1] if record.spans else None
    return last is not None and last.phase is Phase.TUNE and last.end - last.start > 2.5


def wanted() -> frozenset[str]:
    """Name the pictures that the manual's pages show, without their endings."""
    texts = [page.read_text(encoding="utf-8") for page in _FOLDER.glob("*.md")]
    return frozenset(name for text in texts for name in re.findall(r"pictures/([\w-]+)\.png", text))


def keep(taken: Path) -> list[Path]:
    """Put the pictures that were taken where the manual finds them.

    Args:
        taken: The folder that the camera filled.

    Returns:
        What was written; what the manual shows no more is deleted.
    """
    target = _FOLDER / "pictures"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    written = []
    for name in sorted(wanted()):
        with Image.open(taken / f"{name}.{LOOK.name}.png") as picture:
            few = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        written.append(target / f"{name}.png")
        few.save(written[-1], optimize=True)
    return written


def desk() -> Path:
    """Give the folder of the story: its path is seen in pictures, and names nobody."""
    return Path(tempfile.gettempdir()) / "SlimStudio"
