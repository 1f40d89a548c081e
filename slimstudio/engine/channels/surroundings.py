"""What holds while a network is followed, and for as long: its mode, its chance, its attention."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import numpy as np
import torch
from torch import nn

from slimstudio.engine.channels.inventory import Inventory
from slimstudio.engine.channels.rules import own

# What a module has anyway, but for its tables of tensors and of modules.
_LASTING = frozenset(nn.Module().__dict__) - {"_parameters", "_buffers", "_modules"}


class _FastPath:
    """PyTorch's one switch for all attention, which several threads may want off at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._off = 0
        self._before = True

    def turn_off(self) -> None:
        with self._lock:
            if not self._off:
                self._before = torch.backends.mha.get_fastpath_enabled()
                torch.backends.mha.set_fastpath_enabled(value=False)
            self._off += 1

    def give_back(self) -> None:
        with self._lock:
            self._off -= 1
            if not self._off:
                torch.backends.mha.set_fastpath_enabled(value=self._before)


_FAST_PATH = _FastPath()


@contextmanager
def attention_in_parts() -> Iterator[None]:
    """Let attention run operation by operation: one that fuses them would hide the parts."""
    _FAST_PATH.turn_off()
    try:
        yield
    finally:
        _FAST_PATH.give_back()


@contextmanager
def alike() -> Iterator[None]:
    """Draw the same random numbers each time, and leave everybody else's as they were.

    A network that leaves out layers at random must leave out the same ones in each run.
    """
    torchs, pythons = torch.random.get_rng_state(), random.getstate()
    numpys = np.random.get_state()  # noqa: NPY002 - networks use the old generator
    torch.default_generator.manual_seed(0)
    random.seed(0)
    np.random.seed(0)  # noqa: NPY002 - the same
    try:
        yield
    finally:
        torch.random.set_rng_state(torchs)
        random.setstate(pythons)
        np.random.set_state(numpys)  # noqa: NPY002 - the same


@contextmanager
def in_mode(parts: Inventory, *, training: bool) -> Iterator[None]:
    """Put a network into evaluation mode, or into training mode for a while."""
    module = parts.modules[""]
    if training:
        module.train()
    elif any(child.training for child in parts.modules.values()):
        module.eval()
    try:
        yield
    finally:
        if training:
            module.eval()


@contextmanager
def as_found(parts: Inventory) -> Iterator[None]:
    """Let modules forget what a run leaves in them, such as tensors kept for the next one.

    Those are of a run that may have failed, and of a network in other sizes.
    """
    before = [
        (own, {key: (value, _content(value)) for key, value in own.items() if key not in _LASTING})
        for own in (
            child.__dict__
            for child in parts.modules.values()
            if not type(child).__module__.startswith("torch.nn.")
        )
    ]
    try:
        yield
    finally:
        for own, kept in before:
            for key in [key for key in own if key not in kept and key not in _LASTING]:
                del own[key]
            for key, (value, content) in kept.items():
                own[key] = value
                if content is not None:
                    value.clear()
                    (value.extend if type(value) is list else value.update)(content)


def _content(value: Any) -> Any:
    return value.copy() if type(value) in (dict, list, set) else None


@contextmanager
def following(
    parts: Inventory,
    layers: list[str],
    ruled: Callable[[nn.Module, own.LayerRule], Callable[..., Any]],
) -> Iterator[None]:
    """Know which module runs, while this lasts; after a failure, which one failed.

    Each module gets a `forward` of its own meanwhile, which costs a fifth of hooks.

    Args:
        parts: The network.
        layers: Receives the name of the module that runs, as the last one.
        ruled: Makes a `forward` for a layer that a rule speaks for.
    """
    before = {name: child.__dict__.get("forward") for name, child in parts.modules.items()}
    for name, child in parts.modules.items():
        rule = own.LAYERS.get(type(child)) if own.LAYERS else None
        forward = child.forward if rule is None else ruled(child, rule)
        child.__dict__["forward"] = _noted(name, forward, layers)
    try:
        yield
    finally:
        for name, child in parts.modules.items():
            del child.__dict__["forward"]
            if before[name] is not None:
                child.__dict__["forward"] = before[name]


def _noted(name: str, forward: Callable[..., Any], layers: list[str]) -> Callable[..., Any]:
    def run(*args: Any, **kwargs: Any) -> Any:
        layers.append(name)
        result = forward(*args, **kwargs)
        layers.pop()
        return result

    return run
