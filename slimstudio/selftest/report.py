"""What the self-test found, for people and for programs."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from slimstudio import __version__
from slimstudio.system import processes

if TYPE_CHECKING:
    from collections.abc import Sequence


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
