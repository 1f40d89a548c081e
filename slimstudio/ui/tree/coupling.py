"""Which layers lose channels together, looked up by name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from slimstudio.engine.channels import words
from slimstudio.engine.marks import is_inside
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.group import Group


class Coupling:
    """Groups of channels by the layers that they pass through.

    A layer *makes* channels (a convolution) or *follows* those of others (its BatchNorm); readers,
    which only become narrower on their input side, do not count here.

    Args:
        analysis: The network's channels.
        inexact: Whether channels may leave that a normalisation mixes with each other.
    """

    def __init__(self, analysis: Analysis, *, inexact: bool = False) -> None:
        self._analysis = analysis
        self._inexact = inexact

    @cached_property
    def _followed(self) -> dict[str, tuple[Group, ...]]:
        followed: dict[str, list[Group]] = {}
        for group in self._analysis.groups:
            for name in group.others:
                followed.setdefault(name, []).append(group)
        return {name: tuple(groups) for name, groups in followed.items()}

    def groups_of(self, name: str) -> tuple[Group, ...]:
        """List the groups that a layer makes, or follows where it makes none."""
        return self._analysis.groups_of(name) or self._followed.get(name, ())

    def together_with(self, names: Iterable[str]) -> frozenset[str]:
        """Find the layers whose channels leave together with those of `names`, without these."""
        given = frozenset(names)
        groups = {group.index: group for name in given for group in self.groups_of(name)}
        found = {n for group in groups.values() for n in (*group.producers, *group.others)}
        return frozenset(found - given)

    def makers_of(self, name: str) -> tuple[str, ...]:
        """List the layers that make the channels of a layer, itself among them if it does."""
        return tuple(dict.fromkeys(n for group in self.groups_of(name) for n in group.producers))

    def explain(self, name: str) -> str:
        """Say which channels leave with a layer's and why; "" for a layer without channels."""
        return "\n".join(message_text(group.explain()) for group in self.groups_of(name))

    def makes_channels(self, name: str) -> bool:
        """Whether a mark on this layer can remove channels."""
        reason = self._analysis.reason(name, inexact=self._inexact)
        return not reason and name in self.makers_of(name)

    def obstacle(self, name: str) -> str:
        """Say why channels of a layer may not leave at all; "" where they may."""
        groups = self.groups_of(name)
        if not groups or any(group.may_leave(inexact=self._inexact) for group in groups):
            return "" if groups else message_text(words.NO_CHANNELS)
        return message_text(groups[0].protected or words.INEXACT)

    @cached_property
    def blocks(self) -> Mapping[str, str]:
        """Name of each container to the reason why it cannot leave whole; "" where it can."""
        return {block.name: message_text(block.reason) for block in self._analysis.blocks}

    @cached_property
    def heads(self) -> Mapping[str, str]:
        """Name of each attention layer to the reason why its heads must stay; "" where not."""
        named = (n for group in self._analysis.groups if group.heads for n in group.producers)
        return {
            name: message_text(self._analysis.heads_reason(name, inexact=self._inexact))
            for name in named
        }

    def explain_heads(self, name: str) -> str:
        """Say how many heads an attention layer has; "" for other layers."""
        heads = self._analysis.heads_of(name)
        return message_text(heads.explain()) if heads else ""

    def with_followers(
        self, channels: Mapping[str, tuple[int, int]], removed: Collection[str] = ()
    ) -> dict[str, tuple[int, int]]:
        """Add the layers that follow to channels before and after the plan.

        Args:
            channels: Layer name to channels before and after, for layers that make them.
            removed: Containers that leave whole.
        """
        complete = dict(channels)
        gone = self._gone({n: c for n, c in channels.items() if not is_inside(n, removed)})
        for name, groups in self._followed.items():
            if is_inside(name, removed):
                complete[name] = (sum(group.size for group in groups), 0)
            elif name not in complete and all(group.index in gone for group in groups):
                before = sum(group.size for group in groups)
                complete[name] = (before, before - sum(gone[group.index] for group in groups))
        return complete

    def _gone(self, channels: Mapping[str, tuple[int, int]]) -> dict[int, int]:
        """Count what each group loses, as far as one layer makes it and nothing else."""
        gone: dict[int, int] = {}
        for name, (before, after) in channels.items():
            groups = self._analysis.groups_of(name)
            if len(groups) == 1:
                gone[groups[0].index] = before - after
        return gone
