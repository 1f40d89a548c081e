"""Measurements that come from a file: refused where no run can have made them."""

import math
from collections.abc import Iterable

from slimstudio.engine.events import BatchTrained, EpochFinished, Event, Measured, Progress
from slimstudio.engine.measure.scorecard import (
    ChangedAnswers,
    Estimate,
    Evaluation,
    Expected,
    Latency,
    Scorecard,
    Speed,
)
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.messages import Message

_MOST = 10**15  # parameters, operations, bytes, steps
_MOST_EPOCHS = 10**7
_LONGEST_MS = 1e9
_MOST_IMAGES = 10**9
_LONGEST_DEVICE = 40


def check_scorecard(card: Scorecard) -> None:
    """Refuse measurements of a network that cannot be.

    Raises:
        ValueError: the message says which, as a part of a sentence.
    """
    _check_evaluation(card.evaluation)
    if card.test is not None:
        _check_evaluation(card.test)
    _check_latency(card.latency)
    for name in ("parameters", "macs", "size_bytes"):
        _within(name, getattr(card, name), 0, _MOST)


def check_speeds(speeds: Iterable[Speed]) -> None:
    """Refuse times that no clock shows; see `check_scorecard`."""
    for speed in speeds:
        _within("batch", speed.batch, 1, _MOST_IMAGES)
        _check_latency(speed.before)
        _check_latency(speed.after)


def check_changed(changed: ChangedAnswers | None, evaluation: Evaluation | None) -> None:
    """Refuse changed answers of more images than there are; see `check_scorecard`."""
    if changed is not None:
        images = evaluation.images if evaluation is not None else 0
        _within("gained", changed.gained, 0, images)
        _within("lost", changed.lost, 0, images - changed.gained)


def check_expected(expected: Expected | None) -> None:
    """Refuse times that no device needs; see `check_scorecard`."""
    for one in (expected.before, expected.after) if expected else ():
        _check_estimate(one)


def check_device(name: str) -> None:
    """Refuse what no device is called; see `check_scorecard`."""
    if len(name) > _LONGEST_DEVICE or (name and not name.isprintable()):
        raise ValueError(Message("the name of a device fills pages or cannot be printed"))


def check_events(events: Iterable[Event]) -> None:
    """Refuse events that no training tells; see `check_scorecard`. Losses may be no numbers."""
    for event in events:
        match event:
            case Progress():
                _within("done", event.done, 0, _MOST)
                _within("total", event.total, 0, _MOST)
                _within("seconds_left", event.seconds_left or 0, 0, _MOST)
            case BatchTrained():
                _within("step", event.step, 0, _MOST)
                _within("epoch", event.epoch, 0, _MOST_EPOCHS)
                _within_or_nan("accuracy", event.accuracy, 1)
            case EpochFinished():
                _within("epoch", event.epoch, 0, _MOST_EPOCHS)
                _within_or_nan("train_accuracy", event.train_accuracy, 1)
                _within_or_nan("validation_accuracy", event.validation_accuracy, 1)
            case Measured():
                _within("epoch", event.epoch, 0, _MOST_EPOCHS)
                _within_or_nan("validation_accuracy", event.validation_accuracy, 1)


def check_sensitivity(sensitivity: Sensitivity) -> None:
    """Refuse damage that cannot have been measured; see `check_scorecard`."""
    _within_or_nan("accuracy", sensitivity.accuracy, 1)
    _within("images", sensitivity.images, 0, _MOST_IMAGES)
    for measured in sensitivity.layers.values():
        for ratio, accuracy in measured.items():
            _within("ratio", _number(ratio), 0, 1)
            _within_or_nan("accuracy", accuracy, 1)


def _check_evaluation(evaluation: Evaluation) -> None:
    _within_or_nan("accuracy", evaluation.accuracy, 1)
    confusion = evaluation.confusion
    classes = len(confusion)
    if not classes or any(len(row) != classes for row in confusion):
        raise ValueError(Message("its table of answers is not a square"))
    for row in confusion:
        for count in row:
            _within("confusion", count, 0, _MOST_IMAGES)
    for answer in evaluation.answers:
        _within("answers", answer, 0, classes - 1)


def _check_latency(latency: Latency) -> None:
    for name in ("median_ms", "low_ms", "high_ms"):
        _within(name, getattr(latency, name), 1e-9, _LONGEST_MS)
    _within("threads", latency.threads, 0, 10**6)
    _within("runs", latency.runs, 0, _MOST)


def _check_estimate(estimate: Estimate) -> None:
    check_device(estimate.device)
    _within("ms", estimate.ms, 1e-9, _LONGEST_MS)
    _within("low_ms", estimate.low_ms, 0, estimate.ms)
    _within("high_ms", estimate.high_ms, estimate.ms, _LONGEST_MS)


def _within_or_nan(name: str, value: float, most: float) -> None:
    if not math.isnan(value):
        _within(name, value, 0, most)


def _within(name: str, value: float, least: float, most: float) -> None:
    if not least <= value <= most:
        raise ValueError(
            Message("its measurement “{name}” cannot be {value}", name=name, value=repr(value)[:40])
        )


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise ValueError(
            Message("its measurement “{name}” cannot be {value}", name="ratio", value=text[:40])
        ) from error
