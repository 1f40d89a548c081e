"""Finding plans on a person's own images."""

from dataclasses import replace

import pytest
import torch
from torch import nn
from torch.nn import functional

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.pixels import Dataset, LoadedImages, Pixels
from slimstudio.engine.events import Event, Noted
from slimstudio.engine.marks import PROTECT, prune
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.errors import Cancelled, PlanError
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project
from slimstudio.session.tasks.planning import find_plan, probe_sensitivity

SIZE = 8
CLASSES = ("dark", "grey", "bright")
PREPROCESSING = Preprocessing(SIZE, SIZE)
PROJECT = Project(
    pruning=PruningSettings(strategy=Strategy.UNIFORM, calibration_images=48, multiple=1)
)


def pixels(count: int, seed: int) -> Pixels:
    """Draw noise around three levels of brightness."""
    draw = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % len(CLASSES)
    noise = torch.randint(0, 60, (count, 3, SIZE, SIZE), generator=draw)
    images = (noise + 90 * labels.view(-1, 1, 1, 1)).clamp(0, 255).to(torch.uint8)
    return Pixels(images, labels, CLASSES, tuple(map(str, range(count))))


@pytest.fixture(scope="module")
def images() -> LoadedImages:
    return LoadedImages(Dataset(pixels(96, 0), pixels(60, 1)), ())


@pytest.fixture(scope="module")
def opened(images: LoadedImages) -> OpenedNetwork:
    """A small network that has learned the three levels."""
    torch.manual_seed(0)
    module = nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(8, 16, 3, padding=1),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(16, len(CLASSES)),
    )
    optimizer = torch.optim.Adam(module.parameters(), 0.02)
    train = images.dataset.train
    for _ in range(60):
        answers = module(normalise(train.images, PREPROCESSING))
        functional.cross_entropy(answers, train.labels).backward()
        optimizer.step()
        optimizer.zero_grad()
    recipe = Recipe("resnet18", len(CLASSES), CLASSES, PREPROCESSING)
    return OpenedNetwork(Network(module.eval(), recipe), (), analyse(module, SIZE))


