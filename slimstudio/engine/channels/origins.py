"""Where the tensors of a run come from: also those that PyTorch makes without saying so."""

from typing import Any, Final

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import TensorIds, carried_over, memory
from slimstudio.engine.channels.steps import RESULT_BITS
from slimstudio.engine.channels.trace import Trace
from slimstudio.messages import Message

CONSTANT: Final = object()  # where a tensor comes from that the code makes of plain numbers
NOWHERE: Final = -1
_MAKERS = (torch.tensor, torch.as_tensor, torch.asarray, Tensor.new_tensor)


class OutOfSightError(BaseException):
    """A tensor appeared that no operation made. It is no Exception, so that no network stops it."""


class Origins:
    """Knows of each tensor of a run what made it.

    Args:
        trace: The channel ids of the tensors.
    """

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        # The name of a parameter, or the number of the operation that made a tensor with that of
        # the result, or CONSTANT; by `id()`.
        self.of: dict[int, object] = dict(trace.names)
        self.watches = False

    def enter(self, tensor: Tensor, tensor_ids: TensorIds | None) -> None:
        """Know a tensor that the network is run on; None for one without channels."""
        self.of[id(tensor)] = f"input {len(self._trace.alive)}"
        if tensor_ids is None:
            self._trace.alive.append(tensor)
        else:
            self._trace.give(tensor, tensor_ids)

    def make(self, tensor: Tensor, value: Tensor) -> None:
        """Know a constant, and what it holds."""
        self.constant(tensor)
        self._trace.constants.know(tensor, value)

    def constant(self, tensor: Tensor) -> None:
        """Know that the code made a tensor of plain numbers."""
        self.of[id(tensor)] = CONSTANT
        self._trace.alive.append(tensor)

    def forget(self, tensor: Tensor) -> None:
        """Values were written into a constant that nobody knows."""
        for key in self._trace.constants.forget(tensor):
            self.of[key] = self._trace.constraints.place << RESULT_BITS

    def unseen(self, tensor: Tensor) -> object:
        """Find out where a tensor comes from that no operation made; see `of`.

        A parameter around a tensor, or another class of it, shares its memory.

        Raises:
            OutOfSightError: nobody knows, and constructors of tensors were not watched.
        """
        self._trace.alive.append(tensor)
        key = id(tensor)
        if not tensor.is_meta:
            self._trace.constants.know(tensor, tensor.detach())
            self.of[key] = CONSTANT
            return CONSTANT
        sharing = self._sharing(tensor)
        if not sharing and not self.watches:
            raise OutOfSightError
        self.of[key] = NOWHERE
        same = [
            other
            for other in sharing
            if other.shape == tensor.shape
            and other.stride() == tensor.stride()
            and other.storage_offset() == tensor.storage_offset()
        ]
        if same:
            source = same[-1]  # the latest
            self.of[key] = self.of[id(source)]
            if self.of[key] is CONSTANT:
                value = self._trace.constants.value(source)
                assert value is not None
                self._trace.constants.know(tensor, value)
            elif id(source) in self._trace.ids:
                self._trace.give(tensor, self._trace.tensor_ids(source))
            return self.of[key]
        for other in sharing:
            self._trace.protect(other, words.out_of_sight(self._trace.layer))
        return NOWHERE

    def suspect(self, copy: Tensor) -> None:
        """Tensors that may have been copied through pickle, which shows only in what it makes."""
        kind = copy.shape, copy.stride(), copy.dtype
        for tensor in self._trace.alive:
            if (tensor.shape, tensor.stride(), tensor.dtype) == kind:
                for channel_ids in self._trace.tensor_ids(tensor):
                    self._trace.constraints.suspect(channel_ids.ids, self._trace.layer)

    def seek(self, tensor: Tensor) -> TensorIds:
        """Read the channel ids of a tensor, also where it was made out of sight."""
        if id(tensor) not in self.of:
            self.unseen(tensor)
        return self._trace.tensor_ids(tensor)

    def overwritten(self, written: Tensor, before: TensorIds) -> None:
        """Channels were written into a tensor; what shares its memory would not know.

        Where the code just made that, all alike, every window of it has them from now on.
        """
        sharing = self._sharing(written) if self._trace.tensor_ids(written) != before else []
        carried = None if before else self._carried(written, sharing)
        if self.of.get(id(written)) is CONSTANT:
            self.forget(written)
        if carried is not None:
            for tensor, tensor_ids in zip(sharing, carried, strict=True):
                self._trace.give(tensor, tensor_ids)
        elif sharing:
            reason = words.along_axis(Message("An assignment"), self._trace.layer)
            for channel_ids in before:
                self._trace.constraints.protect(channel_ids.ids, self._trace.layer, reason)
            for tensor in (written, *sharing):
                self._trace.protect(tensor, reason)

    def _carried(self, written: Tensor, sharing: list[Tensor]) -> list[TensorIds] | None:
        """Say which ids the other windows have of what channels were written into; None: unsure."""
        result = []
        for tensor in sharing:
            tensor_ids = carried_over(self._trace.tensor_ids(written), written, tensor)
            if tensor_ids is None or self._trace.tensor_ids(tensor):
                return None
            axes = {axis for channel_ids in tensor_ids for axis in channel_ids.axes}
            if not all(self._trace.constants.alike(tensor, axis) for axis in axes):
                return None
            result.append(tensor_ids)
        return result

    def _sharing(self, tensor: Tensor) -> list[Tensor]:
        """List the tensors that share memory with one."""
        where = memory(tensor)
        return [t for t in self._trace.alive if t is not tensor and memory(t) == where]


class Watch(TorchFunctionMode):
    """Tells of tensors that are made of plain values straight on the meta device.

    It sees every call of a network's code, so it is in place only where there are such tensors.

    Args:
        origins: Is told of them.
    """

    def __init__(self, origins: Origins) -> None:
        super().__init__()
        self._origins = origins
        origins.watches = True

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one call."""
        del types  # all tensors are treated alike
        kwargs = kwargs or {}
        out = func(*args, **kwargs)
        if func in _MAKERS and out.is_meta:
            value = func(*args, **{**kwargs, "device": "cpu"})
            self._origins.make(out, value)
        return out
