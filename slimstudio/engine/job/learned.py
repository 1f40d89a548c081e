"""An original that learned the person's classes in one job, and is taken up by the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.events import About, Noted, Phase, PhaseStarted, Progress
from slimstudio.engine.job.stages import JobState
from slimstudio.engine.models.network import Network
from slimstudio.messages import Message

if TYPE_CHECKING:
    from torch import Tensor

    from slimstudio.engine.events import Event
    from slimstudio.engine.job.stages import JobStage
    from slimstudio.engine.outcome import Taught


@dataclass(frozen=True, eq=False)
class Learned:
    """What learning left.

    Args:
        tensors: The original's values, by name.
        epochs: Passes over the training images that it had.
        settled: Whether it learned until it got no better.
        taught: What that depended on.
        events: What was told meanwhile.
    """

    tensors: Mapping[str, Tensor]
    epochs: int
    settled: bool
    taught: Taught
    events: tuple[Event, ...]

    def state(self, start: Network, stages: Sequence[JobStage]) -> JobState:
        """Make the state of a job after its stages of learning.

        Args:
            start: The job's starting network; it is not changed.
            stages: The job's.

        Raises:
            ValueError: the values do not fit the network.
        """
        done = sum(stage.phase is Phase.LEARN for stage in stages)
        original = with_values(start, self.tensors)
        return JobState(
            done, original, epoch=self.epochs, learned=self.epochs, settled=self.settled
        )


def with_values(start: Network, tensors: Mapping[str, Tensor]) -> Network:
    """Copy a network, and give it the values that it learned.

    Raises:
        ValueError: they do not fit the network.
    """
    module = deepcopy(start.module)
    try:
        module.load_state_dict(dict(tensors), strict=True)
    except RuntimeError as error:
        raise ValueError(" ".join(str(error).split())[:300]) from error
    return Network(module, start.recipe)


def lessons(history: Iterable[Event]) -> tuple[Event, ...]:
    """Pick what was told while the original learned, and still holds when it is reused."""
    found: list[Event] = []
    learning = False
    for event in history:
        if isinstance(event, PhaseStarted):
            learning = event.phase is Phase.LEARN
        passing = isinstance(event, Progress) or (
            isinstance(event, Noted) and event.about is About.COMPUTER
        )
        if learning and not passing:
            found.append(event)
    return tuple(found)


REUSED = Noted(Message("The original learned these classes in an earlier run, and is reused."))
