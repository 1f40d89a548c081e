from dataclasses import replace

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.batches import batch_slices, training_batches
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.device import best_device, placed
from slimstudio.engine.events import BatchTrained, EpochFinished, Noted, Phase, Progress
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.settings import Optimizer, Precision, TrainingSettings
from slimstudio.engine.training.stage import TrainingStage
from slimstudio.engine.vision import torchvision
from slimstudio.errors import Cancelled, PlanError, TrainingError
from tests.engine.training.toys import (
    PREPROCESSING,
    SETTINGS,
    WithAuxiliaryHead,
    flags_of,
    same_tensors,
    tensors_of,
    toy_dataset,
    toy_network,
)
from tests.engine.watching import Watcher

evaluate = CLASSIFICATION.evaluate

CONTROL = Unattended()
TUNE = TrainingStage(Phase.TUNE, epochs=3)


def tuned(settings: TrainingSettings = SETTINGS, stage: TrainingStage = TUNE) -> nn.Sequential:
    network = toy_network()
    fine_tune(network, toy_dataset(), PREPROCESSING, settings, stage, CONTROL)
    return network


def test_a_network_learns_what_can_be_learned() -> None:
    network, dataset = toy_network(), toy_dataset()
    before = evaluate(network, dataset.validation, PREPROCESSING, CONTROL)
    stage = TrainingStage(Phase.TUNE, epochs=8)
    history = fine_tune(network, dataset, PREPROCESSING, SETTINGS, stage, CONTROL)
    after = evaluate(network, dataset.validation, PREPROCESSING, CONTROL)
    assert after.accuracy == 1.0
    assert after.loss < before.loss / 2
    assert history.best is not None
    assert (history.best.accuracy, history.best.loss) == (after.accuracy, after.loss)
    assert history.epochs[-1].train_loss < history.epochs[0].train_loss


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    first = tensors_of(tuned())
    torch.rand(3)  # what else draws random numbers does not matter
    assert same_tensors(first, tensors_of(tuned()))
    assert not same_tensors(first, tensors_of(tuned(replace(SETTINGS, seed=1))))


def test_training_leaves_the_random_numbers_of_others_alone() -> None:
    network = toy_network()
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    fine_tune(network, toy_dataset(), PREPROCESSING, SETTINGS, TUNE, CONTROL)
    assert torch.equal(torch.rand(3), expected)


def test_flags_and_memory_order_are_afterwards_as_before() -> None:
    network = toy_network().eval()
    network[5].train()
    network[0].weight.requires_grad = False
    before = flags_of(network)
    stage = replace(TUNE, frozen=frozenset({"1"}))
    fine_tune(network, toy_dataset(), PREPROCESSING, SETTINGS, stage, CONTROL)
    assert flags_of(network) == before


def test_frozen_layers_keep_every_byte_and_the_others_learn() -> None:
    network = toy_network()
    before = tensors_of(network)
    stage = replace(TUNE, frozen=frozenset({"0", "1"}))
    fine_tune(network, toy_dataset(), PREPROCESSING, SETTINGS, stage, CONTROL)
    after = tensors_of(network)
    for name, tensor in after.items():
        assert torch.equal(tensor, before[name]) == name.startswith(("0.", "1.")), name
    assert "1.running_mean" in after


@pytest.mark.parametrize("labelled", [True, False])
def test_statistics_stay_where_images_have_no_classes(labelled: bool) -> None:
    network, dataset = toy_network(), toy_dataset()
    train = replace(dataset.train, labelled=labelled)
    before = tensors_of(network)
    stage = TrainingStage(Phase.TUNE, epochs=1)
    fine_tune(network, replace(dataset, train=train), PREPROCESSING, SETTINGS, stage, CONTROL)
    after = tensors_of(network)
    assert torch.equal(after["1.running_mean"], before["1.running_mean"]) != labelled
    assert not torch.equal(after["1.weight"], before["1.weight"])


