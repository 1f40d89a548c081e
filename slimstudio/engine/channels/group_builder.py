"""From single channels to the groups that a person sees."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analysis import Protected
from slimstudio.engine.channels.constraints import Constraint, Constraints
from slimstudio.engine.channels.group import Group, Slot
from slimstudio.messages import NO_MESSAGE, Message

_NOT_MADE = Message("No layer computes these values.")


class GroupBuilder:
    """Sorts channels into groups by where they live.

    Args:
        slots: Every axis that carries channels, with channels already numbered.
        constraints: What the pass noted about ids.
        number: Channel of each id, -1 for ids that sit in no tensor.
        count: Number of channels.
    """

    def __init__(
        self,
        slots: Sequence[Slot],
        constraints: Constraints,
        number: NDArray[np.int64],
        count: int,
    ) -> None:
        self._slots = slots
        self._number = number
        self._count = count
        self._constraints = constraints
        self._reasons: dict[int, Protected] = {}
        self._protected_by = np.full(count, -1, dtype=np.int64)
        self._heads = [rows for rows in constraints.parted if (number[rows.ids] >= 0).all()]
        self._collect_reasons()
        self._elements = self._marked(crossed.elements for crossed in constraints.crossed)
        self._mixed = self._marked(constraint.ids for constraint in constraints.mixed)
        self._mix_heads()
        self._is_head = self._marked(rows.ids for rows in self._heads)
        runs = self._runs()
        self._group_number = self._numbered(runs)
        self._living = self._living_in(runs)
        self._groups = self._build()

    def groups(self) -> tuple[Group, ...]:
        """List the groups in the order in which they are produced."""
        return self._groups

    @property
    def lasting(self) -> int:
        """Any channel that must stay, as those of the network's output do."""
        return int(self._protected_by.argmax())

    def protected(self) -> tuple[Protected, ...]:
        """List what cannot be removed, with the place and the reason, each once."""
        seen = dict.fromkeys(
            Protected(_place(group), group.protected)
            for group in self._groups
            if group.protected and not self._elements[group.channels[0]]
        )
        return tuple(seen)

    def _channels(self, ids: NDArray[np.int64]) -> NDArray[np.int64]:
        channels = self._number[ids.ravel()]
        return channels[channels >= 0]

    def _marked(self, arrays: Iterable[NDArray[np.int64]]) -> NDArray[np.bool_]:
        marked = np.zeros(self._count, dtype=bool)
        for ids in arrays:
            marked[self._channels(ids)] = True
        return marked

    def _collect_reasons(self) -> None:
        # The earliest reason wins, but the input's and the output's own, which have no layer, win
        # over everything.
        self._note(sorted(self._constraints.protections, key=lambda r: r.layer != ""))
        # What must stay keeps the whole row that it lies in.
        for rows in self._heads:
            inside = self._number[rows.members]
            by = np.where(inside < 0, -1, self._protected_by[inside]).max(axis=1)
            heads = self._number[rows.ids]
            self._protected_by[heads] = np.where(
                self._protected_by[heads] < 0, by, self._protected_by[heads]
            )
        self._note(
            [
                *self._constraints.kept_rows,
                *(
                    Constraint(rows.ids, rows.layer, words.alike_in_all_rows(rows.layer))
                    for rows in self._heads
                    if _overlap(self._number[rows.members], self._number[rows.ids])
                ),
            ]
        )

    def _note(self, protections: Sequence[Constraint]) -> None:
        """Note reasons for what has none yet."""
        for position, constraint in enumerate(protections, len(self._reasons)):
            channels = self._channels(constraint.ids)
            channels = channels[self._protected_by[channels] < 0]
            self._protected_by[channels] = position
            self._reasons[position] = Protected(constraint.layer, constraint.reason)

    def _mix_heads(self) -> None:
        """Mark heads whose channels are mixed with those of others: the others change with them."""
        inside = self._marked(rows.members for rows in self._heads)
        for constraint in self._constraints.mixed:
            mixed = self._number[constraint.ids.reshape(-1, constraint.ids.shape[-1])]
            if not inside[mixed[mixed >= 0]].any():
                continue
            for rows in self._heads:
                owner = np.full(self._count + 1, -1, dtype=np.int64)
                owner[self._number[rows.members]] = np.arange(len(rows.ids))[:, None]
                owner[-1] = -1
                owners = owner[mixed]
                across = (owners != owners[:, :1]).any(axis=1)
                touched = np.unique(owners[across])
                self._mixed[self._number[rows.ids[touched[touched >= 0]]]] = True

    def _numbered(self, runs: Sequence[slice | NDArray[np.int64]]) -> NDArray[np.int64]:
        """Number the families: channels that are made in the same places, with the same reason.

        Channels that no layer makes are told apart by all the places where they live.
        """
        random = np.random.default_rng(0)
        keys = random.integers(1, 2**63, size=len(self._slots), dtype=np.int64)
        made = np.zeros(self._count, dtype=np.int64)
        lives = np.zeros(self._count, dtype=np.int64)
        for key, slot, run in zip(keys, self._slots, runs, strict=True):
            # Assignment with repeated indices counts each channel once, as a set should.
            lives[run] ^= key
            if slot.produces:
                made[run] ^= key
        for rows in self._heads:  # heads may sit in no tensor at all
            made[self._number[rows.ids]] ^= random.integers(1, 2**63, dtype=np.int64)
        signature = np.where(made != 0, made, lives)
        signature ^= (self._protected_by + 1) * np.int64(0x9E3779B97F4A7C1)
        # Channels with the same signature mostly stand in a row: one of each row is enough.
        begins = np.flatnonzero(_begins(signature))
        numbers = np.unique(signature[begins], return_inverse=True)[1]
        return np.repeat(numbers, np.diff(begins, append=self._count))

    def _runs(self) -> list[slice | NDArray[np.int64]]:
        """Read the channels of each slot, as a slice where they stand in a row."""
        channels = [slot.distinct.ravel() for slot in self._slots]
        every, owner = _laid_out(channels)
        # Each place that does not continue the one before begins a row.
        begins = np.diff(every, prepend=-1) != 1
        rows = np.bincount(owner[begins | _begins(owner)], minlength=len(channels))
        return [
            slice(one.item(0), one.item(-1) + 1) if count == 1 else one
            for one, count in zip(channels, rows.tolist(), strict=True)
        ]

    def _build(self) -> tuple[Group, ...]:
        makers, readers = self._roles()
        order = np.argsort(self._group_number, kind="stable")
        bounds = np.flatnonzero(np.diff(self._group_number[order])) + 1
        members = np.split(order, bounds) if self._count else []
        drafts = []
        for channels in members:
            group_number = int(self._group_number[channels[0]])
            made = list(makers.get(group_number, {}))
            read = [name for name in readers.get(group_number, {}) if name not in made]
            others = [
                n for n in self._living.get(group_number, {}) if n not in made and n not in read
            ]
            protections = int(self._protected_by[channels[0]])
            reason = (
                self._reasons[protections].reason
                if protections >= 0
                else NO_MESSAGE
                if made
                else _NOT_MADE
            )
            first = min(
                makers.get(group_number, {}).values(), default=len(self._constraints.products)
            )
            exact = not self._mixed[channels].any()
            group = Group(
                index=0,
                channels=channels,
                producers=tuple(made),
                readers=tuple(read),
                others=tuple(others),
                exact=exact,
                protected=reason,
                heads=bool(self._is_head[channels[0]]),
            )
            drafts.append((first, int(channels[0]), group))
        drafts.sort(key=lambda draft: draft[:2])
        return tuple(replace(group, index=i) for i, (_, _, group) in enumerate(drafts))

    def _roles(self) -> tuple[dict[int, dict[str, int]], dict[int, dict[str, int]]]:
        """For each family: the layers that make it and that read it, with when they first ran."""
        makers: dict[int, dict[str, int]] = {}
        readers: dict[int, dict[str, int]] = {}
        said: list[tuple[dict[int, dict[str, int]], str, int]] = []
        arrays: list[NDArray[np.int64]] = []
        products = (*self._constraints.products, *self._constraints.learned)
        for step, product in enumerate(products):
            roles = [(ids, makers) for ids in product.made()]
            roles += [(product.reads, readers)] if product.reads is not None else []
            for ids, role in roles:
                said.append((role, product.layer, step))
                arrays.append(self._number[ids.ravel()])
        for crossed in self._constraints.crossed:
            for ids in crossed.kinds:
                said.append((readers, crossed.layer, crossed.step))
                arrays.append(self._number[ids])
        for rows in self._heads:
            said.append((makers, rows.layer, rows.step))
            arrays.append(self._number[rows.ids])
        for index, group_number in self._families_in(arrays):
            role, layer, step = said[index]
            role.setdefault(group_number, {}).setdefault(layer, step)
        return makers, readers

    def _living_in(self, runs: Sequence[slice | NDArray[np.int64]]) -> dict[int, dict[str, None]]:
        """For each family: the layers whose tensors it sits in."""
        places = np.flatnonzero(_begins(self._group_number))
        begins: list[int] = places.tolist()
        families: list[int] = self._group_number[places].tolist()
        living: dict[int, dict[str, None]] = {}
        for slot, run in zip(self._slots, runs, strict=True):
            if isinstance(run, slice):
                found = families[
                    bisect_right(begins, run.start) - 1 : bisect_left(begins, run.stop)
                ]
            else:
                found = [family for _, family in self._families_in([run])]
            for family in found:
                living.setdefault(family, {})[slot.layer] = None
        return living

    def _families_in(self, arrays: Sequence[NDArray[np.int64]]) -> Iterator[tuple[int, int]]:
        """List which families occur in which array of channels, now and then twice."""
        channels, owner = _laid_out(arrays)
        owner, group_number = owner[channels >= 0], self._group_number[channels[channels >= 0]]
        begins = _begins(group_number) | _begins(owner)
        yield from zip(owner[begins].tolist(), group_number[begins].tolist(), strict=True)


def _overlap(rows: NDArray[np.int64], heads: NDArray[np.int64]) -> bool:
    """Tell whether a channel is in rows, [rows, size], of several heads, [rows].

    None of these leaves alone then.
    """
    owners = np.broadcast_to(heads[:, None], rows.shape)[rows >= 0]
    pairs = np.unique(np.stack([rows[rows >= 0], owners]), axis=1)
    return bool(len(np.unique(pairs[0])) < pairs.shape[1])


def _place(group: Group) -> str:
    """Name a layer where a group lives; the network itself for rows that no layer makes."""
    return next(iter(group.producers + group.readers + group.others), "")


def _laid_out(
    arrays: Sequence[NDArray[np.int64]],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Put arrays end to end, and tell for each place which array it comes from."""
    sizes = [len(one) for one in arrays]
    every = np.concatenate([np.zeros(0, dtype=np.int64), *arrays])
    return every, np.repeat(np.arange(len(arrays)), sizes)


def _begins(values: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell where a value differs from the one before."""
    begins = np.ones(len(values), dtype=bool)
    np.not_equal(values[1:], values[:-1], out=begins[1:])
    return begins
