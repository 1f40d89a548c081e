"""How a finished run is written: its measurements as JSON, its two networks as safetensors.

This module imports torch.
"""

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, TypeVar, get_args, get_type_hints

import msgspec
import safetensors.torch
from safetensors import SafetensorError

from slimstudio.engine import events
from slimstudio.engine.measure.scorecard import Scorecard
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.opening import rebuild
from slimstudio.engine.models.recipe_data import from_plain, to_plain
from slimstudio.engine.outcome import Outcome
from slimstudio.errors import ModelFileError, PlanError
from slimstudio.session import strict_json

T = TypeVar("T")

_EVENTS = {kind.__name__: kind for kind in get_args(events.Event)}


@dataclass(frozen=True)
class _Measurements:
    original: dict[str, Any]
    compact: dict[str, Any]
    before: dict[str, Any]
    after: dict[str, Any]
    history: tuple[tuple[str, dict[str, Any]], ...]


def write_measurements(outcome: Outcome) -> bytes:
    """Encode everything about a run but the tensors."""
    history = tuple((type(event).__name__, msgspec.to_builtins(event)) for event in outcome.history)
    return strict_json.encode(
        _Measurements(
            to_plain(outcome.original.recipe),
            to_plain(outcome.compact.recipe),
            msgspec.to_builtins(outcome.before),
            msgspec.to_builtins(outcome.after),
            history,
        )
    )


def write_tensors(network: Network) -> bytes:
    """Encode a network's parameters and buffers, as they are."""
    # safetensors takes neither views nor memory shared between tensors.
    return safetensors.torch.save(
        {
            name: tensor.detach().cpu().contiguous().clone()
            for name, tensor in network.module.state_dict().items()
        }
    )


def read_outcome(measurements: bytes, original: bytes, compact: bytes) -> Outcome:
    """Build a finished run again from what the functions above wrote.

    Raises:
        ValueError: the parts do not fit together; the message says how.
    """
    stored = strict_json.decode(measurements, _Measurements)
    return Outcome(
        original=_rebuild(stored.original, original),
        compact=_rebuild(stored.compact, compact),
        before=_restore(stored.before, Scorecard),
        after=_restore(stored.after, Scorecard),
        history=tuple(_event(kind, given) for kind, given in stored.history),
    )


def _rebuild(plain_recipe: dict[str, Any], data: bytes) -> Network:
    try:
        recipe = from_plain(plain_recipe)
        network = rebuild(recipe, safetensors.torch.load(data))
        # Sizes may fit their tensors and still not fit each other.
        describe_layers(network.module, recipe.preprocessing.size)
    except (ValueError, SafetensorError, ModelFileError, PlanError) as error:
        raise ValueError(f"a network in it cannot be built: {error}") from error
    return network


def _event(kind: str, given: dict[str, Any]) -> events.Event:
    if kind not in _EVENTS:
        raise ValueError(f"unknown event {kind}")
    event: events.Event = _restore(given, _EVENTS[kind])
    return event


def _restore(given: dict[str, Any], kind: type[T]) -> T:
    return strict_json.convert(_with_nan(given, kind), kind)


def _with_nan(given: dict[str, Any], kind: type[Any]) -> dict[str, Any]:
    """Put back the numbers that are none (a loss may be): JSON has only null for them."""
    filled = dict(given)
    for name, hint in get_type_hints(kind).items():
        value = filled.get(name)
        if hint is float and name in filled and value is None:
            filled[name] = math.nan
        elif dataclasses.is_dataclass(hint) and isinstance(hint, type) and isinstance(value, dict):
            filled[name] = _with_nan(value, hint)
    return filled
