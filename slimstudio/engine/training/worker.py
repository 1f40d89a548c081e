"""Several processes that train one network together, each with a part of every batch.

They are started by `torchrun`, on one machine or several, and talk through `torch.distributed`.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import torch
from torch import Tensor, distributed

from slimstudio.errors import Cancelled, InputError, TrainingError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from slimstudio.engine.control import Control
    from slimstudio.engine.events import Event

T = TypeVar("T")

_LAST_TURN = 2
_FEWEST_IMAGES = 2  # of a process's part: BatchNorm cannot learn from one
# How gloo says that a connection broke; torch has no exception of its own for it.
_SIGNS_OF_LOSS = ("Connection closed by peer", "Connection reset by peer", "Broken pipe", "gloo")
_LONGEST_WAIT = timedelta(days=7)  # a run may be paused


@dataclass(frozen=True)
class Worker:
    """This process among those that work together.

    Args:
        rank: Its number; 0 leads: it alone tells, decides and writes.
        count: How many there are.
        synchronised: Whether BatchNorm looks at the whole batch; else each process at its part.
        on_cards: Whether each process trains on a graphics card of its own.
        first_here: Whether it is the first one on its machine.
    """

    rank: int
    count: int
    synchronised: bool = False
    on_cards: bool = False
    first_here: bool = True

    @property
    def leads(self) -> bool:
        """Whether this is the process that tells, decides and writes."""
        return self.rank == 0

    def in_turn(self, work: Callable[[], T]) -> T:
        """Do what must not be done at the same time, such as making a file that all need.

        The leading process is the first, then one of each other machine, which may or may not
        share its disk, and then the rest. Every process must call it.
        """
        turn = 0 if self.leads else 1 if self.first_here else _LAST_TURN
        for _ in range(turn):
            self.sum(0)
        result = work()
        for _ in range(turn, _LAST_TURN):
            self.sum(0)
        return result

    def part(self, images: int) -> slice:
        """Tell which images of a batch are this process's; all, where they are too few to share."""
        if images < _FEWEST_IMAGES * self.count:
            return slice(images)
        return slice(self.rank * images // self.count, (self.rank + 1) * images // self.count)

    def sum(self, *values: float) -> tuple[float, ...]:
        """Add up each value over all processes; every process must call it."""
        sums = torch.tensor(values, dtype=torch.float64)
        with explained():
            distributed.all_reduce(sums)
        return tuple(sums.tolist())

    def tell(self, tensor: Tensor) -> Tensor:
        """Make a tensor everywhere what it is in the leading process, in place."""
        with explained():
            distributed.broadcast(tensor, 0)
        return tensor

    def tell_bytes(self, content: bytes = b"") -> bytes:
        """Hand bytes from the leading process to all; the others give none."""
        length = self.tell(torch.tensor(len(content)))
        packed = torch.zeros(int(length), dtype=torch.uint8)
        if self.leads and content:
            packed = torch.frombuffer(bytearray(content), dtype=torch.uint8)
        return self.tell(packed).numpy().tobytes() if len(packed) else b""


@contextmanager
def explained() -> Iterator[None]:
    """Say it in plain words when another process is gone.

    Raises:
        TrainingError: it is.
    """
    try:
        yield
    except RuntimeError as error:
        if not any(sign in str(error) for sign in _SIGNS_OF_LOSS):
            raise
        raise TrainingError(
            Message("Another process that trains together with this one is gone."),
            why=Message("It was stopped, failed, or its machine cannot be reached any more."),
            remedy=Message("Start the same command again: it goes on from where it was."),
        ) from error


@contextmanager
def joined(*, synchronised: bool = False) -> Iterator[Worker | None]:
    """Join the other processes where `torchrun` started several, and leave them afterwards.

    Args:
        synchronised: Whether BatchNorm is to look at the whole batch.

    Yields:
        This process's place among them; None where it is alone.

    Raises:
        InputError: the others cannot be reached.
    """
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count < 2 or not distributed.is_available():
        yield None
        return
    on_cards = _takes_card()
    try:
        # What the processes tell each other lies in main memory, gradients where the network is.
        backend = "cpu:gloo,cuda:nccl" if on_cards else "gloo"
        distributed.init_process_group(backend, timeout=_LONGEST_WAIT)
    except (RuntimeError, ValueError) as error:
        raise InputError(
            Message("The processes that should work together do not find each other."),
            why=Message("torch says: {error}.", error=str(error).splitlines()[0]),
            remedy=Message("Start them with torchrun, as its manual says."),
        ) from error
    try:
        first_here = os.environ.get("LOCAL_RANK", "0") == "0"
        yield Worker(distributed.get_rank(), count, synchronised, on_cards, first_here)
    finally:
        distributed.destroy_process_group()


def _takes_card() -> bool:
    """Choose this process's graphics card, if each process of this machine can have its own."""
    here = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    if not distributed.is_nccl_available() or torch.cuda.device_count() < here:
        return False
    torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    return True


class Unanimous:
    """A control that stops all processes at the same batch, whichever of them was asked to.

    Args:
        control: This process's own.
        worker: This process among those that train together; all must check equally often.
    """

    def __init__(self, control: Control, worker: Worker) -> None:
        self._control = control
        self._worker = worker

    def report(self, event: Event) -> None:
        """Pass an event on."""
        self._control.report(event)

    def check(self) -> None:
        """Block while one of the processes is paused.

        Raises:
            Cancelled: one of them was stopped.
        """
        stopped = False
        try:
            self._control.check()
        except Cancelled:
            stopped = True
        if any(self._worker.sum(stopped)):
            raise Cancelled