def test_events_tell_batches_epochs_and_progress() -> None:
    watcher, dataset = Watcher(), toy_dataset(train=33, validation=9)
    stage = TrainingStage(Phase.TUNE, epochs=2, first_epoch=3)
    history = fine_tune(toy_network(), dataset, PREPROCESSING, SETTINGS, stage, watcher)
    batches = len(batch_slices(33, SETTINGS.batch_size))
    trained = watcher.of(BatchTrained)
    assert batches == 2
    assert [event.step for event in trained] == [7, 8, 9, 10]
    assert [event.epoch for event in trained] == [3.5, 4.0, 4.5, 5.0]
    assert all(0 <= event.accuracy <= 1 and event.loss > 0 for event in trained)
    epochs = watcher.of(EpochFinished)
    assert [event.epoch for event in epochs] == [4, 5]
    assert tuple(epochs) == history.epochs
    progress = watcher.of(Progress)
    assert [event.done for event in progress] == list(range(1, 7))
    assert {event.total for event in progress} == {6}
    assert progress[0].seconds_left is None
    assert progress[-1].seconds_left == 0.0


def test_reported_means_weigh_batches_by_their_images() -> None:
    watcher = Watcher()
    stage = TrainingStage(Phase.TUNE, epochs=1)
    fine_tune(toy_network(), toy_dataset(train=33), PREPROCESSING, SETTINGS, stage, watcher)
    small, large = watcher.of(BatchTrained)
    (epoch,) = watcher.of(EpochFinished)
    assert epoch.train_loss == pytest.approx((16 * small.loss + 17 * large.loss) / 33)
    assert epoch.train_accuracy == pytest.approx((16 * small.accuracy + 17 * large.accuracy) / 33)


def test_the_reported_loss_is_without_label_smoothing() -> None:
    watcher = Watcher()
    settings = replace(SETTINGS, label_smoothing=0.5)
    stage = TrainingStage(Phase.TUNE, epochs=20)
    fine_tune(toy_network(), toy_dataset(), PREPROCESSING, settings, stage, watcher)
    # With smoothing of a half no network gets below 1.01; so what is told is something else.
    assert watcher.of(EpochFinished)[-1].train_loss < 0.95


def wrongly_labelled() -> Dataset:
    """Training on it makes a good network worse with every epoch."""
    dataset = toy_dataset()
    return replace(dataset, train=replace(dataset.train, labels=dataset.train.labels.roll(1)))


def test_the_best_epoch_is_kept_and_not_the_last() -> None:
    network, dataset = tuned(stage=TrainingStage(Phase.TUNE, epochs=8)), wrongly_labelled()
    stage = TrainingStage(Phase.TUNE, epochs=4)
    history = fine_tune(network, dataset, PREPROCESSING, SETTINGS, stage, CONTROL)
    results = [(event.validation_accuracy, event.validation_loss) for event in history.epochs]
    assert max(results, key=lambda result: (result[0], -result[1])) == results[0] != results[-1]
    kept = evaluate(network, dataset.validation, PREPROCESSING, CONTROL)
    assert (kept.accuracy, kept.loss) == pytest.approx(results[0])
    assert history.best is not None
    assert history.best.answers == kept.answers


def test_a_network_that_was_better_before_comes_out_as_it_came() -> None:
    network, dataset = tuned(stage=TrainingStage(Phase.TUNE, epochs=8)), wrongly_labelled()
    start = evaluate(network, dataset.validation, PREPROCESSING, CONTROL)
    before = tensors_of(network)
    stage = TrainingStage(Phase.TUNE, epochs=2, start=start)
    history = fine_tune(network, dataset, PREPROCESSING, SETTINGS, stage, CONTROL)
    assert history.epochs[0].validation_loss > start.loss
    assert history.best is start
    assert same_tensors(tensors_of(network), before)


