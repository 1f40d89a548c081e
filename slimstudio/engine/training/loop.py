"""Fine-tuning a network in place."""

import math
from collections.abc import Sequence
from contextlib import ExitStack

import numpy as np
import torch
from torch import nn

from slimstudio.engine.control import Control
from slimstudio.engine.data.batches import Batch, batch_slices, training_batches
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.events import BatchTrained, EpochFinished
from slimstudio.engine.measure.accuracy import evaluate, evaluation_slices
from slimstudio.engine.measure.layout import channels_last
from slimstudio.engine.measure.modes import restored_modes
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.pace import Pace
from slimstudio.engine.training.best import Best
from slimstudio.engine.training.freezing import freeze_layers
from slimstudio.engine.training.objective import Objective, objective
from slimstudio.engine.training.schedule import rate_at
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.engine.training.stage import History, Stage
from slimstudio.errors import PlanError, TrainingError

_TRAIN, _VALIDATE = "train", "validate"
_LARGEST_NORM = 1.0


def fine_tune(
    module: nn.Module,
    dataset: Dataset,
    preprocessing: Preprocessing,
    settings: TrainingSettings,
    stage: Stage,
    control: Control,
) -> History:
    """Train a network in place, and keep its best epoch.

    AdamW with warm-up and cosine; after each epoch the validation images judge, and at the end the
    weights of the best epoch are put back. The result depends on the arguments and the number of
    threads alone. `requires_grad`, the layers' modes and torch's random state are afterwards as
    before, also when it ends early.

    Args:
        module: A classifier with one output per class; it may have auxiliary outputs in training.
        dataset: Images to learn from, and to judge by.
        preprocessing: How they are normalised.
        settings: How it learns.
        stage: For how long, what stays frozen, and where it lies in the job.
        control: Watches; asked before every batch whether to go on.

    Returns:
        What each epoch achieved, and the validation result of the weights that were kept.

    Raises:
        PlanError: nothing is left that could learn, or the outputs do not fit the classes.
        TrainingError: the loss stopped being a number, or the memory did not suffice. The network
            then has the best weights so far.
        Cancelled: the person stopped the work; the network is half trained.
    """
    if stage.epochs == 0:
        return History(best=stage.start)
    with ExitStack() as stack:
        stack.enter_context(restored_modes(module))
        stack.enter_context(freeze_layers(module, stage.frozen))
        stack.enter_context(channels_last(module))
        stack.enter_context(torch.random.fork_rng(devices=()))
        return _Run(module, dataset, preprocessing, settings, stage, control).whole()


