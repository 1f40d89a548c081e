import pytest
import torch
from torch import Tensor

from slimstudio.engine.data.variation import Mixture, Variation
from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.training.settings import Augmentation, Mixing


def photographs(count: int, side: int = 24) -> Tensor:
    """Smooth pictures, as photographs are: uint8 [N, S, S, 3]."""
    generator = torch.Generator().manual_seed(0)
    small = torch.rand(count, 3, 4, 4, generator=generator) * 255
    large = torch.nn.functional.interpolate(small, (side, side), mode="bilinear")
    return large.permute(0, 2, 3, 1).contiguous().to(torch.uint8)


def strong(count: int, *, mirror: bool = False) -> Variation:
    return Variation.draw(Augmentation.STRONG, count, mirror=mirror, seed=(0, 0, 1))


def test_strong_variations_differ_but_not_beyond_recognition() -> None:
    images = photographs(80)
    varied = strong(80).apply(images, torch.arange(80))
    assert varied.dtype == torch.uint8
    assert varied.shape == images.shape
    flat, other = images.float().flatten(1), varied.float().flatten(1)
    distance = torch.cdist(other, flat)
    assert (distance.argmin(1) == torch.arange(80)).float().mean() > 0.8
    assert (distance.diagonal() > 50).float().mean() > 0.9


def test_strong_variations_depend_on_the_image_alone() -> None:
    images, variation = photographs(20), strong(20)
    whole = variation.apply(images, torch.arange(20))
    for part in torch.arange(20).split(7):
        assert torch.equal(variation.apply(images[part], part), whole[part])
    with thread_count(2):
        assert torch.equal(variation.apply(images, torch.arange(20)), whole)


def test_some_images_have_a_grey_gap() -> None:
    white = torch.full((100, 24, 24, 3), 255, dtype=torch.uint8)
    varied = strong(100).apply(white, torch.arange(100))
    gaps = (varied == 127).all(3).sum((1, 2))
    assert 25 < (gaps > 0).sum() < 60
    assert gaps.max() <= (0.3 * 24 + 1) ** 2


def test_what_may_not_be_mirrored_is_not() -> None:
    ramp = torch.arange(24, dtype=torch.uint8).mul(10).view(1, 1, 24, 1).expand(60, 24, 24, 3)
    images = ramp.contiguous()

    def rising(mirror: bool) -> int:
        varied = strong(60, mirror=mirror).apply(images, torch.arange(60)).float()
        return int((varied[:, 12, 20] > varied[:, 12, 4]).all(1).sum())

    assert rising(mirror=False) > 50
    assert 15 < rising(mirror=True) < 45


@pytest.mark.parametrize("kind", [Mixing.MIXUP, Mixing.CUTMIX])
def test_mixed_images_hold_their_shares_of_both(kind: Mixing) -> None:
    count = 40
    images = torch.arange(count).float()[:, None, None, None].expand(-1, 3, 16, 16).contiguous()
    labels = torch.arange(count)
    mixture = Mixture.draw(kind, count, (0, 0, 3))
    made, mixed = mixture.apply(images, labels, labels)
    assert mixed is not None
    assert torch.equal(mixed.labels, labels.roll(1))
    assert ((mixed.shares >= 0.5) & (mixed.shares <= 1)).all()
    means = mixed.shares * labels + (1 - mixed.shares) * mixed.labels
    torch.testing.assert_close(made.mean((1, 2, 3)), means)
    assert mixed.shares.unique().numel() > 5
    pasted = [set(image.unique().tolist()) for image in made]
    if kind is Mixing.CUTMIX:
        assert all(
            found <= {own, other}
            for found, own, other in zip(
                pasted, labels.tolist(), mixed.labels.tolist(), strict=True
            )
        )


def test_without_mixing_images_are_left_alone() -> None:
    images = torch.rand(4, 3, 8, 8)
    made, mixed = Mixture.draw(Mixing.NONE, 4, (0,)).apply(images, torch.arange(4), torch.arange(4))
    assert made is images
    assert mixed is None


@pytest.mark.parametrize("kind", [Augmentation.LIGHT, Augmentation.STRONG])
def test_images_wider_than_high_keep_their_shape_and_are_not_sheared(kind: Augmentation) -> None:
    image = torch.zeros(1, 24, 48, 3, dtype=torch.uint8)
    image[:, 8:16, 16:32] = 255
    images = image.expand(64, -1, -1, -1).contiguous()
    varied = Variation.draw(kind, 64, mirror=True, seed=(5,)).apply(images, torch.arange(64))
    assert varied.shape == images.shape
    assert not torch.equal(varied, images)
    if kind is Augmentation.LIGHT:  # whole pixels: what was inside is still there
        assert torch.equal(varied.sum((1, 2, 3)), images.sum((1, 2, 3)))


def test_a_piece_of_another_image_has_the_shape_of_the_image() -> None:
    mixture = Mixture.draw(Mixing.CUTMIX, 8, (3,))
    images = torch.arange(8.0)[:, None, None, None].expand(8, 3, 16, 32).contiguous()
    mixed, told = mixture.apply(images, torch.arange(8), torch.arange(8))
    assert told is not None
    foreign = (mixed != images)[:, 0]
    for one, share in zip(foreign, told.shares, strict=True):
        assert 1 - float(one.float().mean()) == pytest.approx(float(share))
        rows, columns = int(one.any(1).sum()), int(one.any(0).sum())
        assert abs(columns - 2 * rows) <= 2
