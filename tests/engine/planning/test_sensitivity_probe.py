"""Every group is measured by itself, heads as well, and what cannot be is named and passed over."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Event, Noted
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.engine.planning.sensitivity_probe import measure_sensitivity
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.surgery.prune import prune
from slimstudio.errors import PlanError
from slimstudio.messages import Message
from tests.engine.channels import networks


class _Trials:
    """Stands in for trials on images: the accuracy is the share of the parameters that is left."""

    images = 100

    def __init__(self, module: nn.Module, settings: PruningSettings, refuses: str = "") -> None:
        self._network = Network(module, Recipe("made-up", 5))
        self.analysis = analyse(module, 8)
        self.settings = settings
        self._refuses = refuses
        self.tried: list[int] = []

    def original(self) -> float:
        return 1.0

    def of(self, plan: Plan, **_: Any) -> float:
        self.tried += plan.ratios
        (index,) = plan.ratios
        if self._refuses in self.analysis.groups[index].producers:
            raise PlanError(Message("It cannot be done."))
        importance = np.arange(self.analysis.channel_count, dtype=np.float64)
        pruned = prune(
            self._network, self.analysis, plan, importance, settings=self.settings, prove=False
        )
        before, after = (
            sum(parameter.numel() for parameter in module.parameters())
            for module in (self._network.module, pruned.network.module)
        )
        return after / before


class _Told(Unattended):
    def __init__(self) -> None:
        self.notes: list[str] = []

    def report(self, event: Event) -> None:
        if isinstance(event, Noted):
            self.notes.append(str(event.message))


def _measured(trials: _Trials, known: Sensitivity | None = None) -> tuple[Sensitivity, list[str]]:
    told = _Told()
    found = measure_sensitivity(trials, told, known=known)  # type: ignore[arg-type]  # stands in
    return found, told.notes


def _plain(minimum: int = 2) -> PruningSettings:
    return PruningSettings(multiple=1, minimum=minimum)


def _free(analysis: Analysis) -> set[int]:
    return {group.index for group in analysis.groups if group.removable}


def test_heads_are_measured_like_any_other_group() -> None:
    torch.manual_seed(0)
    trials = _Trials(networks.attention(), _plain())
    heads = {group.index for group in trials.analysis.groups if group.heads}
    assert heads
    found, notes = _measured(trials)
    drops = found.drops(trials.analysis)
    assert drops.keys() == _free(trials.analysis)
    assert heads <= drops.keys()
    curves = [drops[index] for index in sorted(drops)]
    assert len(set(curves)) == len(curves)
    assert not notes


def test_the_minimum_of_the_settings_holds() -> None:
    trials = _Trials(networks.concatenation(), _plain(minimum=6))
    found, notes = _measured(trials)
    sizes = {trials.analysis.groups[index].size for index in found.drops(trials.analysis)}
    assert sizes == {8}
    assert len(notes) == len(_free(trials.analysis)) - 1


def test_a_group_that_cannot_be_measured_is_named_and_the_rest_goes_on() -> None:
    trials = _Trials(networks.concatenation(), _plain(), refuses="parts.a")
    found, notes = _measured(trials)
    assert len(found.drops(trials.analysis)) == len(_free(trials.analysis)) - 1
    assert len(notes) == 1
    assert "parts.a" in notes[0]
    assert sum(trials.analysis.groups[i].producers == ("parts.a",) for i in trials.tried) == 1


def test_what_is_known_is_not_measured_again() -> None:
    trials = _Trials(networks.concatenation(), _plain())
    found, _ = _measured(trials)
    trials.tried.clear()
    assert not found.doubtful(trials.analysis)
    stale = Sensitivity(found.accuracy, found.images, {**found.layers, "nowhere": {"0.5": 0.1}})
    again, notes = _measured(trials, stale)
    assert again == found
    assert not trials.tried
    assert len(notes) == 1
    assert "nowhere" in notes[0]


def test_nothing_to_measure_is_refused() -> None:
    with pytest.raises(PlanError, match="nothing to measure"):
        _measured(_Trials(nn.Sequential(nn.Conv2d(3, 5, 1)), _plain()))
