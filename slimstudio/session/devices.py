"""Other devices whose times a person added, kept for later projects."""
# ruff: noqa: PLC0415 - the window lists devices before torch is there

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from slimstudio.engine.replacing import replacing
from slimstudio.errors import InputError, PlanError, SlimStudioError, system_says
from slimstudio.messages import Message
from slimstudio.system import locations

if TYPE_CHECKING:
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.models.network import Network
    from slimstudio.engine.timing.device import Device

_PREFIX, _SUFFIX = "device-", ".json"


def kept_devices() -> tuple[str, ...]:
    """List the names of the devices that were added, in their order."""
    try:
        found = [path.name for path in _folder().glob(f"{_PREFIX}*{_SUFFIX}")]
    except OSError:
        return ()
    return tuple(sorted(unquote(name[len(_PREFIX) : -len(_SUFFIX)]) for name in found))


def add_device(path: Path) -> Device:
    """Read what a device measured, and keep it; what was kept of the same device is replaced.

    Raises:
        InputError: it cannot be read, is something else, or cannot be kept.
    """
    from slimstudio.engine import strict_json
    from slimstudio.engine.timing.device import read_device

    device = read_device(path)
    try:
        with replacing(_place(device.title)) as stream:
            stream.write(strict_json.encode(device))
    except OSError as error:
        raise InputError(
            Message("The times of {device} cannot be kept.", device=device.title),
            why=system_says(error),
        ) from error
    return device


def kept_device(name: str) -> Device:
    """Read a device that was added.

    Raises:
        InputError: it is gone, or damaged.
    """
    from slimstudio.engine.timing.device import read_device

    return read_device(_place(name))


def on_device(facts: Facts, network: Network, device: Device) -> Facts:
    """Put a device's times in the place of this computer's.

    Args:
        facts: What is known about the network.
        network: The network.
        device: What was measured there.

    Raises:
        PlanError: the device measured other layers.
    """
    from slimstudio.engine.timing.device import times_on

    times = times_on(device, network)
    if times is None:
        raise PlanError(
            Message("{device} did not measure the layers of this network.", device=device.title),
            why=Message("Its times are those of {network}.", network=device.network),
            remedy=Message(
                "Export this network for a board, run measure.py there, and add its device.json."
            ),
        )
    return replace(facts, times=times)


def as_chosen(facts: Facts, network: Network, name: str) -> Facts:
    """Give the times of the device that a project goes by.

    Where they are gone, or are those of other layers, there are none: this computer's would be
    taken for the device's.

    Args:
        facts: What is known about the network, with this computer's times.
        network: The network.
        name: What the device is called; "" for this computer.
    """
    if not name:
        return facts
    try:
        return on_device(facts, network, kept_device(name))
    except SlimStudioError:
        return replace(facts, times=None)


def _folder() -> Path:
    return locations.settings()


def _place(name: str) -> Path:
    # Reversible, and a name that every system takes.
    return _folder() / f"{_PREFIX}{quote(name, safe='')[:200]}{_SUFFIX}"