class _Run:
    """One call of `fine_tune`."""

    def __init__(
        self,
        module: nn.Module,
        dataset: Dataset,
        preprocessing: Preprocessing,
        settings: TrainingSettings,
        stage: Stage,
        control: Control,
    ) -> None:
        self._module = module
        self._dataset = dataset
        self._preprocessing = preprocessing
        self._settings = settings
        self._stage = stage
        self._parameters = [one for one in module.parameters() if one.requires_grad]
        if not self._parameters:
            raise PlanError(
                "There is nothing to train.",
                why="Every layer of the network is frozen.",
                remedy="Unfreeze at least one layer, or set the number of epochs to 0.",
            )
        self._optimizer = _optimizer(self._parameters, settings)
        self._batches = len(batch_slices(len(dataset.train), settings.batch_size))
        self._pace = Pace(
            control,
            stage.phase,
            {
                _TRAIN: stage.epochs * self._batches,
                _VALIDATE: stage.epochs * len(evaluation_slices(dataset.validation)),
            },
        )
        self._best = Best(module, stage.start)

    def whole(self) -> History:
        """Train all epochs."""
        events = []
        try:
            for epoch in range(self._stage.epochs):
                event, evaluation = self._epoch(epoch)
                self._best.offer(evaluation)
                self._pace.report(event)
                events.append(event)
        except TrainingError:
            self._best.restore()
            raise
        except (MemoryError, RuntimeError) as error:
            if not _is_out_of_memory(error):
                raise
            self._best.restore()
            raise self._out_of_memory() from error
        finally:
            self._optimizer.zero_grad()  # nobody needs the gradients, and they take much room
        self._best.restore()
        return History(tuple(events), self._best.evaluation)

    def _epoch(self, epoch: int) -> tuple[EpochFinished, Evaluation]:
        position = self._stage.first_epoch + epoch
        torch.manual_seed(_seed(self._settings.seed, position))
        self._module.train()
        images = 0
        loss = accuracy = 0.0
        batches = training_batches(
            self._dataset.train, self._preprocessing, self._settings, position
        )
        for at, batch in enumerate(batches):
            self._pace.check()
            step = epoch * self._batches + at
            result = self._step(batch, step)
            count = len(batch.labels)
            images += count
            loss += count * result.loss
            accuracy += count * result.accuracy
            self._pace.report(
                BatchTrained(
                    self._stage.phase,
                    self._stage.first_epoch * self._batches + step + 1,
                    position + (at + 1) / self._batches,
                    result.loss,
                    result.accuracy,
                )
            )
            self._pace.advance(_TRAIN)
        evaluation = self._validate()
        event = EpochFinished(
            self._stage.phase,
            position + 1,
            loss / images,
            accuracy / images,
            evaluation.loss,
            evaluation.accuracy,
        )
        return event, evaluation

    def _step(self, batch: Batch, step: int) -> Objective:
        rate = self._settings.learning_rate * rate_at(step, self._stage.epochs * self._batches)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        outputs = self._module(batch.images)
        result = objective(outputs, batch.labels, self._settings.label_smoothing)
        if not math.isfinite(result.total.item()):
            raise self._diverged("The loss stopped being a number")
        self._optimizer.zero_grad()
        result.total.backward()
        self._clip()
        self._optimizer.step()
        return result

    def _clip(self) -> None:
        """Scale gradients down that are too long all together, and refuse infinite ones."""
        gradients = [one.grad for one in self._parameters if one.grad is not None]
        norm = nn.utils.get_total_norm(gradients)
        length = norm.item()
        if not math.isfinite(length):
            raise self._diverged("The gradients stopped being numbers")
        if length > _LARGEST_NORM:  # scaling by 1 would cost as much as finding the norm
            nn.utils.clip_grads_with_norm_(self._parameters, _LARGEST_NORM, norm)

    def _validate(self) -> Evaluation:
        evaluation = evaluate(
            self._module,
            self._dataset.validation,
            self._preprocessing,
            self._pace,
            after_batch=lambda: self._pace.advance(_VALIDATE),
        )
        if not math.isfinite(evaluation.loss):
            raise self._diverged("The validation loss stopped being a number")
        return evaluation

    def _diverged(self, what: str) -> TrainingError:
        rate = self._settings.learning_rate
        return TrainingError(
            f"{what}, so training ended early.",
            why=f"The learning rate of {rate:g} is probably too large for this network.",
            remedy=f"Use a smaller learning rate, for example {rate / 10:g}.",
        )

    def _out_of_memory(self) -> TrainingError:
        size = self._settings.batch_size
        return TrainingError(
            "The memory does not suffice for training.",
            why=f"A step with {size} images of {self._preprocessing.size} pixels needs more than "
            "is free.",
            remedy=f"Use batch size {max(2, size // 2)}, or close other programs.",
        )


def _optimizer(parameters: Sequence[nn.Parameter], settings: TrainingSettings) -> torch.optim.AdamW:
    # Decay pulls weights towards zero. For biases and the scales of normalisation, all of them
    # vectors, zero is no simpler than any other value.
    groups = [
        {
            "params": [one for one in parameters if one.dim() > 1],
            "weight_decay": settings.weight_decay,
        },
        {"params": [one for one in parameters if one.dim() <= 1], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=settings.learning_rate, fused=True)


def _seed(seed: int, epoch: int) -> int:
    """Seed for dropout and its like in one epoch."""
    return int(np.random.SeedSequence((seed % 2**64, epoch, 2)).generate_state(1, np.uint64)[0])


def _is_out_of_memory(error: Exception) -> bool:
    # On CPUs torch raises a plain RuntimeError whose text is all there is to go by.
    texts = ("can't allocate memory", "not enough memory", "out of memory")
    return isinstance(error, MemoryError) or any(text in str(error) for text in texts)
