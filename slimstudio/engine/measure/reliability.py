"""Whether a network is as sure as it is right, and from where on it can be believed.

Guo et al., "On Calibration of Modern Neural Networks", 2017: one temperature that all scores are
divided by makes shares say how often an answer is right, and changes no answer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.data.batches import evaluation_slices, normalise
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.models.confidence import Confidence, ConfidenceBin, softmax

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.pixels import Pixels
    from slimstudio.engine.models.network import Preprocessing

RIGHT = 0.95
"""Of the answers that are not called unsure, at least this share of the images was right."""

_BINS = 10
_FEWEST_IMAGES = 10
_STEEPEST, _FLATTEST = 0.05, 20.0
_HALVINGS = 50

Scores = NDArray[np.float64]
Labels = NDArray[np.int64]


def judge_confidence(
    module: nn.Module,
    pixels: Pixels,
    preprocessing: Preprocessing,
    control: Control,
    after_batch: Callable[[], None] | None = None,
) -> Confidence | None:
    """Find out how far a network's confidence can be trusted.

    Args:
        module: Any classifier; it answers on the device where it is.
        pixels: Images that it did not learn from.
        preprocessing: How they are normalised.
        control: Asked before every batch whether to go on.
        after_batch: Called when a batch is done, for progress.

    Returns:
        What was found; None where there are too few images, they show other classes, or nobody
        said what they show.

    Raises:
        Cancelled: the person stopped it.
    """
    labels = pixels.labels.numpy()
    if not pixels.labelled or len(labels) < _FEWEST_IMAGES or labels.min() < 0:
        return None
    device = next((tensor.device for tensor in module.parameters()), pixels.images.device)
    found = []
    with channels_last(module), evaluating(module), torch.inference_mode():
        for part in evaluation_slices(pixels):
            control.check()
            images = normalise(pixels.images[part].to(device), preprocessing)
            found.append(module(images).float().cpu().numpy().astype(np.float64))
            if after_batch is not None:
                after_batch()
    scores = np.concatenate(found)
    fits = scores.ndim == 2 and scores.shape[1] > max(1, int(labels.max()))
    return calibrate(scores, labels) if fits and np.isfinite(scores).all() else None


def calibrate(scores: Scores, labels: Labels) -> Confidence:
    """Fit a temperature and a threshold to answers about images.

    Args:
        scores: Before softmax, [N, K].
        labels: What the images show, [N].
    """
    temperature = fit_temperature(scores, labels)
    right = scores.argmax(axis=1) == labels
    sure, sure_before = _confidences(scores / temperature), _confidences(scores)
    return Confidence(
        temperature=temperature,
        threshold=find_threshold(sure, right),
        error=calibration_error(reliability(sure, right)),
        error_before=calibration_error(reliability(sure_before, right)),
        bins=reliability(sure, right),
    )


def fit_temperature(scores: Scores, labels: Labels) -> float:
    """Find the temperature at which right answers are the likeliest.

    As in Platt's scaling, each label is taken to be right but for one image in N + 2: where all
    answers are right, nothing else would keep the temperature from falling to zero.

    Args:
        scores: Before softmax, [N, K].
        labels: What the images show, [N].
    """
    count, classes = scores.shape
    doubt = 1 / (count + 2)
    wanted = np.full_like(scores, doubt / (classes - 1))
    wanted[np.arange(count), labels] = 1 - doubt
    centred = scores - scores.max(axis=1, keepdims=True)
    aim = float((wanted * centred).sum())

    def slope(factor: float) -> float:
        return float((softmax(factor * centred) * centred).sum()) - aim

    # The loss is convex in the factor, so its slope crosses zero once.
    low, high = 1 / _FLATTEST, 1 / _STEEPEST
    for _ in range(_HALVINGS):
        middle = (low * high) ** 0.5
        low, high = (low, middle) if slope(middle) > 0 else (middle, high)
    return round(1 / low, 4)


def find_threshold(sure: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Find the least confidence from which on enough answers are right.

    Args:
        sure: Confidence of each answer, [N].
        right: Whether it was right, [N].

    Returns:
        The threshold. Where not even the surest answers are right often enough, the confidence that
        promises it by itself.
    """
    order = np.argsort(-sure, kind="stable")
    falling, hits = sure[order], np.cumsum(right[order])
    ends = np.append(falling[:-1] > falling[1:], True)
    enough = ends & (hits >= RIGHT * np.arange(1, len(order) + 1))
    if not enough.any():
        return RIGHT
    # Rounded down, so that the answer that it stands for is not unsure itself.
    return float(np.floor(1e4 * falling[np.flatnonzero(enough)[-1]]) / 1e4)


def reliability(sure: NDArray[np.float64], right: NDArray[np.bool_]) -> tuple[ConfidenceBin, ...]:
    """Sort answers into ten ranges of confidence; see `ConfidenceBin`."""
    place = np.minimum((sure * _BINS).astype(int), _BINS - 1)
    return tuple(
        ConfidenceBin(
            int((place == at).sum()),
            round(float(sure[place == at].mean()), 6),
            round(float(right[place == at].mean()), 6),
        )
        for at in range(_BINS)
        if (place == at).any()
    )


def calibration_error(bins: tuple[ConfidenceBin, ...]) -> float:
    """Take the mean gap between confidence and accuracy: the expected calibration error."""
    gaps = sum(one.images * abs(one.confidence - one.accuracy) for one in bins)
    return round(gaps / sum(one.images for one in bins), 6)


def _confidences(scores: Scores) -> NDArray[np.float64]:
    found: NDArray[np.float64] = softmax(scores).max(axis=1)
    return found
