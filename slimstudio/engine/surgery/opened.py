"""Networks that were opened so that more can leave, told in the original's names."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.answers import tensors_in
from slimstudio.engine.channels.copying import copied, full_copy, on_meta
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.channels.plain import plain
from slimstudio.engine.models.open_modules import open_modules, replace_modules
from slimstudio.engine.models.open_sizes import open_sizes
from slimstudio.engine.surgery.answers import difference
from slimstudio.engine.surgery.noise import alike, example_arguments
from slimstudio.engine.surgery.proof import fits
from slimstudio.engine.surgery.result import Removed
from slimstudio.engine.surgery.side_by_side import TOLERANCE

_FIRST = 2**40  # no weight has such values by itself, and all of them are exact in float64


@dataclass(frozen=True, eq=False)
class OpenedNames:
    """Where the tensors of an opened network come from.

    Args:
        shapes: Name to shape of each tensor of the original.
        starts: The first value that stands for an element of each of them.
        codes: Name of a tensor that the original does not have to what its elements were.
        layers: Names of the original's modules.
        stand_ins: Name of a module that opening took away to those that hold its tensors now.
    """

    shapes: Mapping[str, tuple[int, ...]]
    starts: Sequence[int]
    codes: Mapping[str, Tensor]
    layers: frozenset[str]
    stand_ins: Mapping[str, Sequence[str]]

    def layer(self, name: str) -> str:
        """Find the module of the original that a module is, or lies in."""
        while name and name not in self.layers:
            name = name.rpartition(".")[0]
        return name

    def removed(self, found: Mapping[str, Removed]) -> dict[str, Removed]:
        """Say what left in terms of the original's tensors."""
        told: dict[str, Removed] = {n: axes for n, axes in found.items() if n in self.shapes}
        parts: dict[tuple[str, int], dict[range, set[int]]] = {}
        for name, axes in found.items():
            for axis, indices in axes.items() if name in self.codes else ():
                for index in indices if isinstance(indices, list) else ():
                    place = self._place(self.codes[name].select(axis, index))
                    if place is not None:
                        blocks = parts.setdefault(place[:2], {})
                        blocks.setdefault(place[2], set()).add(place[3])
        for (name, axis), gone in sorted(parts.items()):
            told.setdefault(name, {})[axis] = _told(gone, axis, self.shapes[name][0])
        return told

    def source(self, codes: Tensor) -> str | None:
        """Find the tensor of the original that the first element of another comes from."""
        number = bisect_right(self.starts, int(codes.flatten()[0])) - 1 if codes.numel() else -1
        return None if number < 0 else list(self.shapes)[number]

    def _place(self, part: Tensor) -> tuple[str, int, range, int] | None:
        """Find the tensor, axis, rows and index of the original that a part is.

        None for new values.
        """
        values = part.flatten().to(torch.int64).numpy()
        number = bisect_right(self.starts, int(values[0])) - 1
        if number < 0:
            return None
        name = list(self.shapes)[number]
        shape = self.shapes[name]
        if not shape or values.max() >= self.starts[number] + int(np.prod(shape)):
            return None
        places = np.unravel_index(values - self.starts[number], shape)
        same = [a for a, one in enumerate(places) if shape[a] > 1 and (one == one[0]).all()]
        if not same:
            return None
        rows = range(int(places[0].min()), int(places[0].max()) + 1)
        return name, same[0], rows, int(places[same[0]][0])


def _told(gone: Mapping[range, set[int]], axis: int, rows: int) -> list[int] | dict[int, list[int]]:
    """List what left along an axis; for each block of rows where they lost different positions."""
    every = sorted(set().union(*gone.values()))
    blocks = list(gone)
    size = len(blocks[0])
    alike = len(blocks) * size == rows and all(sorted(one) == every for one in gone.values())
    if axis == 0 or alike:
        return every
    by_start = {block.start: sorted(lost) for block, lost in gone.items()}
    return {place: by_start.get(place * size, []) for place in range(rows // size)}


def opened_copy(model: nn.Module, inputs: ExampleInputs) -> tuple[nn.Module, OpenedNames | None]:
    """Open a copy of a network for more channels to leave, where that answers alike.

    Returns:
        The copy, and what it was before; the network itself where there is nothing to open. A copy
        whose code alone is another has the network's own tensors, in their places.
    """
    try:
        shadow = on_meta(model)
        replaced, sizes = replace_modules(shadow), open_sizes(shadow)
    except Exception:  # noqa: BLE001 - the analysis will say what is wrong with it
        return model, None
    if not replaced:
        return _sizes_opened(model, inputs) if sizes else model, None
    copy = full_copy(model)
    if not open_modules(copy) or not _answer_alike(model, copy, inputs):
        return model, None
    return copy, _names(model)


def _sizes_opened(model: nn.Module, inputs: ExampleInputs) -> nn.Module:
    memo = {id(tensor): tensor for tensor in inventory(model).tensors.values()}
    copy = copied(model, memo, answers_only=False)
    open_sizes(copy)
    # The same is computed, unless code asks for the class that it is in.
    return copy if not fits(model) or _answer_alike(model, copy, inputs) else model


def _answer_alike(model: nn.Module, opened: nn.Module, inputs: ExampleInputs) -> bool:
    if any(tensor.is_meta for tensor in inventory(model).tensors.values()):
        return True
    answers = []
    for network in (full_copy(model), full_copy(opened)):
        args, kwargs = example_arguments(network, inputs)
        try:
            with torch.no_grad(), alike(next(network.parameters()).device):
                answers.append(tensors_in(network.eval()(*args, **kwargs)))
        except Exception:  # noqa: BLE001 - the network's own code may raise anything
            return False
    half = any(t.dtype in (torch.float16, torch.bfloat16) for t in model.parameters())
    return difference(*answers) <= (0.05 if half else TOLERANCE)


def _names(model: nn.Module) -> OpenedNames:
    coded = full_copy(plain(model)).cpu().double()
    tensors = inventory(coded).tensors
    starts, start = [], _FIRST
    with torch.no_grad():
        for tensor in tensors.values():
            starts.append(start)
            if tensor.is_floating_point():
                codes = torch.arange(start, start + tensor.numel(), dtype=torch.float64)
                tensor.copy_(codes.reshape(tensor.shape))
            start += tensor.numel()
    shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}
    layers = frozenset(name for name, _ in model.named_modules())
    open_modules(coded)
    new = inventory(coded).tensors.items()
    codes_of = {n: t.detach() for n, t in new if n not in shapes and t.is_floating_point()}
    found = OpenedNames(shapes, starts, codes_of, layers, {})
    left = {name for name, _ in coded.named_modules()}
    stand_ins: dict[str, list[str]] = {}
    for name, codes in codes_of.items():
        source = found.source(codes)
        layer = "" if source is None else source.rpartition(".")[0]
        if layer and layer not in left:
            stand_ins.setdefault(layer, []).append(name.rpartition(".")[0])
    return replace(found, stand_ins=stand_ins)


def layers_of(model: nn.Module, names: OpenedNames | None) -> dict[str, tuple[str, ...]]:
    """List the layers that a caller can name, each with the modules that it is now.

    Args:
        model: What is pruned.
        names: What it was before it was opened; None where it is the caller's own.
    """
    layers: dict[str, tuple[str, ...]] = {name: (name,) for name, _ in model.named_modules()}
    if names is not None:
        gone = sorted(names.layers - layers.keys())
        layers |= {name: tuple(dict.fromkeys(names.stand_ins.get(name, ()))) for name in gone}
    return layers
