"""Rebuilding the weights of one layer so that it answers as the original does.

The layer's outputs are compared with the original's on the same images. What is lacking is
regressed on what the layer reads now, in the network whose earlier layers are rebuilt already, so
that it makes up for their errors too. Where a residual branch ends, the sums are compared.
After He et al., "Channel Pruning for Accelerating Very Deep Neural Networks", ICCV 2017, and
Frantar and Alistarh, "Optimal Brain Compression", NeurIPS 2022.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from slimstudio.engine.importance.calibration import not_finite
from slimstudio.engine.reconstruction.layer_trace import LayerTrace
from slimstudio.engine.reconstruction.patches import (
    Weighted,
    add_to_weight,
    column_count,
    group_count,
)
from slimstudio.engine.reconstruction.probe import LayerProbe, Sample, observe
from slimstudio.messages import Message

# Letters in shapes: G groups of a convolution, R rows (one for each place in each image), D values
# that one output reads, O outputs of a group.

_ATTEMPTS = 6
_NOISE = 1e-9  # values that vary less than this share of their energy do not vary


class Correction(NamedTuple):
    """What to add to a layer so that it makes up for the rest.

    Attributes:
        weight: float64 [G, O, D].
        bias: float64 [G, O]; zero where the layer can hold none.
    """

    weight: Tensor
    bias: Tensor


class Evidence(Protocol):
    """Gathers what a layer reads and what its answers lack, and finds the best correction."""

    def add(self, reads: Tensor, lacks: Tensor) -> None:
        """Take in further rows: what they read, [G, R, D], and what they lack, [G, R, O]."""

    def correction(self, ridge: float, *, centred: bool) -> Correction:
        """Find the correction with the least squared error.

        Args:
            ridge: Strength of the pull towards no correction, relative to the mean energy of the
                values that are read. It also makes singular problems solvable.
            centred: Whether the layer can hold a bias, which then takes up what is lacking
                on average.
        """


class Covariance:
    """Sums over all rows: memory depends on the layer alone, not on the number of images."""

    def __init__(self) -> None:
        self._rows = 0
        self._sums: list[Tensor] = []

    def add(self, reads: Tensor, lacks: Tensor) -> None:
        """Take in further rows; see `Evidence`."""
        flipped = reads.transpose(1, 2)
        news = (flipped @ reads, flipped @ lacks, reads.sum(1), lacks.sum(1))
        # Few thousand rows add up well in float32; many batches of them do not.
        if not self._sums:
            self._sums = [new.double() for new in news]
        else:
            for total, new in zip(self._sums, news, strict=True):
                total.add_(new)
        self._rows += reads.shape[1]

    def correction(self, ridge: float, *, centred: bool) -> Correction:
        """Solve the normal equations; see `Evidence`."""
        squares, products, reads, lacks = self._sums
        whole = _mean_diagonal(squares)
        if centred:
            squares = squares - reads.unsqueeze(2) * reads.unsqueeze(1) / self._rows
            products = products - reads.unsqueeze(2) * lacks.unsqueeze(1) / self._rows
        pull = ridge * _mean_diagonal(squares) + _NOISE * whole
        weight = _solved(squares, pull, products).transpose(1, 2)
        if not centred:
            return Correction(weight, torch.zeros_like(lacks))
        bias = lacks - (weight @ reads.unsqueeze(2)).squeeze(2)
        return Correction(weight, bias / self._rows)


class FewRows:
    """The rows themselves: cheaper in time and memory where there are fewer rows than columns."""

    def __init__(self) -> None:
        self._reads: list[Tensor] = []
        self._lacks: list[Tensor] = []

    def add(self, reads: Tensor, lacks: Tensor) -> None:
        """Take in further rows; see `Evidence`."""
        self._reads.append(reads)
        self._lacks.append(lacks)

    def correction(self, ridge: float, *, centred: bool) -> Correction:
        """Solve the dual problem, which has one unknown for each row; see `Evidence`."""
        reads, lacks = torch.cat(self._reads, 1).double(), torch.cat(self._lacks, 1).double()
        whole = reads.square().sum((1, 2)) / reads.shape[2]
        middle = reads.mean(1, keepdim=True), lacks.mean(1, keepdim=True)
        if centred:
            reads, lacks = reads - middle[0], lacks - middle[1]
        alike = reads @ reads.transpose(1, 2)
        pull = ridge * reads.square().sum((1, 2)) / reads.shape[2] + _NOISE * whole
        weight = _solved(alike, pull, lacks).transpose(1, 2) @ reads
        if not centred:
            return Correction(weight, torch.zeros_like(middle[1].squeeze(1)))
        bias = middle[1] - middle[0] @ weight.transpose(1, 2)
        return Correction(weight, bias.squeeze(1))


def evidence_for(rows: int, columns: int) -> Evidence:
    """Choose what takes the least memory for so many rows of so many columns."""
    return FewRows() if rows <= columns else Covariance()


def _mean_diagonal(matrix: Tensor) -> Tensor:
    return matrix.diagonal(dim1=1, dim2=2).mean(1)


def _solved(matrix: Tensor, pull: Tensor, right: Tensor) -> Tensor:
    """Solve (matrix + pull * identity) x = right for a symmetric, positive matrix.

    Args:
        matrix: [G, N, N].
        pull: [G]; raised where rounding has made the matrix indefinite all the same.
        right: [G, N, M].
    """
    pull = pull.clamp_min(torch.finfo(matrix.dtype).tiny)
    for attempt in range(_ATTEMPTS):
        regular = matrix.clone()
        regular.diagonal(dim1=1, dim2=2).add_((pull * 10**attempt).unsqueeze(1))
        factor, failed = torch.linalg.cholesky_ex(regular)
        if not failed.any():
            return torch.cholesky_solve(right, factor)
    return torch.zeros_like(right)


RIDGE = 1e-2
_DEAD = 1e-3  # BatchNorm scales below this share of their mean hide whatever comes in
_EXACT = 1e-5


@dataclass(frozen=True, eq=False)
class Example:
    """What the layer is to answer.

    Args:
        sample: Where it is looked at.
        wanted: For each batch, what it should answer there, [R, O].
    """

    sample: Sample
    wanted: Sequence[Tensor]


@dataclass(frozen=True, eq=False)
class Reconstruction:
    """One layer of a pruned network.

    Args:
        module: The network whose layer is rebuilt.
        trace: What is known about the layer in it.
        norm: The BatchNorm behind the layer, whether it may change or not.
        norm_changes: Whether its statistics may; it can hold a bias then.
    """

    module: nn.Module
    trace: LayerTrace
    norm: _BatchNorm | None = None
    norm_changes: bool = True

    @property
    def layer(self) -> Weighted:
        """The layer itself."""
        found = self.module.get_submodule(self.trace.name)
        assert isinstance(found, Weighted)
        return found

    @property
    def _holds_bias(self) -> bool:
        shifts_norm = self.norm is not None and self.norm_changes
        return shifts_norm or self.layer.bias is not None

    def correction(self, example: Example, before_batch: Callable[[], None]) -> Correction | None:
        """Find what to add to the layer, or None where nothing is lacking.

        Raises:
            PlanError: values are not finite numbers.
        """
        evidence = evidence_for(example.sample.rows, column_count(self.layer))
        needed = False
        for reads, lacks, energy in self._rows(example, before_batch):
            needed = needed or bool(lacks.abs().max() > _EXACT * energy)
            if not needed:
                return None
            evidence.add(reads, lacks)
        return evidence.correction(RIDGE, centred=self._holds_bias)

    def helps(self, change: Correction, judge: Example, before_batch: Callable[[], None]) -> bool:
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
        own: list[Tensor] = list(self.layer.parameters(recurse=False))
        if self.norm is not None and self.norm_changes:
            own.append(self.norm.get_buffer("running_mean"))
        return own

    def apply(self, change: Correction) -> None:
        """Add a correction to the layer."""
        layer = self.layer
        add_to_weight(layer, change.weight)
        bias = change.bias.flatten()
        with torch.no_grad():
            if layer.bias is not None:
                layer.bias += bias.to(layer.bias)
            elif self.norm is not None and self.norm_changes:
                mean = self.norm.get_buffer("running_mean")
                mean -= bias.to(mean)

    def _rows(
        self, example: Example, before_batch: Callable[[], None]
    ) -> Iterator[tuple[Tensor, Tensor, float]]:
        """Yield [G, R, D] that is read, [G, R, O] that is lacking, and how large answers are."""
        groups = group_count(self.layer)
        factor = _undoing(self.norm)
        batches = example.sample.calibration.batches()
        for index, (wanted, batch) in enumerate(zip(example.wanted, batches, strict=False)):
            before_batch()
            probe = LayerProbe(self.trace, example.sample.drawn(index), reading=True)
            (given,) = observe(self.module, batch.images, [probe])
            lacks = wanted - given.answers
            if self.trace.sum is not None and factor is not None:
                lacks *= factor
            assert given.reads is not None
            if not (torch.isfinite(lacks).all() and torch.isfinite(given.reads).all()):
                raise not_finite(Message("The values that {name} computes", name=self.trace.name))
            energy = float(wanted.abs().max())
            yield given.reads, lacks.unflatten(1, (groups, -1)).transpose(0, 1), energy


def _undoing(norm: _BatchNorm | None) -> Tensor | None:
    """Say what a difference behind a BatchNorm is multiplied with to get that before it, [C]."""
    if norm is None:
        return None
    spread = (norm.get_buffer("running_var") + norm.eps).sqrt()
    gain = norm.get_parameter("weight") / spread if norm.affine else 1 / spread
    alive = gain.abs() > _DEAD * gain.abs().mean()
    return torch.where(alive, 1 / gain, torch.zeros_like(gain))
