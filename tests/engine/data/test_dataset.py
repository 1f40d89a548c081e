from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data import dataset as dataset_module
from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.data.dataset import Earlier, load_dataset
from slimstudio.engine.data.decode import decode_told
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.data.split_assignment import NO_ASSIGNMENT, SplitAssignment
from slimstudio.engine.data.store import LatestDecoded
from slimstudio.engine.events import Noted, Phase, Progress
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import Cancelled, ImagesError
from slimstudio.system import locations
from tests.engine.data.photographs import folder, photograph
from tests.engine.watching import Watcher

CONTROL = Unattended()
TINY = Preprocessing(size=8, resize=8)


def check_images(pixels: Pixels, root: Path) -> None:
    """Every tensor shows the file whose name it carries (`photographs.folder` paints them all)."""
    for image, label, name in zip(pixels.images, pixels.labels, pixels.names, strict=True):
        class_name, number = Path(name).parent.name, int(Path(name).stem)
        assert pixels.classes[label] == class_name
        at = sorted(path.name for path in root.iterdir()).index(class_name)
        assert image[:, 0, 0].tolist() == [40 * at, 5 * number, 100]
        assert (image == image[:, :1, :1]).all()


def test_a_fifth_of_every_class_is_held_back(tmp_path: Path) -> None:
    loaded = load_dataset(folder(tmp_path, {"a": 40, "b": 50}), TINY, 0, CONTROL)
    train, validation = loaded.dataset.train, loaded.dataset.validation
    assert train.images.shape == (90 - len(validation), 3, 8, 8)
    assert train.images.dtype == torch.uint8
    assert train.images.is_contiguous(memory_format=torch.channels_last)
    assert torch.bincount(validation.labels).tolist() == [8, 10]
    assert not set(train.names) & set(validation.names)
    assert train.classes == ("a", "b")
    assert loaded.rejected == ()
    check_images(train, tmp_path)
    check_images(validation, tmp_path)


def test_the_seed_draws_the_split(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 10, "b": 15})
    first, again, other = (load_dataset(tmp_path, TINY, seed, CONTROL) for seed in (0, 0, 1))
    assert first.dataset.validation.names == again.dataset.validation.names
    assert torch.equal(first.dataset.train.images, again.dataset.train.images)
    assert first.dataset.validation.names != other.dataset.validation.names


def test_a_given_validation_folder_is_used_whole(tmp_path: Path) -> None:
    folder(tmp_path, {"train/a": 3, "train/b": 3, "val/a": 1, "val/b": 4})
    dataset = load_dataset(tmp_path, TINY, 0, CONTROL).dataset
    assert len(dataset.train) == 6
    assert all(name.startswith("val/") for name in dataset.validation.names)
    assert dataset.validation.labels.tolist() == [0, 1, 1, 1, 1]


def test_images_of_a_test_folder_are_kept_for_the_end(tmp_path: Path) -> None:
    folder(tmp_path, {f"{part}/{name}": 2 for part in ("train", "val", "test") for name in "ab"})
    (tmp_path / "test" / "b" / "1.png").write_bytes(b"")
    watcher = Watcher()
    loaded = load_dataset(tmp_path, TINY, 0, watcher)
    assert loaded.dataset.test is not None
    assert loaded.dataset.test.names == ("test/a/0.png", "test/a/1.png", "test/b/0.png")
    assert [len(loaded.dataset.train), len(loaded.dataset.validation)] == [4, 4]
    assert [one.name for one in loaded.rejected] == ["test/b/1.png"]
    broken, kept, split = watcher.of(Noted)
    assert "1 of 12 images" in str(broken.message)
    assert "3 test images are kept for the end" in str(kept.message)
    assert "The split that it gives is kept." in str(split.message)


