"""Do decoding and inference overlap? The speed of classifying against that of its slower half.

Decoding alone and inference alone have one thread each; together they have the computer. Rates are
medians of three turns, in which the three follow each other, so that whatever else the machine does
slows all alike.
"""

import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import psutil
import torch
from PIL import Image

from slimstudio.engine.classify.classifier import Classifier, of_network
from slimstudio.engine.classify.pictures import FoundPicture, classify, find_pictures
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.decode import decode
from slimstudio.engine.sources.opening import start_network

_NETWORKS = ("mobilenet_v3_small", "resnet18")
_PICTURES = 96
_SIDES = (800, 600)
_TURNS = 3
_BATCH = 16
_AIM = 0.8

_HEAD = f"""\
# Classifying many pictures

{_PICTURES} photographs of {_SIDES[0]} x {_SIDES[1]} pixels (JPEG), random weights; pictures/s.
“Of the slower” is the speed of the whole over the slower of decoding and inference, each alone on
one thread; the aim is {_AIM}. “Memory” is what the process grew by after the first turns.

| network | decoding alone | inference alone | together | of the slower | memory |
|---|--:|--:|--:|--:|--:|"""


def names() -> list[str]:
    """List a network that decoding holds up, and one that it does not."""
    return list(_NETWORKS)


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Time decoding, inference, and both.

    Args:
        name: Name of a network.
        limit_s: Not used: it takes a minute.
    """
    del limit_s
    torch.set_num_threads(1)
    classifier = of_network(start_network(name, None, seed=0))
    with TemporaryDirectory() as folder:
        pictures = _photographs(Path(folder))
        turns = [_turn(classifier, pictures) for _ in range(_TURNS)]
        before = psutil.Process().memory_info().rss
        for _ in range(_TURNS):
            _together(classifier, pictures)
        grown = psutil.Process().memory_info().rss - before
    decoding, inference, together = map(statistics.median, zip(*turns, strict=True))
    return {
        "name": name,
        "decoding": decoding,
        "inference": inference,
        "together": together,
        "grown_bytes": grown,
    }


def table(rows: list[dict[str, Any]], limit_s: float) -> str:
    """Write the figures of all networks as Markdown."""
    del limit_s
    lines = [_HEAD]
    for row in rows:
        slower = min(row["decoding"], row["inference"])
        lines.append(
            f"| {row['name']} | {row['decoding']:.0f} | {row['inference']:.0f} "
            f"| {row['together']:.0f} | {row['together'] / slower:.2f} "
            f"| {row['grown_bytes'] / 1e6:+.1f} MB |"
        )
    return "\n".join(lines)


def _photographs(folder: Path) -> list[FoundPicture]:
    draw = np.random.default_rng(0)
    width, height = _SIDES
    for at in range(_PICTURES):
        small = Image.fromarray(draw.integers(0, 256, (30, 40, 3), dtype=np.uint8))
        small.resize((width, height), Image.Resampling.BICUBIC).save(folder / f"{at}.jpg")
    return find_pictures([folder], Unattended())


def _turn(classifier: Classifier, pictures: list[FoundPicture]) -> tuple[float, float, float]:
    began = time.perf_counter()
    squares = [decode(one.path, classifier.preprocessing) for one in pictures]
    decoded = time.perf_counter()
    for at in range(0, len(squares), _BATCH):
        classifier.answer(np.stack(squares[at : at + _BATCH]))
    answered = time.perf_counter()
    _together(classifier, pictures)
    seconds = (decoded - began, answered - decoded, time.perf_counter() - answered)
    first, second, third = (len(pictures) / one for one in seconds)
    return first, second, third


def _together(classifier: Classifier, pictures: list[FoundPicture]) -> None:
    assert sum(1 for _ in classify(classifier, pictures, Unattended())) == len(pictures)
