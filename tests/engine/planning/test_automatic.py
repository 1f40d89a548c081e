"""Plans that are tried: judged by images that taught nothing, counted, and cut short honestly."""

from collections.abc import Callable

import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.events import Event, Noted
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.importance.reconstruction import ReconstructionLoss
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.planning.automatic import (
    TrialLimit,
    answered,
    best_plan,
    gentler,
    trial_parts,
    ways,
)
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.measured_damage import measured_curves
from slimstudio.engine.planning.plan import NOTHING, resolve
from slimstudio.engine.planning.sensitivity_curves import weight_curves
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.planning.solver import Approach, Solution, solve
from slimstudio.engine.planning.trials import Trials
from slimstudio.engine.surgery.prune import prune
from slimstudio.errors import Cancelled, PlanError

SIZE = 8
SETTINGS = PruningSettings(multiple=1)
WATCHED, UNLIMITED = Unattended(), TrialLimit()


def images(count: int, seed: int = 0) -> Calibration:
    draw = torch.Generator().manual_seed(seed)
    colours = 2 * torch.randn(count, 3, 1, 1, generator=draw)
    drawn = colours + torch.randn(count, 3, SIZE, SIZE, generator=draw)
    return Calibration(drawn, torch.zeros(count, dtype=torch.int64), Preprocessing(SIZE, SIZE))


@pytest.fixture(scope="module")
def module() -> nn.Module:
    """A network whose second layer hardly matters: its channels say nearly the same."""
    torch.manual_seed(0)
    wide = nn.Conv2d(8, 16, 3, padding=1)
    with torch.no_grad():
        wide.weight.copy_(wide.weight[:1] + 0.01 * wide.weight)
    last = nn.Linear(48, 10, bias=False)
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), wide, nn.ReLU(),
        nn.Conv2d(16, 12, 3, padding=1), nn.ReLU(),
        nn.AdaptiveAvgPool2d(2), nn.Flatten(), last,
    ).eval()  # fmt: skip


@pytest.fixture(scope="module")
def analysis(module: nn.Module) -> Analysis:
    return analyse(module, SIZE)


Search = Callable[..., Solution]


@pytest.fixture
def searched(module: nn.Module, analysis: Analysis) -> Search:
    """Look for a plan on fresh trials."""

    def look(
        control: Control = WATCHED, limit: TrialLimit = UNLIMITED, macs: float = 0.5
    ) -> Solution:
        parts = trial_parts(images(96))
        assert parts
        learn, judge = (answered(module, part, control) for part in parts)
        importance = ReconstructionLoss().scores(module, analysis, learn, Unattended())
        expected = weight_curves(analysis, importance)
        measured = measured_curves(module, analysis, importance, learn, Unattended(), expected)
        network = Network(module, Recipe("small", 10))
        trials = Trials(network, analysis, importance, learn, judge, SETTINGS, control)

        def solved(way: Approach) -> Solution:
            budget = Budget(macs=macs)
            return solve(analysis, {}, budget, way.settings(SETTINGS), curves=way.curves)

        return best_plan(solved, ways(measured, expected), trials, control, limit)

    return look


class Telling(Unattended):
    """Raises once so many plans were told of."""

    def __init__(self, stop_after: int = 10**6) -> None:
        self.told: list[str] = []
        self._most = stop_after

    def report(self, event: Event) -> None:
        if isinstance(event, Noted):
            self.told.append(str(event.message))

    def check(self) -> None:
        if len(self.told) >= self._most:
            raise Cancelled


def test_the_best_plan_is_the_one_that_is_most_like_the_original(
    searched: Search, analysis: Analysis
) -> None:
    best = searched()
    assert best.forecast.macs <= 0.5 * forecast(analysis, NOTHING).macs
    assert best.tried is not None
    assert best.others
    for other in best.others:
        assert other.tried is not None
        assert other.forecast.macs <= 0.5 * forecast(analysis, NOTHING).macs
        assert other.marks != best.marks
        # Fewer images agree, or as many within what chance does and the answers are further off.
        assert best.tried.divergence <= other.tried.divergence or (
            best.tried.agreement > other.tried.agreement
        )
    # What is measured knows that the second layer says one thing sixteen times.
    evenly = [one for one in best.others if str(one.tried.way.name) == "evenly"]  # type: ignore[union-attr]
    assert evenly
    assert best.tried.divergence < 0.5 * evenly[0].tried.divergence  # type: ignore[union-attr]


