"""What the steps of the self-test hand on to each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.data.pixels import LoadedImages
    from slimstudio.engine.outcome import Outcome
    from slimstudio.engine.surgery.prune import Pruned
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import Project


class CheckFailedError(Exception):
    """Something came out otherwise than it must; the message says what."""


@dataclass(eq=False)
class Bench:
    """Filled in step by step; a step that needs what failed before is not tried.

    Args:
        folder: Everything is written in here; it is gone after the test.
    """

    folder: Path
    project: Project = field(init=False)
    opened: OpenedNetwork = field(init=False)
    images: LoadedImages = field(init=False)
    analysis: Analysis = field(init=False)
    pruned: Pruned = field(init=False)
    outcome: Outcome = field(init=False)


def demand(condition: object, otherwise: str) -> None:
    """Fail the step unless something holds.

    Raises:
        CheckFailedError: it does not; the message is `otherwise`.
    """
    if not condition:
        raise CheckFailedError(otherwise)
