"""One training step, with whatever it takes to get through it."""

import math

from torch import nn

from slimstudio.engine.data.batches import batch_slices
from slimstudio.engine.objectives.objective import BatchResult, Judging
from slimstudio.engine.training.feed import Feed
from slimstudio.engine.training.lesson import Lesson
from slimstudio.engine.training.optimizer import Steps
from slimstudio.engine.training.precision import Arithmetic
from slimstudio.messages import Message

_LARGEST_NORM = 1.0


class DivergedError(Exception):
    """A loss or a gradient stopped being a number; says which."""


class Stepper:
    """Learns from one lesson at a time.

    Args:
        feed: Asks the network.
        objective: Compares its answers.
        steps: Changes its values.
        arithmetic: How exactly it computes.
    """

    def __init__(
        self, feed: Feed, objective: Judging, steps: Steps, arithmetic: Arithmetic
    ) -> None:
        self._feed = feed
        self._objective = objective
        self._steps = steps
        self._arithmetic = arithmetic

    def learn(self, lesson: Lesson, rate: float, parts: int) -> BatchResult:
        """Take one step.

        Args:
            lesson: What to learn from.
            rate: The last layer's learning rate.
            parts: Into how many parts the lesson is divided, whose gradients are added up. The
                step is the same up to rounding, but for layers that look at the whole batch.

        Returns:
            What came of the lesson.

        Raises:
            DivergedError: the loss or its gradients are no numbers; the values are as before.
        """
        self._steps.set_rate(rate)
        self._steps.drop_gradients()
        result = self._gather_in_parts(lesson, parts) if parts > 1 else self._gather(lesson, 1.0)
        self._step()
        return result

    def _gather_in_parts(self, lesson: Lesson, parts: int) -> BatchResult:
        count = len(lesson)
        loss = accuracy = 0.0
        for part in batch_slices(count, -(-count // parts)):
            share = (part.stop - part.start) / count
            result = self._gather(lesson.part(part), share)
            loss += share * result.loss
            accuracy += share * result.accuracy
        return BatchResult(result.total, loss, accuracy)

    def _gather(self, lesson: Lesson, share: float) -> BatchResult:
        """Add the gradients of a lesson, which is this share of the whole step."""
        with self._arithmetic.lowered():
            outputs = self._feed.answer(lesson)
        result = self._objective(outputs, lesson)
        if not math.isfinite(result.total.item()):
            raise DivergedError(Message("The loss stopped being a number"))
        self._arithmetic.backward(result.total if share == 1.0 else share * result.total)
        return result

    def _step(self) -> None:
        """Step, with gradients shortened that are too long all together; refuse infinite ones."""
        arithmetic, steps = self._arithmetic, self._steps
        arithmetic.unscale(steps.optimizer)
        norm = nn.utils.get_total_norm(
            [one.grad for one in steps.parameters if one.grad is not None]
        )
        length = norm.item()
        if arithmetic.scales:  # it finds infinite ones itself, and leaves such a step out
            nn.utils.clip_grads_with_norm_(steps.parameters, _LARGEST_NORM, norm)
        elif not math.isfinite(length):
            raise DivergedError(Message("The gradients stopped being numbers"))
        elif length > _LARGEST_NORM:
            with steps.shortened(norm / _LARGEST_NORM):
                arithmetic.step(steps.optimizer)
            return
        arithmetic.step(steps.optimizer)