def test_no_epochs_change_nothing_even_with_everything_frozen() -> None:
    network, watcher = toy_network(), Watcher()
    before = tensors_of(network)
    stage = TrainingStage(Phase.TUNE, epochs=0, frozen=frozenset({""}))
    history = fine_tune(network, toy_dataset(), PREPROCESSING, SETTINGS, stage, watcher)
    assert same_tensors(tensors_of(network), before)
    assert history.epochs == ()
    assert watcher.events == []


def test_nothing_left_to_train_is_an_error() -> None:
    stage = replace(TUNE, frozen=frozenset({"0", "1", "6"}))
    with pytest.raises(PlanError, match="nothing to train") as caught:
        fine_tune(toy_network(), toy_dataset(), PREPROCESSING, SETTINGS, stage, CONTROL)
    assert "Unfreeze" in str(caught.value.remedy)


@pytest.mark.parametrize("stop_after", [0, 1, 5, 6, 7, 12])
def test_stopping_answers_within_a_batch_and_restores_the_flags(stop_after: int) -> None:
    network, watcher = toy_network().eval(), Watcher(stop_after)
    before = flags_of(network)
    stage = replace(TUNE, frozen=frozenset({"1"}))
    with pytest.raises(Cancelled):
        fine_tune(network, toy_dataset(), PREPROCESSING, SETTINGS, stage, watcher)
    # Six training batches and one of validation per epoch, each checked once.
    assert len(watcher.of(BatchTrained)) == stop_after - stop_after // 7
    assert flags_of(network) == before


class Faulty(nn.Module):
    """Goes wrong in a chosen way at a chosen training batch."""

    def __init__(self, at: int, fault: str) -> None:
        super().__init__()
        self.network = toy_network()
        self.at, self.fault = at, fault

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.network(images)
        self.at -= self.training
        if self.training and self.at < 0:
            if self.fault == "loss":
                return logits * float("nan")
            if self.fault == "gradient":  # finite, with an infinite slope
                return logits + (logits - logits.detach()).abs().sqrt()
            torch.empty(2**45)
        return logits


@pytest.mark.parametrize("fault", ["loss", "gradient"])
def test_a_loss_that_is_no_number_ends_training_with_the_best_weights(fault: str) -> None:
    whole = toy_network()
    fine_tune(whole, toy_dataset(), PREPROCESSING, SETTINGS, TUNE, CONTROL)
    watcher, faulty = Watcher(), Faulty(8, fault)
    before = flags_of(faulty)
    with pytest.raises(TrainingError, match="stopped being") as caught:
        fine_tune(faulty, toy_dataset(), PREPROCESSING, SETTINGS, TUNE, watcher)
    assert "again and again" in str(caught.value.what)
    assert "smaller learning rate" in str(caught.value.remedy)
    (epoch,) = watcher.of(EpochFinished)
    kept = evaluate(faulty, toy_dataset().validation, PREPROCESSING, CONTROL)
    assert (kept.accuracy, kept.loss) == pytest.approx(
        (epoch.validation_accuracy, epoch.validation_loss)
    )
    assert flags_of(faulty) == before


def test_gradients_are_cut_to_length_before_every_step() -> None:
    class Loud(nn.Module):
        def forward(self, logits: Tensor) -> Tensor:
            return 100 * logits

    network = nn.Sequential(toy_network(), Loud())
    before = tensors_of(network)
    settings = replace(
        SETTINGS, optimizer=Optimizer.SGD, learning_rate=0.01, weight_decay=0, batch_size=90
    )
    fine_tune(
        network, toy_dataset(), PREPROCESSING, settings, TrainingStage(Phase.TUNE, 1), CONTROL
    )
    moves = [one.detach() - before[name] for name, one in network.named_parameters()]
    # The first step of Nesterov's momentum of 0.9 goes 1.9 times as far as the gradient is long.
    assert nn.utils.get_total_norm(moves).item() == pytest.approx(0.01 * 1.9, rel=1e-3)


