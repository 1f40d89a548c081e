"""Curves of damage from calibration images: how far answers move once the repair has done its best.

Two things are measured in one pass. What a layer reads is correlated, so the channels that stay
say much about those that leave; what they cannot say is the Schur complement of the covariance
(He et al., "Channel Pruning for Accelerating Very Deep Neural Networks", ICCV 2017). And errors do
not matter everywhere alike: the squared slope of the answers by each output says how far they
move (after Hassibi and Stork, "Optimal Brain Surgeon", 1993). Their product is the expected
squared movement of the answers, in one unit for all layers.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Group
from slimstudio.engine.control import Control, Pace
from slimstudio.engine.events import Phase
from slimstudio.engine.importance.calibration import Calibration, check_answers, enough, parts
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.planning.sensitivity_curves import (
    SensitivityCurve,
    SensitivityCurves,
    rescaled,
)
from slimstudio.messages import Message


class BlockWatch:
    """Watches one block while a network answers, and its answers are followed backwards.

    A block that leaves passes its input on, so what is lost is what it added to that. To first
    order the answers move by the product of this and of their slope there; along a random
    direction of the answers, the square of that product is an unbiased estimate of how far they
    move, squared. What is added to all images alike is not counted: repair makes up for it.

    Args:
        name: Name of the block.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._moved = 0.0
        self._fits = True

    def ran(self, _block: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        """Take in what the block read and made; a forward hook."""
        given = inputs[0] if inputs else None
        if given is None or not isinstance(output, Tensor) or given.shape != output.shape:
            self._fits = False
        elif output.requires_grad:
            added = (output - given).detach()
            output.register_hook(self._answered(added - added.mean(0, keepdim=True)))

    def damage(self, images: int) -> float | None:
        """Tell the squared movement of the answers for an image; None where it cannot be told."""
        return self._moved / images if self._fits else None

    def _answered(self, added: Tensor) -> Callable[[Tensor], None]:
        def slopes(gradient: Tensor) -> None:
            product = (gradient.double() * added).flatten(1).sum(1)
            self._moved += float(product.square().sum())

        return slopes


def watches(analysis: Analysis) -> list[BlockWatch]:
    """List a watch for each block that may leave whole."""
    return [BlockWatch(block.name) for block in analysis.blocks if block.removable]


def told(found: list[BlockWatch], images: int, moved: float) -> dict[str, float]:
    """Tell each block's damage, in the unit in which channels are judged.

    Args:
        found: The watches.
        images: How many images were looked at.
        moved: How far answers lie apart from image to image, squared.
    """
    damages = {watch.name: watch.damage(images) for watch in found}
    return {name: value / moved for name, value in damages.items() if value is not None}


_IMAGES = 128
_PART = 16
_ROWS = 2048  # of what a layer reads in one part
_RIDGE = 1e-2
_SHARES = np.array([0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0])
_Weighted = nn.Conv1d | nn.Conv2d | nn.Conv3d | nn.Linear


@dataclass(eq=False)
class _Reader:
    """A layer that reads channels.

    Args:
        channels: The channels that it reads, [C].
        columns: For a linear layer that reads each channel several times, the columns of each,
            [C, taps].
        weight: float64 [O, C, taps], zero where an output does not read a channel.
    """

    channels: NDArray[np.int64]
    columns: Tensor | None
    weight: Tensor
    energy: Tensor = field(default_factory=lambda: torch.zeros(()))
    rows: int = 0
    slope: Tensor = field(default_factory=lambda: torch.zeros(()))

    def read(self, values: Tensor) -> None:
        """Take in what the layer reads, [B, C, ...] or [..., columns]."""
        if self.columns is not None:
            rows = values.reshape(-1, values.shape[-1])[:, self.columns].transpose(1, 2)
            rows = rows.reshape(-1, len(self.channels))
        else:
            rows = values.flatten(2).transpose(1, 2).reshape(-1, values.shape[1])
        rows = rows[:: max(1, len(rows) // _ROWS)]
        self.energy = self.energy + (rows.T @ rows).double()
        self.rows += len(rows)

    def answered(self, gradient: Tensor) -> None:
        """Take in the slope of the answers by the layer's outputs."""
        outputs = gradient.movedim(-1, 1) if self.columns is not None else gradient
        self.slope = self.slope + outputs.double().square().transpose(0, 1).flatten(1).sum(1)


def damage_curves(
    module: nn.Module,
    analysis: Analysis,
    importance: NDArray[np.float64],
    calibration: Calibration | None,
    control: Control,
    fallback: SensitivityCurves,
) -> SensitivityCurves:
    """Expect damage from what the readers of each group lose, and from how much that matters.

    Args:
        module: The network; it is not changed.
        analysis: Its channels.
        importance: In each group, channels leave in ascending order of this, [channel_count].
        calibration: Images to look at; labels are not used.
        control: Told about the progress; asked before every batch whether to go on.
        fallback: Curves for groups that no layer with weights reads and for blocks that cannot be
            watched, brought to the same scale.

    Raises:
        PlanError: there are too few images, or an answer is not a number.
        Cancelled: the person stopped the work.
    """
    readers, blocks = _readers(module, analysis), watches(analysis)
    images = enough(calibration, Message("Damage"))
    moved = _probe(module, readers, blocks, images, control)
    found = {}
    for group in analysis.groups:
        if group.may_leave(inexact=True):
            damage = sum(
                (_damage(r, group, importance) for r in readers.values()), np.zeros(len(_SHARES))
            )
            if damage[-1] > 0:
                found[group.index] = SensitivityCurve(_SHARES, damage / moved)
        control.check()
    curves = rescaled(found, fallback)
    seen = told(blocks, min(_IMAGES, len(images)), moved)
    return SensitivityCurves(curves.groups, {**curves.blocks, **seen})


def _readers(module: nn.Module, analysis: Analysis) -> dict[str, _Reader]:
    layers = dict(module.named_modules())
    found = {}
    for slot in analysis.slots:
        layer = layers.get(slot.layer)
        if slot.axis != 1 or not slot.tensor.endswith("weight") or not isinstance(layer, _Weighted):
            continue
        if isinstance(layer, nn.Linear):
            channels, columns = _columns(slot.channels)
            if columns is not None:
                weight = layer.weight.detach().double()[:, columns]
                found[slot.layer] = _Reader(channels, columns, weight)
        else:
            channels, weight = _unfolded(layer, slot.channels)
            found[slot.layer] = _Reader(channels, None, weight)
    return found


def _columns(channels: NDArray[np.int64]) -> tuple[NDArray[np.int64], Tensor | None]:
    """Sort the columns of a linear layer by channel, [C, taps]; None where that is uneven."""
    unique, counts = np.unique(channels, return_counts=True)
    if (counts != counts[0]).any():
        return unique, None
    order = np.argsort(channels, kind="stable").reshape(len(unique), -1)
    return unique, torch.from_numpy(order)


def _unfolded(
    layer: nn.Conv1d | nn.Conv2d | nn.Conv3d, channels: NDArray[np.int64]
) -> tuple[NDArray[np.int64], Tensor]:
    """List all channels that a convolution reads, and its weight for each, [O, C, taps]."""
    kernel = layer.weight.detach().double().flatten(2)
    if channels.ndim == 1:
        return channels, kernel
    each = len(kernel) // layer.groups
    width = kernel.shape[1]
    weight = torch.zeros(len(kernel), layer.in_channels, kernel.shape[2], dtype=kernel.dtype)
    for part in range(layer.groups):
        rows = slice(part * each, (part + 1) * each)
        weight[rows, part * width : (part + 1) * width] = kernel[rows]
    return channels[::each].ravel(), weight


def _probe(
    module: nn.Module,
    readers: Mapping[str, _Reader],
    blocks: Sequence[BlockWatch],
    calibration: Calibration,
    control: Control,
) -> float:
    """Let the network answer, and note what readers read, blocks add, and how much it matters.

    Returns:
        How far answers lie apart from image to image, squared.
    """
    count = min(_IMAGES, len(calibration))
    pace = Pace(control, Phase.PLAN, {"part": -(-count // _PART)})
    draw = torch.Generator().manual_seed(0)
    answers = []
    handles = [
        module.get_submodule(name).register_forward_hook(_hook(reader))
        for name, reader in readers.items()
    ]
    handles += [module.get_submodule(w.name).register_forward_hook(w.ran) for w in blocks]
    try:
        with evaluating(module), torch.enable_grad():
            for images, labels in _first(calibration, count):
                pace.check()
                images.requires_grad_()
                outputs = module(images)
                check_answers(outputs, labels)
                answers.append(outputs.detach())
                direction = torch.randn(outputs.shape, generator=draw)
                torch.autograd.grad(outputs, images, direction.to(outputs), allow_unused=True)
                pace.advance("part")
    finally:
        for handle in handles:
            handle.remove()
    for reader in readers.values():
        reader.slope = reader.slope / count
    every = torch.cat(answers).double()
    return float((every - every.mean(0)).square().sum(1).mean()) or 1.0


def _first(calibration: Calibration, count: int) -> Iterator[tuple[Tensor, Tensor]]:
    seen = 0
    for part in parts(calibration, _PART):
        if seen >= count:
            return
        yield part.images, part.labels
        seen += len(part.labels)


def _hook(reader: _Reader) -> Callable[[nn.Module, tuple[Tensor, ...], Tensor], None]:
    def ran(_layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        reader.read(inputs[0].detach())
        if output.requires_grad:
            output.register_hook(reader.answered)

    return ran


def _damage(reader: _Reader, group: Group, importance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Squared movement of the answers for each of `_SHARES` of a group, through one reader."""
    leaving = np.isin(reader.channels, group.channels)
    if not leaving.any() or not reader.rows or not reader.slope.ndim:
        return np.zeros(len(_SHARES))
    # What stays comes first, then the group, the most important first.
    order = np.lexsort((-importance[reader.channels], leaving))
    chosen = torch.from_numpy(order)
    energy = reader.energy[chosen][:, chosen] / reader.rows
    energy.diagonal().add_(_RIDGE * energy.diagonal().mean() + 1e-12)
    factor, failed = torch.linalg.cholesky_ex(energy)
    if failed.any() or not factor.isfinite().all():
        factor = energy.diagonal().clamp_min(0).sqrt().diag()
    weight = reader.weight[:, chosen] * reader.slope.sqrt()[:, None, None]
    flat = weight.transpose(0, 1).flatten(1)
    size = int(leaving.sum())
    first = len(order) - size
    damage = np.zeros(len(_SHARES))
    for place, share in enumerate(_SHARES):
        start = first + size - round(float(share) * size)
        if start < len(order):
            rest = flat[start:].T @ factor[start:, start:]
            damage[place] = float(rest.square().sum())
    return damage
