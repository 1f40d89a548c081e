"""What training makes small where a network tells classes apart: the cross-entropy."""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from slimstudio.engine.data.batches import TrainingBatch
from slimstudio.engine.objectives.objective import BatchResult, Outputs
from slimstudio.engine.training.settings import TrainingSettings

_SINGLE_WEIGHT = 0.4  # Inception v3
_SEVERAL_WEIGHT = 0.3  # GoogLeNet


class ClassLoss:
    """Compares a network's outputs with what they should be.

    Args:
        settings: Gives label smoothing and the teacher's weight.
        class_weights: float32 [K], how much each class counts; None for all the same.
    """

    def __init__(self, settings: TrainingSettings, class_weights: Tensor | None = None) -> None:
        self._smoothing = settings.label_smoothing
        self._temperature = settings.temperature
        self._taught_weight = settings.distillation_weight
        self._class_weights = class_weights

    def __call__(self, outputs: Outputs, batch: TrainingBatch) -> BatchResult:
        """Compare.

        Args:
            outputs: Logits [B, K], or those of the main output followed by those of auxiliary
                heads, which count with the weights of the papers they come from (0.3 each where
                there are several, 0.4 for a single one).
            batch: Says what they should be.

        Returns:
            The loss to minimise, and what to tell.
        """
        logits, auxiliary = (outputs, []) if isinstance(outputs, Tensor) else _divided(outputs)
        logits = logits.float()
        total = _over_labels(self._entropy, logits, batch)
        plain = total
        if self._smoothing or self._class_weights is not None:
            plain = _over_labels(functional.cross_entropy, logits.detach(), batch)
        if batch.taught is not None:
            weight = self._taught_weight
            unlike = _unlikeness(logits, batch.taught, self._temperature)
            total = (1 - weight) * total + weight * unlike
        share = _SEVERAL_WEIGHT if len(auxiliary) > 1 else _SINGLE_WEIGHT
        for extra in auxiliary:
            total = total + share * _over_labels(self._entropy, extra.float(), batch)
        right = (logits.detach().argmax(1) == batch.labels).double().mean()
        return BatchResult(total, plain.item(), right.item())

    def _entropy(self, logits: Tensor, labels: Tensor, *, reduction: str = "mean") -> Tensor:
        weights = self._class_weights
        if weights is None:
            return functional.cross_entropy(
                logits, labels, label_smoothing=self._smoothing, reduction=reduction
            )
        # torch would divide by the sum of this batch's weights: a batch of rare classes would then
        # count no more than any other, and parts of a batch could not be added up.
        each = functional.cross_entropy(
            logits, labels, label_smoothing=self._smoothing, reduction="none"
        )
        weighted = each * weights[labels]
        return weighted.mean() if reduction == "mean" else weighted


def balanced_weights(labels: Tensor, classes: int) -> Tensor:
    """Weigh classes so that all count the same, and the mean over the images is 1.

    Args:
        labels: int64 [N], of all training images.
        classes: How many classes K there are.

    Returns:
        float32 [K].
    """
    counts = torch.bincount(labels, minlength=classes)
    present = int((counts > 0).sum())
    return len(labels) / (present * counts.clamp(min=1).float())


def _divided(outputs: tuple[Tensor | None, ...]) -> tuple[Tensor, list[Tensor]]:
    logits, *auxiliary = (output for output in outputs if output is not None)
    return logits, auxiliary


def _over_labels(entropy: Callable[..., Tensor], logits: Tensor, batch: TrainingBatch) -> Tensor:
    """Take the mean loss; where two images are mixed, each label counts by its share."""
    if batch.mixed is None:
        return entropy(logits, batch.labels)
    shares = batch.mixed.shares
    own = entropy(logits, batch.labels, reduction="none")
    other = entropy(logits, batch.mixed.labels, reduction="none")
    return torch.lerp(other, own, shares).mean()


def _unlikeness(logits: Tensor, taught: Tensor, temperature: float) -> Tensor:
    """Tell how far answers are from a teacher's, both softened (Hinton et al., 2015)."""
    own = functional.log_softmax(logits / temperature, dim=1)
    wanted = functional.log_softmax(taught.float() / temperature, dim=1)
    divergence = functional.kl_div(own, wanted, reduction="batchmean", log_target=True)
    return divergence * temperature**2  # so that its gradients are as large as the labels'
