import numpy as np
import pytest
import torch
from torch import Tensor

from slimstudio.engine.reconstruction.least_squares import (
    Correction,
    Covariance,
    CrossValidated,
    Evidence,
    FewRows,
    evidence_for,
)

RIDGE = 1e-2


def rows(count: int, groups: int = 2, columns: int = 5, outputs: int = 3) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(0)
    reads = torch.randn(groups, count, columns, generator=generator) + 2
    lacks = reads.square() @ torch.randn(groups, columns, outputs, generator=generator)
    return reads, lacks


def by_numpy(reads: Tensor, lacks: Tensor, ridge: float, *, centred: bool) -> Correction:
    """Ridge regression as ordinary least squares with one more row for each column."""
    weights, biases = [], []
    for read, lack in zip(reads.double().numpy(), lacks.double().numpy(), strict=True):
        means = (read.mean(0), lack.mean(0)) if centred else (np.zeros(1), np.zeros(1))
        x, y = read - means[0], lack - means[1]
        pull = np.sqrt(ridge * np.square(x).sum() / x.shape[1]) * np.eye(x.shape[1])
        longer = np.concatenate([y, np.zeros((x.shape[1], y.shape[1]))])
        weight = np.linalg.lstsq(np.concatenate([x, pull]), longer, rcond=None)[0].T
        weights.append(weight)
        biases.append(means[1] - weight @ means[0] if centred else np.zeros(y.shape[1]))
    return Correction(torch.from_numpy(np.stack(weights)), torch.from_numpy(np.stack(biases)))


@pytest.mark.parametrize("centred", [True, False])
@pytest.mark.parametrize("kind", [Covariance, FewRows])
@pytest.mark.parametrize("count", [4, 40])
def test_the_correction_is_that_of_least_squares(
    kind: type[Covariance | FewRows], count: int, *, centred: bool
) -> None:
    reads, lacks = rows(count)
    evidence = kind()
    for part in range(0, count, 4):
        evidence.add(reads[:, part : part + 4], lacks[:, part : part + 4])
    found = evidence.correction(RIDGE, centred=centred)
    wanted = by_numpy(reads, lacks, RIDGE, centred=centred)
    torch.testing.assert_close(found.weight, wanted.weight, rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(found.bias, wanted.bias, rtol=1e-3, atol=1e-3)


def test_memory_does_not_grow_with_the_number_of_rows() -> None:
    reads, lacks = rows(64)
    sizes = []
    for times in (1, 20):
        evidence = evidence_for(64 * times, reads.shape[2])
        for _ in range(times):
            evidence.add(reads, lacks)
        sizes.append(_held(evidence))
    assert sizes[0] == sizes[1]


def test_a_layer_with_more_columns_than_rows_keeps_the_rows_instead_of_a_larger_square() -> None:
    reads, lacks = rows(8, groups=1, columns=2000, outputs=1)
    evidence = evidence_for(8, 2000)
    evidence.add(reads, lacks)
    assert _held(evidence) < 2000 * 2000
    assert torch.isfinite(evidence.correction(RIDGE, centred=True).weight).all()


@pytest.mark.parametrize("kind", [Covariance, FewRows])
def test_values_that_are_always_the_same_are_left_to_the_bias(
    kind: type[Covariance | FewRows],
) -> None:
    evidence = kind()
    reads = torch.full((1, 30, 4), 3.0)
    evidence.add(reads, torch.full((1, 30, 2), 5.0))
    found = evidence.correction(RIDGE, centred=True)
    given = found.weight @ reads[0, 0].double() + found.bias
    torch.testing.assert_close(given, torch.full((1, 2), 5.0).double())
    assert found.weight.abs().max() < 1e-3


@pytest.mark.parametrize("kind", [Covariance, FewRows])
def test_values_that_are_all_zero_give_no_weights(kind: type[Covariance | FewRows]) -> None:
    evidence = kind()
    evidence.add(torch.zeros(1, 30, 4), torch.ones(1, 30, 2))
    found = evidence.correction(RIDGE, centred=False)
    assert not found.weight.any()


def test_columns_that_repeat_each_other_share_the_correction() -> None:
    reads, _ = rows(50, groups=1, columns=3)
    evidence = Covariance()
    evidence.add(reads.repeat(1, 1, 2), reads.sum(2, keepdim=True))
    weight = evidence.correction(RIDGE, centred=True).weight
    torch.testing.assert_close(weight[..., :3], weight[..., 3:], rtol=1e-3, atol=1e-3)
    assert (weight.sum() - 3).abs() < 0.1


def _held(evidence: Evidence) -> int:
    tensors = [
        tensor for kept in vars(evidence).values() if isinstance(kept, list) for tensor in kept
    ]
    return sum(tensor.numel() for tensor in tensors)


@pytest.mark.parametrize("kind", [Covariance, FewRows])
def test_the_change_of_the_error_is_told_without_the_rows(kind: type[Covariance | FewRows]) -> None:
    reads, lacks = rows(40)
    evidence = kind()
    evidence.add(reads[:, :20], lacks[:, :20])
    evidence.add(reads[:, 20:], lacks[:, 20:])
    found = evidence.correction(RIDGE, centred=True)
    given = reads.double() @ found.weight.transpose(1, 2) + found.bias.unsqueeze(1)
    after, before = (lacks - given).square().sum(), lacks.double().square().sum()
    assert evidence.change(found) == pytest.approx(float(after - before) / 40, rel=1e-4)


def _noisy(images: int, places: int, noise: float) -> tuple[Tensor, Tensor]:
    """Rows of images whose answers lack something that others lack too, and noise."""
    generator = torch.Generator().manual_seed(1)
    reads = torch.randn(1, images * places, 12, generator=generator)
    truth = torch.zeros(1, 12, 2)
    truth[:, 0] = 1.0
    return reads, reads @ truth + noise * torch.randn(1, images * places, 2, generator=generator)


def test_the_pull_towards_old_weights_is_stronger_where_images_say_less() -> None:
    moved = []
    for noise in (0.1, 6.0):
        evidence = CrossValidated(30, 12)
        evidence.learn(*_noisy(20, 3, noise), 20)
        found = evidence.correction(centred=True)
        moved.append(0.0 if found is None else float(found.weight.square().sum()) / noise**2)
    assert moved[1] < moved[0] / 10


def test_what_other_images_do_not_confirm_is_no_correction() -> None:
    reads, lacks = _noisy(20, 3, 0.1)
    opposite = torch.cat([lacks[:, :30], -lacks[:, 30:]], 1)
    halves = torch.arange(60).view(2, 10, 3).transpose(0, 1).flatten()  # every other image
    evidence = CrossValidated(30, 12)
    evidence.learn(reads[:, halves], opposite[:, halves], 20)
    assert evidence.correction(centred=True) is None
    misled = CrossValidated(30, 12)
    misled.learn(reads, lacks, 20)
    misled.judge(reads, -lacks)
    assert misled.correction(centred=True) is None


def test_the_search_over_ridges_finds_the_same_for_many_columns() -> None:
    reads, lacks = _noisy(60, 40, 2.0)
    wide = torch.cat([reads, torch.zeros(1, reads.shape[1], 1600)], 2)
    few, many = CrossValidated(1200, 12), CrossValidated(2400, 1612)
    few.learn(reads, lacks, 60)
    many.learn(wide[:, ::4], lacks[:, ::4], 60)
    assert few.correction(centred=True) is not None
    found = many.correction(centred=True)
    assert found is not None
    assert found.weight[0, 0, 0] > 0.5
