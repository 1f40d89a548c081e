"""One training step, with whatever it takes to get through it."""

import math

from torch import nn

from slimstudio.engine.data.batches import batch_slices
from slimstudio.engine.objectives.objective import BatchResult, Judging
from slimstudio.engine.training.batch import TrainingBatch
from slimstudio.engine.training.loader import BatchLoader
from slimstudio.engine.training.optimizer import Steps
from slimstudio.engine.training.precision import Arithmetic
from slimstudio.messages import Message

_LARGEST_NORM = 1.0


class DivergedError(Exception):
    """A loss or a gradient stopped being a number; says which."""


class Stepper:
    """Learns from one batch at a time.

    Args:
        loader: Asks the network.
        objective: Compares its answers.
        steps: Changes its values.
        arithmetic: How exactly it computes.
    """

    def __init__(
        self, loader: BatchLoader, objective: Judging, steps: Steps, arithmetic: Arithmetic
    ) -> None:
        self._loader = loader
        self._objective = objective
        self._steps = steps
        self._arithmetic = arithmetic

    def learn(self, batch: TrainingBatch, rate: float, parts: int) -> BatchResult:
        """Take one step.

        Args:
            batch: What to learn from.
            rate: The last layer's learning rate.
            parts: Into how many parts the batch is divided, whose gradients are added up. The
                step is the same up to rounding, but for layers that look at the whole batch.

        Returns:
            What came of the batch.

        Raises:
            DivergedError: the loss or its gradients are no numbers; the values are as before.
        """
        self._steps.set_rate(rate)
        self._steps.drop_gradients()
        result = self._gather_in_parts(batch, parts) if parts > 1 else self._gather(batch, 1.0)
        self._step()
        return result

    def _gather_in_parts(self, batch: TrainingBatch, parts: int) -> BatchResult:
        count = len(batch)
        loss = accuracy = 0.0
        for part in batch_slices(count, -(-count // parts)):
            share = (part.stop - part.start) / count
            result = self._gather(batch.part(part), share)
            loss += share * result.loss
            accuracy += share * result.accuracy
        return BatchResult(result.total, loss, accuracy)

    def _gather(self, batch: TrainingBatch, share: float) -> BatchResult:
        """Add the gradients of a batch, which is this share of the whole step."""
        with self._arithmetic.lowered():
            outputs = self._loader.answer(batch)
        result = self._objective(outputs, batch)
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
