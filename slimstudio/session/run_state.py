"""The run of a project as a value: idle, running, stopping, ended. Screens mirror it.

What a run is of is fixed when it starts. Whatever is edited, saved or renamed meanwhile, it ends,
or keeps its best network, for the project that it was started with.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from slimstudio.session.attempts import NO_ATTEMPTS

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import LoadedImages
    from slimstudio.session.attempts import Attempts
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import Project
    from slimstudio.session.workspace import Workspace


@dataclass(frozen=True, eq=False)
class RunOrder:
    """What a run is of.

    Args:
        project: What it carries out.
        opened: The starting network.
        images: What it learns from.
        workspace: Where what it leaves goes.
        name: What to call the attempt that it becomes.
        parent: Key of the attempt that it comes from; "" for none.
        attempts: Those before it, whose original it need not teach again.
    """

    project: Project
    opened: OpenedNetwork
    images: LoadedImages
    workspace: Workspace
    name: str
    parent: str
    attempts: Attempts = NO_ATTEMPTS


class StopAnswer(Enum):
    """What becomes of a run that the person stops."""

    KEEP_BEST = auto()  # the best compact network so far is the result
    RESUME_LATER = auto()  # it goes on from there when the person wants it
    DISCARD = auto()


class Ending(Enum):
    """How a run ended."""

    DONE = auto()
    STOPPED = auto()
    FAILED = auto()


@dataclass(frozen=True)
class Idle:
    """There is no run to show."""


@dataclass(frozen=True, eq=False)
class Running:
    """It goes on, or is held."""

    order: RunOrder


@dataclass(frozen=True, eq=False)
class Stopping:
    """It was asked to stop, and has not answered yet."""

    order: RunOrder
    answer: StopAnswer


@dataclass(frozen=True, eq=False)
class Ended:
    """It is over, and still shown.

    Args:
        project: What it carried out.
        ending: How it ended.
    """

    project: Project
    ending: Ending


RunState = Idle | Running | Stopping | Ended
IDLE = Idle()


def order_of(state: RunState) -> RunOrder | None:
    """Tell what the run that goes on is of; None where none does."""
    return state.order if isinstance(state, Running | Stopping) else None


def stopping(state: RunState, answer: StopAnswer) -> RunState:
    """Ask a run to stop. The first answer holds."""
    return Stopping(state.order, answer) if isinstance(state, Running) else state


def ended(state: RunState, ending: Ending) -> RunState:
    """End a run; where its best network is to be kept, it goes on to measure that."""
    match state:
        case Stopping(order, StopAnswer.KEEP_BEST) if ending is Ending.STOPPED:
            return Running(order)
        case Running(order) | Stopping(order, _):
            return Ended(order.project, ending)
        case _:
            return state
