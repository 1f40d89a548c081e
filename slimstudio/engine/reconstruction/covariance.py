"""What least squares needs to know of the values that a layer reads, gathered bit by bit.

Letters in shapes: G groups of a convolution, R rows (one for each place in each image), D values
that one output reads, O outputs of a group.
"""

from typing import NamedTuple, Protocol

import torch
from torch import Tensor

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
