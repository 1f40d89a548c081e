"""A process's share of the training that several do together."""

import math
from collections.abc import Callable, Iterator

import msgspec
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from slimstudio.engine.control import Control
from slimstudio.engine.data.batches import TrainingBatch
from slimstudio.engine.events import restored
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.objectives.objective import BatchResult, Judging, Objective, Outputs
from slimstudio.engine.training.loader import BatchLoader
from slimstudio.engine.training.worker import Worker


class Shared:
    """A loader that gives each process its part of every batch, and makes their gradients one.

    Args:
        loader: Gives whole batches, the same in every process.
        module: The network that answers; afterwards it is everywhere what it is in the leading
            process.
        worker: This process among those that train together.
    """

    def __init__(self, loader: BatchLoader, module: nn.Module, worker: Worker) -> None:
        self.preparations = loader.preparations
        self._loader = loader
        self._module = module
        self._worker = worker
        # What a network uses in one batch it uses in every batch; some have layers that it never
        # uses, and these are then found once.
        self._answering = DistributedDataParallel(_Answering(loader, module), static_graph=True)

    def batches(
        self, epoch: int, first: int, control: Control, after_preparation: Callable[[], None]
    ) -> Iterator[TrainingBatch]:
        """Yield this process's part of the batches of an epoch from the batch `first` on."""
        for batch in self._loader.batches(epoch, first, control, after_preparation):
            yield batch.part(self._worker.part(len(batch)))

    def answer(self, batch: TrainingBatch) -> Outputs:
        """Let the network answer; gradients are averaged over all processes when they are found."""
        outputs: Outputs = self._answering(batch)
        return outputs

    def judge(
        self,
        objective: Objective,
        control: Control,
        after_preparation: Callable[[], None],
        after_batch: Callable[[], None],
    ) -> Evaluation:
        """Let the network answer for all validation images; what the leading process finds counts.

        Raises:
            Cancelled: the person stopped the work.
        """
        for buffer in self._module.buffers():  # statistics of BatchNorm are of each one's part
            self._worker.tell(buffer)
        found = self._loader.judge(objective, control, after_preparation, after_batch)
        told = self._worker.tell_bytes(msgspec.json.encode(found))
        return restored(msgspec.json.decode(told), Evaluation)


class _Answering(nn.Module):
    """The network behind a loader, as a module of batches."""

    def __init__(self, loader: BatchLoader, module: nn.Module) -> None:
        super().__init__()
        self.network = module
        self._loader = loader

    def forward(self, batch: TrainingBatch) -> Outputs:
        return self._loader.answer(batch)


class Agreed:
    """An objective whose result is that of the whole batch.

    Args:
        objective: Judges this process's part.
        worker: This process among those that train together.
    """

    def __init__(self, objective: Judging, worker: Worker) -> None:
        self._objective = objective
        self._worker = worker

    def __call__(self, outputs: Outputs, batch: TrainingBatch) -> BatchResult:
        """Compare, and put the processes' results together."""
        mine = self._objective(outputs, batch)
        count = len(batch)
        images, loss, right, total = self._worker.sum(
            count, count * mine.loss, count * mine.accuracy, count * mine.total.item()
        )
        # Gradients are averaged over processes, not images. What is no number in one process must
        # be none in all of them, or they would part ways.
        weight = count * self._worker.count / images if math.isfinite(total) else math.nan
        return mine._replace(total=mine.total * weight, loss=loss / images, accuracy=right / images)
