"""Does the whole main job by itself in the real window, as a person would, and leaves proof."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from slimstudio.engine.events import Phase
from slimstudio.engine.marks import MarkKind
from slimstudio.engine.replacing import replacing
from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.export.export_panel import ExportPanel
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.plan.goal_tiles import Goal
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.results.compare_rows import compare_rows, speed_rows
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.welcome.welcome_panel import WelcomePanel
from slimstudio.ui.widgets.number_text import duration_text
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.saving import png_of

_LOOK_MS = 40  # how often it looks whether what it waits for has come
_SETTLE_SECONDS = 0.4  # until layouts and plots show what happened
_LIMIT_SECONDS = 900.0
_NAME = "digits-compact"

_Panel = TypeVar("_Panel", bound="QWidget")


@dataclass(frozen=True)
class _Wait:
    """Something to wait for, and what to say when it never comes."""

    come: Callable[[], bool]
    missing: str
    seconds: float = 120.0


class Demo(QObject):
    """Clicks through the sample: open, mark, run, compare, export; one step for each tick.

    The story is a coroutine that a timer drives, so the event loop is never held up: the window
    can be watched, and used, all the while.

    Args:
        window: The real window, shown and empty.
        out: Folder for the exported files and the screenshots; made if it is missing.

    Signals:
        finished: The exit code: 0 when everything worked, else 1.
    """

    finished = Signal(int)

    def __init__(self, window: MainWindow, out: Path) -> None:
        super().__init__(window)
        self._window = window
        self._out = out
        self._shots = 0
        self._began = time.monotonic()
        self._story: Iterator[_Wait] = iter(())
        self._wait = _Wait(lambda: True, "")
        self._wait_began = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @Slot()
    def start(self) -> None:
        """Begin; `finished` says how it ended."""
        # A window that somebody closes half-way must not look like success.
        QApplication.setQuitOnLastWindowClosed(False)
        self._began = self._wait_began = time.monotonic()
        self._story = self._tell()
        self._timer.start()

    # -- the story --------------------------------------------------------------------------

    def _tell(self) -> Iterator[_Wait]:
        _say(f"Everything goes into {self._out.resolve()}")
        self._out.mkdir(parents=True, exist_ok=True)
        self._window.resize(1280, 800)
        yield from self._open_sample()
        yield from self._plan()
        yield from self._run()
        yield from self._compare()
        yield from self._export()
        self._report()

    def _open_sample(self) -> Iterator[_Wait]:
        window, document = self._window, self._window.document
        welcome = self._panel(Step.WELCOME, WelcomePanel)
        yield from self._photograph("welcome")
        _say("Opening the sample: handwritten digits, and a network that knows 0 to 4")
        _click(welcome.sample)
        yield _Wait(
            lambda: document.images is not None or self._loading_problem() is not None,
            "the sample was not loaded",
        )
        problem = self._loading_problem()
        if problem is not None:
            raise problem
        for step in (Step.MODEL, Step.IMAGES):
            _click(window.rail.buttons[step])
            yield from self._photograph(str(step))

    def _plan(self) -> Iterator[_Wait]:
        document = self._window.document
        _click(self._window.rail.buttons[Step.PLAN])
        plan = self._panel(Step.PLAN, PlanPanel)
        opened = document.opened
        assert opened is not None
        analysis = opened.analysis
        layer = next(
            one.name for one in opened.layers if one.is_leaf and not analysis.reason(one.name)
        )
        _say(f"Freezing {layer}, and asking for half of the computation")
        plan.details.setChecked(True)
        plan.tree.select((layer,))
        yield _Wait(plan.inspector.marks.buttons[MarkKind.FREEZE].isEnabled, "nothing to freeze")
        _click(plan.inspector.marks.buttons[MarkKind.FREEZE])
        _click(plan.goal.tiles[Goal.SMALLER])
        _click(plan.goal.fill)
        yield _Wait(plan.start.isEnabled, f"the goal was not met: {plan.goal.result.text()}")
        yield from self._photograph("plan")
        _click(plan.start)

    def _run(self) -> Iterator[_Wait]:
        document = self._window.document
        run = self._panel(Step.RUN, RunPanel)
        yield _Wait(run.controls.start.isEnabled, f"no run can start: {run.empty.text.text()}")
        yield from self._photograph("run-ready")
        _say("Learning the new digits, pruning, repairing, fine-tuning")
        _click(run.controls.start)
        yield _Wait(lambda: _tunes(run) or not run.running, "the run never got to tuning", 600.0)
        yield from self._photograph("run")
        yield _Wait(lambda: not run.running, "the run did not end", 600.0)
        if document.outcome is None:
            raise SlimStudioError(Message("The run failed. {problem}", problem=_told(run.problem)))
        yield from self._photograph("run-done")
        _click(run.summary.button)

    def _compare(self) -> Iterator[_Wait]:
        compare = self._panel(Step.COMPARE, ComparePanel)
        _say(compare.verdict.text())
        yield from self._photograph("compare")
        compare.page.reveal(compare.changed.right)
        yield from self._photograph("compare-answers")
        _click(compare.head.button)

    def _export(self) -> Iterator[_Wait]:
        panel = self._panel(Step.EXPORT, ExportPanel)
        panel.form.targets.choose(None)  # files of the usual formats
        panel.form.folder.setText(str(self._out.resolve()))
        panel.form.name.setText(_NAME)
        for name in panel.form.existing:
            (self._out / name).unlink()  # of an earlier demo: nobody is there to be asked
        _say("Exporting, and opening each file again in a program of its own")
        _click(panel.head.button)
        yield _Wait(lambda: not self._window.jobs.busy, "the export did not end", 300.0)
        if not panel.results.rows:
            raise SlimStudioError(
                Message("The export failed. {problem}", problem=_told(panel.problem))
            )
        yield from self._photograph("export")

    def _report(self) -> None:
        outcome = self._window.document.outcome
        assert outcome is not None
        rows = [("", "before", "after", "change")]
        rows += [
            (row.name, row.before, row.after, row.change)
            for row in (
                *compare_rows(outcome.comparison),
                *speed_rows(outcome.speeds),
            )
        ]
        widths = [max(len(row[column]) for row in rows) for column in range(4)]
        _say("")
        for row in rows:
            cells = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
            _say("  ".join((row[0].ljust(widths[0]), *cells)).rstrip())
        _say("")
        for words in self._panel(Step.EXPORT, ExportPanel).results.words():
            _say(words)
        _say(f"Done in {duration_text(time.monotonic() - self._began)}.")

    # -- what drives it ---------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        try:
            self._go_on()
        except StopIteration:
            self._end(0)
        except (SlimStudioError, OSError) as error:
            self._fail(str(error))
        except Exception as error:
            self._fail(f"The demo met a fault of ours. {type(error).__name__}: {error}")
            raise

    def _go_on(self) -> None:
        """Take the next step if what it waits for has come."""
        now = time.monotonic()
        if now - self._began > _LIMIT_SECONDS:
            raise SlimStudioError(Message("The demo took too long and was stopped."))
        if not self._window.isVisible():
            raise SlimStudioError(Message("The window was closed before the demo was done."))
        if self._wait.come():
            self._wait = next(self._story)
            self._wait_began = now
        elif now - self._wait_began > self._wait.seconds:
            raise SlimStudioError(
                Message("The demo waited in vain: {missing}.", missing=self._wait.missing)
            )

    def _fail(self, words: str) -> None:
        print(_printable(words, sys.stderr.encoding), file=sys.stderr, flush=True)
        self._end(1)

    def _end(self, code: int) -> None:
        self._timer.stop()
        self.finished.emit(code)

    # -- what it does along the way ---------------------------------------------------------

    def _photograph(self, name: str) -> Iterator[_Wait]:
        """Save a picture of the window once it has settled."""
        ready = time.monotonic() + _SETTLE_SECONDS
        yield _Wait(lambda: time.monotonic() >= ready, "time stood still")
        self._shots += 1
        path = self._out / f"{self._shots:02d}-{name}.png"
        try:
            with replacing(path) as stream:
                stream.write(png_of(self._window.grab()))
        except OSError as error:
            raise SlimStudioError(
                Message("The screenshot {path} could not be written.", path=path)
            ) from error

    def _panel(self, step: Step, kind: type[_Panel]) -> _Panel:
        panel = self._window.panel(step)
        if self._window.step is not step or not isinstance(panel, kind):
            raise SlimStudioError(
                Message("The window does not show the screen “{step}”.", step=str(step))
            )
        return panel

    def _loading_problem(self) -> Exception | None:
        document = self._window.document
        return document.model_problem or document.images_problem


def _tunes(run: RunPanel) -> bool:
    """Tell whether fine-tuning has gone on for long enough to see something."""
    record = run.plot.record
    last = record.spans[-1] if record.spans else None
    return last is not None and last.phase is Phase.TUNE and last.end - last.start > 1.5


def _told(problem: ProblemCard) -> str:
    parts = (problem.heading.text(), problem.why.text(), problem.remedy.text())
    return " ".join(part for part in parts if part)


def _click(button: QAbstractButton) -> None:
    if not button.isEnabled() or not button.isVisible():
        reason = button.toolTip() or "nobody knows why"
        raise SlimStudioError(
            Message("“{button}” cannot be clicked: {reason}", button=button.text(), reason=reason)
        )
    button.setFocus()  # as the mouse does
    button.click()


def _say(words: str) -> None:
    print(_printable(words, sys.stdout.encoding), flush=True)


def _printable(words: str, encoding: str | None) -> str:
    """Replace what a terminal cannot show, such as an arrow on an old Windows console."""
    known = encoding or "ascii"
    return words.replace("\N{NO-BREAK SPACE}", " ").encode(known, "replace").decode(known)
