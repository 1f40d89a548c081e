from pathlib import Path

import pytest
import torch
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.curation import NO_CURATION
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.targets.pictures import PICTURES
from slimstudio.session.tasks.giving import picture_files, with_labels_of
from tests.engine.export.samples import compact_squeezenet


def pixels(classes: tuple[str, ...], labels: list[int], names: tuple[str, ...] = ()) -> Pixels:
    images = torch.zeros(len(labels), 3, 32, 32, dtype=torch.uint8)
    return Pixels(images, torch.tensor(labels), classes, names or tuple(map(str, labels)))


@pytest.mark.parametrize(
    ("held", "labels", "wanted"),
    [
        (("ant", "bee", "cow"), [0, 1, 2], [0, 1, 2]),
        (("bee", "cow"), [0, 1, 1], [1, 2, 2]),
        (("cow", "bee"), [0, 1, 1], [2, 1, 1]),
        (("cow", "dog"), [0, 1, 1], [-1, -1, -1]),
    ],
)
def test_classes_are_numbered_as_the_network_does(
    held: tuple[str, ...], labels: list[int], wanted: list[int]
) -> None:
    given = Dataset(pixels(held, labels), pixels(held, labels), pixels(held, labels))
    found = with_labels_of(compact_squeezenet(), given)
    assert found.test is not None
    for part in (found.train, found.validation, found.test):
        assert part.labels.tolist() == wanted
        assert part.classes == ("ant", "bee", "cow")


def test_pictures_are_those_of_the_validation_and_others_only_where_they_are_too_few(
    tmp_path: Path,
) -> None:
    names = []
    for label in ("ant", "bee"):
        (tmp_path / label).mkdir()
        for at in range(15):
            names.append(f"{label}/{at}.png")
            Image.new("RGB", (4, 4)).save(tmp_path / names[-1])
    first, rest = tuple(names[::7]), tuple(name for name in names if name not in names[::7])
    classes = ("ant", "bee")
    few = Dataset(pixels(classes, [0], rest), pixels(classes, [0], first))
    found = picture_files(str(tmp_path), NO_CURATION, few, Unattended())
    assert found == tuple(tmp_path / name for name in (*first, *rest))
    many = Dataset(pixels(classes, [0], first), pixels(classes, [0], rest))
    assert len(rest) >= PICTURES
    found = picture_files(str(tmp_path), NO_CURATION, many, Unattended())
    assert found == tuple(tmp_path / name for name in rest)
