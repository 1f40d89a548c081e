"""The main job leaves a smaller network, a fair comparison, and the original untouched."""

import copy
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.events import (
    BatchTrained,
    EpochFinished,
    Event,
    Measured,
    Noted,
    Phase,
    PhaseStarted,
)
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.task import Task
from slimstudio.engine.marks import FREEZE, Mark, prune
from slimstudio.engine.measure.comparison import Learning, Unequal
from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.measure.verdict import Mood, judge
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import Augmentation, Preset, TrainingSettings
from slimstudio.errors import Cancelled, PlanError
from tests.engine.job import jobs
from tests.engine.surgery.masking import masked, relative_difference

_CLASSES = ("bluish", "greenish", "reddish")
_PREPROCESSING = Preprocessing(16, 16)
_SETTINGS = TrainingSettings(
    learn_epochs=2,
    tune_epochs=1,
    batch_size=16,
    learning_rate=0.03,
    augmentation=Augmentation.NONE,
)


def _pixels(count: int, seed: int) -> Pixels:
    generator = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % 3
    images = torch.randint(0, 80, (count, 3, 16, 16), dtype=torch.uint8, generator=generator)
    images[torch.arange(count), 2 - labels] += 120
    return Pixels(images, labels, _CLASSES, tuple(f"{i}.png" for i in range(count)))


def _network() -> Network:
    torch.manual_seed(0)
    module = nn.Sequential(
        nn.Conv2d(3, 16, 3, stride=2), nn.BatchNorm2d(16), nn.ReLU(),
        nn.Conv2d(16, 16, 3), nn.BatchNorm2d(16), nn.ReLU(),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 3),
    )  # fmt: skip
    recipe = Recipe("made-up", 3, _CLASSES, _PREPROCESSING)
    return Network(module, recipe, new_classes=_CLASSES)