@pytest.mark.parametrize("optimizer", list(Optimizer))
def test_gradients_that_are_short_enough_are_not_changed(optimizer: Optimizer) -> None:
    network, other = Greedy(100), Greedy(100)
    other.load_state_dict(network.state_dict())
    settings = replace(
        SETTINGS, optimizer=optimizer, learning_rate=1e-3, weight_decay=0.1, batch_size=90
    )
    dataset = toy_dataset()
    quiet = replace(PREPROCESSING, std=(25.0, 25.0, 25.0))
    stage = TrainingStage(Phase.TUNE, 1)
    fine_tune(network, dataset, quiet, settings, stage, CONTROL)
    (images, labels, _) = next(training_batches(dataset.train, quiet, settings, 0))
    nn.functional.cross_entropy(other(images), labels).backward()
    gradients = [one.grad for one in other.parameters() if one.grad is not None]
    assert nn.utils.get_total_norm(gradients).item() < 1
    groups = [
        {"params": [other.layer.weight], "weight_decay": 0.1},
        {"params": [other.layer.bias], "weight_decay": 0.0},
    ]
    if optimizer is Optimizer.ADAMW:
        torch.optim.AdamW(groups, lr=1e-3).step()
    else:
        torch.optim.SGD(groups, lr=1e-3, momentum=0.9, nesterov=True).step()
    for one, expected in zip(network.parameters(), other.parameters(), strict=True):
        torch.testing.assert_close(one, expected)


def test_a_loss_that_is_never_a_number_leaves_the_network_as_it_was() -> None:
    faulty = Faulty(0, "loss")
    before = tensors_of(faulty)
    with pytest.raises(TrainingError):
        fine_tune(faulty, toy_dataset(), PREPROCESSING, SETTINGS, TUNE, CONTROL)
    assert same_tensors(tensors_of(faulty), before)


def test_too_little_memory_for_two_images_ends_training() -> None:
    watcher = Watcher()
    with pytest.raises(TrainingError, match="memory") as caught:
        fine_tune(Faulty(2, "memory"), toy_dataset(), PREPROCESSING, SETTINGS, TUNE, watcher)
    assert "smaller images" in str(caught.value.remedy)
    assert len(watcher.of(Noted)) == 3  # parts of 8, 4 and 2 images


class Greedy(nn.Module):
    """Needs more memory than there is for more than a few images at once."""

    def __init__(self, most: int) -> None:
        super().__init__()
        # Without BatchNorm and dropout parts of a batch give the same step as the whole.
        torch.manual_seed(0)
        self.layer = nn.Linear(3 * 16 * 16, 3)
        self.most = most

    def forward(self, images: Tensor) -> Tensor:
        if self.training and len(images) > self.most:
            torch.empty(2**45)
        logits: Tensor = self.layer(images.flatten(1))
        return logits


def test_where_memory_is_short_parts_of_a_batch_give_the_same_step() -> None:
    whole, greedy, watcher = Greedy(100), Greedy(5), Watcher()
    settings = replace(SETTINGS, class_weights=True, label_smoothing=0.1)
    for network, control in ((whole, CONTROL), (greedy, watcher)):
        fine_tune(network, toy_dataset(), PREPROCESSING, settings, TUNE, control)
    for one, other in zip(whole.parameters(), greedy.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-5)
    first, second = (event.message for event in watcher.of(Noted))
    assert "2 parts of 8" in str(first)
    assert "4 parts of 4" in str(second)


