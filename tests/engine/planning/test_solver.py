"""Budgets become marks that keep every limit."""

from functools import cache

import numpy as np
import pytest

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, Mark, MarkKind, Marks, prune
from slimstudio.engine.measure.facts import Facts
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.cost_model import QUANTITIES, CostModel
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING, resolve
from slimstudio.engine.planning.selection import select
from slimstudio.engine.planning.sensitivity_curves import (
    SensitivityCurve,
    SensitivityCurves,
    weight_curves,
)
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.solver import nearest, solve
from slimstudio.engine.planning.unmoved import unmoved
from slimstudio.engine.sources import catalogue
from slimstudio.engine.timing.layer_times import LayerTimes
from slimstudio.errors import PlanError
from tests.engine.channels import networks

LEAST = PruningSettings(strategy=Strategy.CAPPED, multiple=1)
STRATEGIES = list(Strategy)


@cache
def analysis_of(name: str) -> Analysis:
    module = catalogue.outline(name, 10)
    open_modules(module)  # as every network of the catalogue is before it is planned for
    return analyse(module, 64)


def times_of(layers: tuple[str, ...]) -> LayerTimes:
    """Every layer takes a millisecond, in proportion to its outputs and inputs."""
    shares = np.array([0.0, 0.5, 1.0])
    ms = np.broadcast_to(np.outer(shares, shares), (len(layers), 3, 3)).copy()
    return LayerTimes(layers, shares, ms, 0.0, (0.9, 1.1))


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("share", [0.75, 0.5, 0.125])
def test_a_share_of_the_macs_is_met_and_hardly_overshot(strategy: Strategy, share: float) -> None:
    analysis = analysis_of("resnet18")
    marks = {"layer1.0.conv1": PROTECT, "layer2.0.conv1": FREEZE}
    settings = PruningSettings(strategy=strategy)
    found = solve(analysis, marks, Budget(macs=share), settings)
    assert found.marks["layer1.0.conv1"] == PROTECT
    assert found.marks["layer2.0.conv1"] == FREEZE
    left = forecast(analysis, resolve(analysis, found.marks), settings).macs
    assert left == found.forecast.macs
    assert share - 0.02 < left / forecast(analysis, NOTHING).macs <= share


@pytest.mark.parametrize("name", ["mobilenet_v2", "shufflenet_v2_x0_5", "squeezenet1_0"])
def test_limits_hold_together(name: str) -> None:
    analysis = analysis_of(name)
    today = forecast(analysis, NOTHING)
    budget = Budget(macs=0.5, parameters=0.6, size_bytes=round(0.4 * today.size_bytes))
    left = solve(analysis, {}, budget).forecast
    assert left.macs <= 0.5 * today.macs
    assert left.parameters <= 0.6 * today.parameters
    assert left.size_bytes <= 0.4 * today.size_bytes
    tightest = max(left.macs / today.macs / 0.5, left.size_bytes / today.size_bytes / 0.4)
    assert tightest > 0.96


def test_uniform_takes_the_same_share_everywhere() -> None:
    settings = PruningSettings(strategy=Strategy.UNIFORM, multiple=1)
    found = solve(analysis_of("resnet18"), {}, Budget(macs=0.5), settings)
    assert len({mark.ratio for mark in found.marks.values()}) == 1


@pytest.mark.parametrize("name", ["resnet18", "densenet121"])
def test_round_numbers_of_channels_do_not_take_more_than_was_asked_for(name: str) -> None:
    analysis = analysis_of(name)
    settings = PruningSettings(strategy=Strategy.UNIFORM, multiple=8)
    found = solve(analysis, {}, Budget(macs=0.5), settings)
    left = forecast(analysis, resolve(analysis, found.marks), settings)
    assert left.macs == found.forecast.macs
    assert 0.48 < left.macs / forecast(analysis, NOTHING).macs <= 0.5
    even = max(mark.ratio for mark in found.marks.values())
    for before, after in left.channels.values():
        if after < before and before >= 16:
            assert after / before >= 1 - even - 0.5 * settings.multiple / before


