"""Pictures that look like nothing else, as photographs do."""

from pathlib import Path

import numpy as np
from PIL import Image

from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.data.doctor.examine import examine
from slimstudio.engine.data.doctor.finding import Checkup, Finding, Kind
from slimstudio.engine.data.folder import scan


def picture(seed: int, size: tuple[int, int] = (96, 72)) -> Image.Image:
    """Soft blotches of colour: large shapes are stronger than small ones, as in nature."""
    random = np.random.default_rng(seed)
    steps = np.fft.fftfreq(32)
    fall = (np.hypot(steps[:, None], steps) + 1 / 32) ** -1.4
    waves = np.fft.ifft2(np.fft.fft2(random.standard_normal((3, 32, 32))) * fall).real
    low, high = waves.min(axis=(1, 2), keepdims=True), waves.max(axis=(1, 2), keepdims=True)
    values = np.rint(255 * (waves - low) / (high - low)).astype(np.uint8)
    return Image.fromarray(values.transpose(1, 2, 0)).resize(size, Image.Resampling.BICUBIC)


def save(image: Image.Image, path: Path, quality: int = 90) -> Path:
    """Save in the format that the suffix says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=quality)
    return path


def pets(root: Path, cats: int = 20, dogs: int = 20) -> Path:
    """A sound data set: pictures of two classes, all different."""
    for name, count, first in (("cat", cats, 0), ("dog", dogs, 10_000)):
        for number in range(count):
            save(picture(first + number), root / name / f"{number}.jpg")
    return root


def checked(root: Path, control: Control | None = None) -> dict[Kind, Finding]:
    """Look a folder over."""
    found = examine(scan(root), control or Unattended())
    assert isinstance(found, Checkup)
    return {finding.kind: finding for finding in found.findings}
