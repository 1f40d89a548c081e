"""How a finished run is written: its measurements as JSON, its two networks as safetensors.

This module imports torch.
"""

from dataclasses import dataclass
from typing import Any

import msgspec
import safetensors.torch
from safetensors import SafetensorError

from slimstudio.engine import strict_json
from slimstudio.engine.event_data import plain_events, restored, restored_events
from slimstudio.engine.measure.scorecard import Scorecard
from slimstudio.engine.measure.speed import Speed
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.opening import rebuild
from slimstudio.engine.models.recipe_data import from_plain, to_plain
from slimstudio.engine.models.safetensors_file import tensors_of
from slimstudio.engine.outcome import Outcome
from slimstudio.errors import ModelFileError, PlanError, told_by
from slimstudio.messages import Message
from slimstudio.system.private_text import without_home


@dataclass(frozen=True)
class _Measurements:
    original: dict[str, Any]
    compact: dict[str, Any]
    before: dict[str, Any]
    after: dict[str, Any]
    history: tuple[tuple[str, dict[str, Any]], ...]
    speeds: tuple[dict[str, Any], ...] = ()  # older files have none


def write_measurements(outcome: Outcome) -> bytes:
    """Encode everything about a run but the tensors."""
    encoded = strict_json.encode(
        _Measurements(
            to_plain(outcome.original.recipe),
            to_plain(outcome.compact.recipe),
            msgspec.to_builtins(outcome.before),
            msgspec.to_builtins(outcome.after),
            plain_events(outcome.history),
            tuple(map(msgspec.to_builtins, outcome.speeds)),
        )
    )
    return without_home(encoded.decode()).encode()


def write_tensors(network: Network) -> bytes:
    """Encode a network's parameters and buffers, as they are."""
    return tensors_of(network.module)


def read_outcome(measurements: bytes, original: bytes, compact: bytes) -> Outcome:
    """Build a finished run again from what the functions above wrote.

    Raises:
        ValueError: the parts do not fit together; the message says how.
    """
    stored = strict_json.decode(measurements, _Measurements)
    return Outcome(
        original=_rebuild(stored.original, original),
        compact=_rebuild(stored.compact, compact),
        before=restored(stored.before, Scorecard),
        after=restored(stored.after, Scorecard),
        history=restored_events(stored.history),
        speeds=tuple(restored(one, Speed) for one in stored.speeds),
    )


def _rebuild(plain_recipe: dict[str, Any], data: bytes) -> Network:
    try:
        recipe = from_plain(plain_recipe)
        network = rebuild(recipe, safetensors.torch.load(data))
        # Sizes may fit their tensors and still not fit each other.
        describe_layers(network.module, recipe.preprocessing.size)
    except (ValueError, SafetensorError, ModelFileError, PlanError) as error:
        raise ValueError(
            Message("a network in it cannot be built: {error}", error=told_by(error))
        ) from error
    return network
