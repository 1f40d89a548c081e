import pytest
import torch

from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.importance.calibration import Calibration, calibration_of, part_count, parts
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import PlanError

PREPROCESSING = Preprocessing(size=8, resize=8)


def uneven(count: int, rare: int) -> Pixels:
    """Images of two classes of which the second is rare; each image's pixels are its number."""
    labels = torch.zeros(count, dtype=torch.int64)
    labels[-rare:] = 1
    images = torch.arange(count, dtype=torch.uint8)[:, None, None, None].expand(-1, 3, 8, 8)
    names = tuple(f"{i}.png" for i in range(count))
    return Pixels(images.contiguous(), labels, ("common", "rare"), names)


def test_rare_classes_are_drawn_as_often_as_common_ones() -> None:
    drawn = calibration_of(uneven(100, 10), PREPROCESSING, images=20)
    assert drawn.labels.bincount().tolist() == [10, 10]
    assert len(drawn.images.flatten(1)[:, 0].unique()) == 20


def test_images_keep_their_labels_and_no_image_is_lost() -> None:
    drawn = calibration_of(uneven(100, 10), PREPROCESSING, images=512)
    assert len(drawn) == 100
    numbers = drawn.images[:, 0, 0, 0]
    assert torch.equal(drawn.labels, (numbers >= 90).long())
    assert sum(len(batch.labels) for batch in drawn.batches()) == 100


def test_the_same_seed_draws_the_same_images() -> None:
    pixels = uneven(60, 20)
    one, other, another = (calibration_of(pixels, PREPROCESSING, 30, seed) for seed in (1, 1, 2))
    assert torch.equal(one.images, other.images)
    assert not torch.equal(one.images, another.images)


def test_parts_do_not_overlap() -> None:
    learn, judge = calibration_of(uneven(60, 20), PREPROCESSING).parted(0.25)
    assert (len(learn), len(judge)) == (45, 15)
    assert not set(learn.images[:, 0, 0, 0].tolist()) & set(judge.images[:, 0, 0, 0].tolist())


def test_too_few_images_are_refused() -> None:
    with pytest.raises(PlanError, match="15 images are too few"):
        calibration_of(uneven(15, 5), PREPROCESSING)


@pytest.mark.parametrize("images", [16, 128, 129, 300])
def test_batches_and_parts_are_counted_without_looking_at_the_images(images: int) -> None:
    calibration = Calibration(
        torch.zeros(images, 3, 8, 8, dtype=torch.uint8),
        torch.zeros(images, dtype=torch.long),
        Preprocessing(8, 8),
    )
    assert calibration.batch_count == len(list(calibration.batches()))
    for size in (8, 16, 50):
        assert part_count(calibration, size) == len(list(parts(calibration, size)))
