"""Rebuilding the weights of one layer so that it answers as the original does.

The layer's outputs are compared with the original's on the same images. What is lacking is
regressed on what the layer reads now, in the network whose earlier layers are rebuilt already, so
that it makes up for their errors too. Where a residual branch ends, the sums are compared.
How far a layer may move from the weights that it had is found by cross-validation over images: a
correction that fits few images well may say nothing about others.
After He et al., "Channel Pruning for Accelerating Very Deep Neural Networks", ICCV 2017, and
Frantar and Alistarh, "Optimal Brain Compression", NeurIPS 2022.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

import torch
from torch import Tensor

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

    def change(self, correction: Correction) -> float:
        """Say by how much a correction changes the mean squared error; below 0 is better."""


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

    def change(self, correction: Correction) -> float:
        """See `Evidence`."""
        if not self._rows:
            return 0.0
        squares, products, reads, lacks = self._sums
        weight, bias = correction
        answered = (weight @ reads.unsqueeze(2)).squeeze(2)
        found = ((weight @ squares) * weight).sum() - 2 * (weight * products.transpose(1, 2)).sum()
        found += (bias * (2 * (answered - lacks) + self._rows * bias)).sum()
        return float(found) / self._rows

    def with_(self, other: Covariance) -> Covariance:
        """Put this and the other together; neither is changed."""
        found = Covariance()
        found._rows = self._rows + other._rows
        pairs = zip(self._sums, other._sums, strict=True) if self._sums and other._sums else ()
        found._sums = [one + two for one, two in pairs] or self._sums or other._sums
        return found


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

    def change(self, correction: Correction) -> float:
        """See `Evidence`."""
        found, rows = 0.0, 0
        weight, bias = correction.weight.float(), correction.bias.float().unsqueeze(1)
        for reads, lacks in zip(self._reads, self._lacks, strict=True):
            rest = lacks - reads @ weight.transpose(1, 2) - bias
            found += float(rest.double().square().sum() - lacks.double().square().sum())
            rows += reads.shape[1]
        return found / max(rows, 1)

    def with_(self, other: FewRows) -> FewRows:
        """Put this and the other together; neither is changed."""
        found = FewRows()
        found._reads = [*self._reads, *other._reads]
        found._lacks = [*self._lacks, *other._lacks]
        return found


def evidence_for(rows: int, columns: int) -> Evidence:
    """Choose what takes the least memory for so many rows of so many columns."""
    return FewRows() if rows <= columns else Covariance()


def _together(one: Evidence, other: Evidence) -> Evidence:
    if isinstance(one, FewRows) and isinstance(other, FewRows):
        return one.with_(other)
    assert isinstance(one, Covariance)
    assert isinstance(other, Covariance)
    return one.with_(other)


RIDGES = (3e-4, 3e-3, 3e-2, 1e-1, 3e-1, 1.0, 3.0, 10.0)
_MIDDLE = 3  # where the search begins for layers with so many columns that each try takes long
_MANY = 1536


class CrossValidated:
    """Evidence in two halves of the images, and a third part that nothing is fitted on.

    Args:
        rows: About how many rows each half will have.
        columns: What one output reads, D.
    """

    def __init__(self, rows: int, columns: int) -> None:
        self._halves = [evidence_for(rows, columns) for _ in range(2)]
        self._judge = evidence_for(rows, columns)
        self._columns = columns
        self._judged = False

    def learn(self, reads: Tensor, lacks: Tensor, images: int) -> None:
        """Take in rows of a batch, in the order of its images; each half gets every other one."""
        for half, evidence in enumerate(self._halves):
            if half < images:
                evidence.add(_every_other(reads, images, half), _every_other(lacks, images, half))

    def judge(self, reads: Tensor, lacks: Tensor) -> None:
        """Take in rows that nothing is fitted on."""
        self._judge.add(reads, lacks)
        self._judged = True

    def correction(self, *, centred: bool) -> Correction | None:
        """Find the correction that does best on images that it was not fitted on.

        Returns:
            None where none does better than no correction, on the other half of the images each
            time or on those that only judge.
        """
        tried: dict[int, float] = {}

        def error(place: int) -> float:
            if place not in tried:
                one, other = self._halves
                tried[place] = sum(
                    test.change(fit.correction(RIDGES[place], centred=centred))
                    for fit, test in ((one, other), (other, one))
                )
            return tried[place]

        if self._columns <= _MANY:
            best = min(range(len(RIDGES)), key=error)
        else:
            best = _downhill(error, _MIDDLE, len(RIDGES))
        if not error(best) < 0:
            return None
        found = _together(*self._halves).correction(RIDGES[best], centred=centred)
        return found if not self._judged or self._judge.change(found) < 0 else None


def _every_other(rows: Tensor, images: int, first: int) -> Tensor:
    by_image: Tensor = rows.unflatten(1, (images, -1))
    return by_image[:, first::2].flatten(1, 2)


def _downhill(error: Callable[[int], float], start: int, count: int) -> int:
    """Walk from a place to a neighbour for as long as that is better."""
    at = start
    for step in (1, -1):
        while 0 <= at + step < count and error(at + step) < error(at):
            at += step
        if at != start:
            break
    return at


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