def test_a_test_folder_beside_training_images_alone_is_what_is_judged_by(tmp_path: Path) -> None:
    folder(tmp_path, {f"{part}/{name}": 2 for part in ("train", "test") for name in "ab"})
    dataset = load_dataset(tmp_path, TINY, 0, CONTROL).dataset
    assert dataset.test is None
    assert all(name.startswith("test/") for name in dataset.validation.names)


@pytest.mark.parametrize("seed", range(4))
def test_broken_images_are_left_out_and_the_others_keep_their_labels(
    tmp_path: Path, seed: int
) -> None:
    root = folder(tmp_path, {"a": 10, "b": 10, "c": 10})
    broken = {"a/3.png", "a/4.png", "b/0.png", "c/9.png"}
    for name in broken:
        content = (root / name).read_bytes()
        (root / name).write_bytes(content[: len(content) // 2])
    loaded = load_dataset(root, TINY, seed, CONTROL)
    assert {one.name for one in loaded.rejected} == broken
    assert all(str(one.reason).endswith(".") for one in loaded.rejected)
    train, validation = loaded.dataset.train, loaded.dataset.validation
    assert len(train) + len(validation) == 26
    assert len(set(train.names) | set(validation.names)) == 26
    check_images(train, root)
    check_images(validation, root)


def test_a_class_keeps_an_image_on_either_side_when_others_are_broken(tmp_path: Path) -> None:
    root = folder(tmp_path, {"a": 8, "b": 4})
    names = load_dataset(root, TINY, 0, CONTROL).dataset.validation.names
    for name in names:
        if name.startswith("b/"):
            (root / name).write_bytes(b"")
    dataset = load_dataset(root, TINY, 0, CONTROL).dataset
    for pixels in (dataset.train, dataset.validation):
        assert set(pixels.labels.tolist()) == {0, 1}
    check_images(dataset.train, root)


class Notebook:
    """Remembers sides as long as a test takes."""

    def __init__(self) -> None:
        self.assignment = NO_ASSIGNMENT

    def recall(self, contents: NDArray[np.uint64]) -> SplitAssignment:
        assert len(contents)
        return self.assignment

    def remember(self, assignment: SplitAssignment) -> None:
        self.assignment = self.assignment.updated(assignment)


@pytest.mark.parametrize("seed", range(3))
def test_images_that_are_added_or_renamed_move_no_others(tmp_path: Path, seed: int) -> None:
    folder(tmp_path, {"a": 30, "b": 30})
    record = Notebook()
    first = load_dataset(tmp_path, TINY, seed, CONTROL, earlier=Earlier(record)).dataset.validation
    for number in range(30, 51):
        photograph(tmp_path / "a" / f"new{number}.png", (0, 5 * number, 100))
        photograph(tmp_path / "c" / f"{number}.png", (80, 5 * number, 100))
    (tmp_path / "b").rename(tmp_path / "bee")
    after = load_dataset(tmp_path, TINY, seed, CONTROL, earlier=Earlier(record)).dataset.validation
    assert torch.bincount(after.labels).tolist() == [10, 6, 4]
    old = {name.replace("b/", "bee/") for name in first.names}
    assert {name for name in after.names if "new" not in name and name[0] != "c"} == old


def test_excluded_and_broken_images_that_come_back_move_no_others(tmp_path: Path) -> None:
    root, record = folder(tmp_path, {"a": 30, "b": 30}), Notebook()

    def held_back(curation: Curation = NO_CURATION) -> set[str]:
        loaded = load_dataset(root, TINY, 0, CONTROL, curation=curation, earlier=Earlier(record))
        return set(loaded.dataset.validation.names)

    first = held_back()
    out = {*sorted(first)[:3], "a/0.png", "b/0.png"}
    assert first - out <= held_back(Curation().excluding(out))
    broken = root / max(first)
    content = broken.read_bytes()
    broken.write_bytes(b"")
    held_back()
    broken.write_bytes(content)
    assert held_back() == first


def test_copies_of_an_image_are_on_one_side(tmp_path: Path) -> None:
    root = folder(tmp_path, {"a": 30, "b": 30})
    for file in list(root.rglob("*.png")):
        (file.parent / f"1{file.name}").write_bytes(file.read_bytes())
    dataset = load_dataset(root, TINY, 0, CONTROL).dataset
    train, validation = (
        {(root / name).read_bytes() for name in pixels.names}
        for pixels in (dataset.train, dataset.validation)
    )
    assert not train & validation


def test_large_sets_lie_in_a_file_and_look_the_same(tmp_path: Path) -> None:
    root = folder(tmp_path / "set", {"a": 10, "b": 10})
    (root / "a" / "5.png").write_bytes(b"")
    in_memory = load_dataset(root, TINY, 0, CONTROL).dataset
    in_file = load_dataset(root, TINY, 0, CONTROL, most_memory_bytes=1000).dataset
    assert torch.equal(in_memory.train.images, in_file.train.images)
    assert torch.equal(in_memory.validation.images, in_file.validation.images)
    assert list(locations.cache().iterdir()) == []


def test_images_can_be_written_without_a_warning(tmp_path: Path) -> None:
    dataset = load_dataset(folder(tmp_path, {"a": 4, "b": 4}), TINY, 0, CONTROL).dataset
    changed = replace(dataset.train, images=dataset.train.images.clone())
    changed.images[0] = 0
    assert not torch.equal(changed.images, dataset.train.images)


def test_progress_is_reported_up_to_the_last_image(tmp_path: Path) -> None:
    watcher = Watcher()
    load_dataset(folder(tmp_path, {"a": 20, "b": 20}), TINY, 0, watcher)
    progress = watcher.of(Progress)
    assert {event.phase for event in progress} == {Phase.IMAGES}
    assert (progress[-1].done, progress[-1].total, progress[-1].seconds_left) == (40, 40, 0.0)


def test_loading_can_be_stopped_at_any_image(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 20, "b": 20})
    for stop_after in (0, 39, 40, 60, 79):
        with pytest.raises(Cancelled):
            load_dataset(tmp_path, TINY, 0, Watcher(stop_after))


@pytest.mark.parametrize("content", [None, b""])
def test_a_class_with_one_good_image_is_named(tmp_path: Path, content: bytes | None) -> None:
    folder(tmp_path, {"a": 5, "lonely": 1})
    if content is not None:
        (tmp_path / "lonely" / "1.png").write_bytes(content)
    with pytest.raises(ImagesError, match=r"“lonely”.*too few") as caught:
        load_dataset(tmp_path, TINY, 0, CONTROL)
    assert caught.value.remedy


def test_of_many_poor_classes_some_are_named(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 3, **{f"lonely {number}": 1 for number in range(20)}})
    with pytest.raises(ImagesError, match=r"“lonely 7” and 12 more of .* have too few"):
        load_dataset(tmp_path, TINY, 0, CONTROL)


