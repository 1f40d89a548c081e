"""Times of another device, as the board's program measured them: read strictly, and used."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine import strict_json
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.timing.layer_shapes import LayerShape, layer_shapes
from slimstudio.engine.timing.layer_times import LayerTimes
from slimstudio.engine.timing.timing import fit_times, surprise
from slimstudio.errors import InputError, system_says, told_by
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

if TYPE_CHECKING:
    from slimstudio.engine.models.network import Network

FORMAT, VERSION = "slimstudio device", 1
SHARES = (0.25, 0.5, 1.0)
"""Shares of channels at which the layers of a network are measured on a device."""

_MOST_BYTES = 2**24
_LONGEST_NAME, _LONGEST_KEY = 200, 200
_LONGEST_TITLE = 40
_MOST_LAYERS, _MOST_NETWORKS, _MOST_THREADS = 50_000, 8, 1024
_LONGEST_MS = 1e7
_LARGEST_SIDE = 2**13
_LEAST_ERROR = 0.1  # layers alone tell less than whole networks do


@dataclass(frozen=True)
class DeviceTime:
    """Milliseconds for one picture: a quarter of the runs, half and three quarters were faster."""

    low: float
    median: float
    high: float


@dataclass(frozen=True)
class DeviceNetwork:
    """A network that was measured whole.

    Args:
        name: "original" or "compact".
        layers: Keys of its layers, in the order in which they run.
        latency_ms: Its time.
    """

    name: str
    layers: tuple[str, ...]
    latency_ms: DeviceTime


@dataclass(frozen=True)
class Device:
    """What `measure.py` writes down.

    Args:
        format: Always `FORMAT`.
        version: Of the format.
        device: What the device calls itself.
        system: Its system and processor.
        runtime: What ran the networks.
        threads: On how many threads.
        network: File of the network that was given away.
        size: Of its pictures, in pixels.
        answers: How many of how many answers agreed.
        networks: The networks that were measured whole.
        layers: Key of a layer's shape to its time in ms.
    """

    format: str
    version: int
    device: str
    system: str
    runtime: str
    threads: int
    network: str
    size: ImageSize
    answers: tuple[int, int]
    networks: tuple[DeviceNetwork, ...]
    layers: Mapping[str, float]

    def __post_init__(self) -> None:
        """Refuse what no device measures.

        Raises:
            ValueError: the message says what.
        """
        if (self.format, self.version) != (FORMAT, VERSION):
            raise ValueError(Message("it is no file of measure.py, or of a newer one"))
        texts = (self.device, self.system, self.runtime, self.network)
        if not self.device.strip() or not all(
            len(one) <= _LONGEST_NAME and one.isprintable() for one in texts
        ):
            raise ValueError(Message("a name in it is empty, fills pages or cannot be printed"))
        agreed, asked = self.answers
        if not 0 < agreed <= asked <= _MOST_LAYERS:
            raise ValueError(Message("its answers did not agree"))
        possible = all(0 < side <= _LARGEST_SIDE for side in sides(self.size))
        if not 0 < self.threads <= _MOST_THREADS or not possible:
            raise ValueError(Message("a number in it cannot be"))
        if not 0 < len(self.networks) <= _MOST_NETWORKS or len(self.layers) > _MOST_LAYERS:
            raise ValueError(Message("it measured nothing, or too much"))
        self._check_times()

    def _check_times(self) -> None:
        if any(len(key) > _LONGEST_KEY for key in self.layers):
            raise ValueError(Message("a number in it cannot be"))
        for one in self.networks:
            times = one.latency_ms
            if not times.low <= times.median <= times.high:
                raise ValueError(Message("a time in it is no time"))
            if len(one.layers) > _MOST_LAYERS or not set(one.layers) <= self.layers.keys():
                raise ValueError(Message("a layer of a network in it was not measured"))
        wholes = (t for one in self.networks for t in (one.latency_ms.low, one.latency_ms.high))
        if not all(_is_time(ms) for ms in (*wholes, *self.layers.values())):
            raise ValueError(Message("a time in it is no time"))

    @property
    def title(self) -> str:
        """Its name for people, short enough for a table."""
        name = " ".join(self.device.split())
        return name if len(name) <= _LONGEST_TITLE else f"{name[: _LONGEST_TITLE - 1].rstrip()}…"


def _is_time(ms: float) -> bool:
    return math.isfinite(ms) and 0 < ms <= _LONGEST_MS


def read_device(path: Path) -> Device:
    """Read what `measure.py` wrote on a device, believing nothing.

    Raises:
        InputError: it cannot be read, or is something else.
    """
    try:
        with open_ordinary(path) as file:
            content = file.read(_MOST_BYTES)  # what is cut off is no JSON any more
        return strict_json.decode(content, Device)
    except OSError as error:
        why = system_says(error)
    except (ValueError, RecursionError, OverflowError) as error:
        why = Message("{error:sentence}", error=told_by(error))
    raise InputError(
        Message("The file {path} does not hold the times of a device.", path=path),
        why=why,
        remedy=Message("Run measure.py on the device, and open the device.json that it writes."),
    )


def wanted_shapes(network: Network) -> dict[str, LayerShape]:
    """List the layers that have to be measured so that any width of a network can be estimated."""
    shapes = layer_shapes(network.module, network.recipe.preprocessing.size)
    narrowed = (
        shape.narrowed(made, read)
        for shape in shapes.values()
        for made in SHARES
        for read in SHARES
    )
    return {one.key: one for one in narrowed}


def own_layers(network: Network) -> tuple[str, ...]:
    """List the keys of the layers of a network as they are."""
    shapes = layer_shapes(network.module, network.recipe.preprocessing.size)
    return tuple(shape.key for shape in shapes.values())


def times_on(device: Device, network: Network) -> LayerTimes | None:
    """Estimate how long a network takes on a device, at any width.

    Args:
        device: What was measured there.
        network: Any network whose layers were measured; None for others.
    """
    shapes = layer_shapes(network.module, network.recipe.preprocessing.size)
    known = device.layers
    grids = [
        [[known.get(shape.narrowed(made, read).key) for read in SHARES] for made in SHARES]
        for shape in shapes.values()
    ]
    if not grids or any(ms is None for grid in grids for row in grid for ms in row):
        return None
    scale, fixed_ms, error = _fitted(device.networks, known)
    quick = min(one.latency_ms.low / one.latency_ms.median for one in device.networks)
    slow = max(one.latency_ms.high / one.latency_ms.median for one in device.networks)
    return LayerTimes(
        tuple(shapes),
        np.array(SHARES),
        scale * np.array(grids, dtype=np.float64),
        fixed_ms,
        (quick * max(0.0, 1 - error), slow * (1 + error)),
        device.title,
    )


def _fitted(
    networks: Sequence[DeviceNetwork], layers: Mapping[str, float]
) -> tuple[float, float, float]:
    """Explain the times of whole networks by those of their layers; tell how well that goes."""
    told = np.array([sum(layers[key] for key in one.layers) for one in networks])
    real = np.array([one.latency_ms.median for one in networks])
    usable = told > 0
    if not usable.any():
        return 1.0, 0.0, 1.0
    told, real = told[usable], real[usable]
    scale, fixed_ms = fit_times(told, real)
    # One network alone says nothing about others.
    error = surprise(told, real) if len(told) > 1 else 0.25
    return scale, fixed_ms, min(1.0, max(_LEAST_ERROR, error))
