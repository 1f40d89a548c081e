"""Times of layers and networks that were measured on this machine, kept between starts."""

import hashlib
import os
import platform
import re
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import msgspec

from slimstudio.engine.replacing import replacing
from slimstudio.system import locations

_FORMAT = 4


@dataclass(frozen=True)
class NetworkTimes:
    """What was found out about a network as a whole.

    Args:
        scale: What its layers take in it, for each ms that they take alone.
        fixed_ms: Time beyond its layers that no pruning saves.
        quickest: Of what is estimated, the share in which it might be done.
        slowest: Of what is estimated, the multiple that it might take.
        seconds_per_image: Of one training step, for each image in it.
    """

    scale: float
    fixed_ms: float
    quickest: float
    slowest: float
    seconds_per_image: float


@dataclass
class LatencyTable:
    """Measured times, by a name for what was measured.

    Args:
        layers: Name of a runtime and a layer's shape to its time in ms.
        networks: Name of a runtime and a network's shapes to what was found out about it.
        int8: Architecture to how many times faster 8-bit integers made it.
        architectures: Architecture, as it is built, to the ms that one image takes it on one core.
    """

    layers: dict[str, float] = field(default_factory=dict)
    networks: dict[str, NetworkTimes] = field(default_factory=dict)
    int8: dict[str, float] = field(default_factory=dict)
    architectures: dict[str, float] = field(default_factory=dict)


def load_table() -> LatencyTable:
    """Read what was measured on this machine; empty where there is nothing that can be used.

    Never raises: everything in it can be measured again.
    """
    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return msgspec.json.decode(_path().read_bytes(), type=LatencyTable)
    return LatencyTable()


def save_table(table: LatencyTable) -> None:
    """Keep what was measured for the next start; a full disk only means measuring again."""
    with suppress(OSError), replacing(_path()) as stream:
        stream.write(msgspec.json.format(msgspec.json.encode(table), indent=1))


def fingerprint() -> str:
    """Name everything that times depend on: processor, its count, system and runtimes."""
    parts = (
        str(_FORMAT),
        platform.machine(),
        _processor(),
        str(os.cpu_count()),
        platform.system(),
        version("torch"),
        version("onnxruntime"),
    )
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _processor() -> str:
    with suppress(OSError):
        with open("/proc/cpuinfo", encoding="utf-8") as stream:  # noqa: PTH123 - one line of it
            found = re.search(r"model name\s*:\s*(.+)", stream.read())
        if found:
            return found.group(1)
    return platform.processor()


def _path() -> Path:
    return locations.cache() / f"latency-{fingerprint()}.json"