def test_nothing_but_broken_images(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 3, "b": 3})
    for file in tmp_path.rglob("*.png"):
        file.write_bytes(b"broken")
    with pytest.raises(ImagesError, match="None of the classes"):
        load_dataset(tmp_path, TINY, 0, CONTROL)


def test_nothing_but_broken_validation_images(tmp_path: Path) -> None:
    folder(tmp_path, {"train/a": 3, "train/b": 3})
    photograph(tmp_path / "val" / "a" / "0.png").write_bytes(b"broken")
    with pytest.raises(ImagesError, match="None of the validation images"):
        load_dataset(tmp_path, TINY, 0, CONTROL)


def test_only_images_that_are_new_are_decoded_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, decoded = folder(tmp_path, {"a": 20, "b": 20}), []

    def counted(path: Path, preprocessing: Preprocessing) -> tuple[NDArray[np.uint8], str]:
        decoded.append(path.relative_to(root).as_posix())
        return decode_told(path, preprocessing)

    monkeypatch.setattr(dataset_module, "decode_told", counted)
    earlier = Earlier(decoded=LatestDecoded())

    def read(curation: Curation, preprocessing: Preprocessing = TINY) -> list[str]:
        decoded.clear()
        loaded = load_dataset(root, preprocessing, 0, CONTROL, curation=curation, earlier=earlier)
        for pixels in (loaded.dataset.train, loaded.dataset.validation):
            check_images(pixels, root)
        return sorted(decoded)

    assert len(read(NO_CURATION)) == 40
    assert read(Curation().excluding(["a/3.png"])) == []
    (root / "b" / "4.png").rename(root / "b" / "44.png")
    photograph(root / "b" / "44.png", (40, 5 * 44, 100))
    (root / "b" / "5.png").write_bytes(b"broken")
    assert read(NO_CURATION) == ["a/3.png", "b/44.png", "b/5.png"]
    assert len(read(NO_CURATION, replace(TINY, resize=9))) == 40


