import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.batches import evaluation_slices, normalise
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.errors import Cancelled, PlanError
from tests.engine.training.toys import PREPROCESSING, flags_of, toy_network, toy_pixels
from tests.engine.watching import Watcher

evaluate = CLASSIFICATION.evaluate

CONTROL = Unattended()


class ByColour(nn.Module):
    """Answers with the strongest colour, except that blue is taken for red."""

    def forward(self, images: Tensor) -> Tensor:
        means = images.mean((2, 3))
        red, green, blue = means.unbind(1)
        return torch.stack([red.maximum(blue), green, torch.full_like(blue, -9.0)], 1)


def test_answers_and_confusion_are_counted() -> None:
    found = evaluate(ByColour(), toy_pixels(20), PREPROCESSING, CONTROL)
    assert found.answers == tuple([0, 1, 0] * 7)[:20]
    assert found.confusion == ((7, 0, 0), (0, 7, 0), (6, 0, 0))
    assert found.accuracy == pytest.approx(14 / 20)


def test_the_loss_is_the_mean_over_images_whatever_the_batch_size() -> None:
    network, pixels = toy_network().eval(), toy_pixels(23)
    with torch.no_grad():
        logits = network(normalise(pixels.images, PREPROCESSING))
    expected = functional.cross_entropy(logits, pixels.labels).item()
    for size in (8, 11, 100):
        found = evaluate(network, pixels, PREPROCESSING, CONTROL, batch_size=size)
        assert found.loss == pytest.approx(expected, rel=1e-5)
        assert found.answers == tuple(logits.argmax(1).tolist())


def test_the_network_is_judged_in_evaluation_mode_and_then_left_as_it_was() -> None:
    network = toy_network().train()
    network[1].eval()
    before = flags_of(network)
    first = evaluate(network, toy_pixels(20), PREPROCESSING, CONTROL)
    assert flags_of(network) == before
    assert evaluate(network, toy_pixels(20), PREPROCESSING, CONTROL).loss == first.loss
    network(torch.rand(2, 3, 16, 16)).sum().backward()  # its tensors are still good for training


def test_large_images_go_in_smaller_batches() -> None:
    assert [part.stop for part in evaluation_slices(toy_pixels(600))] == [256, 512, 600]
    pixels = toy_pixels(100)
    large = type(pixels)(pixels.images.repeat(1, 1, 14, 14), pixels.labels, pixels.classes, ())
    assert [part.stop for part in evaluation_slices(large)] == [64, 100]


def test_stopping_answers_within_a_batch() -> None:
    done: list[int] = []
    network = toy_network()
    with pytest.raises(Cancelled):
        evaluate(
            network,
            toy_pixels(40),
            PREPROCESSING,
            Watcher(stop_after=2),
            batch_size=8,
            after_batch=lambda: done.append(1),
        )
    assert len(done) == 2
    assert network.training


def test_a_network_for_other_classes_cannot_be_judged() -> None:
    network = nn.Sequential(toy_network(), nn.Linear(3, 1000))
    with pytest.raises(PlanError, match=r"1000 outputs.*3 classes"):
        evaluate(network, toy_pixels(6), PREPROCESSING, CONTROL)
