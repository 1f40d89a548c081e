"""Every network that can be built by its name, whatever its source.

One more source is an object in a file of its own, see `Source`, and a word in `SOURCES`.
"""

from difflib import get_close_matches
from functools import cache
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from slimstudio.engine.sources.source import Architecture, PublishedWeights, Source
from slimstudio.engine.sources.timm import TIMM
from slimstudio.engine.sources.torchvision import TORCHVISION
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

SOURCES: tuple[Source, ...] = (TIMM, TORCHVISION)


@cache
def architectures() -> tuple[Architecture, ...]:
    """List every network, by source and name; builds and downloads nothing."""
    return tuple(one for source in SOURCES for one in source.architectures())


@cache
def _places() -> dict[str, tuple[Source, Architecture]]:
    return {one.name: (source, one) for source in SOURCES for one in source.architectures()}


def find(name: str) -> Architecture:
    """Look an architecture up by its name.

    Raises:
        ModelFileError: there is none of that name; the message says which names are close.
    """
    known = _places()
    if name in known:
        return known[name][1]
    close = get_close_matches(name.lower().replace("-", "_"), known, n=3)
    remedy = (
        Message("Did you mean {close}?", close=" or ".join(close))
        if close
        else Message("Pick one that “slimstudio inspect” knows, for example resnet18.")
    )
    raise ModelFileError(Message("There is no network called “{name}”.", name=name), remedy=remedy)


def published(name: str) -> tuple[PublishedWeights, ...]:
    """List the values that are published for a network, the recommended ones first.

    Raises:
        ModelFileError: there is no network of that name.
    """
    return _source(name).published(name)


def program(name: str) -> tuple[str, str]:
    """Tell how a program builds a network without SlimStudio; see `Source.program`.

    Raises:
        ModelFileError: there is no network of that name.
    """
    return _source(name).program(name)


def build(name: str, outputs: int, seed: int = 0) -> nn.Module:
    """Build a classifier with random values; the same seed gives the same values.

    Args:
        name: An architecture's name.
        outputs: Width of the last layer, at least 1.
        seed: Decides the values. The global random state is left as it was.

    Raises:
        ModelFileError: there is no architecture of that name.
    """
    source = _source(name)
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(seed)
        return source.construct(name, outputs)


def outline(name: str, outputs: int) -> nn.Module:
    """Build a classifier without values: parameters on the meta device, which costs no memory.

    Tables that the constructor computes, such as the position indices of a Swin Transformer, are
    real.

    Raises:
        ModelFileError: there is no architecture of that name.
    """
    source = _source(name)
    with without_values():
        return source.construct(name, outputs)


def _source(name: str) -> Source:
    find(name)
    return _places()[name][0]


def without_values() -> TorchFunctionMode:
    """Give a context in which layers are built without values, which costs no memory."""
    return _EmptyTensorsOnMeta()


class _EmptyTensorsOnMeta(TorchFunctionMode):
    """Puts what is to be filled with values later on the meta device, and nothing else.

    `torch.device("meta")` would also take the numbers that RegNet computes its widths from.
    """

    _TO_BE_FILLED = (torch.empty, torch.zeros, torch.ones)

    def __torch_function__(
        self, func: Any, types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        del types  # all tensors are treated alike
        kwargs = kwargs or {}
        if func in self._TO_BE_FILLED:
            kwargs = {**kwargs, "device": "meta"}
        return func(*args, **kwargs)
