"""A network together with what was found out about its channels, and groups of these to cut."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import torch
from torch import nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Group
from slimstudio.engine.channels.plain import plain
from slimstudio.engine.control import watched
from slimstudio.engine.events import Event, Phase, PhaseStarted
from slimstudio.engine.importance.scoring import Images, Scorer, scores
from slimstudio.engine.planning.given import shown
from slimstudio.engine.planning.request import Request
from slimstudio.engine.surgery.opened import OpenedNames
from slimstudio.engine.surgery.requested import carry_out
from slimstudio.engine.surgery.result import PruningResult
from slimstudio.errors import PlanError
from slimstudio.messages import Message
from slimstudio.unforeseen import only_ours

Progress = Callable[[Event], object]


@dataclass(frozen=True, eq=False)
class NetworkChannels:
    """A network and what was found out about its channels.

    Args:
        model: The network.
        analysis: Its channels.
        opened: What is pruned: the network itself, or a copy whose attention lets heads leave.
        names: What that copy was before.
    """

    model: nn.Module
    analysis: Analysis
    opened: nn.Module
    names: OpenedNames | None = None

    @property
    def groups(self) -> tuple[Group, ...]:
        """Channels that leave together, in the order in which they are produced.

        Each has `size`, `producers`, `readers`, `removable`, `protected` (why none may leave) and
        `explain()`.
        """
        return self.analysis.groups

    @only_ours
    def group_of(self, layer: str) -> Group | None:
        """Find the group of a layer's output channels."""
        return self.analysis.group_of(layer)

    @only_ours
    def cut(
        self,
        *groups: Group,
        ratio: float,
        importance: str | Scorer | None = None,
        calibration: Images | None = None,
        round_to: int = 1,
        min_channels: int = 1,
        inexact: bool = False,
        seed: int = 0,
        progress: Progress | None = None,
    ) -> PruningResult:
        """Prune some groups and leave all others whole.

        Args:
            groups: From `groups`.
            ratio: Share of their channels that leaves, above 0 and below 1.
            importance: As in `prune`.
            calibration: As in `prune`.
            round_to: As in `prune`.
            min_channels: As in `prune`.
            inexact: As in `prune`.
            seed: As in `prune`.
            progress: As in `prune`.

        Raises:
            PlanError: a group must stay, for a reason that is said.
            Cancelled: `progress` stopped the work.
        """
        known = {id(group) for group in self.groups}
        for group in groups:
            if id(group) not in known:
                raise PlanError(
                    Message("{given} is no group of this analysis.", given=shown(group)),
                    remedy=Message("Give some of its groups, each as an argument of its own."),
                )
            if not group.may_leave(inexact=inexact):
                raise PlanError(Message("This group cannot be cut."), why=group.explain())
        request = Request(
            ratio, groups=[group.index for group in groups],
            round_to=round_to, min_channels=min_channels, inexact=inexact,
        )  # fmt: skip
        request.check()
        return carried_out(self, request, importance, calibration, seed, progress)


def carried_out(
    found: NetworkChannels,
    request: Request,
    importance: str | Scorer | None,
    calibration: Images | None,
    seed: int,
    progress: Progress | None,
) -> PruningResult:
    """Do what a request asks, to a copy of what was analysed."""
    control = watched(progress)
    model, analysis = found.opened, found.analysis
    with torch.random.fork_rng(devices=()):
        values = scores(plain(model), analysis, importance, calibration, control, seed=seed)
        control.report(PhaseStarted(Phase.PRUNE))
        control.check()
        result = carry_out(model, analysis, request, values, found.names)
    return replace(result, parameters_before=sum(p.numel() for p in found.model.parameters()))
