import os
from pathlib import Path

import pytest

from slimstudio.engine.data.listing import ImageFile, PackedFiles, Part

ROOT = Path("/pets")


def test_files_come_out_as_they_went_in() -> None:
    files = PackedFiles.pack(ROOT, [("a/1.png", 0, Part.TRAIN), ("/else/2.png", 1, Part.TEST)])
    assert list(files) == [
        ImageFile(ROOT / "a/1.png", 0, "a/1.png", Part.TRAIN),
        ImageFile(Path("/else/2.png"), 1, "/else/2.png", Part.TEST),
    ]
    assert files.labels.tolist() == [0, 1]
    assert files.held(Part.TEST).tolist() == [False, True]


def test_they_are_counted_and_picked_like_those_of_a_tuple() -> None:
    files = PackedFiles.pack(ROOT, [(f"a/{number}.png", 0, Part.EITHER) for number in range(9)])
    assert len(files) == 9
    assert files[-1].name == "a/8.png"
    assert [file.name for file in files[3:5]] == ["a/3.png", "a/4.png"]
    with pytest.raises(IndexError):
        files[9]


def test_names_that_are_no_text_lead_to_their_file() -> None:
    name = os.fsdecode(b"a/\xff.png")
    (file,) = PackedFiles.pack(ROOT, [(name, 0, Part.EITHER)])
    assert file.path == ROOT / name
    assert file.name == "a/\N{REPLACEMENT CHARACTER}.png"


def test_a_hundred_thousand_take_little_room() -> None:
    names = (f"class {number % 10}/photo {number:06}.jpeg" for number in range(100_000))
    files = PackedFiles.pack(ROOT, ((name, 0, Part.EITHER) for name in names))
    assert files.nbytes < 50 * len(files)
