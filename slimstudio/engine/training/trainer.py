"""One stretch of training, from batch to batch."""

import math
from dataclasses import replace
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn

from slimstudio.engine.control import Control, Pace
from slimstudio.engine.data.batches import TrainingBatch, batch_slices, evaluation_slices
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.device import computing_device, free_memory
from slimstudio.engine.events import BatchTrained, EpochFinished, Noted
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.objectives.objective import BatchResult
from slimstudio.engine.training.loader import BatchLoader
from slimstudio.engine.training.optimizer import DivergedError, Stepper, Steps, rate_at
from slimstudio.engine.training.precision import Arithmetic
from slimstudio.engine.training.setback import in_smaller_parts, more_careful
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.engine.training.shared import Agreed
from slimstudio.engine.training.snapshot import Best, Snapshot, Snapshots, TrainingPosition
from slimstudio.engine.training.stage import History, TrainingStage
from slimstudio.errors import TrainingError, is_out_of_memory, told_by
from slimstudio.messages import Message

_PREPARE, _TRAIN, _VALIDATE = "prepare", "train", "validate"


class Trainer:
    """Trains a network over the epochs of a stage; can be left and entered between any batches.

    Args:
        module: The network; what is not to be trained is frozen.
        loader: Gives it its batches.
        dataset: The images that the loader shows.
        settings: How it learns.
        stage: For how long, and where that lies in the job.
        control: Watches; asked before every batch whether to go on.
    """

    def __init__(
        self,
        module: nn.Module,
        loader: BatchLoader,
        dataset: Dataset,
        settings: TrainingSettings,
        stage: TrainingStage,
        control: Control,
    ) -> None:
        self._module = module
        self._loader = loader
        self._settings = settings
        self._stage = stage
        train = dataset.train
        self._batches = len(batch_slices(len(train), settings.batch_size))
        self._steps = Steps(module, settings)
        self._device = computing_device(module)
        self._arithmetic = Arithmetic(settings.precision, self._device)
        judging = stage.objective.criterion(settings, train, self._device)
        agreed = Agreed(judging, stage.worker) if stage.worker else judging
        self._stepper = Stepper(loader, agreed, self._steps, self._arithmetic)
        self._judgements = len(evaluation_slices(dataset.validation))
        self._pace = Pace(
            control,
            stage.phase,
            {
                _PREPARE: loader.preparations,
                _TRAIN: stage.epochs * self._batches,
                _VALIDATE: stage.epochs * self._judgements,
            },
        )
        self._best = Best(module, stage.start)
        self._place = TrainingPosition(best=stage.start)

    def go(self, snapshots: Snapshots | None = None) -> History:
        """Train all epochs that are left, and put the best weights back.

        Args:
            snapshots: Asked where to begin, and offered a snapshot after every batch.

        Raises:
            TrainingError: it cannot go on; the network has the best weights so far.
            Cancelled: the person stopped it.
        """
        latest = snapshots and snapshots.latest()
        if latest:
            self._enter(latest)
        try:
            while self._place.epoch < self._stage.epochs and not self._is_patience_over():
                self._epoch(snapshots)
        except TrainingError:
            self._best.restore()
            raise
        finally:
            self._steps.drop_gradients()  # nobody needs them any more, and they take much room
        self._best.restore()
        return History(self._place.epochs, self._best.evaluation)

    def _enter(self, snapshot: Snapshot) -> None:
        """Be where a snapshot was taken."""
        owned: dict[str, dict[str, Tensor]] = {}
        for name, tensor in snapshot.tensors.items():
            owner, _, rest = name.partition(".")
            owned.setdefault(owner, {})[rest] = tensor
        with torch.no_grad():
            for name, tensor in self._module.state_dict().items():
                tensor.copy_(owned["network"][name])
        self._best.load(owned["best"], snapshot.place.best)
        self._steps.load(owned.get("optimizer", {}))
        self._arithmetic.load(owned.get("scaler", {}))
        self._place = place = snapshot.place
        self._pace.skip(_TRAIN, place.epoch * self._batches + place.batch)
        self._pace.skip(_VALIDATE, place.epoch * self._judgements)

    def _snapshot(self) -> Snapshot:
        """Tell everything that the next batch depends on."""
        owners = {
            "network": self._module.state_dict(),
            "best": self._best.tensors,
            "optimizer": self._steps.tensors(),
            "scaler": self._arithmetic.tensors(),
        }
        return Snapshot(
            self._place,
            {f"{owner}.{name}": one for owner, own in owners.items() for name, one in own.items()},
        )

    # -- an epoch ---------------------------------------------------------------------------

    def _epoch(self, snapshots: Snapshots | None) -> None:
        self._module.train()
        position = self._stage.first_epoch + self._place.epoch
        for batch in self._loader.batches(position, self._place.batch, self._pace, self._prepared):
            self._pace.check()
            self._batch(batch.to(self._device))
            if snapshots is not None:
                snapshots.offer(self._snapshot)
        self._finish_epoch(self._judged())
        if snapshots is not None:
            snapshots.offer(self._snapshot)

    def _batch(self, batch: TrainingBatch) -> None:
        place = self._place
        try:
            result = self._learned(batch)
        except DivergedError as error:
            self._step_back(told_by(error))
            self._place = replace(self._place, batch=place.batch + 1)
        else:
            count = len(batch)
            self._place = replace(
                self._place,
                batch=place.batch + 1,
                images=place.images + count,
                loss=place.loss + count * result.loss,
                right=place.right + count * result.accuracy,
            )
            self._tell(result)
        self._pace.advance(_TRAIN)

    def _learned(self, batch: TrainingBatch) -> BatchResult:
        """Take a step; where memory is short, in more and more parts."""
        step = self._place.epoch * self._batches + self._place.batch
        share = rate_at(step, self._stage.epochs * self._batches, self._settings.warm_up)
        while True:
            rate = self._settings.learning_rate * self._place.rate_scale * share
            # Dropout and its like depend on the batch alone, so that a run can go on from any.
            torch.manual_seed(self._seed())
            try:
                result = self._stepper.learn(batch, rate, self._place.parts)
            except (MemoryError, RuntimeError) as error:
                if not is_out_of_memory(error):
                    raise
                self._divide(len(batch), error)
            else:
                if self._stage.after_step is not None:
                    self._stage.after_step(rate)
                return result

    def _tell(self, result: BatchResult) -> None:
        first, place = self._stage.first_epoch, self._place
        self._pace.report(
            BatchTrained(
                self._stage.phase,
                (first + place.epoch) * self._batches + place.batch,
                first + place.epoch + place.batch / self._batches,
                result.loss,
                result.accuracy,
            )
        )

    def _finish_epoch(self, evaluation: Evaluation) -> None:
        place = self._place
        images = max(1, place.images)  # none where no batch of the epoch could be learned from
        event = EpochFinished(
            self._stage.phase,
            self._stage.first_epoch + place.epoch + 1,
            place.loss / images,
            place.right / images,
            evaluation.loss,
            evaluation.accuracy,
        )
        better = self._best.offer(evaluation)
        self._place = replace(
            place,
            epoch=place.epoch + 1,
            batch=0,
            images=0,
            loss=0.0,
            right=0.0,
            epochs=(*place.epochs, event),
            best=self._best.evaluation,
            since_best=0 if better else place.since_best + 1,
        )
        self._pace.report(event)
        if self._is_patience_over() and self._place.epoch < self._stage.epochs:
            self._pace.report(
                Noted(
                    Message(
                        "Training ends early: nothing got better in {since_best} epochs.",
                        since_best=self._place.since_best,
                    )
                )
            )

    def _judged(self) -> Evaluation:
        evaluation = self._judge()
        while not math.isfinite(evaluation.loss):
            self._step_back(Message("The validation loss stopped being a number"))
            evaluation = self._judge()
        return evaluation

    def _judge(self) -> Evaluation:
        objective = self._stage.objective
        judged = partial(self._pace.advance, _VALIDATE)
        return self._loader.judge(objective, self._pace, self._prepared, judged)

    def _prepared(self) -> None:
        self._pace.advance(_PREPARE)

    def _is_patience_over(self) -> bool:
        return 0 < self._settings.patience <= self._place.since_best

    def _seed(self) -> int:
        place = self._place
        entropy = [
            self._settings.seed % 2**64,
            self._stage.first_epoch + place.epoch,
            2,
            place.batch,
        ]
        if self._stage.worker is not None:
            entropy.append(self._stage.worker.rank)
        return int(np.random.SeedSequence(entropy).generate_state(1, np.uint64)[0])

    # -- when something goes wrong ----------------------------------------------------------

    def _step_back(self, what: Message) -> None:
        """Go on from the best weights, more carefully."""
        place, note = more_careful(self._place, what, self._settings.learning_rate)
        self._best.restore()
        self._steps.forget()
        self._place = place
        self._pace.report(note)

    def _divide(self, images: int, error: Exception) -> None:
        """Learn in smaller parts from now on."""
        self._steps.drop_gradients()
        free_memory()
        self._place, note = in_smaller_parts(self._place, images, error)
        self._pace.report(note)
