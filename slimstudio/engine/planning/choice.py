"""What a program's request means for one network: which groups of channels leave."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Group
from slimstudio.engine.marks import PROTECT
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.given import shown
from slimstudio.engine.planning.plan import Plan, resolve
from slimstudio.engine.planning.request import Request
from slimstudio.engine.planning.selection import agreed, cells
from slimstudio.engine.planning.solver import Approach, Solution, solve
from slimstudio.errors import PlanError
from slimstudio.messages import Message

# Names that a caller can give to the modules of the analysed network that they stand for.
Layers = Mapping[str, Sequence[str]]

_IGNORED = Message("It is among the layers to ignore.")


@dataclass(frozen=True, eq=False)
class Choice:
    """What a request means for one network.

    Args:
        plan: How much of each group leaves.
        importance: A value for each channel, [channel_count].
        asked: Channels that must leave, or the request fails, [n].
        staying: Layer name to why it stays whole, where the request itself says so.
    """

    plan: Plan
    importance: NDArray[np.float64]
    asked: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    staying: Mapping[str, Message] = field(default_factory=dict)


def choose(
    analysis: Analysis,
    request: Request,
    importance: NDArray[np.float64],
    layers: Layers,
    way: Approach | None = None,
) -> Choice:
    """Find out what a request means.

    Args:
        analysis: The network's channels.
        request: What is asked.
        importance: A value for each channel, [channel_count]; larger matters more.
        layers: Name of each layer to the modules of the analysed network that it is.
        way: How limits are shared out; None for evenly.

    Raises:
        PlanError: a pattern fits nothing, a layer or one of its channels does not exist or must
            stay, or the limits cannot be reached.
    """
    ignored = ignored_layers(request, layers)
    if request.indices is not None:
        return _exactly(analysis, request, importance, layers)
    if request.macs is not None or request.parameters is not None:
        return _within(analysis, request, importance, ignored, way)
    return _shares(analysis, request, importance, ignored, layers)


def ignored_layers(request: Request, layers: Layers) -> set[str]:
    """List the layers that a request wants to stay whole.

    Raises:
        PlanError: a pattern fits nothing.
    """
    return {name for pattern in request.ignored for name in _fitting(pattern, layers)}


def _is_place(index: Any, size: int) -> bool:
    return isinstance(index, int) and not isinstance(index, bool) and 0 <= index < size


def _fitting(pattern: str, layers: Layers) -> list[str]:
    """List the layers that a pattern fits, and all inside them."""
    whole = [name for name in layers if name and fnmatchcase(name, pattern)]
    if not whole:
        raise _no_layer(
            Message("No layer fits the pattern “{pattern}”.", pattern=pattern), pattern, layers
        )
    inside = tuple(f"{name}." for name in whole)
    every = [*whole, *(name for name in layers if name.startswith(inside))]
    return [module for name in every for module in layers[name]]


def _no_layer(what: Message, name: str, layers: Layers) -> PlanError:
    plain = name.strip("*?.[]")
    close = get_close_matches(plain, [layer for layer in layers if layer], n=1, cutoff=0.3)
    remedy = Message("Look at the names in named_modules().")
    if close:
        remedy = Message("Did you mean “{close}”?", close=close[0])
    return PlanError(what, remedy=remedy)


def _shares(
    analysis: Analysis,
    request: Request,
    importance: NDArray[np.float64],
    ignored: set[str],
    layers: Layers,
) -> Choice:
    """Give every group its share."""
    asked: dict[str, float] = {}
    made = {name for group in analysis.groups for name in group.producers}
    for pattern, ratio in (request.ratios or {}).items():
        fitting = _fitting(pattern, layers)
        if not made.intersection(fitting):
            raise PlanError(
                Message("Nothing can leave “{pattern}”.", pattern=pattern),
                why=words.NO_CHANNELS,
                remedy=Message("Name convolutions or linear layers."),
            )
        asked |= dict.fromkeys(fitting, ratio)
    ratios: dict[int, float] = {}
    staying: dict[str, Message] = {}
    for group in analysis.groups:
        own = [asked[name] for name in group.producers if name in asked]
        share = max(own) if own else request.ratio
        outside = request.groups is not None and group.index not in request.groups
        if not share or outside or not group.may_leave(inexact=request.inexact):
            continue
        if ignored & set(group.producers):
            staying |= dict.fromkeys(group.producers, _ignored(group, ignored))
            continue
        ratios[group.index] = float(share)
    for group in analysis.groups:
        # Heads stay whole where the channels inside them may be narrowed: not both at once.
        if group.heads and group.index in ratios and analysis.inside(group) & ratios.keys():
            del ratios[group.index]
    return Choice(Plan(ratios), importance, staying=staying)


def _ignored(group: Group, ignored: set[str]) -> Message:
    first = next(name for name in group.producers if name in ignored)
    if len(group.producers) == 1:
        return _IGNORED
    return Message("It leaves together with {first}, to ignore.", first=first)


def _within(
    analysis: Analysis,
    request: Request,
    importance: NDArray[np.float64],
    ignored: set[str],
    way: Approach | None,
) -> Choice:
    """Share limits out."""
    solution = solved(analysis, request, ignored, way)
    plan = resolve(analysis, solution.marks, allow_inexact=request.inexact)
    kept = {name for group in analysis.groups for name in group.producers if name in ignored}
    return Choice(plan, importance, staying=dict.fromkeys(kept, _IGNORED))


def solved(
    analysis: Analysis, request: Request, ignored: Collection[str], way: Approach | None
) -> Solution:
    """Find marks for the limits of a request.

    Args:
        analysis: The network's channels.
        request: With limits.
        ignored: Layers that stay whole.
        way: How limits are shared out; None for evenly.

    Raises:
        PlanError: the limits cannot be reached.
    """
    marks = {
        name: PROTECT for group in analysis.groups for name in group.producers if name in ignored
    }
    budget = Budget(macs=request.macs, parameters=request.parameters)
    if way is None:
        return solve(analysis, marks, budget, request.settings)
    analysis = replace(analysis, blocks=())  # what leaves is told by channels
    return solve(analysis, marks, budget, way.settings(request.settings), curves=way.curves)


def _exactly(
    analysis: Analysis,
    request: Request,
    importance: NDArray[np.float64],
    layers: Layers,
) -> Choice:
    """Let the very channels leave that are named, and as many more as equal counts need."""
    assert request.indices is not None
    asked = np.zeros(analysis.channel_count, dtype=bool)
    for layer, indices in request.indices.items():
        asked[_channels(analysis, layer, indices, layers, inexact=request.inexact)] = True
    for heads in analysis.heads:  # all that is inside a head is the head
        whole = asked[heads.members].all(axis=1)
        asked[heads.channels[whole]] = True
    for heads in analysis.heads:
        asked[heads.members[asked[heads.channels]]] = False
    ratios: dict[int, float] = {}
    for index in np.unique(analysis.group_index[asked]).tolist():
        shares = (asked[cell].mean() for cell in cells(analysis, analysis.groups[index]))
        ratios[index] = float(max(shares))
    for bound in analysis.equal_count_groups:
        if ratios.keys() & set(bound):
            ratios |= dict.fromkeys(bound, max(ratios.get(index, 0.0) for index in bound))
    importance = importance.argsort().argsort().astype(np.float64)
    importance[asked] = -1.0  # they leave before all others
    return Choice(Plan(agreed(analysis, ratios)), importance, np.flatnonzero(asked))


def _channels(
    analysis: Analysis, layer: str, indices: Sequence[int], layers: Layers, *, inexact: bool
) -> NDArray[np.int64]:
    """Look up output channels of a layer, or heads of an attention layer."""
    if layer not in layers:
        raise _no_layer(Message("There is no layer “{name}”.", name=layer), layer, layers)
    modules = layers[layer]
    made = [slot.channels for slot in analysis.slots if slot.layer in modules and slot.produces]
    heads = analysis.heads_of(layer) or analysis.heads_of(f"{layer}.attention")
    outputs = made[0] if made else heads.channels if heads else None
    if outputs is None:
        raise PlanError(Message("Nothing can leave {layer}.", layer=layer), why=words.NO_CHANNELS)
    listed = indices if isinstance(indices, list) else [indices]
    outside = [index for index in listed if not _is_place(index, len(outputs))]
    if outside:
        raise PlanError(
            Message("{layer} has no channel {outside}.", layer=layer, outside=shown(outside[0])),
            why=Message("Its channels are numbered from 0 to {count}.", count=len(outputs) - 1),
            remedy=Message("Give a list of such numbers."),
        )
    found = outputs[np.asarray(listed, dtype=np.int64)]
    for index in np.unique(analysis.group_index[found]).tolist():
        group = analysis.groups[index]
        if not group.may_leave(inexact=inexact):
            raise PlanError(
                Message("The channels of {layer} cannot leave.", layer=layer),
                why=group.protected or words.INEXACT,
            )
    return found
