"""Stands in for what takes long or comes out otherwise on every computer: runs and exports."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event as Flag

import numpy as np

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Dataset, LoadedImages
from slimstudio.engine.events import (
    BatchTrained,
    EpochFinished,
    Event,
    Measured,
    Noted,
    Phase,
    PhaseStarted,
    Progress,
)
from slimstudio.engine.export.agreement import Agreement, Exported
from slimstudio.engine.export.format import Format
from slimstudio.engine.measure.comparison import Learning
from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.surgery.prune import prune
from slimstudio.messages import Message
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project
from tests.ui import scenes

_EPOCHS, _BATCHES = 8, 12


def _epochs(phase: Phase, first: int, start: float, end: float) -> Iterator[Event]:
    """Accuracy rises from `start` to `end`, ever more slowly, with the noise of batches."""
    random = np.random.default_rng(first)
    for epoch in range(_EPOCHS):
        for batch in range(1, _BATCHES + 1):
            along = (epoch + batch / _BATCHES) / _EPOCHS
            right = end - (end - start) * math.exp(-4 * along)
            seen = min(1.0, right + 0.03 * float(random.standard_normal()))
            at = first + epoch + batch / _BATCHES
            yield BatchTrained(phase, round(at * _BATCHES), at, 2.2 * (1 - seen) + 0.1, seen)
        loss = 2.2 * (1 - right) + 0.1
        yield EpochFinished(phase, first + epoch + 1, loss, right, loss + 0.05, right - 0.01)


def history() -> tuple[Event, ...]:
    """Learn, measure, prune, repair, fine-tune."""
    return (
        PhaseStarted(Phase.LEARN),
        *_epochs(Phase.LEARN, 0, 0.2, 0.96),
        PhaseStarted(Phase.BASELINE),
        Measured(Phase.BASELINE, 8.0, 0.2, 0.95),
        PhaseStarted(Phase.PRUNE),
        PhaseStarted(Phase.REPAIR),
        Measured(Phase.REPAIR, 8.0, 1.2, 0.61),
        PhaseStarted(Phase.TUNE),
        *_epochs(Phase.TUNE, _EPOCHS, 0.62, 0.955),
        PhaseStarted(Phase.COMPARE),
        Measured(Phase.COMPARE, 16.0, 0.2, 0.945),
    )


def _evaluation(labels: Sequence[int], classes: int, wrong: int, seed: int) -> Evaluation:
    random = np.random.default_rng(seed)
    answers = list(labels)
    for place in random.choice(len(answers), wrong, replace=False).tolist():
        answers[place] = (answers[place] + int(random.integers(1, classes))) % classes
    confusion = np.zeros((classes, classes), dtype=int)
    np.add.at(confusion, (list(labels), answers), 1)
    share = float(np.trace(confusion)) / len(answers)
    rows = tuple(tuple(row) for row in confusion.tolist())
    return Evaluation(0.2, share, tuple(answers), rows)


def outcome(project: Project, opened: OpenedNetwork, images: LoadedImages) -> Outcome:
    """Prune the network for real, and make up what was measured."""
    plan = resolve(opened.analysis, project.marks, allow_inexact=project.pruning.inexact)
    network = replace(opened.network, new_classes=())
    smaller = prune(network, opened.analysis, plan).network
    labels = images.dataset.validation.labels.tolist()
    classes = len(images.dataset.validation.classes)

    def scorecard(parameters: int, macs: int, wrong: int, ms: float, seed: int) -> Scorecard:
        timed = Latency(ms, 0.96 * ms, 1.05 * ms, 1, 200)
        judged = _evaluation(labels, classes, wrong, seed)
        return Scorecard(judged, parameters, macs, 4 * parameters + 9000, timed)

    cost = forecast(opened.analysis, plan, project.pruning)
    whole = sum(each.numel() for each in opened.network.module.parameters())
    left = sum(each.numel() for each in smaller.module.parameters())
    before = scorecard(whole, round(cost.macs / 0.5), 3, 2.1, 1)
    after = scorecard(left, cost.macs, 5, 1.2, 2)
    learning = Learning(6, 9, settled=True)
    return Outcome(network, smaller, before, after, history(), scenes.SPEEDS, learning)


class ScriptedRun:
    """Reports half of a run, and the rest when it is let go."""

    def __init__(self) -> None:
        self.let_go = Flag()

    def __call__(
        self,
        project: Project,
        opened: OpenedNetwork,
        images: LoadedImages,
        control: Control,
        **_: object,
    ) -> Outcome:
        told = history()
        half = len(told) - 4 * (_BATCHES + 1) - 2
        control.report(Noted(Message("Computing with 1 thread.")))
        for event in told[:half]:
            control.report(event)
        control.report(Progress(Phase.TUNE, 5, _EPOCHS, 65.0))
        while not self.let_go.wait(0.01):
            control.check()
        for event in told[half:]:
            control.report(event)
        return outcome(project, opened, images)


def export_all(
    _outcome: Outcome,
    formats: Sequence[Format],
    folder: Path,
    name: str,
    dataset: Dataset,
    _control: Control,
    **_: object,
) -> tuple[Exported, ...]:
    """Write files that hold nothing, and say that they agree."""
    folder.mkdir(parents=True, exist_ok=True)
    count = len(dataset.validation)
    made = []
    for one in formats:
        path = folder / f"{name}{one.suffix}"
        path.write_bytes(b"x" * 812_000)
        made.append(Exported(path, one, Agreement(count, count, 3.2e-6, 0.94, 0.94, 1.25)))
    return tuple(made)
