"""Folders of tiny photographs, generated."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

Colour = tuple[int, int, int]

RED: Colour = (220, 30, 30)
BLUE: Colour = (30, 30, 220)


def photograph(path: Path, colour: Colour = RED, size: tuple[int, int] = (12, 10)) -> Path:
    """Save an image of one colour, in the format that the suffix says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(path)
    return path


def folder(root: Path, counts: Mapping[str, int]) -> Path:
    """Make a folder with so many PNG images in each of the given sub-folders."""
    for at, (name, count) in enumerate(counts.items()):
        for number in range(count):
            photograph(root / name / f"{number}.png", (40 * at, 5 * number, 100))
    return root


def zipped(root: Path, target: Path) -> Path:
    """Zip what lies in a folder."""
    with zipfile.ZipFile(target, "w") as archive:
        for file in sorted(root.rglob("*")):
            archive.write(file, file.relative_to(root))
    return target
