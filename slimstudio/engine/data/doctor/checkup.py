"""What came of looking a data set over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.engine.data.doctor.finding import Finding


@dataclass(frozen=True)
class Checkup:
    """A data set that was looked over.

    Args:
        root: The folder that the names of its images start from.
        images: How many images it has.
        findings: What is wrong, the gravest first; empty where all is well.
    """

    root: Path
    images: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Postponed:
    """A data set that is too large to be looked over unasked.

    Args:
        images: How many images it has.
        seconds: How long it would take.
    """

    images: int
    seconds: float
