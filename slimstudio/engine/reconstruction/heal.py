"""Healing: a repaired network learns to answer as the original does, without any labels.

Least squares rebuilds one layer after another; what they lose together is left. A few hundred
steps of training bring much of it back, if they are small everywhere: each output channel moves in
proportion to its own weights, and statistics of BatchNorm stay. The network is taken from the step
where it was nearest to the original on images that it did not learn from, and stays as it was where
none of them was nearer.
"""

import math
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from copy import deepcopy
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control, Pace
from slimstudio.engine.events import Phase
from slimstudio.engine.importance.calibration import Calibration, check_enough
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.reconstruction.healing_work import HEALING_BATCH, HEALING_STEPS
from slimstudio.engine.reconstruction.layer_pairs import layer_pairs
from slimstudio.engine.reconstruction.likeness import Likeness, divergence
from slimstudio.engine.reconstruction.reconstruct import still_there
from slimstudio.engine.reconstruction.views import views
from slimstudio.engine.surgery.prune import Pruned
from slimstudio.engine.training.freezing import frozen_modules
from slimstudio.messages import Message

_RATES = (3e-4, 1e-3)  # of each channel's weights in one step
_SHORT = 8  # a rate is tried in this part of the steps
_LOOKS = 8  # how often the network is judged on the way
_MOMENTS = (0.9, 0.99)
_FAINT = 1e-3  # what is all zero moves as if it were so large


@dataclass(frozen=True)
class Healed:
    """What healing achieved on images that it did not learn from.

    Args:
        before: How far answers were from the original's: the Kullback-Leibler divergence in nats,
            a mean over images.
        after: The same afterwards; never more.
        steps: The step from which the network was taken; 0 where it stayed as it was.
        rate: How far a step moved a channel at most, relative to its weights.
    """

    before: float
    after: float
    steps: int
    rate: float

    @property
    def note(self) -> Message:
        """What came of it, in a sentence."""
        if not self.steps:
            return Message("Healing did not help: the repaired network stays as it was.")
        return Message(
            "Healed in {steps} steps: on images held back, answers are {share:.0%} as far from the "
            "original's as after repair.",
            steps=self.steps,
            share=self.after / self.before,
        )


