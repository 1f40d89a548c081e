"""Trying out plans: prune a copy, heal it without training, and see how well it answers."""

from collections.abc import Collection
from functools import cached_property

import torch
from numpy import float64
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.events import Event
from slimstudio.engine.importance.calibration import Calibration, check_answers
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.models.network import Network
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.reconstruction.likeness import divergence
from slimstudio.engine.reconstruction.reconstruct import reconstruct
from slimstudio.engine.surgery.prune import prune


class _Quiet:
    """A control that lets work be stopped, and keeps its events to itself."""

    def __init__(self, control: Control) -> None:
        self._control = control

    def report(self, event: Event) -> None:
        """Keep it: a trial's own progress says nothing about the whole search."""

    def check(self) -> None:
        self._control.check()


class Trials:
    """One network, and the images that plans for it are tried on.

    Args:
        network: The original; it is never changed.
        analysis: Its channels.
        importance: A value for each channel, [channel_count]; the least leave first.
        healing: Images that repair learns from.
        judging: Images that none of it learns from.
        settings: Fewest channels, their multiple, and whether to repair.
        control: Asked before every batch whether to go on.
    """

    def __init__(
        self,
        network: Network,
        analysis: Analysis,
        importance: NDArray[float64],
        healing: Calibration,
        judging: Calibration,
        settings: PruningSettings,
        control: Control,
    ) -> None:
        self._network = network
        self.analysis = analysis
        self._importance = importance
        self._healing = healing
        self._judging = judging
        self.settings = settings
        self._control = _Quiet(control)

    @property
    def images(self) -> int:
        """How many images judge."""
        return len(self._judging)

    def original(self) -> float:
        """Judge the original: the share of right answers, 0 to 1."""
        return CLASSIFICATION.quality(self._network.module, self._judging, self._control.check)

    def of(self, plan: Plan, *, healed: Collection[str] | None = None) -> float:
        """Judge a plan right after repair.

        Args:
            plan: What leaves.
            healed: Names of the only layers that repair may change; None for all.

        Raises:
            PlanError: the plan removes nothing.
            Cancelled: the person stopped the work.
        """
        repaired = self._repaired(plan, healed)
        return CLASSIFICATION.quality(repaired, self._judging, self._control.check)

    def likeness(self, plan: Plan) -> tuple[float, float]:
        """Compare a plan's answers, right after repair, with the original's.

        Args:
            plan: What leaves.

        Returns:
            The share of images with the same first answer, 0 to 1, and the mean divergence from
            all answers, in nats.

        Raises:
            PlanError: the plan removes nothing, or an answer is not a number.
            Cancelled: the person stopped the work.
        """
        given = scores(self._repaired(plan, None), self._judging, self._control)
        wanted = self._wanted
        check_answers(given, self._judging.labels.new_zeros(1))
        alike = (given.argmax(1) == wanted.argmax(1)).double().mean()
        return float(alike), float(divergence(given, wanted))

    @cached_property
    def _wanted(self) -> Tensor:
        return scores(self._network.module, self._judging, self._control)

    def _repaired(self, plan: Plan, healed: Collection[str] | None) -> nn.Module:
        # Nobody gets this network, so it is judged as it is; the job proves the one that stays.
        pruned = prune(
            self._network,
            self.analysis,
            plan,
            self._importance,
            settings=self.settings,
            prove=False,
        )
        if self.settings.repair:
            module = self._network.module
            frozen = set(plan.frozen) if healed is None else _all_but(module, healed)
            reconstruct(module, pruned, self.analysis, self._healing, self._control, frozen=frozen)
        return pruned.network.module


def scores(module: nn.Module, images: Calibration, control: Control) -> Tensor:
    """Ask a network about images, [N, outputs], in double precision.

    Args:
        module: The network.
        images: What it is asked about.
        control: Asked before every batch whether to go on.

    Raises:
        Cancelled: the person stopped the work.
    """
    found = []
    with channels_last(module), evaluating(module), torch.no_grad():
        for batch in images.batches():
            control.check()
            found.append(module(batch.images).double())
    return torch.cat(found)


def _all_but(module: nn.Module, changing: Collection[str]) -> set[str]:
    return {
        name
        for name, layer in module.named_modules()
        if next(layer.children(), None) is None and name not in changing
    }
