"""What stands in front of the part of an ONNX network that is trained: layout, scale, shift."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from slimstudio.engine.graphs.functional import used
from slimstudio.engine.graphs.graph import (
    Graph,
    Node,
    Result,
    Stored,
    TensorKind,
    given_to,
    replaced,
)
from slimstudio.engine.models.network import Preprocessing

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedInput

_LAST, _FIRST = (0, 2, 3, 1), (0, 3, 1, 2)  # to channels last, and back
_GREY = (0.299, 0.587, 0.114)  # as photographs become grey (ITU-R BT.601)
_LARGEST_SCALED = 3.0  # larger numbers are not subtracted from values between 0 and 1
_BRIGHTEST = 255


@dataclass(frozen=True, eq=False)
class Front:
    """What was recognised.

    Args:
        trained: Takes normalised images, [N, 3, H, W].
        tensors: Its tensors, and those that were added.
        preprocessing: Mean and deviation that the file itself takes off; None where it does not.
        channels_last: Whether the file takes [N, H, W, C].
    """

    trained: Graph
    tensors: Mapping[str, Tensor]
    preprocessing: Preprocessing | None
    channels_last: bool


@dataclass
class _Chain:
    """Steps that follow the input one by one: value = scale · pixel + shift."""

    last: str
    channels_last: bool
    scale: Tensor
    shift: Tensor
    computes: bool = False


def without_front(graph: Graph, tensors: Mapping[str, Tensor], given: FoldedInput) -> Front:
    """Take off what a file does to pixels before its first layer.

    Args:
        graph: Takes images as the file does.
        tensors: Its tensors.
        given: What the file takes.
    """
    last = _is_last(given)
    channels = given.shape[3] if last else given.shape[1]
    chain = _Chain(graph.inputs[0], last, torch.ones(channels), torch.zeros(channels))
    while (step := _only_reader(graph, chain.last)) is not None:
        if not _follow(chain, step, tensors):
            break
        chain.last = step.name
    preprocessing = _preprocessing(chain, given, channels) if chain.computes else None
    if chain.computes and preprocessing is None:  # it stays where it is
        chain = _Chain(graph.inputs[0], last, chain.scale, chain.shift)
    images = "images"
    nodes, held = [], dict(tensors)
    kinds, current = dict(graph.tensors), Result(images)
    if channels == 1:
        held["grey"] = torch.tensor(_GREY).reshape(1, 3, 1, 1)
        kinds["grey"] = TensorKind((1, 3, 1, 1))
        nodes.append(Node("grey_weighted", "aten.mul.Tensor", (current, Stored("grey"))))
        nodes.append(
            Node("grey_summed", "aten.sum.dim_IntList", (Result("grey_weighted"), (1,), True))
        )
        current = Result("grey_summed")
    if chain.channels_last:
        nodes.append(Node("channels_last", "aten.permute.default", (current, _LAST)))
        current = Result("channels_last")

    def change(part: Any) -> Any:
        return current if part == Result(chain.last) else part

    for node in graph.nodes:
        if node.name == chain.last:
            continue
        keywords = {name: replaced(one, change) for name, one in node.keywords.items()}
        nodes.append(replace(node, arguments=replaced(node.arguments, change), keywords=keywords))
    trained = used(replace(graph, nodes=tuple(nodes), inputs=(images,), tensors=kinds))
    return Front(trained, held, preprocessing, last)


def _is_last(given: FoldedInput) -> bool:
    few = (1, 2, 3, 4)
    return given.shape[3] in few and given.shape[1] not in few


def _only_reader(graph: Graph, name: str) -> Node | None:
    readers = [node for node in graph.nodes if Result(name) in set(given_to(node))]
    return readers[0] if len(readers) == 1 else None


def _follow(chain: _Chain, step: Node, tensors: Mapping[str, Tensor]) -> bool:
    """Take a step into account; tell whether it is one that only scales, shifts or turns."""
    kind = step.operation.removeprefix("aten.").partition(".")[0]
    if step.arguments[:1] != (Result(chain.last),):
        return False
    if kind == "_to_copy":
        return True
    if kind == "permute":
        order = step.arguments[1]
        if (order == _FIRST and chain.channels_last) or (
            order == _LAST and not chain.channels_last
        ):
            chain.channels_last = not chain.channels_last
            return True
        return False
    plain = kind in ("mul", "div", "add", "sub") and len(step.arguments) == 2 and not step.keywords
    given = step.arguments[1] if plain else None
    numbers = _per_channel(given, tensors, len(chain.scale), chain.channels_last)
    if numbers is None:
        return False
    chain.computes = True
    if kind in ("mul", "div"):
        factor = numbers if kind == "mul" else 1 / numbers
        chain.scale, chain.shift = chain.scale * factor, chain.shift * factor
    else:
        chain.shift = chain.shift + (numbers if kind == "add" else -numbers)
    return True


def _per_channel(
    argument: Any,
    tensors: Mapping[str, Tensor],
    channels: int,
    last: bool,  # noqa: FBT001
) -> Tensor | None:
    if isinstance(argument, int | float):
        return torch.full((channels,), float(argument))
    if not isinstance(argument, Stored):
        return None
    numbers = tensors[argument.name].to(torch.float32)
    shape = [1] * (4 - numbers.dim()) + [*numbers.shape]
    fits = numbers.numel() == 1 or shape == ([1, 1, 1, channels] if last else [1, channels, 1, 1])
    return numbers.reshape(-1).expand(channels) if fits else None


def _preprocessing(chain: _Chain, given: FoldedInput, channels: int) -> Preprocessing | None:
    """Say what the file does to pixels as a mean and a deviation; None where that cannot be."""
    scale, shift = chain.scale, chain.shift
    if channels not in (1, 3) or not bool((scale > 0).all()):
        return None
    mean = -shift / scale  # in the file's own numbers
    whole = given.precision == "uint8" or float(mean.abs().max()) > _LARGEST_SCALED
    whole = whole or float(scale.max()) < 0.1
    unit = _BRIGHTEST if whole else 1
    means, deviations = mean / unit, 1 / (scale * unit)
    if not bool(torch.isfinite(torch.cat([means, deviations])).all()):
        return None
    red, green, blue = means.expand(3).tolist()
    spread = deviations.expand(3).tolist()
    return Preprocessing(mean=(red, green, blue), std=(spread[0], spread[1], spread[2]))
