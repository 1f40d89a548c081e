"""What training makes small."""

from typing import NamedTuple

from torch import Tensor
from torch.nn import functional

_SINGLE_WEIGHT = 0.4  # Inception v3
_SEVERAL_WEIGHT = 0.3  # GoogLeNet


class Objective(NamedTuple):
    """Result of one batch.

    Attributes:
        total: What is minimised: with label smoothing and auxiliary outputs.
        loss: Mean cross-entropy of the main output alone, for people.
        accuracy: Share of right answers.
    """

    total: Tensor
    loss: float
    accuracy: float


def objective(
    outputs: Tensor | tuple[Tensor | None, ...], labels: Tensor, smoothing: float
) -> Objective:
    """Compare a network's outputs with the labels.

    Args:
        outputs: Logits [B, K], or those of the main output followed by those of auxiliary heads,
            which count with the weights of the papers they come from (0.3 each where there are
            several, 0.4 for a single one).
        labels: int64 [B].
        smoothing: Label smoothing, 0 to 1.

    Returns:
        The loss to minimise, and what to tell.
    """
    logits, auxiliary = (outputs, []) if isinstance(outputs, Tensor) else _divided(outputs)
    total = functional.cross_entropy(logits, labels, label_smoothing=smoothing)
    plain = total if not smoothing else functional.cross_entropy(logits.detach(), labels)
    weight = _SEVERAL_WEIGHT if len(auxiliary) > 1 else _SINGLE_WEIGHT
    for extra in auxiliary:
        total = total + weight * functional.cross_entropy(extra, labels, label_smoothing=smoothing)
    right = (logits.detach().argmax(1) == labels).double().mean()
    return Objective(total, plain.item(), right.item())


def _divided(outputs: tuple[Tensor | None, ...]) -> tuple[Tensor, list[Tensor]]:
    logits, *auxiliary = (output for output in outputs if output is not None)
    return logits, auxiliary