class _Watch:
    """A control that remembers events, and stops after a number of batches if asked to."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.events: list[Event] = []
        self._stop_after = stop_after

    def report(self, event: Event) -> None:
        self.events.append(event)

    def check(self) -> None:
        trained = sum(isinstance(event, BatchTrained) for event in self.events)
        if self._stop_after is not None and trained >= self._stop_after:
            raise Cancelled


def _run(network: Network, marks: dict[str, Mark], watch: _Watch) -> Outcome:
    dataset = Dataset(_pixels(48, 0), _pixels(24, 1))
    analysis = analyse(network.module, 16)
    pruning = PruningSettings(multiple=4)
    return carry_out(Task(network, dataset, analysis, marks, _SETTINGS, pruning), watch, None)


def test_the_job_learns_prunes_and_keeps_the_accuracy() -> None:
    network = _network()
    before = copy.deepcopy(network.module.state_dict())
    watch = _Watch()
    outcome = _run(network, {"0": prune(0.5), "3": prune(0.25)}, watch)

    assert all(torch.equal(before[k], v) for k, v in network.module.state_dict().items())
    assert outcome.before.evaluation.accuracy > 0.9
    assert outcome.after.evaluation.accuracy >= outcome.before.evaluation.accuracy - 0.05
    assert outcome.after.parameters < outcome.before.parameters
    assert outcome.after.macs < outcome.before.macs
    assert outcome.after.size_bytes < outcome.before.size_bytes
    compact = outcome.compact.module
    assert outcome.after.parameters == sum(p.numel() for p in compact.parameters())
    assert compact.get_parameter("0.weight").shape[0] == 8
    assert outcome.compact.recipe.resized["3"] == {"in_channels": 8, "out_channels": 12}
    assert outcome.compact.new_classes == ()


def test_phases_come_in_order_and_the_history_holds_every_event() -> None:
    watch = _Watch()
    outcome = _run(_network(), {"0": prune(0.5)}, watch)
    phases = [event.phase for event in watch.events if isinstance(event, PhaseStarted)]
    assert phases == [
        Phase.LEARN, Phase.BASELINE, Phase.PRUNE, Phase.REPAIR, Phase.TUNE, Phase.COMPARE,
    ]  # fmt: skip
    assert outcome.history == tuple(watch.events)
    measured = {e.phase: e.epoch for e in watch.events if isinstance(e, Measured)}
    assert measured == {Phase.BASELINE: 2.0, Phase.PRUNE: 2.0, Phase.REPAIR: 2.0}


def test_a_network_that_knows_its_classes_is_not_taught_again() -> None:
    network = _network()
    known = Network(network.module, network.recipe)
    watch = _Watch()
    outcome = _run(known, {"0": prune(0.5)}, watch)
    assert PhaseStarted(Phase.LEARN) not in watch.events
    original = outcome.original.module
    assert relative_difference(original, known.module, 16) == 0.0
    assert original is not known.module


@pytest.mark.parametrize("stop_after", [0, 1, 4, 8])
def test_stopping_anywhere_leaves_the_network_unchanged(stop_after: int) -> None:
    network = _network()
    before = copy.deepcopy(network.module.state_dict())
    watch = _Watch(stop_after)
    with pytest.raises(Cancelled):
        _run(network, {"0": prune(0.5)}, watch)
    assert sum(isinstance(event, BatchTrained) for event in watch.events) == stop_after
    assert all(torch.equal(before[k], v) for k, v in network.module.state_dict().items())
    assert all(parameter.requires_grad for parameter in network.module.parameters())


def test_marks_that_change_nothing_are_refused_with_the_reason() -> None:
    with pytest.raises(PlanError, match="No layer is marked"):
        _run(_network(), {}, _Watch())
    with pytest.raises(PlanError, match="one channel per class"):
        _run(_network(), {"8": prune(0.5)}, _Watch())


def test_a_frozen_layer_keeps_its_values_and_a_mark_in_vain_is_noted() -> None:
    network = _network()
    watch = _Watch()
    marks = {"0": FREEZE, "1": FREEZE, "3": prune(0.5), "8": prune(0.5)}
    outcome = _run(network, marks, watch)
    for name in ("0.weight", "0.bias", "1.weight", "1.running_mean", "1.running_var"):
        kept = {**dict(network.module.named_parameters()), **dict(network.module.named_buffers())}
        now = outcome.compact.module.state_dict()
        assert torch.equal(kept[name], now[name])
    assert any(isinstance(e, Noted) and str(e.message).startswith("8 is not") for e in watch.events)


def test_without_training_the_compact_network_is_the_masked_original() -> None:
    network = Network(_network().module.eval(), _network().recipe)
    analysis = analyse(network.module, 16)
    settings = TrainingSettings(learn_epochs=0, tune_epochs=0)
    dataset = Dataset(_pixels(48, 0), _pixels(24, 1))
    # Frozen BatchNorms are not recalibrated, so nothing but removal happens.
    marks = {"0": prune(0.5), "1": FREEZE, "4": FREEZE}
    task = Task(network, dataset, analysis, marks, settings, PruningSettings(repair=False))
    outcome = carry_out(task, Unattended(), None)
    kept = outcome.compact.module.get_parameter("0.weight")
    original = network.module.get_parameter("0.weight")
    removed = torch.tensor([not any(torch.equal(row, k) for k in kept) for row in original])
    group = analysis.group_of("0")
    assert group is not None
    gone = torch.zeros(analysis.channel_count, dtype=torch.bool)
    gone[torch.from_numpy(group.channels)[removed]] = True
    oracle = masked(network.module, analysis, gone.numpy())
    assert relative_difference(oracle, outcome.compact.module, 16) < 1e-5


def test_the_original_learns_on_while_it_gets_better(tmp_path: Path) -> None:
    settings = replace(jobs.SETTINGS, learn_epochs=1, tune_epochs=2, learning_rate=3e-3)
    with thread_count(1):
        control = jobs.Interrupting()
        whole = carry_out(jobs.task(settings), control, None)
        again, interruptions = jobs.until_done(jobs.task(settings), tmp_path, 4)
    learned = [one for one in control.told if isinstance(one, EpochFinished)]
    learned = [one for one in learned if one.phase is Phase.LEARN]
    found = whole.learning
    assert found is not None
    assert found.original_epochs == len(learned) > 1
    assert found.compact_epochs == len(learned) + 2
    best = [one.validation_accuracy for one in learned]
    # Every round but the last one made it better; the last did not, unless there were four.
    assert found.settled == (len(learned) < 4 or best[3] <= max(best[:3]) + 0.005)
    assert whole.before.evaluation.accuracy == max(best)
    # Interruptions change neither how often it learned on, nor what came of it.
    assert interruptions > 2
    assert again.learning == found
    assert jobs.same_bits(jobs.tensors(again), jobs.tensors(whole))


@pytest.mark.slow
def test_the_compact_network_trains_on_while_it_gets_better(tmp_path: Path) -> None:
    settings = replace(jobs.SETTINGS, learn_epochs=1, tune_epochs=2, tune_further=True)
    settings = replace(settings, learn_further=False, learning_rate=1e-3, preset=Preset.QUICK)
    with thread_count(1):
        control = jobs.Interrupting()
        whole = carry_out(jobs.task(settings), control, None)
        again, interruptions = jobs.until_done(jobs.task(settings), tmp_path, 4)
    tuned = [one for one in control.told if isinstance(one, EpochFinished)]
    tuned = [one for one in tuned if one.phase is Phase.TUNE]
    assert whole.learning is not None
    assert whole.learning.compact_epochs == 1 + len(tuned)
    # One pass in the first round of pruning, then rounds of one, of which the last was in vain.
    best = [one.validation_accuracy for one in tuned]
    assert 2 < len(tuned) <= 1 + 4
    if len(tuned) < 1 + 4:
        assert best[-1] <= max(best[1:-1]) + 0.005
    assert whole.after.evaluation.accuracy == max(best[1:])
    assert interruptions > 2
    assert jobs.same_bits(jobs.tensors(again), jobs.tensors(whole))


def test_an_original_that_may_not_learn_on_is_called_half_trained() -> None:
    settings = replace(
        jobs.SETTINGS, learn_epochs=1, tune_epochs=2, learning_rate=1e-3, learn_further=False
    )
    with thread_count(1):
        found = carry_out(jobs.task(settings), jobs.Interrupting(), None)
    assert found.learning == Learning(1, 3, settled=False, distilled=True)
    assert Unequal.LONGER in found.comparison.differences
    assert judge(found.comparison).mood is not Mood.GOOD
    assert found.changed is not None
    before, after = found.before.evaluation, found.after.evaluation
    assert found.changed.gained - found.changed.lost == after.right - before.right
