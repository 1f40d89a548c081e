"""What the networks learn: real digits, and a harder task that is drawn from a seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.dataset import load_dataset
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.models.network import Preprocessing
from slimstudio.system import locations

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

SIDE = 32
PREPROCESSING = Preprocessing(size=SIDE, resize=SIDE, mean=(0.5,) * 3, std=(0.25,) * 3)

_DIGITS = (640, 800)  # to learn from, to judge by
_CLASSES = 20
_FIRST_EACH, _TRAIN_EACH, _TEST_EACH = 128, 32, 40
_STROKES = 3  # of each glyph; a stroke is a line through three points
_POINTS = 3
_ALPHABET_SEED = 7


@dataclass(frozen=True)
class Task:
    """Images to learn from and to judge by.

    Args:
        name: What tables call it.
        classes: How many there are.
        epochs: How many passes an original needs over what it learns from.
        load: Makes the images for pruning and what follows; `validation` is never trained on or
            chosen by.
        first: Makes the images that the original learns from.
    """

    name: str
    classes: int
    epochs: int
    load: Callable[[], Dataset]
    first: Callable[[], Pixels]


def digits() -> Dataset:
    """Real handwritten digits, 8x8 scaled up to 32x32: 640 to learn from, 800 to judge by."""
    path = locations.resources() / "samples" / "digits.zip"
    found = load_dataset(path, PREPROCESSING, 0, Unattended()).dataset
    images = torch.cat([found.train.images, found.validation.images])
    labels = torch.cat([found.train.labels, found.validation.labels])
    names = found.train.names + found.validation.names
    # Whatever splits the images for people, the task stays the same.
    by_name = torch.tensor(sorted(range(len(names)), key=names.__getitem__))
    order = by_name[torch.randperm(len(names), generator=torch.Generator().manual_seed(0))]
    train, validation = (
        Pixels(
            images[part], labels[part], found.train.classes, tuple(names[i] for i in part.tolist())
        )
        for part in order[: sum(_DIGITS)].split(_DIGITS)
    )
    return Dataset(train, validation)


def glyphs() -> Dataset:
    """Glyphs of a made-up alphabet of 20, distorted, in noise and clutter, drawn from a seed.

    The original learned from 2,560 of them; 640 are there for pruning and all that follows, and
    800 to judge by.
    """
    drawn = many_glyphs()
    few = slice(_TRAIN_EACH * _CLASSES)
    train = Pixels(drawn.images[few], drawn.labels[few], drawn.classes, drawn.names[few])
    return Dataset(train, _drawn(_TEST_EACH, seed=2))


def many_glyphs() -> Pixels:
    """Draw what an original learns from: a network that is pruned has usually seen more."""
    return _drawn(_FIRST_EACH, seed=1)


def _drawn(each: int, seed: int) -> Pixels:
    alphabet = np.random.default_rng(_ALPHABET_SEED).uniform(
        -0.75, 0.75, (_CLASSES, _STROKES, _POINTS, 2)
    )
    draw = np.random.default_rng(seed)
    labels = np.tile(np.arange(_CLASSES), each)
    images = np.stack([_image(alphabet[label], draw) for label in labels])
    names = tuple(f"{number}.png" for number in range(len(labels)))
    classes = tuple(f"glyph {number}" for number in range(_CLASSES))
    return Pixels(torch.from_numpy(images), torch.from_numpy(labels), classes, names)


def _image(glyph: NDArray[np.float64], draw: np.random.Generator) -> NDArray[np.uint8]:
    """Draw one glyph, uint8 [3, S, S]."""
    points = _moved(glyph + draw.normal(0.0, 0.10, glyph.shape), draw)
    ink = _ink(points, draw.uniform(0.05, 0.11))
    # A stroke of another glyph lies over it.
    stray = _moved(draw.uniform(-0.9, 0.9, (1, _POINTS, 2)), draw)
    ink = np.maximum(ink, draw.uniform(0.3, 0.8) * _ink(stray, draw.uniform(0.03, 0.08)))
    paper, pen = _colours(draw)
    picture = paper[:, None, None] + (pen - paper)[:, None, None] * ink
    coarse = draw.normal(0.0, 0.06, (3, SIDE // 4, SIDE // 4)).repeat(4, axis=1).repeat(4, axis=2)
    picture = picture + coarse + draw.normal(0.0, 0.14, picture.shape)
    whole: NDArray[np.uint8] = np.rint(255 * picture.clip(0.0, 1.0)).astype(np.uint8)
    return whole


def _moved(points: NDArray[np.float64], draw: np.random.Generator) -> NDArray[np.float64]:
    """Turn, shear, scale and shift points [..., 2]."""
    angle, shear = draw.normal(0.0, 0.15), draw.normal(0.0, 0.12)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    scale = draw.uniform(0.75, 1.1, 2)
    moved: NDArray[np.float64] = points @ (turn @ [[1.0, shear], [0.0, 1.0]] * scale)
    return moved + draw.uniform(-0.15, 0.15, 2)


def _ink(strokes: NDArray[np.float64], width: float) -> NDArray[np.float64]:
    """Draw lines through points [strokes, points, 2] within -1 to 1; 0 to 1, [S, S]."""
    line = (np.arange(SIDE) + 0.5) / SIDE * 2 - 1
    pixels = np.stack(np.meshgrid(line, line, indexing="xy"), axis=-1)[:, :, None]
    starts, ends = strokes[:, :-1].reshape(-1, 2), strokes[:, 1:].reshape(-1, 2)
    along = ends - starts
    share = ((pixels - starts) * along).sum(-1) / (along**2).sum(-1)
    nearest = starts + share.clip(0.0, 1.0)[..., None] * along
    distance = np.sqrt(((pixels - nearest) ** 2).sum(-1)).min(axis=2)
    ink: NDArray[np.float64] = (1.5 - distance / width).clip(0.0, 1.0)
    return ink


def _colours(draw: np.random.Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Draw a dark colour for the paper and a light one for the pen."""
    return draw.uniform(0.0, 0.45, 3), draw.uniform(0.5, 1.0, 3)


TASKS: Mapping[str, Task] = {
    task.name: task
    for task in (
        Task("digits", 10, 24, digits, lambda: digits().train),
        Task("glyphs", _CLASSES, 10, glyphs, many_glyphs),
    )
}
