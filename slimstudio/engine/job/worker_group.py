"""How the leading process of several lets the others take part in a stage that trains."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import msgspec
import torch
from torch import Tensor

from slimstudio.engine import strict_json
from slimstudio.engine.control import Control
from slimstudio.engine.events import restored
from slimstudio.engine.job.described import DescribedJob
from slimstudio.engine.job.job import Job
from slimstudio.engine.job.saving import Record, Saving
from slimstudio.engine.job.state import restored_state
from slimstudio.engine.job.task import Task
from slimstudio.engine.training.snapshot import Snapshot, TrainingPosition
from slimstudio.engine.training.worker import Worker
from slimstudio.errors import Cancelled, TrainingError

_TRAINING = "training."  # what the others need of an interrupted training


@dataclass(frozen=True)
class _Message:
    """What precedes the tensors: their names, kinds and shapes in order, and what they are."""

    job: DescribedJob
    place: Mapping[str, Any] | None
    tensors: tuple[tuple[str, str, tuple[int, ...]], ...]


@dataclass(frozen=True, eq=False)
class SharedStart:
    """A state from which all processes train the stage that comes next.

    Args:
        job: How far the job is.
        tensors: As in `saving.SavedJob`.
        training: Where the training was interrupted; None to begin it.
    """

    job: DescribedJob
    tensors: Mapping[str, Tensor]
    training: Snapshot | None


class WorkerGroup:
    """The processes that work together; the leading one calls, and the others wait for it.

    Args:
        worker: This process among those that train together.
    """

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def call(self, call: SharedStart) -> None:
        """Hand a state to all others; only the leading process does."""
        place, tensors = None, dict(call.tensors)
        if call.training is not None:
            place = msgspec.to_builtins(call.training.place)
            tensors |= {_TRAINING + name: one for name, one in call.training.tensors.items()}
        outline = tuple(
            (name, str(one.dtype).removeprefix("torch."), tuple(one.shape))
            for name, one in tensors.items()
        )
        self._worker.tell_bytes(msgspec.json.encode(_Message(call.job, place, outline)))
        for one in tensors.values():
            self._worker.tell(one.detach().cpu().contiguous().flatten().view(torch.uint8))

    def dismiss(self) -> None:
        """Let all others go home."""
        with suppress(TrainingError, RuntimeError):  # whoever is gone already need not be told
            self._worker.tell_bytes()

    def wait(self) -> SharedStart | None:
        """Wait until the leading process calls; None when it dismisses."""
        told = self._worker.tell_bytes()
        if not told:
            return None
        message = strict_json.decode(told, _Message)
        tensors, training = {}, {}
        for name, kind, shape in message.tensors:
            tensor = torch.empty(shape, dtype=getattr(torch, kind))
            self._worker.tell(tensor.flatten().view(torch.uint8))
            if name.startswith(_TRAINING):
                training[name.removeprefix(_TRAINING)] = tensor
            else:
                tensors[name] = tensor
        if message.place is None:
            return SharedStart(message.job, tensors, None)
        place = restored(dict(message.place), TrainingPosition)
        return SharedStart(message.job, tensors, Snapshot(place, training))


def run_worker(task: Task, control: Control, worker: Worker) -> None:
    """Take part in the training of a job that another process leads.

    Args:
        task: The same as that process's.
        control: Asked before every batch whether to go on.
        worker: This process among those that train together; not the leading one.

    Raises:
        TrainingError: training could not go on.
        Cancelled: one of the processes was stopped.
    """
    saving = Saving(control, Record(control), None)
    job = Job(task, saving, worker)
    workers = WorkerGroup(worker)
    ended: TrainingError | Cancelled | None = None
    while (call := workers.wait()) is not None:
        state = restored_state(task.network, call.job, call.tensors)
        saving.go_on(call.job, call.training)
        try:
            job.carry_out(task.stages[state.done], state)
        except (TrainingError, Cancelled) as error:
            ended = error  # the leading process, which it happened to as well, says what follows
    if ended is not None:
        raise ended