@pytest.mark.parametrize("share", [0.9, 0.75])
def test_layers_too_narrow_to_lose_anything_get_no_mark(share: float) -> None:
    analysis = analysis_of("mobilenet_v2")
    solution = solve(analysis, {}, Budget(macs=share))
    plan = resolve(analysis, solution.marks)
    assert unmoved(analysis, solution.marks, plan, PruningSettings()) == ()
    assert solution.forecast.macs <= share * forecast(analysis, NOTHING).macs
    assert solution.forecast == forecast(analysis, plan, PruningSettings())


def test_no_layer_loses_more_than_the_cap() -> None:
    settings = PruningSettings(strategy=Strategy.CAPPED, largest_ratio=0.6)
    found = solve(analysis_of("resnet18"), {}, Budget(macs=0.3), settings)
    assert max(mark.ratio for mark in found.marks.values()) <= 0.6
    assert found.notes == ()


def test_the_cap_gives_way_where_the_goal_could_not_be_reached_otherwise() -> None:
    settings = PruningSettings(strategy=Strategy.CAPPED, largest_ratio=0.3)
    found = solve(analysis_of("resnet18"), {}, Budget(macs=0.3), settings)
    assert max(mark.ratio for mark in found.marks.values()) > 0.3
    assert "More than 30% leaves some layers" in str(found.notes[0])


def test_kept_channels_are_a_multiple_and_never_too_few() -> None:
    analysis = analysis_of("resnet18")
    settings = PruningSettings(multiple=8, minimum=24)
    channels = solve(analysis, {}, Budget(macs=0.3), settings).forecast.channels
    after = [now for before, now in channels.values() if now < before]
    assert after
    assert all(now % 8 == 0 and now >= 24 for now in after)


def test_channels_go_where_the_damage_is_least() -> None:
    analysis = analysis_of("resnet18")
    cheap, dear = analysis.group_of("layer3.0.conv1"), analysis.group_of("layer3.1.conv1")
    assert cheap is not None
    assert dear is not None
    straight = np.array([0.0, 1.0])
    curves = {g.index: SensitivityCurve(straight, np.array([0.0, 5.0])) for g in analysis.groups}
    curves[cheap.index] = SensitivityCurve(straight, np.array([0.0, 1.0]))
    curves[dear.index] = SensitivityCurve(straight, np.array([0.0, 90.0]))
    marks = solve(analysis, {}, Budget(macs=0.8), LEAST, curves=SensitivityCurves(curves)).marks
    assert marks["layer3.0.conv1"].ratio > 0.8
    assert "layer3.1.conv1" not in marks


def test_a_latency_is_planned_by_the_times_of_the_layers() -> None:
    analysis = analysis_of("resnet18")
    layers = tuple(slot.layer for slot in analysis.slots if slot.produces)
    times = times_of(layers)
    facts = Facts(times=times)
    today = forecast(analysis, NOTHING, facts=facts).latency
    assert today is not None
    assert today.ms == pytest.approx(len(layers))
    found = solve(analysis, {}, Budget(latency_ms=len(layers) / 2), facts=facts).forecast.latency
    assert found is not None
    assert 0.45 * today.ms < found.ms <= 0.5 * today.ms
    assert found.low_ms < found.ms < found.high_ms


def test_a_latency_without_times_asks_for_measuring() -> None:
    with pytest.raises(PlanError, match="Measure this machine"):
        solve(analysis_of("resnet18"), {}, Budget(latency_ms=5.0))


