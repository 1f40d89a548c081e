"""Rehearsing a plan, so that numbers which a network's modules keep follow their channels."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, islice
from math import inf

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analysis import Analysis, EqualCount, Protected
from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.group import Group
from slimstudio.engine.channels.provenance import find_folds
from slimstudio.engine.channels.replay import Fault, Replay, replay_on
from slimstudio.engine.channels.stage import Stage, stage
from slimstudio.engine.channels.width import Width
from slimstudio.engine.marks import is_inside
from slimstudio.engine.planning.selection import bound_to, select
from slimstudio.engine.surgery.attributes import counted, numbers_of_bare_layers
from slimstudio.engine.surgery.counting import Counting, Meaning, Place
from slimstudio.engine.surgery.cutting import without_channels
from slimstudio.engine.surgery.roles import Role, Roles, outwards

_NEAR = 2  # modules further out hold numbers that may mean anything
# After so many replays what still fails stays. HaloNet, the most of six that were counted,
# needs 560 for attention that counts by nine numbers. It bounds the time of unknown networks.
_MOST_REPLAYS = 2000
_MOST_TRIES, _MOST_PAIRS, _MOST_BOUND = 160, 60, 24  # for one module
_GOLDEN = 0.6180339887498949  # its multiples spread evenly between whole numbers
Values = tuple[tuple[str, int], ...]  # attributes and what they would be
Candidate = tuple[Meaning, tuple[Width, ...]]


def fitted(module: nn.Module, analysis: Analysis, groups: Iterable[int] | None = None) -> Analysis:
    """Find out how a network runs with fewer channels, and what must change for that.

    Some modules keep numbers such as the width of a head, which must follow when channels leave.
    Groups of channels leave in a copy without values, which is run; where it fails, the numbers
    of the module that fails, and of those around it, are tried. What helps in one module is tried
    in all of its class.

    Args:
        module: The network; it is not changed, and may be without values.
        analysis: Its channels.
        groups: Those to try; by default all that may leave.

    Returns:
        The analysis with `widths` and `folds`, and with protected groups where nothing helps.
    """
    if groups is None:
        groups = [group.index for group in analysis.groups if group.removable]
    return _Rehearsal(module, analysis).run(groups)


class _Rehearsal:
    def __init__(self, module: nn.Module, analysis: Analysis) -> None:
        self._shadow = on_meta(module, with_positions=True)
        self._analysis = analysis
        self._counting = Counting(self._shadow, analysis)
        self._roles = Roles(self._shadow, self._counting, analysis.group_index)
        self._stage: Stage | None = None  # the latest, to use again
        self._choices: dict[
            tuple[frozenset[int], int, tuple[EqualCount, ...]], NDArray[np.bool_]
        ] = {}
        self._hopeless: set[Role] = set()
        self._replays = 0
        bare = tuple(numbers_of_bare_layers(self._shadow, analysis))
        if bare:
            self._analysis = self._with(bare)

    def run(self, groups: Iterable[int]) -> Analysis:
        """Settle channels first, and then whole heads, which also narrow what lies around them."""
        groups = set(groups)
        heads = {i for i in groups if self._analysis.groups[i].heads}
        both = (groups - heads, heads) if heads and groups - heads else ()
        for part in (*both, groups):
            self._settle(part)
        return self._analysis

    def _settle(self, active: set[int]) -> None:
        """Mend what fails when these groups get smaller; protect those that nothing helps."""
        active = self._allowed(active)
        while active:
            outcome = self._try(active, self._analysis)
            fault = outcome.fault
            if fault is None:
                return
            culprits = self._culprits(fault, active)
            stuck = {i for i in culprits if self._roles.of(fault.layer, i) in self._hopeless}
            if self._replays > _MOST_REPLAYS:
                self._protect(culprits, fault, alike=True)
                active = self._allowed(active)
                continue
            if stuck:
                self._protect(stuck, fault, alike=True)
            if stuck or self._mend(active, outcome) or self._bind(active, outcome):
                active = self._allowed(active)
                continue
            parts = self._bound_together(culprits, active)
            if len(parts) == 1:
                self._protect(culprits, fault)
            else:
                before = self._analysis
                for part in parts:
                    self._settle(part)
                if self._analysis is before:  # each can leave, but not all together
                    self._protect(culprits, fault)
            active = self._allowed(active)

    def _allowed(self, groups: set[int]) -> set[int]:
        return {i for i in groups if not self._analysis.groups[i].protected}

    def _chosen(self, active: set[int], analysis: Analysis, turn: int = 0) -> NDArray[np.bool_]:
        """Choose what leaves. Shares differ, so that numbers with different meanings differ.

        Of every part of a group some leave, so that what counts only a part differs, too.
        """
        asked = frozenset(active), turn, analysis.equal_counts
        if asked not in self._choices:
            ratios = {i: 0.25 + 0.4 * ((i + 1) * (turn + 1) * _GOLDEN % 1) for i in active}
            spread = np.arange(analysis.channel_count, dtype=np.float64) * _GOLDEN % 1
            self._choices[asked] = select(analysis, ratios, spread)
        return self._choices[asked]

    def _try(self, active: set[int], analysis: Analysis, turn: int = 0) -> Replay:
        self._replays += 1
        removed = self._chosen(active, analysis, turn)
        if self._stage is None or not np.array_equal(self._stage.removed, removed):
            bare = replace(analysis, widths=())
            smaller = without_channels(self._shadow, bare, removed)[0]
            self._stage = stage(smaller, analysis, removed)
        with counted(self._stage.module, analysis.widths, ~removed):
            return replay_on(self._stage, analysis)

    def _culprits(self, fault: Fault, active: set[int]) -> set[int]:
        found = {int(i) for i in self._analysis.group_index[fault.channels]}
        return found & active or active

    def _bound_together(self, culprits: set[int], active: set[int]) -> list[set[int]]:
        """Part groups into those that can only leave together, with others bound to them."""
        parts: list[set[int]] = []
        for index in sorted(culprits):
            if not any(index in part for part in parts):
                parts.append(bound_to(self._analysis, {index}) & active)
        return parts

    def _mend(self, active: set[int], outcome: Replay) -> bool:
        fault = outcome.fault
        assert fault is not None
        if fault.number is not None:
            if not self._analysis.folds:
                folds = find_folds(self._shadow, self._analysis)
                self._analysis = replace(self._analysis, folds=folds)
            return any(fold.number == fault.number for fold in self._analysis.folds)
        layers = outwards(fault.layer)
        own = [name for name in layers if not self._roles.is_stock(name)]
        return any(
            self._count(layer, active, outcome, near=layer in own[:_NEAR]) for layer in layers
        )

    def _count(self, layer: str, active: set[int], outcome: Replay, *, near: bool) -> bool:
        """Try whether a number of a module, or several together, must follow its channels."""
        stays = ~self._chosen(active, self._analysis)
        known = {(w.layer, w.attribute) for w in self._analysis.widths}
        likely: dict[Values, list[Candidate]] = {}
        for meaning, widths in self._counting.meanings(layer, whole=not near):
            values = tuple((w.attribute, w.value(stays)) for w in widths)
            if all(value > 0 and (layer, name) not in known for name, value in values):
                likely.setdefault(values, []).append((meaning, widths))
        for same in likely.values():
            same.sort(key=lambda candidate: candidate[0].rank)
        best: tuple[Values, ...] = ()
        reach = outcome.steps
        ranked = sorted(likely, key=lambda values: likely[values][0][0].rank)
        for choice in _together(ranked):
            together = [width for value in choice for width in likely[value][0][1]]
            trial = self._try(active, self._with(together))
            # A wrong number may come far too, but not out of the module: each row is compared.
            done = trial.fault is None or not is_inside(trial.fault.layer, (layer,))
            if trial.fault is None or trial.steps > reach:
                best, reach = choice, trial.steps
                if done:
                    break
        for value in best:
            rest = [
                width
                for other in best
                if other != value
                for width in self._followers(likely[other][0])
            ]
            self._analysis = self._everywhere(likely[value], active, reach, rest)
        return bool(best)

    def _bind(self, active: set[int], outcome: Replay) -> bool:
        """Try whether groups must keep equal numbers, for a module counts them by one number.

        That is an attribute, or the width of one tensor that others are reshaped by.
        """
        assert outcome.fault is not None
        layer = self._roles.owner(outcome.fault.layer)
        numbers = [w.rows for w in self._analysis.widths if w.layer == layer]
        best, reach = self._analysis, outcome.steps
        for places in islice(self._counting.as_many(layer, numbers, active), _MOST_BOUND):
            trial = self._bound(layer, places, active)
            reached = self._try(active, trial)
            if reached.fault is None:
                best = trial
                break
            if reached.steps > reach:
                best, reach = trial, reached.steps
        changed, self._analysis = best is not self._analysis, best
        return changed

    def _bound(self, layer: str, places: tuple[Place, Place], active: set[int]) -> Analysis:
        """Let the channels at two places of a module, and of all of its class, be equally many."""
        found = [
            EqualCount(rows, name, whole_may_leave=True, across=True)
            for name in self._counting.of_class(layer)
            if (rows := self._counting.together(name, places, active)) is not None
        ]
        return replace(self._analysis, equal_counts=(*self._analysis.equal_counts, *found))

    def _followers(self, candidate: Candidate) -> list[Width]:
        """List the numbers that follow in all modules of a class."""
        meaning, widths = candidate
        return [*widths, *self._counting.alike(widths[0].layer, meaning)]

    def _everywhere(
        self, same: Sequence[Candidate], active: set[int], reach: int, rest: Sequence[Width]
    ) -> Analysis:
        """Let all modules of the class follow, by the meaning that comes furthest.

        Several meanings may give the same number in one module, but not in all of them. `rest` is
        what else must follow, and will.
        """
        stays = [~self._chosen(active, self._analysis, turn) for turn in range(2)]
        apart: dict[Sequence[int], list[Width]] = {}
        for candidate in same:
            found = self._followers(candidate)
            values = tuple(width.value(left) for width in found for left in stays)
            apart.setdefault(values, found)
        best, furthest = self._with(same[0][1]), reach - 0.5
        for found in apart.values():
            turns = range(min(len(apart), 2))
            trials = [self._try(active, self._with([*found, *rest]), turn) for turn in turns]
            reached = min(inf if t.fault is None else t.steps for t in trials)
            if reached > furthest:
                best, furthest = self._with(found), reached
        return best

    def _with(self, widths: Iterable[Width]) -> Analysis:
        known = {(w.layer, w.attribute) for w in self._analysis.widths}
        new = [w for w in widths if (w.layer, w.attribute) not in known]
        return replace(self._analysis, widths=(*self._analysis.widths, *new))

    def _protect(self, indices: set[int], fault: Fault, *, alike: bool = False) -> None:
        """Keep groups, and where `alike` those that play the same role in modules of the class.

        What fails in one module may be a coincidence of its numbers; in two it is the class.
        """
        roles = {self._roles.of(fault.layer, i) for i in indices}
        self._hopeless |= roles
        owner = self._roles.owner(fault.layer)
        reasons = dict.fromkeys(indices, fault.reason)
        for role in roles if alike else ():
            for index, name in self._roles.playing(role).items():
                there = fault.layer.replace(owner, name, 1) if owner else fault.layer
                told = fault.reason.with_values(layer=there)
                reasons.setdefault(index, told)
        groups = tuple(
            replace(group, protected=group.protected or reasons[group.index])
            if group.index in reasons
            else group
            for group in self._analysis.groups
        )
        found = [Protected(_place(groups[i]), groups[i].protected) for i in sorted(reasons)]
        protected = tuple(dict.fromkeys((*self._analysis.protected, *found)))
        self._analysis = replace(self._analysis, groups=groups, protected=protected)


def _together(values: Sequence[Values]) -> Iterator[tuple[Values, ...]]:
    """List what may be set: one thing, or two of different attributes."""
    yield from ((one,) for one in values[:_MOST_TRIES])
    pairs = combinations(values, 2)
    apart = (
        (one, other)
        for one, other in pairs
        if not {name for name, _ in one} & {name for name, _ in other}
    )
    yield from islice(apart, _MOST_PAIRS)


def _place(group: Group) -> str:
    return next(iter(group.producers + group.readers + group.others), "")
