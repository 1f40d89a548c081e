"""Computing in half precision where that is faster."""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

import torch
from torch import Tensor

from slimstudio.engine.training.settings import Precision


class Arithmetic:
    """How exactly a network computes while it trains.

    On processors and newer graphics cards MIXED means bfloat16, which has float32's range. Where a
    card only has float16, small gradients would vanish, so the loss is scaled up and they are
    scaled down again (Micikevicius et al., "Mixed Precision Training", 2018).

    Args:
        precision: What was asked for; AUTO means MIXED on graphics cards and FULL on processors.
        device: Where the network computes.
    """

    def __init__(self, precision: Precision, device: torch.device) -> None:
        mixed = precision is Precision.MIXED or (
            precision is Precision.AUTO and device.type != "cpu"
        )
        self._device = device
        self._kind = _half(device) if mixed else None
        self._scaler = torch.amp.GradScaler(device.type, enabled=self._kind is torch.float16)

    @property
    def scales(self) -> bool:
        """Whether the loss is scaled, so that infinite gradients now and then are no fault."""
        return self._scaler.is_enabled()

    def lowered(self) -> AbstractContextManager[object]:
        """Compute the network's answers in here."""
        if self._kind is None:
            return nullcontext()
        return torch.autocast(self._device.type, self._kind)

    def backward(self, total: Tensor) -> None:
        """Find the gradients of a loss."""
        self._scaler.scale(total).backward()

    def unscale(self, optimizer: torch.optim.Optimizer) -> None:
        """Make gradients what they are."""
        self._scaler.unscale_(optimizer)

    def step(self, optimizer: torch.optim.Optimizer) -> None:
        """Take a step, unless gradients were infinite because of the scale."""
        self._scaler.step(optimizer)
        self._scaler.update()

    def tensors(self) -> dict[str, Tensor]:
        """List what it remembers."""
        return {
            name: torch.tensor(float(value)) for name, value in self._scaler.state_dict().items()
        }

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Remember what `tensors` listed."""
        if self.scales:
            state = {name: value.item() for name, value in tensors.items()}
            counts = ("growth_interval", "_growth_tracker")
            self._scaler.load_state_dict(
                {name: int(value) if name in counts else value for name, value in state.items()}
            )


def _half(device: torch.device) -> torch.dtype:
    if device.type == "mps":
        return torch.float16
    if device.type == "cuda" and not torch.cuda.is_bf16_supported(including_emulation=False):
        return torch.float16
    return torch.bfloat16
