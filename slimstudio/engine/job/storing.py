"""A job's state as tensors and plain values, and back."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from slimstudio.engine.blocks.drop import drop_blocks
from slimstudio.engine.events import restored
from slimstudio.engine.job.stages import JobState
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Network, from_plain, to_plain
from slimstudio.engine.models.resize import resize_layers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from slimstudio.engine.job.described import DescribedJob
    from slimstudio.engine.training.snapshot import Snapshot

_ORIGINAL, _COMPACT = "original.", "compact."
_BEST = "best."  # in a snapshot of training


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
