"""Rebuilding the weights of one layer so that it answers as the original does.

The layer's outputs are compared with the original's on the same images. What is lacking is
regressed on what the layer reads now, in the network whose earlier layers are rebuilt already, so
that it makes up for their errors too. Where a residual branch ends, the sums are compared.
After He et al., "Channel Pruning for Accelerating Very Deep Neural Networks", ICCV 2017, and
Frantar and Alistarh, "Optimal Brain Compression", NeurIPS 2022.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from slimstudio.engine.pruning.repair.covariance import evidence_for
from slimstudio.engine.pruning.repair.observation import observe
from slimstudio.engine.pruning.repair.patches import (
    Weighted,
    add_to_weight,
    column_count,
    group_count,
)
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from torch import nn
    from torch.nn.modules.batchnorm import _BatchNorm

    from slimstudio.engine.pruning.calibration import Calibration
    from slimstudio.engine.pruning.repair.covariance import Correction
    from slimstudio.engine.pruning.repair.route import Step

RIDGE = 1e-2
_SPARE_ROWS = 10_000
_ROWS_PER_COLUMN = 10
_FEWEST_IMAGES = 128
_DEAD = 1e-3  # BatchNorm scales below this share of their mean hide whatever comes in
_EXACT = 1e-5


@dataclass(frozen=True, eq=False)
class Side:
    """One of the two networks.

    Args:
        module: The network.
        step: What is known about the layer in it.
    """

    module: nn.Module
    step: Step

    @property
    def layer(self) -> Weighted:
        """The layer itself."""
        found = self.module.get_submodule(self.step.name)
        assert isinstance(found, Weighted)
        return found


@dataclass(frozen=True, eq=False)
class Reconstruction:
    """One layer of a pruned network beside the same layer of the original.

    Args:
        original: The network to be like.
        pruned: The network to mend.
        kept: Which output channels of the original's layer are left, bool [outputs]; None for all.
        factor: What the outputs are to be multiplied with, [outputs left]; None for nothing.
        norm: The BatchNorm behind the layer, whether it may change or not.
        norm_changes: Whether its statistics may; it can hold a bias then.
    """

    original: Side
    pruned: Side
    kept: Tensor | None
    factor: Tensor | None = None
    norm: _BatchNorm | None = None
    norm_changes: bool = True

    @property
    def name(self) -> str:
        """The layer's name."""
        return self.pruned.step.name

    @property
    def images(self) -> int:
        """How many images are enough to tell the columns apart."""
        return max(_FEWEST_IMAGES, -(-self._rows_wanted // self.pruned.step.places))

    @property
    def _rows_wanted(self) -> int:
        return _SPARE_ROWS + _ROWS_PER_COLUMN * column_count(self.pruned.layer)

    @property
    def _holds_bias(self) -> bool:
        shifts_norm = self.norm is not None and self.norm_changes
        return shifts_norm or self.pruned.layer.bias is not None

    def correction(
        self, calibration: Calibration, before_batch: Callable[[], None]
    ) -> Correction | None:
        """Find what to add to the layer, or None where nothing is lacking.

        Raises:
            PlanError: values are not finite numbers.
        """
        rows = min(self.images, len(calibration)) * self._places_looked_at(calibration)
        evidence = evidence_for(rows, column_count(self.pruned.layer))
        needed = False
        for reads, lacks, energy in self._rows(calibration, before_batch):
            needed = needed or bool(lacks.abs().max() > _EXACT * energy)
            if not needed:
                return None
            evidence.add(reads, lacks)
        return evidence.correction(RIDGE, centred=self._holds_bias)

    def helps(
        self, change: Correction, judge: Calibration, before_batch: Callable[[], None]
    ) -> bool:
        """Tell whether a correction leaves less lacking on images that it was not made from."""
        before = after = 0.0
        weight, bias = change.weight.float(), change.bias.float().unsqueeze(1)
        for reads, lacks, _ in self._rows(judge, before_batch):
            rest = lacks - reads @ weight.transpose(1, 2) - bias
            before += float(lacks.square().sum())
            after += float(rest.square().sum())
        return after < before

    def values(self) -> list[Tensor]:
        """List the tensors that `apply` changes."""
        own: list[Tensor] = list(self.pruned.layer.parameters(recurse=False))
        if self.norm is not None and self.norm_changes:
            own.append(self.norm.get_buffer("running_mean"))
        return own

    def apply(self, change: Correction) -> None:
        """Add a correction to the layer."""
        layer = self.pruned.layer
        add_to_weight(layer, change.weight)
        bias = change.bias.flatten()
        with torch.no_grad():
            if layer.bias is not None:
                layer.bias += bias.to(layer.bias)
            elif self.norm is not None and self.norm_changes:
                mean = self.norm.get_buffer("running_mean")
                mean -= bias.to(mean)

    def _places_looked_at(self, calibration: Calibration) -> int:
        if self.pruned.step.calls > 1:  # they may differ in size
            return self.pruned.step.places
        images = min(self.images, len(calibration))
        return min(self.pruned.step.places, -(-self._rows_wanted // images))

    def _rows(
        self, calibration: Calibration, before_batch: Callable[[], None]
    ) -> Iterator[tuple[Tensor, Tensor, float]]:
        """Yield [G, R, D] that is read, [G, R, O] that is lacking, and how large answers are."""
        step = self.pruned.step
        per_image = self._places_looked_at(calibration)
        generator = torch.Generator().manual_seed(0)
        groups = group_count(self.pruned.layer)
        factor = _undoing(self.norm)
        for images in _first(calibration, self.images):
            before_batch()
            places = None
            if per_image < step.places:
                places = torch.randperm(step.places, generator=generator)[:per_image]
            wanted = observe(
                self.original.module, self.original.layer, self.original.step, images, places,
                reading=False,
            ).answers  # fmt: skip
            if self.kept is not None:
                wanted = wanted[:, self.kept]
            if self.factor is not None:
                wanted *= self.factor
            given = observe(
                self.pruned.module, self.pruned.layer, step, images, places, reading=True
            )
            lacks = wanted - given.answers
            if step.sum is not None and factor is not None:
                lacks *= factor
            energy = float(wanted.abs().max())
            assert given.reads is not None
            if not (torch.isfinite(lacks).all() and torch.isfinite(given.reads).all()):
                raise not_finite(f"What {step.name} computes from these images")
            yield given.reads, lacks.unflatten(1, (groups, -1)).transpose(0, 1), energy


def _undoing(norm: _BatchNorm | None) -> Tensor | None:
    """Say what a difference behind a BatchNorm is multiplied with to get that before it, [C]."""
    if norm is None:
        return None
    spread = (norm.get_buffer("running_var") + norm.eps).sqrt()
    gain = norm.get_parameter("weight") / spread if norm.affine else 1 / spread
    alive = gain.abs() > _DEAD * gain.abs().mean()
    return torch.where(alive, 1 / gain, torch.zeros_like(gain))


def _first(calibration: Calibration, images: int) -> Iterator[Tensor]:
    seen = 0
    for batch in calibration.batches():
        if seen >= images:
            return
        yield batch.images[: images - seen]
        seen += len(batch.images)


def not_finite(what: str) -> PlanError:
    """Say that values turned into NaN or infinity."""
    return PlanError(
        f"{what} are not numbers any more.",
        why="They hold NaN or infinity, usually because training failed.",
        remedy="Open weights from before that happened.",
    )
