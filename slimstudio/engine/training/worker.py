"""Several processes that train one network together, each with a part of every batch.

They are started by `torchrun`, on one machine or several, and talk through `torch.distributed`.
"""

import gc
import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TypeVar

import torch
from torch import Tensor, distributed, nn
from torch.distributed.nn.functional import all_reduce

from slimstudio.engine.control import Control
from slimstudio.engine.events import Event
from slimstudio.errors import Cancelled, InputError, TrainingError
from slimstudio.messages import Message

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
        # Who goes while others still talk takes their connections along, and torch aborts.
        with suppress(RuntimeError):
            distributed.barrier()
    except BaseException as error:
        traceback.clear_frames(error.__traceback__)
        raise
    finally:
        distributed.destroy_process_group()
        # A batch that was left half way refers to the group, and torch aborts at the end of a
        # process where one is still there.
        gc.collect()


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


_KINDS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)

BatchNorm = nn.BatchNorm1d | nn.BatchNorm2d | nn.BatchNorm3d


@contextmanager
def synchronised(module: nn.Module, worker: Worker) -> Iterator[None]:
    """Let BatchNorm layers that learn look at the whole batch meanwhile, if that was asked for.

    torch's own SyncBatchNorm does the same and wants graphics cards.

    Args:
        module: The network.
        worker: This process among those of which each has a part of the batch.
    """
    layers = [one for one in module.modules() if isinstance(one, _KINDS)]
    changed = layers if worker.synchronised else []
    for layer in changed:
        # An attribute of the layer itself comes before the method of its class.
        object.__setattr__(layer, "forward", partial(_normalise, layer))
    try:
        yield
    finally:
        for layer in changed:
            object.__delattr__(layer, "forward")


def _normalise(layer: BatchNorm, inputs: Tensor) -> Tensor:
    if not layer.training:
        plain: Tensor = type(layer).forward(layer, inputs)
        return plain
    axes = [axis for axis in range(inputs.dim()) if axis != 1]
    values = inputs.float()
    count = values.new_full((1,), inputs.numel() / inputs.shape[1])
    sums = torch.cat((values.sum(axes), values.square().sum(axes), count))
    sums = all_reduce(sums)
    total, squares, images = sums.split((inputs.shape[1], inputs.shape[1], 1))
    mean = total / images
    variance = (squares / images - mean.square()).clamp(min=0)
    _remember(layer, mean, variance, images)
    shape = [-1 if axis == 1 else 1 for axis in range(inputs.dim())]
    scale = (variance + layer.eps).rsqrt()
    shift = -mean * scale
    if layer.affine:
        scale, shift = scale * layer.weight, shift * layer.weight + layer.bias
    normalised: Tensor = values * scale.view(shape) + shift.view(shape)
    return normalised.to(inputs.dtype)


def _remember(layer: BatchNorm, mean: Tensor, variance: Tensor, images: Tensor) -> None:
    """Update the running statistics as BatchNorm does."""
    if layer.running_mean is None or layer.running_var is None:
        return
    assert layer.num_batches_tracked is not None
    with torch.no_grad():
        layer.num_batches_tracked += 1
        momentum = layer.momentum
        if momentum is None:
            momentum = 1.0 / float(layer.num_batches_tracked)
        unbiased = variance * (images / (images - 1).clamp(min=1))
        layer.running_mean.lerp_(mean, momentum)
        layer.running_var.lerp_(unbiased, momentum)
