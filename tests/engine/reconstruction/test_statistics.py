from dataclasses import replace

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.events import Phase, Progress
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.reconstruction.statistics import recalibrate
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.stage import TrainingStage
from slimstudio.errors import Cancelled
from tests.engine.training.toys import (
    PREPROCESSING,
    SETTINGS,
    WithAuxiliaryHead,
    flags_of,
    same_tensors,
    tensors_of,
    toy_dataset,
    toy_network,
    toy_pixels,
)
from tests.engine.watching import Watcher

evaluate = CLASSIFICATION.evaluate

CONTROL = Unattended()


def images_of(pixels: Pixels) -> Calibration:
    return Calibration(pixels.images, pixels.labels, PREPROCESSING)


def test_statistics_are_the_true_ones_of_the_images() -> None:
    network, pixels = toy_network(), toy_pixels(40)
    assert recalibrate(network, images_of(pixels), CONTROL) == 1
    with torch.no_grad():
        seen: Tensor = network[0](normalise(pixels.images, PREPROCESSING))
    found = tensors_of(network)
    torch.testing.assert_close(found["1.running_mean"], seen.mean((0, 2, 3)))
    torch.testing.assert_close(found["1.running_var"], seen.var((0, 2, 3)))


def test_old_statistics_leave_no_trace() -> None:
    networks = toy_network(), toy_network()
    networks[1].train()(torch.randn(8, 3, 16, 16) * 50)
    for network in networks:
        recalibrate(network, images_of(toy_pixels(40)), CONTROL)
    assert same_tensors(tensors_of(networks[0]), tensors_of(networks[1]))


def test_large_images_are_averaged_over_parts_of_equal_size() -> None:
    network, pixels = toy_network(), toy_pixels(50)
    large = replace(pixels, images=pixels.images.repeat(1, 1, 20, 20))  # 31 fit at once
    watcher = Watcher()
    recalibrate(network, images_of(large), watcher)
    assert [event.total for event in watcher.of(Progress)] == [2, 2]
    assert {event.phase for event in watcher.of(Progress)} == {Phase.REPAIR}
    with torch.no_grad():
        seen: Tensor = network[0](normalise(large.images, PREPROCESSING))
    found = tensors_of(network)["1.running_mean"]
    torch.testing.assert_close(found, seen.mean((0, 2, 3)), rtol=1e-3, atol=1e-4)


def test_it_gives_a_network_its_accuracy_back() -> None:
    network, dataset = toy_network(), toy_dataset()
    fine_tune(network, dataset, PREPROCESSING, SETTINGS, TrainingStage(Phase.TUNE, 8), CONTROL)
    with torch.no_grad():
        network.get_buffer("1.running_mean").mul_(-3).add_(2)
        network.get_buffer("1.running_var").mul_(7)
    spoilt = evaluate(network, dataset.validation, PREPROCESSING, CONTROL).accuracy
    recalibrate(network, images_of(dataset.train), CONTROL)
    recalibrated = evaluate(network, dataset.validation, PREPROCESSING, CONTROL).accuracy
    assert spoilt < 0.7
    assert recalibrated == 1.0


def test_nothing_but_statistics_changes() -> None:
    network = toy_network().eval()
    norm = nn.BatchNorm2d(8, momentum=0.25)
    network[1] = norm.eval()
    flags, before = flags_of(network), tensors_of(network)
    recalibrate(network, images_of(toy_pixels(20)), CONTROL)
    after = tensors_of(network)
    changed = {name for name in after if not torch.equal(after[name], before[name])}
    assert changed == {"1.running_mean", "1.running_var", "1.num_batches_tracked"}
    assert flags_of(network) == flags
    assert norm.momentum == 0.25


def test_dropout_is_off_and_so_the_result_certain() -> None:
    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Flatten(), nn.Dropout(0.5), nn.Linear(768, 4), nn.BatchNorm1d(4), nn.Linear(4, 3)
    )
    results = []
    for _ in range(2):
        recalibrate(network.train(), images_of(toy_pixels(20)), CONTROL)
        results.append(tensors_of(network))
    assert same_tensors(*results)


def test_frozen_layers_keep_their_statistics() -> None:
    network = nn.Sequential(toy_network()[:3], nn.Conv2d(8, 4, 3), nn.BatchNorm2d(4))
    network.train()(torch.rand(4, 3, 16, 16))
    before = tensors_of(network)
    assert recalibrate(network, images_of(toy_pixels(20)), CONTROL, frozen={"0.1"}) == 1
    after = tensors_of(network)
    assert torch.equal(after["0.1.running_mean"], before["0.1.running_mean"])
    assert not torch.equal(after["2.running_mean"], before["2.running_mean"])


def test_layers_that_only_run_in_training_keep_their_statistics() -> None:
    network = WithAuxiliaryHead()
    network.train()(torch.rand(4, 3, 16, 16))
    before = tensors_of(network)
    assert recalibrate(network, images_of(toy_pixels(20)), CONTROL) == 1
    after = tensors_of(network)
    for name in ("aux.0.running_mean", "aux.0.running_var", "aux.0.num_batches_tracked"):
        assert torch.equal(after[name], before[name])


def test_stopping_leaves_the_statistics_as_they_were() -> None:
    network, pixels = toy_network(), toy_pixels(50)
    before, flags = tensors_of(network), flags_of(network)
    large = replace(pixels, images=pixels.images.repeat(1, 1, 20, 20))
    with pytest.raises(Cancelled):
        recalibrate(network, images_of(large), Watcher(stop_after=1))
    assert same_tensors(tensors_of(network), before)
    assert flags_of(network) == flags


def test_a_network_without_batch_normalisation_is_left_alone() -> None:
    network = nn.Sequential(nn.Flatten(), nn.LayerNorm(768), nn.Linear(768, 3))
    before = tensors_of(network)
    assert recalibrate(network, images_of(toy_pixels(20)), Watcher(stop_after=0)) == 0
    assert same_tensors(tensors_of(network), before)