def heal(
    original: nn.Module,
    pruned: Pruned,
    analysis: Analysis,
    parts: tuple[Calibration, Calibration],
    control: Control,
    *,
    seed: int = 0,
    steps: int = HEALING_STEPS,
    frozen: Collection[str] = (),
    in_time: Callable[[], bool] = lambda: True,
) -> Healed:
    """Teach a pruned network to answer as the original does.

    Args:
        original: The network before channels left; it is not changed.
        pruned: The result of surgery and repair; its module is changed in place at the end.
        analysis: Channels of the original.
        parts: Images to learn from, and others to judge by; labels are not used.
        control: Told about the progress, asked before every batch whether to go on.
        seed: Draws images and how they are varied.
        steps: How many steps it takes.
        frozen: Names of layers that keep their values.
        in_time: Asked before each step; the best network so far is kept once it says no.

    Raises:
        PlanError: there are too few images, or a frozen layer does not exist.
        Cancelled: the person stopped the work; the network is as before.
    """
    learn, judge = parts
    check_enough(len(learn))
    module = pruned.network.module
    student = deepcopy(module)
    kept = {
        id(p)
        for layer in frozen_modules(student, still_there(frozen, original, student))
        for p in layer.parameters()
    }
    with ExitStack() as stack:
        for network in (original, student):
            stack.enter_context(channels_last(network))
            stack.enter_context(evaluating(network))
        few = next(iter(learn.batches())).images[:2]
        pairs = layer_pairs(original, pruned, analysis, few)
        kept |= {id(layer.weight) for layer in student.modules() if _normalises(layer)}
        learning = [p for p in student.parameters() if p.is_floating_point() and id(p) not in kept]
        lesson = _Lesson(Likeness(original, student, pairs), learning, learn, judge, seed)
        short = max(1, steps // _SHORT)
        looks = 1 + len(_RATES) + _LOOKS
        counts = {"step": steps + short * len(_RATES), "look": looks}
        pace = Pace(control, Phase.REPAIR, counts)
        before = lesson.divergence(pace)
        if not learning:
            return Healed(before, before, 0, 0.0)
        tried = [lesson.run(rate, short, 1, pace, in_time) for rate in _RATES]
        rate = _RATES[min(range(len(tried)), key=lambda i: tried[i].divergence)]
        whole = lesson.run(rate, steps, _LOOKS, pace, in_time)
        best = min((*tried, whole), key=lambda one: one.divergence)
    if not best.divergence < before:
        return Healed(before, before, 0, rate)
    with torch.no_grad():
        changing = [p for p, s in zip(module.parameters(), student.parameters(), strict=True)
                    if any(s is one for one in learning)]  # fmt: skip
        for parameter, value in zip(changing, best.values, strict=True):
            parameter.copy_(value)
    return Healed(before, best.divergence, best.step, rate)


@dataclass(frozen=True, eq=False)
class _Reached:
    """Where a run was nearest to the original.

    Args:
        divergence: How far it still was.
        step: After which step.
        values: Of all parameters that learn.
    """

    divergence: float
    step: int
    values: list[Tensor]


class _Lesson:
    """Runs of training that all begin with the same network.

    Args:
        likeness: What is made small.
        learning: The parameters that learn.
        learn: Images to learn from.
        judge: Images to judge by.
        seed: Draws images and how they are varied.
    """

    def __init__(
        self,
        likeness: Likeness,
        learning: Sequence[nn.Parameter],
        learn: Calibration,
        judge: Calibration,
        seed: int,
    ) -> None:
        self._likeness = likeness
        self._learning = learning
        self._learn, self._judge = learn, judge
        self._seed = seed
        self._start = [p.detach().clone() for p in learning]
        with torch.no_grad():
            self._wanted = [likeness.original(batch.images) for batch in judge.batches()]

    def divergence(self, pace: Pace) -> float:
        """Judge the network as it is."""
        found = 0.0
        with torch.no_grad():
            for batch, wanted in zip(self._judge.batches(), self._wanted, strict=True):
                pace.check()
                given = self._likeness.student(batch.images)
                found += float(divergence(given, wanted)) * len(wanted)
        pace.advance("look")
        return found / len(self._judge)

    def run(
        self, rate: float, steps: int, looks: int, pace: Pace, in_time: Callable[[], bool]
    ) -> _Reached:
        """Learn anew in so many steps, and look so often how far that is."""
        self._give(self._start)
        optimizer = _RelativeAdam(self._learning)
        best = _Reached(math.inf, 0, self._start)
        due = {round(steps * (look + 1) / looks) for look in range(looks)}
        for step, images in enumerate(self._batches(steps), 1):
            pace.check()
            late = not in_time()
            if not late:
                loss = self._likeness.loss(images)
                gradients = torch.autograd.grad(loss, self._learning, allow_unused=True)
                optimizer.step(gradients, rate * _schedule(step, steps))
                pace.advance("step")
            if late or step in due:
                found = self.divergence(pace)
                if found < best.divergence:
                    best = _Reached(found, step, [p.detach().clone() for p in self._learning])
            if late:
                break
        self._give(best.values)
        return best

    def _give(self, values: Sequence[Tensor]) -> None:
        with torch.no_grad():
            for parameter, value in zip(self._learning, values, strict=True):
                parameter.copy_(value)

    def _batches(self, steps: int) -> Iterator[Tensor]:
        """Draw images, each as often as any other, and vary them."""
        generator = np.random.default_rng((self._seed, 20))
        size = min(HEALING_BATCH, len(self._learn))
        waiting: list[int] = []
        for _ in range(steps):
            if len(waiting) < size:
                waiting = generator.permutation(len(self._learn)).tolist()
            chosen, waiting = waiting[:size], waiting[size:]
            yield views(self._learn.prepared(torch.tensor(chosen)), generator)


def _normalises(layer: nn.Module) -> bool:
    """Tell layers whose scale the layer before them has as well, and which would move twice."""
    return isinstance(layer, nn.BatchNorm1d | nn.BatchNorm2d | nn.BatchNorm3d)


def _schedule(step: int, steps: int) -> float:
    """Rise at first, then fall along a cosine, 0 to 1."""
    rising = max(5, steps // 20)
    fallen = max(0, step - 1 - rising) / max(1, steps - rising)
    return min(1.0, step / rising) * (0.5 + 0.5 * math.cos(math.pi * fallen))


class _RelativeAdam:
    """Adam whose steps are measured by each output channel's own weights.

    Args:
        parameters: What learns.
    """

    def __init__(self, parameters: Sequence[nn.Parameter]) -> None:
        self._parameters = parameters
        self._steps = 0
        self._means = [torch.zeros_like(p) for p in parameters]
        self._squares = [torch.zeros_like(p) for p in parameters]
        self._scales = [_scale(p.detach()) for p in parameters]

    def step(self, gradients: Sequence[Tensor | None], rate: float) -> None:
        """Move against the gradients."""
        self._steps += 1
        first, second = _MOMENTS
        with torch.no_grad():
            for parameter, gradient, mean, square, scale in zip(
                self._parameters, gradients, self._means, self._squares, self._scales, strict=True
            ):
                if gradient is None:
                    continue
                mean.mul_(first).add_(gradient, alpha=1 - first)
                square.mul_(second).addcmul_(gradient, gradient, value=1 - second)
                spread = (square / (1 - second**self._steps)).sqrt_().add_(1e-12)
                parameter.sub_(rate * scale * (mean / (1 - first**self._steps)) / spread)


def _scale(parameter: Tensor) -> Tensor:
    squares = parameter.square()
    if parameter.dim() < 2:
        return squares.mean().sqrt().clamp_min(_FAINT)
    rows = squares.flatten(1).mean(1).sqrt().clamp_min(_FAINT)
    return rows.view(-1, *[1] * (parameter.dim() - 1))