def test_excluded_images_are_on_neither_side(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 10, "b": 15})
    out = ["a/3.png", "b/0.png", "b/14.png"]
    loaded = load_dataset(tmp_path, TINY, 0, CONTROL, curation=Curation().excluding(out))
    named = {*loaded.dataset.train.names, *loaded.dataset.validation.names}
    assert len(named) == 22
    assert named.isdisjoint(out)
    check_images(loaded.dataset.train, tmp_path)


def test_what_is_kept_together_is_not_divided(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 10, "b": 15})
    pairs = [(f"a/{at}.png", f"a/{at + 5}.png") for at in range(5)]
    together = Curation().keeping_together(pairs)
    for seed in range(5):
        loaded = load_dataset(tmp_path, TINY, seed, CONTROL, curation=together)
        held_back = set(loaded.dataset.validation.names)
        assert all(len(held_back.intersection(pair)) in {0, 2} for pair in pairs)


def test_a_picture_of_both_folders_kept_together_is_learned_only(tmp_path: Path) -> None:
    folder(tmp_path / "train", {"a": 3, "b": 3})
    folder(tmp_path / "val", {"a": 2, "b": 2})
    copies = Curation().keeping_together([("train/a/0.png", "val/a/1.png")])
    loaded = load_dataset(tmp_path, TINY, 0, CONTROL, curation=copies)
    assert loaded.dataset.validation.names == ("val/a/0.png", "val/b/0.png", "val/b/1.png")
    assert "val/a/1.png" in loaded.dataset.train.names


def test_a_class_of_which_everything_is_excluded_says_so(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 2, "b": 4})
    out = Curation().excluding(["a/0.png"])
    with pytest.raises(ImagesError, match="bring back"):
        load_dataset(tmp_path, TINY, 0, CONTROL, curation=out)


def test_a_file_of_each_kind_is_named_and_still_is_where_nothing_is_decoded_again(
    tmp_path: Path,
) -> None:
    root = folder(tmp_path, {"a": 6, "b": 6})
    Image.new("RGBA", (12, 10), (0, 0, 0, 0)).save(root / "a" / "clear.png")
    Image.new("CMYK", (12, 10)).save(root / "a" / "inks.jpg")
    exif = Image.Exif()
    exif[0x0112] = 6
    for number in range(2):
        Image.new("L", (12, 10), number).save(root / "b" / f"turned {number}.jpg", exif=exif)
    (root / "b" / "broken.webp").write_bytes(b"RIFF")
    earlier = Earlier()
    for _ in range(2):
        samples = load_dataset(root, TINY, 0, CONTROL, earlier=earlier).dataset.samples
        names = sorted(path.name for path in samples)
        assert [name for name in names if name[0].isalpha()][:2] == ["clear.png", "inks.jpg"]
        assert sum(name.startswith("turned") for name in names) == 1
        assert len(names) == 4