def test_after_a_bad_loss_training_goes_on_with_a_smaller_rate() -> None:
    class Once(Faulty):
        def forward(self, images: Tensor) -> Tensor:
            logits = super().forward(images)
            if self.at < 0:
                self.at = 10**6
            return logits

    watcher, faulty = Watcher(), Once(8, "loss")
    history = fine_tune(faulty, toy_dataset(), PREPROCESSING, SETTINGS, TUNE, watcher)
    (note,) = watcher.of(Noted)
    assert "learning rate of 0.00" in str(note.message)
    assert len(history.epochs) == 3
    assert len(watcher.of(BatchTrained)) == 17
    assert all(value.isfinite().all() for value in tensors_of(faulty).values())
    assert history.best is not None
    assert history.best.loss < history.epochs[0].validation_loss


def test_training_stops_early_when_nothing_gets_better() -> None:
    network, watcher = tuned(stage=TrainingStage(Phase.TUNE, epochs=8)), Watcher()
    stage, settings = TrainingStage(Phase.TUNE, epochs=20), replace(SETTINGS, patience=2)
    history = fine_tune(network, wrongly_labelled(), PREPROCESSING, settings, stage, watcher)
    losses = [epoch.validation_loss for epoch in history.epochs]
    assert len(losses) < 20
    assert losses.index(min(losses)) == len(losses) - 3
    assert "ends early" in str(watcher.of(Noted)[-1].message)


def test_auxiliary_heads_learn_too() -> None:
    network = WithAuxiliaryHead()
    before = tensors_of(network)
    fine_tune(network, toy_dataset(), PREPROCESSING, SETTINGS, TUNE, CONTROL)
    after = tensors_of(network)
    assert not torch.equal(after["aux.1.weight"], before["aux.1.weight"])
    assert isinstance(
        evaluate(network, toy_dataset().validation, PREPROCESSING, CONTROL),
        Evaluation,
    )


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("resnet18", 32),
        ("mobilenet_v3_small", 32),
        ("shufflenet_v2_x0_5", 32),
        ("squeezenet1_1", 32),
        ("googlenet", 64),
        pytest.param("inception_v3", 304, marks=pytest.mark.slow),
        ("regnet_y_400mf", 32),
    ],
)
def test_torchvision_networks_of_many_kinds_train(name: str, side: int) -> None:
    torch.manual_seed(0)
    options = {"init_weights": True} if name in {"googlenet", "inception_v3"} else {}
    network = torchvision.models.get_model(name, weights=None, num_classes=3, **options)
    dataset = toy_dataset(train=6, validation=3)
    pixels = replace(
        dataset.train, images=dataset.train.images.repeat(1, 1, side // 16, side // 16)
    )
    judged = replace(
        dataset.validation, images=dataset.validation.images.repeat(1, 1, side // 16, side // 16)
    )
    before = tensors_of(network)
    history = fine_tune(
        network,
        replace(dataset, train=pixels, validation=judged),
        Preprocessing(size=side, resize=side),
        replace(SETTINGS, batch_size=4, learning_rate=1e-4, precision=Precision.FULL),
        TrainingStage(Phase.TUNE, epochs=1),
        CONTROL,
    )
    assert len(history.epochs) == 1
    changed = [key for key, tensor in tensors_of(network).items() if not tensor.equal(before[key])]
    assert len(changed) > 0.9 * len(before)


def test_a_network_comes_back_with_the_same_parameters() -> None:
    network = toy_network()
    before = list(network.parameters())
    with pytest.raises(KeyError), placed(network, torch.device("cpu")):
        raise KeyError
    assert all(one is other for one, other in zip(network.parameters(), before, strict=True))
    assert {tensor.device.type for tensor in network.state_dict().values()} == {"cpu"}


def test_without_a_graphics_card_the_processor_trains(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert best_device().type == "cpu"


@pytest.mark.skipif(best_device().type == "cpu", reason="there is no graphics card")
def test_a_graphics_card_holds_the_network_meanwhile() -> None:
    network = toy_network()
    with placed(network, best_device()):
        assert {tensor.device.type for tensor in network.state_dict().values()} != {"cpu"}
    assert {tensor.device.type for tensor in network.state_dict().values()} == {"cpu"}
