"""The steps of the self-test: runs them one after the other, and tells of each."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from slimstudio.engine.export.formats import FORMATS
from slimstudio.engine.export.onnx import ONNX
from slimstudio.selftest.bench import Bench
from slimstudio.system import processes
from slimstudio.system.temporary import temporary_folder
from slimstudio.version import __version__

_HOME = "SLIMSTUDIO_HOME"


def main(argv: Sequence[str]) -> int:
    """Test this installation.

    Args:
        argv: `--self-test` and, for one JSON object instead of lines, `--json`.

    Returns:
        The exit code: 0 when every step passed, 1 when one did not, 2 for a wrong option.
    """
    parser = argparse.ArgumentParser(
        prog="slimstudio", description="Find out whether this installation of SlimStudio works."
    )
    parser.add_argument("--self-test", action="store_true", required=True)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    try:
        asked = parser.parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if platform.system() == "Windows":
        with suppress(ImportError):  # the steps that need it say so
            import_module("torch")  # there, its libraries fail to load once Qt's are loaded
    lines = []
    for line in carry_out(STEPS):
        lines.append(line)
        if not asked.json:
            print(line, flush=True)
    print(as_json(lines) if asked.json else conclusion(lines), flush=True)
    return 0 if passed(lines) else 1


def carry_out(steps: Sequence[SelfTestStep]) -> Iterator[ReportLine]:
    """Try every step whose conditions are met, and tell of each when it is over.

    Args:
        steps: What to try, in this order.
    """
    missing: set[str] = set()
    with temporary_folder() as folder:
        bench = Bench(folder)
        for step in steps:
            if step.needs in missing:
                missing.add(step.name)
                yield ReportLine(step.name, StepVerdict.LEFT_OUT, f"it needs: {step.needs}", 0.0)
                continue
            # Only that step is about the person's own folders; nothing else is left in them.
            own = step.place[0] == "surroundings"
            with nothing_kept(bench.folder / "home", when=not own):
                line = _tried(step, bench)
            if line.verdict is StepVerdict.FAILED:
                missing.add(step.name)
            yield line


@contextmanager
def nothing_kept(home: Path, *, when: bool) -> Iterator[None]:
    """Let whatever is written to the person's folders go into a temporary one."""
    before = os.environ.get(_HOME)
    if when:
        os.environ[_HOME] = str(home)
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(_HOME, None)
        else:
            os.environ[_HOME] = before


def _tried(step: SelfTestStep, bench: Bench) -> ReportLine:
    began = time.monotonic()
    verdict = StepVerdict.PASSED
    try:
        with redirect_stdout(sys.stderr):  # libraries may talk; the answer is ours
            said = step.run(bench)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the test is to find
        verdict, said = StepVerdict.FAILED, f"{type(error).__name__}: {error}"
    return ReportLine(step.name, verdict, said, time.monotonic() - began)


class SelfTestStep(NamedTuple):
    """One line of the self-test.

    Args:
        name: What is tried, for people.
        place: The module of this package that does it, and its function. It is imported when its
            turn comes: a library that cannot be loaded is a finding, and not the end of the test.
        needs: The step without which this one cannot be tried.
        argument: Given to the function besides the bench, if not "".
    """

    name: str
    place: tuple[str, str]
    needs: str = ""
    argument: str = ""

    def run(self, bench: Bench) -> str:
        """Try it, and tell what was found.

        Raises:
            Exception: it does not work.
        """
        module, name = self.place
        function: Callable[..., str] = getattr(import_module(f"slimstudio.selftest.{module}"), name)
        return function(bench, self.argument) if self.argument else function(bench)


STEPS = (
    SelfTestStep("folders for settings and caches", ("surroundings", "write_into_folders")),
    SelfTestStep("processor", ("surroundings", "look_at_processor")),
    SelfTestStep("window", ("window", "show_window")),
    SelfTestStep("letters", ("window", "draw_letters")),
    SelfTestStep("plot", ("window", "draw_plot")),
    SelfTestStep("load", ("network", "load")),
    SelfTestStep("analyse", ("network", "analyse"), "load"),
    SelfTestStep("prune", ("network", "prune"), "analyse"),
    SelfTestStep("repair", ("network", "repair"), "prune"),
    SelfTestStep("train", ("training", "train"), "analyse"),
    SelfTestStep("pause and resume", ("training", "resume"), "train"),
    SelfTestStep("save and reopen a project", ("files", "save_and_reopen"), "pause and resume"),
    *(
        SelfTestStep(f"export {one.suffix}", ("files", "export"), "pause and resume", one.suffix)
        for one in FORMATS
        if one.extra is None
    ),
    SelfTestStep("ONNX Runtime", ("files", "compare_runtimes"), f"export {ONNX.suffix}"),
    SelfTestStep("pretrained network", ("pretrained", "teach")),
)


class StepVerdict(StrEnum):
    """How a step ended."""

    PASSED = "ok"
    FAILED = "FAILED"
    LEFT_OUT = "left out"  # what it needs failed before


@dataclass(frozen=True)
class ReportLine:
    """One step and what came of it.

    Args:
        step: What was tried.
        verdict: How it ended.
        said: What was found, or what went wrong.
        seconds: How long it took.
    """

    step: str
    verdict: StepVerdict
    said: str
    seconds: float

    def __str__(self) -> str:
        """Write it as one line of a table."""
        said = " ".join(self.said.split())
        return f"{self.verdict:<8} {self.step:<32} {self.seconds:5.1f} s  {said}"


def passed(lines: Sequence[ReportLine]) -> bool:
    """Tell whether every step passed."""
    return all(line.verdict is StepVerdict.PASSED for line in lines)


def as_json(lines: Sequence[ReportLine]) -> str:
    """Write everything as one JSON object."""
    found = {
        "version": __version__,
        "bundle": processes.is_bundle(),
        "system": platform.platform(),
        "passed": passed(lines),
        "seconds": round(sum(line.seconds for line in lines), 1),
        "steps": [asdict(line) | {"seconds": round(line.seconds, 2)} for line in lines],
    }
    return json.dumps(found, indent=2, ensure_ascii=False)


def conclusion(lines: Sequence[ReportLine]) -> str:
    """Say in one line how it ended."""
    seconds = sum(line.seconds for line in lines)
    if passed(lines):
        return f"SlimStudio {__version__} works here: {len(lines)} steps in {seconds:.0f} seconds."
    bad = [line.step for line in lines if line.verdict is StepVerdict.FAILED]
    return f"SlimStudio {__version__} does not work here as it should: {', '.join(bad)}."
