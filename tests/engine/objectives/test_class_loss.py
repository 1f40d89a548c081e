from dataclasses import replace

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from slimstudio.engine.data.batches import TrainingBatch
from slimstudio.engine.data.variation import Mixed
from slimstudio.engine.objectives.class_loss import ClassLoss, balanced_weights
from slimstudio.engine.objectives.objective import BatchResult, Outputs
from slimstudio.engine.training.settings import TrainingSettings

LOGITS = torch.tensor([[2.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 3.0]])
LABELS = torch.tensor([0, 1, 2, 2])
BATCH = TrainingBatch((), LABELS)


def entropy(logits: Tensor, smoothing: float = 0.0) -> float:
    return functional.cross_entropy(logits, LABELS, label_smoothing=smoothing).item()


def objective(
    outputs: Outputs,
    smoothing: float = 0.0,
    batch: TrainingBatch = BATCH,
    weights: Tensor | None = None,
) -> BatchResult:
    return ClassLoss(TrainingSettings(label_smoothing=smoothing), weights)(outputs, batch)


def test_a_plain_output_is_compared_with_the_labels() -> None:
    result = objective(LOGITS)
    assert result.total.item() == pytest.approx(entropy(LOGITS))
    assert result.loss == result.total.item()
    assert result.accuracy == 0.75


def test_smoothing_changes_what_is_minimised_and_not_what_is_told() -> None:
    result = objective(LOGITS, 0.2)
    assert result.total.item() == pytest.approx(entropy(LOGITS, 0.2))
    assert result.loss == pytest.approx(entropy(LOGITS))


@pytest.mark.parametrize(("count", "weight"), [(1, 0.4), (2, 0.3)])
def test_auxiliary_outputs_count_with_the_weights_of_their_papers(
    count: int, weight: float
) -> None:
    extra = LOGITS.flip(1)
    result = objective((LOGITS, *[extra] * count))
    expected = entropy(LOGITS) + count * weight * entropy(extra)
    assert result.total.item() == pytest.approx(expected)
    assert result.loss == pytest.approx(entropy(LOGITS))


def test_auxiliary_outputs_that_are_switched_off_count_nothing() -> None:
    assert objective((LOGITS, None)).total.item() == pytest.approx(entropy(LOGITS))


def test_a_mixed_image_is_as_much_of_each_class_as_its_share() -> None:
    shares = torch.tensor([1.0, 0.75, 0.5, 0.9])
    others = LABELS.roll(1)
    result = objective(LOGITS, batch=replace(BATCH, mixed=Mixed(others, shares)))
    targets = shares[:, None] * functional.one_hot(LABELS, 3)
    targets += (1 - shares[:, None]) * functional.one_hot(others, 3)
    expected = functional.cross_entropy(LOGITS, targets).item()
    assert result.total.item() == pytest.approx(expected)
    assert result.loss == pytest.approx(expected)
    assert result.accuracy == 0.75


def test_balanced_classes_all_count_the_same() -> None:
    labels = torch.tensor([0] * 6 + [1] * 3 + [3])
    weights = balanced_weights(labels, 4)
    sums = torch.zeros(4).index_add_(0, labels, weights[labels])
    torch.testing.assert_close(sums[[0, 1, 3]], torch.full((3,), 10 / 3))
    assert weights[labels].mean().item() == pytest.approx(1)


def test_class_weights_count_in_what_is_minimised_and_not_in_what_is_told() -> None:
    weights = torch.tensor([2.0, 1.0, 0.5])
    each = functional.cross_entropy(LOGITS, LABELS, reduction="none") * weights[LABELS]
    result = objective(LOGITS, weights=weights)
    assert result.total.item() == pytest.approx(each.mean().item())
    assert result.loss == pytest.approx(entropy(LOGITS))


def test_weighted_parts_of_a_batch_add_up_to_the_whole() -> None:
    weights = torch.tensor([2.0, 1.0, 0.5])
    whole = objective(LOGITS, 0.1, weights=weights).total
    parts = [
        objective(LOGITS[part], 0.1, replace(BATCH, labels=LABELS[part]), weights).total * share
        for part, share in ((slice(1), 0.25), (slice(1, 4), 0.75))
    ]
    assert torch.stack(parts).sum().item() == pytest.approx(whole.item())


def test_a_teacher_pulls_towards_its_answers_and_only_there() -> None:
    settings = TrainingSettings(temperature=2, distillation_weight=0.4)
    alike = ClassLoss(settings)(LOGITS, replace(BATCH, taught=LOGITS))
    assert alike.total.item() == pytest.approx(0.6 * entropy(LOGITS))
    assert alike.loss == pytest.approx(entropy(LOGITS))
    logits = LOGITS.clone().requires_grad_()
    taught = LOGITS.roll(1, 0)
    only = ClassLoss(replace(settings, distillation_weight=1.0))
    only(logits, replace(BATCH, taught=taught)).total.backward()
    assert logits.grad is not None
    # The gradient of the cross-entropy with softened answers, times the temperature squared.
    expected = 2 * ((LOGITS / 2).softmax(1) - (taught / 2).softmax(1)) / len(LABELS)
    torch.testing.assert_close(logits.grad, expected)