@pytest.mark.parametrize("name", ["resnet18", "densenet121", "googlenet", "resnext50_32x4d"])
def test_the_model_counts_like_the_forecast_and_its_slopes_fit(name: str) -> None:
    analysis = analysis_of(name)
    ratios = {g.index: 0.5 for g in analysis.groups if g.removable}
    removed = select(analysis, ratios)
    shares = np.array([1.0 - removed[group.channels].mean() for group in analysis.groups])
    model = CostModel(analysis)
    counted = dict(zip(QUANTITIES, model.values(shares), strict=True))
    exact = forecast(analysis, resolve(analysis, {}))
    assert model.values(np.ones(len(shares)))[0] == pytest.approx(exact.macs)
    assert model.values(np.ones(len(shares)))[1] == pytest.approx(exact.parameters)
    assert counted["macs"] < 0.4 * exact.macs
    slopes = model.slopes(shares)
    assert slopes.shape == (len(shares), len(QUANTITIES))
    for index in (0, len(shares) // 2):
        moved = shares.copy()
        moved[index] += 1e-6
        change = (model.values(moved) - model.values(shares)) / 1e-6
        assert change == pytest.approx(slopes[index], rel=1e-3, abs=1.0)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_marks_that_are_given_stay_and_are_not_among_the_found(strategy: Strategy) -> None:
    analysis = analysis_of("resnet18")
    mine = {"layer1.0.conv1": prune(0.11), "layer2.1": REMOVE, "layer3.0.conv1": PROTECT}
    solution = solve(analysis, mine, Budget(macs=0.5), PruningSettings(strategy=strategy))
    assert mine.items() <= solution.marks.items()
    assert solution.found
    assert solution.found.isdisjoint(mine)
    assert solution.marks.keys() == solution.found | mine.keys()


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("keep", [FREEZE, PROTECT])
def test_nothing_is_written_into_a_container_that_is_kept(strategy: Strategy, keep: Mark) -> None:
    analysis = analysis_of("resnet18")
    settings = PruningSettings(strategy=strategy)
    solution = solve(analysis, {"layer2": keep}, Budget(macs=0.6), settings)
    assert solution.found
    assert not [name for name in solution.found if name.startswith("layer2")]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_heads_made_by_frozen_layers_get_no_mark(strategy: Strategy) -> None:
    analysis = analyse(networks.attention(), 8)
    inside = {slot.layer for slot in analysis.slots if slot.layer.startswith("parts.a.")}
    settings = PruningSettings(strategy=strategy, multiple=1)
    assert solve(analysis, {}, Budget(macs=0.9), settings).found
    marks = dict.fromkeys(inside, FREEZE)
    with pytest.raises(PlanError, match="frozen"):  # nothing else can leave
        solve(analysis, marks, Budget(macs=0.99), settings)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("mine", [{}, {"layer1.1": REMOVE}, {"layer4.0.conv1": prune(0.5)}])
def test_a_goal_that_holds_already_finds_nothing(strategy: Strategy, mine: Marks) -> None:
    analysis = deep()
    size = forecast(analysis, NOTHING).size_bytes
    settings = PruningSettings(strategy=strategy)
    solution = solve(analysis, mine, Budget(size_bytes=size), settings)
    assert not solution.found
    assert solution.marks == mine
    assert solution.notes


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_an_impossible_goal_says_what_is_possible_and_what_stands_in_the_way(
    strategy: Strategy,
) -> None:
    analysis = analysis_of("resnet18")
    keep = {g.producers[0]: PROTECT for g in analysis.groups if g.removable and g.size > 100}
    with pytest.raises(PlanError, match=r"10.0% of the MACs cannot be reached") as caught:
        solve(analysis, keep, Budget(macs=0.1), PruningSettings(strategy=strategy))
    assert "the least that can stay is" in str(caught.value.why)
    assert "(protected)" in str(caught.value.why)
    assert "take these marks off" in str(caught.value.remedy)


def test_a_goal_that_holds_already_changes_nothing_and_says_so() -> None:
    analysis = analysis_of("resnet18")
    for strategy in STRATEGIES:
        settings = PruningSettings(strategy=strategy)
        found = solve(analysis, {"conv1": FREEZE}, Budget(size_bytes=10**9), settings)
        assert found.marks == {"conv1": FREEZE}
        assert "keeps this goal already" in str(found.notes[0])


@pytest.mark.parametrize(
    "budget",
    [
        Budget(),
        Budget(macs=0.0),
        Budget(macs=1.0),
        Budget(parameters=-1.0),
        Budget(macs=float("nan")),
        Budget(size_bytes=0),
        Budget(latency_ms=-3.0),
        Budget(accuracy_loss=1.0),
    ],
)
def test_a_goal_out_of_range_is_refused(budget: Budget) -> None:
    with pytest.raises(PlanError, match=r"makes no sense|does not say"):
        solve(analysis_of("resnet18"), {}, budget)


def test_a_goal_marks_no_layer_that_cannot_be_pruned() -> None:
    analysis = analyse(networks.residual(), 8)
    marks = solve(analysis, {}, Budget(macs=0.6)).marks
    assert set(marks) == {"stem", "parts.a"}
    assert {mark.kind for mark in marks.values()} == {MarkKind.PRUNE}


def test_a_network_with_nothing_to_prune_is_told_so() -> None:
    analysis = analyse(networks.residual(), 8)
    marks = dict.fromkeys(("stem", "parts.a"), FREEZE)
    with pytest.raises(PlanError, match="cannot be reached"):
        solve(analysis, marks, Budget(macs=0.6))


@cache
def deep() -> Analysis:
    module = catalogue.outline("resnet18", 10)
    return with_blocks(module, analysis_of("resnet18"))


def test_whole_blocks_compete_with_channels() -> None:
    analysis = deep()
    usual = weight_curves(analysis)
    names = {block.name for block in analysis.blocks if block.removable}
    assert names == {"layer1.0", "layer1.1", "layer2.1", "layer3.1", "layer4.1", "layer1"}
    cheap = SensitivityCurves(usual.groups, {**usual.blocks, "layer2.1": 1e-3, "layer3.1": 1e9})
    found = solve(analysis, {}, Budget(macs=0.5), LEAST, curves=cheap)
    assert found.marks["layer2.1"] == REMOVE
    assert "layer3.1" not in found.marks
    assert not any(name.startswith("layer2.1.") for name in found.marks)
    left = forecast(analysis, resolve(analysis, found.marks))
    assert left.macs == found.forecast.macs
    assert 0.48 < left.macs / forecast(analysis, NOTHING).macs <= 0.5


def test_a_block_with_a_frozen_layer_stays() -> None:
    analysis = deep()
    usual = weight_curves(analysis)
    cheap = SensitivityCurves(usual.groups, dict.fromkeys(usual.blocks, 1e-3))
    marks = solve(analysis, {"layer2.1.conv1": FREEZE}, Budget(macs=0.3), LEAST, curves=cheap).marks
    assert "layer2.1" not in marks
    assert marks["layer1.1"] == REMOVE


def test_blocks_that_were_marked_by_hand_leave_and_count() -> None:
    analysis = deep()
    found = solve(analysis, {"layer1.1": REMOVE}, Budget(macs=0.5))
    assert found.marks["layer1.1"] == REMOVE
    assert 0.48 < found.forecast.macs / forecast(analysis, NOTHING).macs <= 0.5


def test_uniform_keeps_every_block() -> None:
    settings = PruningSettings(strategy=Strategy.UNIFORM)
    marks = solve(deep(), {}, Budget(macs=0.1), settings).marks
    assert {mark.kind for mark in marks.values()} == {MarkKind.PRUNE}


@pytest.mark.parametrize("strategy", list(Strategy))
def test_the_nearest_goal_can_be_reached_and_keeps_what_could_be_before(strategy: Strategy) -> None:
    analysis = analysis_of("resnet18")
    settings = PruningSettings(strategy=strategy)
    asked = Budget(macs=0.5, size_bytes=1000)
    with pytest.raises(PlanError):
        solve(analysis, {}, asked, settings)
    found = nearest(analysis, {}, asked, settings)
    assert found is not None
    assert found.macs == asked.macs
    assert found.size_bytes is not None
    assert found.size_bytes % 10_000 == 0
    reached = solve(analysis, {}, found, settings).forecast
    assert reached.size_bytes <= found.size_bytes
    assert nearest(analysis, {}, found, settings) is None


def test_where_nothing_may_leave_no_goal_is_the_nearest() -> None:
    analysis = analysis_of("resnet18")
    frozen = {slot.layer: FREEZE for slot in analysis.slots if slot.produces}
    assert nearest(analysis, frozen, Budget(macs=0.5), PruningSettings()) is None


def test_without_images_automatic_is_even_and_says_so() -> None:
    analysis = analysis_of("resnet18")
    budget = Budget(macs=0.5)
    found = solve(analysis, {}, budget, PruningSettings(strategy=Strategy.AUTOMATIC))
    evenly = solve(analysis, {}, budget, PruningSettings(strategy=Strategy.UNIFORM))
    assert found.marks == evenly.marks
    assert "no images to try" in str(found.notes[-1])
    assert not any("no images" in str(note) for note in evenly.notes)
