import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.decode import decode
from slimstudio.engine.measure.answer import answer
from slimstudio.engine.targets.pictures import answers_text, copy_pictures, evenly
from slimstudio.errors import ExportError
from tests.engine.export.samples import CLASSES, PREPROCESSING, compact_squeezenet
from tests.engine.targets.samples import HOSTILE, picture


def test_pictures_are_chosen_evenly_from_first_to_last() -> None:
    paths = [Path(str(at)) for at in range(101)]
    assert [int(path.name) for path in evenly(paths, 5)] == [0, 25, 50, 75, 100]
    assert evenly(paths[:3], 5) == paths[:3]


def test_copies_are_upright_small_and_without_the_notes_of_the_camera(tmp_path: Path) -> None:
    notes = Image.Exif()
    notes[0x0112] = 6
    notes[0x010F] = "secret camera"
    place = notes.get_ifd(0x8825)
    place[1] = "N"
    photo = tmp_path / "photo.jpg"
    picture(1, 900, 600).save(photo, exif=notes, comment=b"a secret remark")
    (copied,) = copy_pictures(compact_squeezenet(), [photo], tmp_path, Unattended())
    path = tmp_path / copied.file
    assert b"secret" not in path.read_bytes()
    with Image.open(path) as image:
        assert image.size == (72, 108)  # twice the scale that the network wants, on its feet
        assert not image.getexif()


def test_answers_are_what_the_network_says_about_the_copies(tmp_path: Path) -> None:
    network, paths = compact_squeezenet(), []
    for at in range(3):
        paths.append(tmp_path / f"{at}.png")
        picture(at, 30 + 100 * at, 40).save(paths[-1])
    copied = copy_pictures(network, paths, tmp_path, Unattended())
    for one in copied:
        found = answer(network, tmp_path / one.file, Unattended())
        assert one.shares == found.shares
    told = json.loads(answers_text("n.onnx", network, CLASSES, copied))
    assert [one["answer"] for one in told["pictures"]] == [one.best for one in copied]
    assert told["classes"] == list(CLASSES)


def test_small_pictures_keep_their_pixels(tmp_path: Path) -> None:
    source = tmp_path / "small.bmp"
    picture(0, 36, 30).save(source)
    (copied,) = copy_pictures(compact_squeezenet(), [source], tmp_path, Unattended())
    with Image.open(tmp_path / copied.file) as image:
        assert np.array_equal(np.asarray(image), np.asarray(picture(0, 36, 30)))


def test_a_jpeg_copy_is_decoded_whole_by_everybody(tmp_path: Path) -> None:
    source = tmp_path / "large.jpg"
    picture(0, 640, 480).save(source)
    (copied,) = copy_pictures(compact_squeezenet(), [source], tmp_path, Unattended())
    with Image.open(tmp_path / copied.file) as image:
        before = image.size
        image.draft(None, (2 * PREPROCESSING.resize, 2 * PREPROCESSING.resize))
        assert image.size == before
    assert decode(tmp_path / copied.file, PREPROCESSING).shape == (32, 32, 3)


def test_pictures_that_cannot_be_read_are_left_out_unless_all_are(tmp_path: Path) -> None:
    broken, good = tmp_path / "broken.jpg", tmp_path / "good.png"
    broken.write_bytes(b"\xff\xd8\xff nothing")
    picture(0).save(good)
    (tmp_path / "a").mkdir()
    paths = [broken, tmp_path / "gone.png", good]
    assert len(copy_pictures(compact_squeezenet(), paths, tmp_path / "a", Unattended())) == 1
    (tmp_path / "b").mkdir()
    with pytest.raises(ExportError, match="None of the pictures"):
        copy_pictures(compact_squeezenet(), [broken], tmp_path / "b", Unattended())


def test_names_of_classes_survive_as_json() -> None:
    told = json.loads(answers_text("n.onnx", compact_squeezenet(), HOSTILE, ()))
    assert told["classes"] == list(HOSTILE)