def test_the_same_images_give_the_same_plan(searched: Search) -> None:
    one, other = searched(), searched()
    assert one.marks == other.marks
    assert one.tried is not None
    assert other.tried is not None
    assert one.tried.divergence == other.tried.divergence
    assert [each.marks for each in one.others] == [each.marks for each in other.others]


def test_what_is_told_of_a_plan_is_what_its_network_answers(
    module: nn.Module, analysis: Analysis
) -> None:
    learn, judge = images(32), images(200, seed=1)
    importance = ReconstructionLoss().scores(module, analysis, learn, Unattended())
    network = Network(module, Recipe("small", 10))
    settings = PruningSettings(multiple=1, repair=False)
    trials = Trials(network, analysis, importance, learn, judge, settings, Unattended())
    marks = solve(analysis, {}, Budget(macs=0.5), settings).marks
    plan = resolve(analysis, marks)
    agreement, divergence = trials.likeness(plan)
    cut = prune(network, analysis, plan, importance, settings=settings).network.module
    with torch.no_grad():
        wanted, given = (one(judge.images).double().log_softmax(1) for one in (module, cut))
    assert agreement == (wanted.argmax(1) == given.argmax(1)).double().mean()
    expected = (wanted.exp() * (wanted - given)).sum(1).mean()
    assert divergence == pytest.approx(float(expected), rel=1e-4)
    assert 0 < agreement < 1


def test_judges_teach_nothing() -> None:
    parts = trial_parts(images(96))
    assert parts
    learn, judge = parts
    assert (len(learn), len(judge)) == (72, 24)
    rows = {tuple(one.flatten().tolist()) for one in learn.images}
    assert not rows & {tuple(one.flatten().tolist()) for one in judge.images}
    most = trial_parts(images(2000))
    assert most
    assert len(most[1]) == 128
    assert trial_parts(images(31)) is None


def test_when_the_time_is_over_the_best_so_far_is_taken_and_it_says_so(searched: Search) -> None:
    control = Telling()
    found = searched(control, TrialLimit(in_time=lambda: False))
    assert len(control.told) == 1
    assert found.tried is not None
    assert not found.others
    assert any("time was over" in str(note) for note in found.notes)
    whole = searched()
    assert not any("time was over" in str(note) for note in whole.notes)


def test_a_person_who_stops_it_gets_the_best_so_far_where_that_is_wanted(searched: Search) -> None:
    found = searched(Telling(stop_after=2), TrialLimit(keeps_best=True))
    assert len(found.others) == 1
    assert any("stopped" in str(note) for note in found.notes)
    with pytest.raises(Cancelled):
        searched(Telling(stop_after=2))
    with pytest.raises(Cancelled):
        searched(Telling(stop_after=0), TrialLimit(keeps_best=True))


def test_it_ends_when_no_plan_gets_better(searched: Search) -> None:
    control = Telling()
    found = searched(control)
    names = [str(one.tried.way.name) for one in (found, *found.others) if one.tried]
    assert len(names) == len(control.told)
    caps = list(gentler(ways_of(found)))
    assert len(names) < 3 + len(caps)


def ways_of(found: Solution) -> Approach:
    assert found.tried
    return found.tried.way


def test_a_budget_that_no_way_keeps_is_refused(searched: Search) -> None:
    with pytest.raises(PlanError, match="cannot be reached"):
        searched(macs=0.001)


def test_other_answers_are_no_labels(module: nn.Module) -> None:
    labelled = answered(module, images(20), Unattended())
    with torch.no_grad():
        assert torch.equal(labelled.labels, module(labelled.images).argmax(1))
