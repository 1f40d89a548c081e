"""Where a network is divided into what stays and what trains."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from slimstudio.engine.image_size import ImageSize, image_size, sides
from slimstudio.engine.objectives.objective import Outputs
from slimstudio.engine.training.prefix.calls import (
    Call,
    Dependence,
    Recorder,
    changing_tensors,
    tensors_in,
)
from slimstudio.engine.training.prefix.replay import (
    ChangedError,
    PrefixReplay,
    Shapes,
    frozen_values,
)
from slimstudio.messages import Message

_IMAGES = 3  # of a trial; one less in another
_TOLERANCE = 1e-4


class UncuttableError(Exception):
    """A network cannot be divided; says why, as the end of a sentence."""


@dataclass(frozen=True, eq=False)
class StoredValue:
    """A tensor that the training part gets from the frozen part.

    Args:
        shape: For one image.
        dtype: Of its numbers.
        channels_last: Whether it lies in memory pixel by pixel.
        folded: How many rows of it belong to one image; 1 but for networks that treat windows of
            an image like images.
    """

    shape: tuple[int, ...]
    dtype: torch.dtype
    channels_last: bool
    folded: int = 1

    @property
    def size_bytes(self) -> int:
        """What it takes for one image."""
        return torch.Size(self.shape).numel() * self.folded * self.dtype.itemsize


class PrefixCut:
    """A network divided into what stays and what trains, for the mode in which it is now.

    Args:
        module: The network, on images [B, 3, H, W].
        size: H and W.
        calls: What it does in a forward pass.
        used: The parameters and buffers of the frozen part.
    """

    def __init__(
        self, module: nn.Module, size: ImageSize, calls: Sequence[Call], used: Sequence[Tensor]
    ) -> None:
        self._module = module
        self._size = size
        self._computing, self._training = Shapes(), Shapes()
        self.calls = calls
        self.used = used

    def frozen(self, images: Tensor) -> list[Tensor]:
        """Compute what the training part needs for images [B, 3, H, W].

        Raises:
            ChangedError: the network does not do what it did when it was divided.
        """
        return frozen_values(lambda: self._module(images), self.calls, len(images), self._computing)

    def answer(self, values: Sequence[Tensor], images: int) -> Outputs:
        """Let the training part answer for so many images.

        Raises:
            ChangedError: the network does not do what it did when it was divided.
        """
        given = torch.empty((images, 3, *sides(self._size)), device="meta")
        with PrefixReplay(self.calls, Dependence.LIVE, images, self._training, values):
            outputs: Outputs = self._module(given)
        return outputs


def find_cut(
    module: nn.Module, size: ImageSize, frozen: Collection[nn.Module]
) -> tuple[PrefixCut, tuple[StoredValue, ...]] | None:
    """Divide a network, in the mode in which it is now.

    It runs once on noise, and every call of torch's functions is sorted by what it depends on.
    What the changing calls need from the others is what has to be kept, wherever in the network it
    arises: no structure is assumed. Then the division is tried out.

    Args:
        module: The network; its frozen layers are in evaluation mode and need no gradients.
        size: Of its images in pixels.
        frozen: All of its layers that stay as they are.

    Returns:
        The division, and what it has to keep; None where nothing frozen comes before the rest.

    Raises:
        UncuttableError: it cannot be divided.
    """
    generator = torch.Generator().manual_seed(0)
    images = torch.randn(_IMAGES, 3, *sides(size), generator=generator)
    images = images.contiguous(memory_format=torch.channels_last)
    changing = changing_tensors(module, frozen)
    state = [tensor.detach().clone() for tensor in changing]
    try:
        with torch.random.fork_rng(devices=()):
            torch.manual_seed(0)
            return _tried(module, images, changing, state)
    except ChangedError as error:
        raise UncuttableError(Message("it does something else each time it runs")) from error
    except (RuntimeError, NotImplementedError, StopIteration) as error:
        reason = str(error).partition("\n")[0] or type(error).__name__
        raise UncuttableError(
            Message("its layers depend on the images in a way ({reason})", reason=reason)
        ) from error
    finally:
        _put_back(changing, state)


def _tried(
    module: nn.Module, images: Tensor, changing: Sequence[Tensor], state: Sequence[Tensor]
) -> tuple[PrefixCut, tuple[StoredValue, ...]] | None:
    with torch.no_grad():
        recorder = Recorder(images, changing)
        chance = torch.get_rng_state()
        with recorder:
            outputs = module(images)
    recorder.need(tensors_in(outputs))
    if recorder.image_is_needed or not recorder.used:
        return None
    cut = PrefixCut(module, image_size(*images.shape[-2:]), recorder.calls(), recorder.used)
    values = cut.frozen(images)
    fewer = cut.frozen(images[1:])
    described = tuple(map(_described, values))
    for value, part, kept in zip(values, fewer, described, strict=True):
        if not torch.allclose(value[kept.folded :], part, rtol=_TOLERANCE, atol=_TOLERANCE):
            raise UncuttableError(
                Message("what it computes for an image depends on the other images")
            )
    _put_back(changing, state)
    torch.set_rng_state(chance)
    with torch.no_grad():
        again = cut.answer(values, len(images))
    for one, other in zip(tensors_in(outputs), tensors_in(again), strict=True):
        if other.is_meta or not torch.allclose(one, other, rtol=_TOLERANCE, atol=_TOLERANCE):
            raise UncuttableError(Message("it changes what it has computed before"))
    return cut, described


def _described(value: Tensor) -> StoredValue:
    folded, rest = divmod(len(value), _IMAGES) if value.dim() else (0, 1)
    if rest or not folded:
        raise UncuttableError(Message("a part of it is computed for all images together"))
    channels_last = value.dim() == 4 and value.is_contiguous(memory_format=torch.channels_last)
    return StoredValue(tuple(value.shape[1:]), value.dtype, channels_last, folded)


def _put_back(tensors: Sequence[Tensor], state: Sequence[Tensor]) -> None:
    with torch.no_grad():
        for tensor, old in zip(tensors, state, strict=True):
            tensor.copy_(old)
