from dataclasses import replace

import pytest
import torch
from torch import Tensor

from slimstudio.engine.data.batches import batch_slices, normalise, training_batches
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.training.settings import Augmentation, TrainingSettings

PREPROCESSING = Preprocessing(size=16, resize=16)
RAW = Preprocessing(size=16, resize=16, mean=(0.0, 0.0, 0.0), std=(1 / 255, 1 / 255, 1 / 255))


def some_pixels(count: int = 13, side: int = 16) -> Pixels:
    generator = torch.Generator().manual_seed(0)
    images = torch.randint(0, 256, (count, side, side, 3), dtype=torch.uint8, generator=generator)
    names = tuple(map(str, range(count)))
    return Pixels(images.permute(0, 3, 1, 2), torch.arange(count) % 3, ("a", "b", "c"), names)


def epoch_images(pixels: Pixels, settings: TrainingSettings, epoch: int = 0) -> Tensor:
    """Return the images of an epoch in the order of `pixels` and not of the epoch."""
    order = torch.empty(len(pixels), dtype=torch.int64)
    numbered = replace(pixels, labels=torch.arange(len(pixels)))
    batches = list(training_batches(numbered, RAW, settings, epoch))
    order = torch.cat([batch.labels for batch in batches])
    return torch.cat([batch.images for batch in batches])[order.argsort()].round().to(torch.uint8)


@pytest.mark.parametrize("memory_format", [torch.contiguous_format, torch.channels_last])
def test_normalising_subtracts_the_mean_and_divides_by_the_deviation(
    memory_format: torch.memory_format,
) -> None:
    images = some_pixels().images.contiguous(memory_format=memory_format)
    before = images.clone()
    mean = torch.tensor(PREPROCESSING.mean).view(3, 1, 1)
    std = torch.tensor(PREPROCESSING.std).view(3, 1, 1)
    found = normalise(images, PREPROCESSING)
    assert found.dtype == torch.float32
    assert found.is_contiguous(memory_format=torch.channels_last)
    torch.testing.assert_close(found, (images / 255 - mean) / std, rtol=1e-5, atol=1e-6)
    assert torch.equal(images, before)


@pytest.mark.parametrize(
    ("count", "size", "expected"),
    [
        (10, 4, [4, 4, 2]),
        (9, 4, [4, 5]),
        (8, 4, [4, 4]),
        (1, 4, [1]),
        (5, 1, [2, 3]),
        (3, 64, [3]),
        (0, 4, []),
    ],
)
def test_no_batch_has_a_single_image_where_that_can_be_avoided(
    count: int, size: int, expected: list[int]
) -> None:
    slices = batch_slices(count, size)
    assert [part.stop - part.start for part in slices] == expected
    assert [at for part in slices for at in range(part.start, part.stop)] == list(range(count))


def test_every_image_comes_once_per_epoch_with_its_label() -> None:
    pixels = some_pixels()
    settings = TrainingSettings(batch_size=4, augmentation=Augmentation.NONE)
    assert torch.equal(epoch_images(pixels, settings), pixels.images)
    for batch in training_batches(pixels, RAW, settings, 0):
        for image, label in zip(batch.images.round().to(torch.uint8), batch.labels, strict=True):
            (at,) = (pixels.images == image).flatten(1).all(1).nonzero().flatten().tolist()
            assert pixels.labels[at] == label


def test_order_depends_on_seed_and_epoch() -> None:
    pixels = replace(some_pixels(50), labels=torch.arange(50))

    def order(seed: int, epoch: int, size: int = 8) -> list[int]:
        settings = TrainingSettings(seed=seed, batch_size=size)
        batches = training_batches(pixels, RAW, settings, epoch)
        return [label for batch in batches for label in batch.labels.tolist()]

    assert order(0, 0) == order(0, 0)
    assert order(0, 0) == order(0, 0, size=50)
    assert order(0, 0) != order(0, 1)
    assert order(0, 0) != order(1, 0)
    assert order(-1, 0) != order(1, 0)


@pytest.mark.parametrize("augmentation", list(Augmentation))
def test_variations_depend_on_neither_batch_size_nor_threads(augmentation: Augmentation) -> None:
    pixels = some_pixels(40)
    settings = TrainingSettings(batch_size=7, augmentation=augmentation)
    found = epoch_images(pixels, settings, epoch=3)
    assert torch.equal(found, epoch_images(pixels, replace(settings, batch_size=40), epoch=3))
    with thread_count(2):
        assert torch.equal(found, epoch_images(pixels, settings, epoch=3))
    if augmentation is not Augmentation.NONE:
        assert not torch.equal(found, epoch_images(pixels, settings, epoch=4))


def shifted(image: Tensor, down: int, right: int) -> Tensor:
    """Move an image by whole pixels, repeating its edges: one index per row and column."""
    side = image.shape[-1]
    rows = [min(max(row - down, 0), side - 1) for row in range(side)]
    columns = [min(max(column - right, 0), side - 1) for column in range(side)]
    return image[:, rows][:, :, columns]


def test_shifted_images_are_the_original_moved_by_at_most_an_eighth() -> None:
    pixels = some_pixels(60)
    found = epoch_images(pixels, TrainingSettings(mirror=False))
    moves = set()
    for image, original in zip(found, pixels.images, strict=True):
        fitting = [
            (down, right)
            for down in range(-2, 3)
            for right in range(-2, 3)
            if torch.equal(image, shifted(original, down, right))
        ]
        assert len(fitting) == 1
        moves.update(fitting)
    assert {down for down, _ in moves} == {right for _, right in moves} == {-2, -1, 0, 1, 2}


def test_about_half_of_the_images_are_mirrored_when_flipping() -> None:
    pixels = some_pixels(60)
    found = epoch_images(pixels, TrainingSettings(mirror=True))
    mirrored = 0
    for image, original in zip(found, pixels.images, strict=True):
        moved = [shifted(original, d, r) for d in range(-2, 3) for r in range(-2, 3)]
        straight = any(torch.equal(image, one) for one in moved)
        assert straight or any(torch.equal(image.flip(-1), one) for one in moved)
        mirrored += not straight
    assert 15 < mirrored < 45


def test_images_smaller_than_eight_pixels_stay_where_they_are() -> None:
    pixels = some_pixels(5, side=4)
    settings = TrainingSettings(mirror=False)
    assert torch.equal(epoch_images(pixels, settings), pixels.images)
