"""A process's share of the training that several do together."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from slimstudio.engine.event_data import restored
from slimstudio.engine.measure.scorecard import Evaluation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from slimstudio.engine.control import Control
    from slimstudio.engine.objectives.objective import BatchResult, Judging, Objective, Outputs
    from slimstudio.engine.training.feed import Feed
    from slimstudio.engine.training.lesson import Lesson
    from slimstudio.engine.training.together import Together


class Shared:
    """A feed that gives each process its part of every batch, and makes their gradients one.

    Args:
        feed: Gives whole batches, the same in every process.
        module: The network that answers; afterwards it is everywhere what it is in the leading
            process.
        together: The processes.
    """

    def __init__(self, feed: Feed, module: nn.Module, together: Together) -> None:
        self.preparations = feed.preparations
        self._feed = feed
        self._module = module
        self._together = together
        # What a network uses in one batch it uses in every batch; some have layers that it never
        # uses, and these are then found once.
        self._answering = DistributedDataParallel(_Answering(feed, module), static_graph=True)

    def lessons(
        self, epoch: int, first: int, control: Control, after_preparation: Callable[[], None]
    ) -> Iterator[Lesson]:
        """Yield this process's part of the lessons of an epoch from the batch `first` on."""
        for lesson in self._feed.lessons(epoch, first, control, after_preparation):
            yield lesson.part(self._together.part(len(lesson)))

    def answer(self, lesson: Lesson) -> Outputs:
        """Let the network answer; gradients are averaged over all processes when they are found."""
        outputs: Outputs = self._answering(lesson)
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
            self._together.tell(buffer)
        found = self._feed.judge(objective, control, after_preparation, after_batch)
        told = self._together.tell_bytes(msgspec.json.encode(found))
        return restored(msgspec.json.decode(told), Evaluation)


class _Answering(nn.Module):
    """The network behind a feed, as a module of lessons."""

    def __init__(self, feed: Feed, module: nn.Module) -> None:
        super().__init__()
        self.network = module
        self._feed = feed

    def forward(self, lesson: Lesson) -> Outputs:
        return self._feed.answer(lesson)


class Agreed:
    """An objective whose result is that of the whole batch.

    Args:
        objective: Judges this process's part.
        together: The processes.
    """

    def __init__(self, objective: Judging, together: Together) -> None:
        self._objective = objective
        self._together = together

    def __call__(self, outputs: Outputs, lesson: Lesson) -> BatchResult:
        """Compare, and put the processes' results together."""
        mine = self._objective(outputs, lesson)
        count = len(lesson)
        images, loss, right, total = self._together.sum(
            count, count * mine.loss, count * mine.accuracy, count * mine.total.item()
        )
        # Gradients are averaged over processes, not images. What is no number in one process must
        # be none in all of them, or they would part ways.
        weight = count * self._together.count / images if math.isfinite(total) else math.nan
        return mine._replace(total=mine.total * weight, loss=loss / images, accuracy=right / images)
