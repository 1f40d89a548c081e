import pytest
import torch
from torch.nn import functional

from slimstudio.engine.training.objective import objective

LOGITS = torch.tensor([[2.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 3.0]])
LABELS = torch.tensor([0, 1, 2, 2])


def entropy(logits: torch.Tensor, smoothing: float = 0.0) -> float:
    return functional.cross_entropy(logits, LABELS, label_smoothing=smoothing).item()


def test_a_plain_output_is_compared_with_the_labels() -> None:
    result = objective(LOGITS, LABELS, 0.0)
    assert result.total.item() == pytest.approx(entropy(LOGITS))
    assert result.loss == result.total.item()
    assert result.accuracy == 0.75


def test_smoothing_changes_what_is_minimised_and_not_what_is_told() -> None:
    result = objective(LOGITS, LABELS, 0.2)
    assert result.total.item() == pytest.approx(entropy(LOGITS, 0.2))
    assert result.loss == pytest.approx(entropy(LOGITS))


@pytest.mark.parametrize(("count", "weight"), [(1, 0.4), (2, 0.3)])
def test_auxiliary_outputs_count_with_the_weights_of_their_papers(
    count: int, weight: float
) -> None:
    extra = LOGITS.flip(1)
    result = objective((LOGITS, *[extra] * count), LABELS, 0.0)
    expected = entropy(LOGITS) + count * weight * entropy(extra)
    assert result.total.item() == pytest.approx(expected)
    assert result.loss == pytest.approx(entropy(LOGITS))


def test_auxiliary_outputs_that_are_switched_off_count_nothing() -> None:
    assert objective((LOGITS, None), LABELS, 0.0).total.item() == pytest.approx(entropy(LOGITS))
