"""How large each format's file is, how long it takes to write and check, and how it answers."""

import tempfile
import time
from pathlib import Path
from typing import Any

import torch
from torch import nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.export.export import export
from slimstudio.engine.export.format import bytes_on_disk
from slimstudio.engine.export.formats import FORMATS, format_of
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.image_size import sides
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.sources.catalogue import build, find
from slimstudio.errors import ExportError

_NETWORKS = ("resnet18", "mobilenet_v3_small", "vit_b_32")
_CLASSES = tuple("abcdefghij")
_IMAGES = 20
_HEAD = """\
| network | file | MB | seconds | largest difference | answers | ms |
|---|---|--:|--:|--:|--:|--:|"""
_INTRODUCTION = """\
# What each format's files are like

Written by `python -m tests.benchmarks formats`. Networks with random values and ten classes are
written with the preparation of pictures inside, where a format can hold it, and reopened by their
own runtime in a fresh process. *Seconds* are those of a clock, for writing, reopening and
comparing; the *largest difference* is that of two scores, or shares, over 20 images of noise, and
*answers* how many first answers agree; *ms* is one image on one thread there. Where a format's
runtime is not on this system, its file is written and not checked; what refuses says why."""


def names() -> list[str]:
    """List each network in each format."""
    return [f"{network}, {one.suffix}" for network in _NETWORKS for one in FORMATS]


def measure(name: str, _limit_s: float) -> dict[str, Any]:
    """Write one file, and let its own runtime answer.

    Args:
        name: A network, and an ending.
    """
    torch.set_num_threads(1)
    architecture, _, suffix = name.partition(", ")
    file_format, network = format_of(suffix), _network(architecture)
    size = find(architecture).preprocessing.size
    dataset = Dataset(_noise(2 * _IMAGES, size, 1), _noise(_IMAGES, size, 2))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"network{suffix}"
        began = time.monotonic()
        try:
            found = export(network, file_format, path, dataset, Unattended(), ExportOptions(True))
        except ExportError as error:
            return {"name": name, "problem": str(error)}
        return {
            "name": name,
            "seconds": time.monotonic() - began,
            "bytes": bytes_on_disk(file_format, path),
            "images": found.images,
            "agreeing": found.agreeing,
            "difference": found.largest_difference,
            "ms": found.latency_ms,
        }


def _network(architecture: str) -> Network:
    module = build(architecture, len(_CLASSES), seed=0).eval()
    torch.manual_seed(0)
    for one in module.modules():
        if isinstance(one, nn.Linear) and one.out_features == len(_CLASSES):
            nn.init.normal_(one.weight, std=0.1)  # some heads begin with zeros
    recipe = Recipe(architecture, len(_CLASSES), _CLASSES, find(architecture).preprocessing)
    return Network(module, recipe)


def _noise(count: int, size: int | tuple[int, int], seed: int) -> Pixels:
    draw = torch.Generator().manual_seed(seed)
    images = torch.randint(0, 256, (count, 3, *sides(size)), dtype=torch.uint8, generator=draw)
    labels = torch.randint(0, len(_CLASSES), (count,), generator=draw)
    return Pixels(images, labels, _CLASSES, tuple(f"{at}.png" for at in range(count)))


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each file."""
    return "\n\n".join([_INTRODUCTION, "\n".join([_HEAD, *map(_line, rows)])])


def _line(row: dict[str, Any]) -> str:
    network, _, suffix = row["name"].partition(", ")
    if "problem" in row:
        return f"| {network} | {suffix} | - | - | {row['problem']} | - | - |"
    checked = row["images"] > 0
    cells = [
        network,
        suffix,
        f"{row['bytes'] / 1e6:.1f}",
        f"{row['seconds']:.0f}",
        f"{row['difference']:.1e}" if checked else "not checked here",
        f"{row['agreeing']} of {row['images']}" if checked else "-",
        f"{row['ms']:.1f}" if checked and row["ms"] else "-",
    ]
    return f"| {' | '.join(cells)} |"
