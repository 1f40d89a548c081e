"""Every network that can be built by its name, whatever its source.

One more source is an object in a file of its own, see `Source`, and a word in `SOURCES`.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from slimstudio.engine.sources import timm_tables
from slimstudio.engine.sources.fingerprint import fingerprint
from slimstudio.engine.sources.source import Architecture, PublishedWeights, Source
from slimstudio.engine.sources.timm import TIMM
from slimstudio.engine.sources.timm_tables import OURS
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
    # The prefix is needed only where torchvision has a network of that name, too.
    source, plain = known.get(name.removeprefix(OURS), (None, None))
    if source is TIMM and plain is not None:
        return plain
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
    return _source(name).published(find(name).name)


def named_by_file(path: Path) -> str:
    """Tell which network a file is published for, by its name; "" for files of other names."""
    return _files().get(path.name) or _files().get(f"{path.parent.name}.safetensors", "")


@cache
def _files() -> dict[str, str]:
    # The first of a name counts: torchvision's own, where both offer the same file.
    sources = sorted(SOURCES, key=lambda source: source is TIMM, reverse=True)
    return {
        weights.file_name: weights.architecture
        for source in sources
        for one in source.architectures()
        for weights in source.published(one.name)
    }


def owner(name: str) -> str:
    """Tell whose a network's architecture is, and under which licence."""
    known = _places().get(name)
    return f"{known[0].name}'s ({known[0].licence})" if known else "its authors'"


def program(name: str) -> tuple[str, str]:
    """Tell how a program builds a network without SlimStudio; see `Source.program`.

    Raises:
        ModelFileError: there is no network of that name.
    """
    return _source(name).program(find(name).name)


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
        return source.construct(find(name).name, outputs)


def outline(name: str, outputs: int) -> nn.Module:
    """Build a classifier without values: parameters on the meta device, which costs no memory.

    Tables that the constructor computes, such as the position indices of a Swin Transformer, are
    real.

    Raises:
        ModelFileError: there is no architecture of that name.
    """
    source = _source(name)
    with without_values():
        return source.construct(find(name).name, outputs)


def matching(shapes: Mapping[str, tuple[int, ...]]) -> tuple[Architecture, ...]:
    """List the networks of timm whose tensors have these names and shapes; imports nothing.

    Several may, for not all that a network does shows in its tensors.

    Args:
        shapes: Name to shape; how many classes there are does not matter.
    """
    names = timm_tables.fingerprints().get(fingerprint(shapes), ())
    return tuple(find(name) for name in names)


def twins(name: str) -> tuple[str, ...]:
    """List the networks whose tensors are like those of one, itself among them.

    They differ in what no tensor shows, such as how they pad. Where the values of one come with
    SlimStudio, or it is torchvision's, a file is taken for that one's, and it has no twins.
    """
    source, one = _places()[name]
    if source is not TIMM or any(weights.package for weights in source.published(one.name)):
        return (name,)
    alike = (names for names in timm_tables.fingerprints().values() if name in names)
    return next(alike, (name,))


def _source(name: str) -> Source:
    return _places()[find(name).name][0]


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
