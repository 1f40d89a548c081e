"""The optimizer, what it remembers, and one step with whatever it takes to get through it."""

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from slimstudio.engine.data.batches import TrainingBatch, batch_slices
from slimstudio.engine.objectives.objective import BatchResult, Judging
from slimstudio.engine.training.loader import BatchLoader
from slimstudio.engine.training.precision import Arithmetic
from slimstudio.engine.training.settings import Optimizer, TrainingSettings
from slimstudio.messages import Message

_MOMENTUM = 0.9


class Steps:
    """Takes steps along the gradients, each layer at its own rate.

    Args:
        module: The network; those of its parameters that require gradients are trained.
        settings: Which optimizer, and how the rate differs from the first layer to the last.
    """

    def __init__(self, module: nn.Module, settings: TrainingSettings) -> None:
        self._names = {one: name for name, one in module.named_parameters() if one.requires_grad}
        groups = list(_groups(module, settings))
        self.parameters = list(self._names)
        self._optimizer: torch.optim.Optimizer = (
            torch.optim.AdamW(groups, lr=settings.learning_rate, fused=True)
            if settings.optimizer is Optimizer.ADAMW
            else torch.optim.SGD(
                groups, lr=settings.learning_rate, momentum=_MOMENTUM, nesterov=True, fused=True
            )
        )

    @property
    def optimizer(self) -> torch.optim.Optimizer:
        """The optimizer itself."""
        return self._optimizer

    def set_rate(self, rate: float) -> None:
        """Use this learning rate for the last layer, and each layer's share of it for the rest."""
        for group in self._optimizer.param_groups:
            group["lr"] = rate * group["share"]

    @contextmanager
    def shortened(self, divisor: Tensor) -> Iterator[None]:
        """Divide the gradients in the step that is taken in here.

        A pass over all of them costs as much as a small step. Fused optimizers do it on the way,
        where torch's own GradScaler puts its factor.
        """
        places = vars(self._optimizer)
        places.update(grad_scale=divisor, found_inf=torch.zeros_like(divisor))
        try:
            yield
        finally:
            for name in ("grad_scale", "found_inf"):
                places.pop(name)

    def drop_gradients(self) -> None:
        """Free what gradients take."""
        self._optimizer.zero_grad()

    def forget(self) -> None:
        """Forget all past steps."""
        self._optimizer.state.clear()

    def tensors(self) -> dict[str, Tensor]:
        """List what it remembers, live: "exp_avg.layer.weight" to tensor."""
        return {
            f"{kind}.{name}": value
            for one, name in self._names.items()
            for kind, value in self._optimizer.state.get(one, {}).items()
            if isinstance(value, Tensor)
        }

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Remember what `tensors` listed, and nothing else."""
        self.forget()
        for one, name in self._names.items():
            for key, value in tensors.items():
                kind, _, owner = key.partition(".")
                if owner == name:
                    # In the parameter's memory order, which fused steps rely on.
                    like = one if value.shape == one.shape else value.to(one.device)
                    self._optimizer.state[one][kind] = torch.empty_like(like).copy_(value)


def _groups(module: nn.Module, settings: TrainingSettings) -> Iterator[dict[str, object]]:
    """Group parameters that share rate and decay.

    Decay pulls weights towards zero. For biases and the scales of normalisation, all of them
    vectors, zero is no simpler than any other value.
    """
    shares = _shares(module, settings.first_layer_rate)
    grouped: dict[tuple[float, float], list[nn.Parameter]] = {}
    for one, share in shares.items():
        decay = settings.weight_decay if one.dim() > 1 else 0.0
        grouped.setdefault((share, decay), []).append(one)
    for (share, decay), parameters in grouped.items():
        yield {"params": parameters, "weight_decay": decay, "share": share}


def _shares(module: nn.Module, first: float) -> dict[nn.Parameter, float]:
    """Give every parameter to train its layer's share of the rate.

    Depth is a layer's position in the order in which the network lists its layers, frozen ones
    included; the share grows by the same factor from each to the next (Howard and Ruder, "ULMFiT",
    2018, call it discriminative fine-tuning).
    """
    layers = [own for layer in module.modules() if (own := list(layer.parameters(recurse=False)))]
    last = max(1, len(layers) - 1)
    return {
        one: first ** (1 - depth / last)
        for depth, own in enumerate(layers)
        for one in own
        if one.requires_grad
    }


def rate_at(step: int, steps: int, warm_up: float = 0.05) -> float:
    """Return the share of the peak learning rate that a step uses.

    It rises linearly at first, then falls to zero on a half cosine (Loshchilov and Hutter, "SGDR",
    2017, without restarts).

    Args:
        step: Counts from 0.
        steps: How many there are.
        warm_up: Share of the steps in which it rises; at least one step.

    Returns:
        Above 0, up to 1.
    """
    rising = max(1, round(warm_up * steps))
    if step < rising:
        return (step + 1) / rising
    # The first step after the warm-up already falls, and the last one still moves a little.
    return 0.5 * (1 + math.cos(math.pi * (step - rising + 1) / (steps - rising + 1)))


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
