"""The state of a job between its stages: live, as tensors and plain values, and as learned."""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from torch import Tensor

from slimstudio.engine.blocks.drop import drop_blocks
from slimstudio.engine.events import About, Event, Noted, Phase, PhaseStarted, Progress, restored
from slimstudio.engine.job.described import DescribedJob
from slimstudio.engine.job.stages import JobStage
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Network, from_plain, to_plain
from slimstudio.engine.models.resize import resize_layers
from slimstudio.engine.outcome import Taught
from slimstudio.engine.training.snapshot import Snapshot
from slimstudio.messages import Message

REUSED = Noted(Message("The original learned these classes in an earlier run, and is reused."))
_ORIGINAL, _COMPACT = "original.", "compact."
_BEST = "best."  # in a snapshot of training


@dataclass(frozen=True, eq=False)
class JobState:
    """Everything that the next stage depends on, beside the job's inputs.

    Args:
        done: Stages that are over.
        original: The network to compare with, after it learned the person's classes.
        compact: What became of it so far; None until it is trained for sparsity or pruned.
        epoch: Epochs trained so far.
        before: How the original answers; None until it was measured.
        after: How the compact network answers; None until it was measured.
        learned: Epochs that the original had.
        settled: Whether it learned until it got no better.
    """

    done: int
    original: Network
    compact: Network | None = None
    epoch: int = 0
    before: Evaluation | None = None
    after: Evaluation | None = None
    learned: int = 0
    settled: bool = False


def tensors_of(state: JobState) -> dict[str, Tensor]:
    """List the tensors of both networks; they are the live ones."""
    tensors = _prefixed(_ORIGINAL, state.original)
    if state.compact is not None:
        tensors |= _prefixed(_COMPACT, state.compact)
    return tensors


def plain_parts(state: JobState) -> dict[str, Any]:
    """Describe a state by the fields of a `DescribedJob` that follow from it alone."""
    return {
        "done": state.done,
        "epoch": state.epoch,
        "original": to_plain(state.original.recipe),
        "compact": None if state.compact is None else to_plain(state.compact.recipe),
        "before": None if state.before is None else msgspec.to_builtins(state.before),
        "after": None if state.after is None else msgspec.to_builtins(state.after),
        "learned": state.learned,
        "settled": state.settled,
    }


def restored_state(network: Network, job: DescribedJob, tensors: Mapping[str, Tensor]) -> JobState:
    """Build a state again.

    Args:
        network: The job's starting network; it is not changed.
        job: What `plain_parts` said.
        tensors: What `tensors_of` listed.

    Raises:
        ValueError: they do not fit each other.
        ModelFileError: they do not fit the network.
    """
    original = _network(network, job.original, _without_prefix(_ORIGINAL, tensors))
    compact = None
    if job.compact is not None:
        compact = _network(network, job.compact, _without_prefix(_COMPACT, tensors))
    before, after = _evaluation(job.before), _evaluation(job.after)
    return JobState(job.done, original, compact, job.epoch, before, after, job.learned, job.settled)


def with_best(state: JobState, snapshot: Snapshot) -> JobState:
    """Give the compact network the best values that an interrupted training had found.

    Args:
        state: Before that training; its compact network is changed in place.
        snapshot: Where the training was.
    """
    assert state.compact is not None
    tensors = _without_prefix(_BEST, snapshot.tensors)
    state.compact.module.load_state_dict(tensors, strict=True)
    place = snapshot.place
    return replace(state, epoch=state.epoch + place.epoch, after=place.best or state.after)


def _network(start: Network, recipe: Mapping[str, Any], tensors: dict[str, Tensor]) -> Network:
    made = from_plain(dict(recipe))
    module = deepcopy(start.module)
    drop_blocks(module, [name for name in made.dropped if name not in start.recipe.dropped])
    resize_layers(module, made, tensors)
    try:
        module.load_state_dict(tensors, strict=True)
    except RuntimeError as error:
        raise ValueError(" ".join(str(error).split())[:300]) from error
    return Network(module, made)


def _evaluation(plain: Mapping[str, Any] | None) -> Evaluation | None:
    return None if plain is None else restored(dict(plain), Evaluation)


def _prefixed(prefix: str, network: Network) -> dict[str, Tensor]:
    return {prefix + name: tensor for name, tensor in network.module.state_dict().items()}


def _without_prefix(prefix: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {
        name.removeprefix(prefix): tensor
        for name, tensor in tensors.items()
        if name.startswith(prefix)
    }


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
