from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.benchmarks import photographs
from tests.benchmarks.photographs import KINDS, PhotographsMissing, labelled, unlabelled


@pytest.fixture
def stamps(tmp_path: Path) -> Path:
    """A folder like that of the package: 515 cut-outs, one drawing, one smudge, one link."""
    root = tmp_path / "stamps"
    for place, kind in enumerate(KINDS.values()):
        (root / kind / "cartoon").mkdir(parents=True)
        for number in range(103):
            colour = (place * 50, number * 2, 0, 255)
            Image.new("RGBA", (20, 40), colour).save(root / kind / f"{number}.png")
    birds = root / KINDS["birds"]
    Image.new("RGBA", (20, 40), (9, 9, 9, 255)).save(birds / "cartoon" / "drawn.png")
    Image.new("RGBA", (5, 40)).save(birds / "smudge.png")
    (birds / "link.png").symlink_to(birds / "0.png")
    return root


def test_each_kind_has_a_folder_of_photographs_without_drawings(
    stamps: Path, tmp_path: Path
) -> None:
    assert labelled(tmp_path / "out", 32, stamps) == dict.fromkeys(KINDS, 103)
    files = sorted((tmp_path / "out" / "birds").iterdir())
    assert len(files) == 103
    with Image.open(files[0]) as image:
        picture = np.asarray(image.convert("RGB")).astype(int)
    assert picture.shape == (32, 32, 3)
    assert picture[0, 0].min() > 160  # the background
    assert picture[16, 16].max() < 40  # the stamp in its middle


def test_pictures_without_labels_are_parted_the_same_way_each_time(stamps: Path) -> None:
    first, again = unlabelled(16, stamps), unlabelled(16, stamps)
    assert first.repair.shape == (512, 16, 16, 3)
    assert len(first.judge) == 5 * 103 + 1 - 512  # the drawing is one of them
    assert np.array_equal(first.repair, again.repair)
    assert np.array_equal(first.judge, again.judge)


def test_without_the_package_or_a_way_to_it_that_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(photographs, "_INSIDE", Path("nowhere/stamps"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PhotographsMissing, match="tuxpaint-stamps-default cannot be had"):
        photographs.stamps()
