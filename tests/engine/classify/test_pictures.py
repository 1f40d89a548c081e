import gc
import zipfile
from pathlib import Path
from threading import Event as Flag

import numpy as np
import psutil
import pytest
from numpy.typing import NDArray
from PIL import Image

from slimstudio.engine.classify.classifier import Classifier, Shares, Squares, of_network
from slimstudio.engine.classify.pictures import classify, find_pictures
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.decode import decode
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import Cancelled, ImagesError
from tests.engine.export.controls import Watching, last_progress
from tests.engine.export.samples import PREPROCESSING, compact_squeezenet


def by_colour(squares: Squares) -> Shares:
    """Answer with how red, green and blue squares are."""
    means = squares.reshape(len(squares), -1, 3).mean(axis=1) + 1
    return np.asarray(means / means.sum(axis=1, keepdims=True), np.float32)


CLASSIFIER = Classifier(by_colour, ("red", "green", "blue"), PREPROCESSING)


def paint(folder: Path, *names: str) -> None:
    for at, name in enumerate(names):
        colour = tuple(200 if one == at % 3 else 10 for one in range(3))
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (40, 30), colour).save(folder / name)


def test_pictures_of_folders_zips_and_single_ones_are_found_in_natural_order(
    tmp_path: Path,
) -> None:
    paint(tmp_path / "a", "10.png", "2.png", "deep/er/1.png")
    (tmp_path / "a" / "notes.txt").write_text("none")
    paint(tmp_path, "one.jpg")
    with zipfile.ZipFile(tmp_path / "some.zip", "w") as made:
        made.write(tmp_path / "one.jpg", "in side/two.jpg")
    (tmp_path / "a" / "deep" / "loop").symlink_to(tmp_path / "a")
    given = [tmp_path / "a", tmp_path / "one.jpg", tmp_path / "some.zip"]
    names = [one.name for one in find_pictures(given, Unattended())]
    assert names == ["2.png", "10.png", "deep/er/1.png", "one.jpg", "in side/two.jpg"]


def test_what_is_not_there_and_what_holds_no_picture_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImagesError, match="There is no picture or folder"):
        find_pictures([tmp_path / "gone"], Unattended())
    with pytest.raises(ImagesError, match="There are no pictures in"):
        find_pictures([tmp_path], Unattended())


def test_each_picture_gets_one_answer_in_order_and_broken_ones_say_why(tmp_path: Path) -> None:
    paint(tmp_path, *(f"{at}.png" for at in range(40)))
    (tmp_path / "17.png").write_bytes(b"no picture")
    control = Watching()
    pictures = find_pictures([tmp_path], control)
    found = list(classify(CLASSIFIER, pictures, control))
    assert [one.picture.name for one in found] == [f"{at}.png" for at in range(40)]
    for at, one in enumerate(found):
        if at == 17:
            assert one.problem
            assert not one.is_unsure(0.99)
        else:
            assert one.ranked[0][0] == at % 3
            assert one.ranked[0][1] > one.ranked[1][1]
    assert not found[0].is_unsure(0.8)
    assert found[0].is_unsure(0.95)
    assert last_progress(control).done == 40


def test_few_pictures_are_held_however_many_there_are(tmp_path: Path) -> None:
    paint(tmp_path, "one.png")
    pictures = find_pictures([tmp_path], Unattended()) * 2000
    largest = 0

    def ask(squares: Squares) -> Shares:
        nonlocal largest
        largest = max(largest, len(squares))
        return by_colour(squares)

    answers = classify(Classifier(ask, ("r", "g", "b"), PREPROCESSING), pictures, Unattended())
    assert sum(1 for _ in answers) == 2000
    assert largest <= 32


def test_stopping_is_answered(tmp_path: Path) -> None:
    class Stops(Watching):
        def check(self) -> None:
            raise Cancelled

    paint(tmp_path, "one.png")
    pictures = find_pictures([tmp_path], Unattended())
    with pytest.raises(Cancelled):
        list(classify(CLASSIFIER, pictures, Stops()))


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_pictures(tmp_path: Path) -> None:
    network = compact_squeezenet()
    classifier = of_network(network)
    draw = np.random.default_rng(0)
    for at in range(50):
        pixels = draw.integers(0, 256, (300, 400, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"{at}.png")
    pictures = find_pictures([tmp_path], Unattended()) * 40

    def resident_bytes() -> int:
        gc.collect()
        return psutil.Process().memory_info().rss

    held = []
    for at, one in enumerate(classify(classifier, pictures, Unattended())):
        assert one.ranked
        if at in (499, 1999):
            held.append(resident_bytes())
    # A picture is 0.4 MB decoded: keeping those between would take 540 MB.
    assert held[1] - held[0] < 30e6


def test_the_next_pictures_are_decoded_while_the_network_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paint(tmp_path, *(f"{at}.png" for at in range(40)))
    pictures = find_pictures([tmp_path], Unattended())
    places = {one.path: at for at, one in enumerate(pictures)}
    asked: list[int] = []
    ahead = [Flag(), Flag()]

    def watched(path: Path, preprocessing: Preprocessing) -> NDArray[np.uint8]:
        found = decode(path, preprocessing)
        if places[path] >= 16:
            ahead[0].set()
        if places[path] >= 32:
            ahead[1].set()
        return found

    def ask(squares: Squares) -> Shares:
        asked.append(len(squares))
        if len(asked) <= 2:  # waits for a picture of the next batch
            assert ahead[len(asked) - 1].wait(30)
        return by_colour(squares)

    monkeypatch.setattr("slimstudio.engine.classify.pictures.decode", watched)
    classifier = Classifier(ask, CLASSIFIER.classes, PREPROCESSING)
    assert sum(1 for _ in classify(classifier, pictures, Unattended())) == 40
    assert asked == [16, 16, 8]
