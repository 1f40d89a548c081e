"""Where the values come from that a factor scales: whether weights can make up for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels import passes
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.constraints import Constraints
from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.degrees import JOINS, MATRICES, PLACES, REDUCES, SAME, SUMS, undoes
from slimstudio.engine.channels.diary import MOVES, VIEWS, Diary, DiaryEntry, Run
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.channels.stage import surviving_ids
from slimstudio.engine.channels.width import Fold

# Layers, with the places of their weight and bias.
_LAYERS: dict[str, tuple[int, int | None]] = {
    "addmm": (2, 0),
    "mm": (1, None),
    "bmm": (1, None),
    "convolution": (1, 2),
    "native_batch_norm": (1, 2),
    "cudnn_batch_norm": (1, 2),
    "_native_batch_norm_legit_no_training": (1, 2),
    "native_group_norm": (1, 2),
    "native_layer_norm": (2, 3),
}
_TURNED = frozenset(("addmm", "mm", "bmm"))  # whose outputs lie along the other axis of the weight
_LAST = frozenset((*_TURNED, "native_layer_norm"))  # whose outputs lie along the last axis
_SCALES = {"mul": False, "div": True}
_ONWARD = frozenset((*MOVES, *SAME, *PLACES, *REDUCES, "masked_fill", "clamp", "clamp_min", "div"))
_EITHER = frozenset((*MATRICES, "mul"))  # it is enough if one side grows
_DEEPEST, _MOST_WAYS = 32, 8


@dataclass(frozen=True, eq=False)
class _Source:
    """A layer that makes values, and the tensors that hold its weight and bias.

    Args:
        layer: The operation that its values come out of, without a bias that is added later.
        homes: Name, first output and number of outputs of each tensor.
        scaled: The outputs that a factor scales, [n].
        added: Adds the bias.
    """

    layer: DiaryEntry
    homes: tuple[tuple[str, int, int], ...]
    scaled: NDArray[np.int64]
    added: DiaryEntry | None = None

    @property
    def axis(self) -> int:
        """The axis along which the outputs lie."""
        return self.layer.made()[0].dim() - 1 if self.layer.name in _LAST else 1

    def grown(self) -> Tensor:
        """Tell which of its values grow, one for each."""
        out = self.layer.made()[0]
        return self.spread(np.isin(np.arange(out.shape[self.axis]), self.scaled)).to(torch.int8)

    def spread(self, along: NDArray[Any]) -> Tensor:
        """Give each value what belongs to its output."""
        out = self.layer.made()[0]
        shape = [1] * out.dim()
        shape[self.axis] = out.shape[self.axis]
        return torch.from_numpy(along).reshape(shape).expand(out.shape)


Way = tuple[_Source, ...]  # layers that make up for a factor together
Path = tuple[tuple["DiaryEntry", Any], ...]  # operations, each with the result to go on with


def find_folds(module: nn.Module, analysis: Analysis) -> tuple[Fold, ...]:
    """Find factors that weights can make up for, should they change with the number of channels.

    They scale what layers made and what grew with it ever since, such as what a ReLU let through
    or what queries and keys gave; and nothing else notices that those layers make less.

    Args:
        module: The network, with or without values; it is not changed.
        analysis: Its channels.
    """
    shadow = on_meta(module)
    constraints = Constraints(watched=analysis.script.watched)
    diary = Diary(constraints)
    parts = inventory(shadow)
    known = surviving_ids(parts, analysis, np.zeros(analysis.channel_count, dtype=bool))
    with diary.above(shadow):
        passes.run(
            parts,
            analysis.inputs,
            constraints,
            known,
            passes.positions(module),
        )
    names = {id(tensor): name for name, tensor in parts.tensors.items()}
    run = Run(diary.operations, names, diary.answers)
    found = (_fold(number, scaling, run) for number, scaling in diary.numbered.items())
    return tuple(fold for fold in found if fold is not None)


def _fold(number: int, scaling: DiaryEntry, run: Run) -> Fold | None:
    """Find the weights that can make up for one factor."""
    if scaling.name not in _SCALES:
        return None
    values = [value for value in scaling.args[:2] if not run.is_plain(value)]
    if len(values) != 1 or (_SCALES[scaling.name] and values[0] is not scaling.args[0]):
        return None
    ways = chain(_ways(values[0], ((scaling, None),), run), _across(scaling, run))
    for way in islice(ways, _MOST_WAYS):
        sources = _united(way)
        grown = {id(source.layer): source.grown() for source in sources}
        biases = {id(source.added) for source in sources}
        if undoes(run, grown, biases, scaling, values[0]):
            tensors = tuple(tensor for source in sources for tensor in _tensors(source))
            return Fold(number, tensors, _SCALES[scaling.name])
    return None


def _tensors(source: _Source) -> Iterator[tuple[str, NDArray[np.int64]]]:
    for name, start, size in source.homes:
        inside = source.scaled[(source.scaled >= start) & (source.scaled < start + size)] - start
        if len(inside):
            yield name, inside


def _united(way: Way) -> list[_Source]:
    """List each layer once, with all of its outputs that are scaled."""
    found: dict[int, _Source] = {}
    for source in way:
        known = found.get(id(source.layer), source)
        scaled = np.union1d(known.scaled, source.scaled)
        found[id(source.layer)] = _Source(source.layer, source.homes, scaled, source.added)
    return list(found.values())


def _ways(value: Any, path: Path, run: Run) -> Iterator[Way]:
    """Go back to layers that can grow so that a value does; there may be several ways.

    Args:
        value: What must grow.
        path: Who reads it, and what became of it from there on.
        run: What happens.
    """
    step = run.maker(value, path[0][0])
    if step is None or len(path) > _DEEPEST:
        return
    onward = ((step, value), *path)
    source = _source(step, onward, run)
    if source is not None:
        yield (source,)
    elif step.name in _ONWARD:
        yield from _ways(step.args[0], onward, run)
    elif step.name in _EITHER:
        for given in step.args[:2]:
            if not run.is_plain(given):
                yield from _ways(given, onward, run)
    elif step.name in SUMS or step.name in JOINS:
        given = step.args[0] if step.name in JOINS else step.args[:2]
        yield from _together(given, onward, run)


def _across(scaling: DiaryEntry, run: Run, depth: int = 0) -> Iterator[Way]:
    """Go on to products of what is scaled, whose other side can grow instead.

    So a smaller scale of queries, which positions are compared with too, is the keys' to make up
    for.
    """
    if depth > _DEEPEST:
        return
    for made in scaling.made():
        for reader in run.readers(made):
            if reader.name in _EITHER:
                for given in reader.args[:2]:
                    if given is not made and not run.is_plain(given):
                        yield from _ways(given, ((reader, None),), run)
            elif reader.name in _ONWARD:
                yield from _across(reader, run, depth + 1)


def _together(values: Sequence[Any], path: Path, run: Run) -> Iterator[Way]:
    """Let several values grow alike."""
    if not values:
        yield ()
        return
    for way in islice(_ways(values[0], path, run), _MOST_WAYS):
        for rest in islice(_together(values[1:], path, run), _MOST_WAYS):
            yield (*way, *rest)


def _source(step: DiaryEntry, path: Path, run: Run) -> _Source | None:
    """Read an operation as a layer, if all that it makes grows with its weight and bias."""
    layer, added = step, None
    if step.name in SUMS and isinstance(step.args[1], Tensor):
        before = run.maker(step.args[0], step)
        while before is not None and before.name in VIEWS:
            before = run.maker(before.args[0], before)
        if before is None or before.name not in ("mm", "bmm") or step.name != "add":
            return None
        layer, added = before, step
    if layer.name not in _LAYERS:
        return None
    homes = _homes(layer, added, run)
    if homes is None:
        return None
    bare = _Source(layer, homes, np.zeros(0, dtype=np.int64), added)
    index = bare.spread(np.arange(layer.made()[0].shape[bare.axis]))
    if added is not None:
        index = index.reshape(step.out.shape)
    return _Source(layer, homes, _reached(index, path), added)


def _reached(index: Tensor, path: Path) -> NDArray[np.int64]:
    """List the outputs of a layer that come along a path, as far as each is by itself."""
    for step, value in path[1:]:
        if value is None:
            break
        made: tuple[Any, ...]
        if step.name in MOVES:
            made = step.moved(index)
        elif step.made()[0].shape == index.shape and step.name not in (*JOINS, *MATRICES):
            made = (index,)
        else:
            break
        index = made[next(i for i, result in enumerate(step.made()) if result is value)]
    return np.unique(index.numpy())


def _homes(
    layer: DiaryEntry, added: DiaryEntry | None, run: Run
) -> tuple[tuple[str, int, int], ...] | None:
    """List the tensors that hold a layer's weight and bias: name, first output, outputs.

    None where they are used elsewhere too, or where outputs do not lie along their first axis.
    """
    weight, bias = _LAYERS[layer.name]
    used = {id(layer)}
    held = layer.args[weight]
    if layer.name == "convolution":
        if layer.args[6]:  # transposed: its outputs are numbered along another axis
            return None
    elif layer.name in _TURNED:
        turned = run.maker(held, layer)
        while turned is not None and _repeats(turned):
            used.add(id(turned))
            turned = run.maker(turned.args[0], turned)
        if turned is None or turned.name not in ("t", "transpose"):
            return None
        used.add(id(turned))
        held = turned.args[0]
    place = None if bias is None else layer.args[bias]
    if added is not None:
        used.add(id(added))
        place = added.args[1]
    pieces = _pieces(place, added or layer, run, used)
    homes = [(held, 0), *pieces]
    if any(
        id(tensor) not in run.names or any(id(step) not in used for step in run.readers(tensor))
        for tensor, _ in homes
    ):
        return None
    outputs = layer.made()[0].shape[-1 if layer.name in _LAST else 1]
    rank = 2 if layer.name in _TURNED else held.dim() if layer.name == "convolution" else 1
    if (held.dim(), held.shape[0]) != (rank, outputs):
        return None
    if pieces and sum(t.shape[0] if t.dim() == 1 else 0 for t, _ in pieces) != outputs:
        return None
    return tuple((run.names[id(tensor)], first, tensor.shape[0]) for tensor, first in homes)


def _pieces(bias: Any, reader: DiaryEntry, run: Run, used: set[int]) -> list[tuple[Tensor, int]]:
    """List the tensors that a bias is, or is joined from, with the first output of each."""
    if bias is None:
        return []
    joining = run.maker(bias, reader)
    if joining is None or joining.name != "cat":
        return [(bias, 0)]
    used.add(id(joining))
    starts = np.cumsum([0, *(part.shape[0] for part in joining.args[0])])
    return list(zip(joining.args[0], map(int, starts), strict=False))


def _repeats(step: DiaryEntry) -> bool:
    """Tell whether an operation gives each image of a batch the same matrix."""
    before: tuple[int, ...] = tuple(step.args[0].shape)
    if step.name == "expand":
        return len(before) == 2 or before[0] == 1
    return step.name in VIEWS and before == tuple(step.made()[0].shape)