class Watching(Unattended):
    def __init__(self, stop_after: int = 10**6) -> None:
        self.events: list[Event] = []
        self._left = stop_after

    def report(self, event: Event) -> None:
        self.events.append(event)

    def check(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


@pytest.mark.parametrize("strategy", list(Strategy))
def test_a_plan_keeps_the_budget(
    opened: OpenedNetwork, images: LoadedImages, strategy: Strategy
) -> None:
    project = replace(PROJECT, pruning=replace(PROJECT.pruning, strategy=strategy))
    found = find_plan(project, opened, images, Budget(macs=0.5), Unattended())
    assert found.forecast.macs <= 0.5 * forecast(opened.analysis, NOTHING).macs
    assert set(found.marks) <= {"0", "2"}


def test_a_largest_loss_is_kept_and_the_curve_is_told(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    control = Watching()
    before = {name: value.clone() for name, value in opened.network.module.state_dict().items()}
    found = find_plan(PROJECT, opened, images, Budget(accuracy_loss=0.05), control)
    assert found.forecast.macs < 0.9 * forecast(opened.analysis, NOTHING).macs
    assert "Right after repair" in str(found.notes[0])
    tried = [
        str(e.message)
        for e in control.events
        if isinstance(e, Noted) and "right." in str(e.message)
    ]
    assert len(tried) > 2
    after = opened.network.module.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())


def test_a_loss_and_a_size_hold_together(opened: OpenedNetwork, images: LoadedImages) -> None:
    size_bytes = round(0.6 * forecast(opened.analysis, NOTHING).size_bytes)
    budget = Budget(accuracy_loss=0.2, size_bytes=size_bytes)
    found = find_plan(PROJECT, opened, images, budget, Unattended())
    assert found.forecast.size_bytes <= size_bytes


def test_a_loss_that_no_plan_keeps_says_the_best_and_what_is_in_the_way(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    project = replace(PROJECT, marks={"2": PROTECT})
    budget = Budget(accuracy_loss=0.0, macs=0.05)
    with pytest.raises(PlanError) as caught:
        find_plan(project, opened, images, budget, Unattended())
    assert "2 (protected)" in str(caught.value.why)


def test_a_network_that_never_learned_the_classes_cannot_be_judged(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    new = replace(opened, network=replace(opened.network, new_classes=CLASSES))
    with pytest.raises(PlanError, match="cannot be judged yet"):
        find_plan(PROJECT, new, images, Budget(accuracy_loss=0.01), Unattended())
    with pytest.raises(PlanError, match="Without images"):
        find_plan(PROJECT, opened, None, Budget(accuracy_loss=0.01), Unattended())


class Silent:
    """Lets nothing be computed."""

    def report(self, event: Event) -> None:
        raise AssertionError(event)

    def check(self) -> None:
        raise AssertionError("something was computed")


def test_what_cannot_be_judged_is_refused_before_anything_is_computed(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    new = replace(opened, network=replace(opened.network, new_classes=CLASSES))
    few = replace(images, dataset=replace(images.dataset, validation=pixels(8, 1)))
    for network, data in ((new, images), (opened, few)):
        with pytest.raises(PlanError):
            find_plan(PROJECT, network, data, Budget(accuracy_loss=0.01), Silent())
        with pytest.raises(PlanError):
            probe_sensitivity(PROJECT, network, data, 600.0, Silent())


def test_too_few_images_to_judge_by_are_called_what_they_are(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    few = replace(images, dataset=replace(images.dataset, validation=pixels(8, 1)))
    with pytest.raises(PlanError, match="8 validation images are too few"):
        find_plan(PROJECT, opened, few, Budget(accuracy_loss=0.01), Unattended())


def test_sensitivity_is_measured_for_every_group_and_used(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    measured = probe_sensitivity(PROJECT, opened, images, 600.0, Unattended())
    assert measured.images == 60
    assert measured.accuracy > 0.9
    drops = measured.drops(opened.analysis)
    assert drops.keys() == {0, 1}
    assert [ratio for ratio, _ in drops[1]] == [0.1, 0.3, 0.5, 0.7]
    project = replace(PROJECT, sensitivity=measured)
    found = find_plan(project, opened, None, Budget(macs=0.5), Unattended())
    assert found.forecast.macs <= 0.5 * forecast(opened.analysis, NOTHING).macs


def test_when_time_is_up_what_was_measured_is_kept_and_gone_on_from(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    nothing = probe_sensitivity(PROJECT, opened, images, 0.0, Unattended())
    assert nothing.layers == {}
    whole = probe_sensitivity(PROJECT, opened, images, 600.0, Unattended())
    part = replace(whole, layers=dict([next(iter(whole.layers.items()))]))
    again = probe_sensitivity(
        replace(PROJECT, sensitivity=part), opened, images, 600.0, Unattended()
    )
    assert again == whole


def test_sensitivity_can_be_stopped_and_keeps_what_was_measured(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    with pytest.raises(Cancelled):
        probe_sensitivity(PROJECT, opened, images, 600.0, Watching(stop_after=5))
    whole = probe_sensitivity(PROJECT, opened, images, 600.0, Unattended())
    part = probe_sensitivity(PROJECT, opened, images, 600.0, Watching(stop_after=25))
    assert part.accuracy == whole.accuracy
    measured = [ratio for name in part.layers for ratio in part.layers[name]]
    assert 0 < len(measured) < sum(map(len, whole.layers.values()))
    for name, found in part.layers.items():
        assert found.items() <= whole.layers[name].items()


def test_marks_made_by_hand_stay_until_they_may_be_replaced(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    project = replace(PROJECT, marks={"0": prune(0.25)})
    found = find_plan(project, opened, images, Budget(macs=0.4), Unattended())
    assert found.marks["0"] == prune(0.25)
    budget = Budget(macs=0.4)
    other = find_plan(project, opened, images, budget, Unattended(), replace_marks=True)
    assert other.marks["0"] != prune(0.25)


def test_where_it_costs_least_is_measured_on_images_and_even_without(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    pruning = replace(PROJECT.pruning, strategy=Strategy.MEASURED)
    project, budget = replace(PROJECT, pruning=pruning), Budget(macs=0.5)
    measured = find_plan(project, opened, images, budget, Unattended())
    assert measured.forecast.macs <= 0.5 * forecast(opened.analysis, NOTHING).macs
    assert measured.marks == find_plan(project, opened, images, budget, Unattended()).marks
    evenly = replace(PROJECT, pruning=replace(pruning, strategy=Strategy.UNIFORM))
    without = find_plan(project, opened, None, budget, Unattended())
    assert without.marks == find_plan(evenly, opened, None, budget, Unattended()).marks


def test_plans_are_tried_and_the_first_of_them_says_how_it_did(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    pruning = replace(PROJECT.pruning, strategy=Strategy.AUTOMATIC)
    project, control = replace(PROJECT, pruning=pruning), Watching()
    found = find_plan(project, opened, images, Budget(macs=0.4), control)
    told = [str(e.message) for e in control.events if isinstance(e, Noted)]
    assert found.tried is not None
    assert found.tried.images == 16  # of 48
    assert sum("Shared out" in one for one in told) == 1 + len(found.others)
    assert "The best of" in str(found.notes[0])
    again = find_plan(project, opened, images, Budget(macs=0.4), Unattended())
    assert again.marks == found.marks
    cut = find_plan(project, opened, images, Budget(macs=0.4), Unattended(), seconds=1e-6)
    assert not cut.others
    assert any("time was over" in str(note) for note in cut.notes)


@pytest.mark.parametrize("strategy", list(Strategy))
def test_a_goal_that_holds_already_is_told_before_anything_is_computed(
    opened: OpenedNetwork, images: LoadedImages, strategy: Strategy
) -> None:
    project = replace(PROJECT, pruning=replace(PROJECT.pruning, strategy=strategy))
    found = find_plan(project, opened, images, Budget(size_bytes=10**9), Watching(stop_after=0))
    assert not found.found
    assert any("keeps this goal already" in str(note) for note in found.notes)


def test_too_few_images_to_try_plans_are_looked_at_all_the_same(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    pruning = replace(PROJECT.pruning, strategy=Strategy.AUTOMATIC, calibration_images=24)
    project = replace(PROJECT, pruning=pruning)
    found = find_plan(project, opened, images, Budget(macs=0.4), Unattended())
    measured = replace(PROJECT, pruning=replace(pruning, strategy=Strategy.MEASURED))
    assert found.marks == find_plan(measured, opened, images, Budget(macs=0.4), Unattended()).marks
    assert "too few" in str(found.notes[0])
