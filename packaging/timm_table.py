"""Make the tables of timm's networks and of the trained values that are offered for them.

    .venv/bin/python packaging/timm_table.py --results results-imagenet.csv

Every classifier of the installed timm is built without values and answered once, so that its size
and cost are known later without importing timm. The accuracies are those that the project
publishes: `results/results-imagenet.csv` of github.com/huggingface/pytorch-image-models. Without
`--results`, those that are in the table already stay. Nothing is downloaded. About fifteen minutes
of one core.
"""

import argparse
import csv
import re
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import torch
from torch import nn

from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.sources.catalogue import without_values
from slimstudio.engine.sources.fingerprint import fingerprint
from slimstudio.engine.sources.timm_tables import (
    NETWORKS,
    NETWORKS_HEAD,
    OURS,
    WEIGHTS,
    WEIGHTS_HEAD,
)
from slimstudio.engine.vision import timm, torchvision

_CLASSES = 1000
# timm's own files end their name with the beginning of their SHA-256, as torchvision's do.
_CHECKSUM = re.compile(r"-([0-9a-f]{8,64})\.(?:pth|pt|bin|safetensors)$")
# Where files have timm's own names of tensors. Others were made by other programs; torchvision's
# are offered with torchvision's networks.
_TIMMS_OWN = (
    "github.com/rwightman/",
    "github.com/huggingface/pytorch-image-models/",
    "dl.fbaipublicfiles.com/semiweaksupervision/",
    "dl.fbaipublicfiles.com/deit/deit_",
)


def main(argv: list[str]) -> int:
    """Write both tables; the exit code is 1 where a network could not be counted."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--results", type=Path, help="results-imagenet.csv of timm's repository")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--weights-only", action="store_true", help="keep the counted networks")
    arguments = parser.parse_args(argv)
    if not arguments.weights_only:
        _write(NETWORKS, NETWORKS_HEAD, _networks(arguments.processes))
    counted = {row["name"].removeprefix(OURS): row["name"] for row in _read(NETWORKS)}
    published = _published(arguments.results) if arguments.results else _kept()
    _write(WEIGHTS, WEIGHTS_HEAD, _weights(counted, published))
    return 0


def _networks(processes: int) -> list[Sequence[object]]:
    names = timm().list_models()
    rows = []
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for name, row in zip(names, pool.map(_counted, names), strict=True):
            if isinstance(row, str):
                print(f"{name} is left out: {row}", file=sys.stderr)
            else:
                rows.append(row)
    return rows


def _counted(name: str) -> Sequence[object] | str:
    """Build a network, and give its row; or why it has none."""
    torch.set_num_threads(1)
    try:
        return _row(name)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, it is left out and told
        return " ".join(f"{type(error).__name__}: {error}".split())[:200]


def _row(name: str) -> Sequence[object]:
    with without_values():
        module = timm().create_model(name, pretrained=False, num_classes=_CLASSES)
    wanted = module.pretrained_cfg
    channels, height, width = wanted["input_size"]
    if channels != 3 or height != width:
        raise ValueError(f"it takes {wanted['input_size']}")
    whole = describe_layers(module, height)[0]
    if whole.output_shape != (_CLASSES,):
        raise ValueError(f"it answers {whole.output_shape}")
    shapes = _shapes(module)
    with without_values():
        module.reset_classifier(_CLASSES + 1)
    other = _shapes(module)
    head = {key for key in shapes if shapes[key] != other.get(key)}
    shared = torchvision.models.list_models(module=torchvision.models)
    return (
        f"{OURS}{name}" if name in shared else name,
        type(module).__module__.rpartition(".")[2],
        whole.parameters,
        whole.macs,
        *_preprocessing(wanted),
        fingerprint(shapes),
        fingerprint({key: shape for key, shape in shapes.items() if key not in head}),
    )


def _shapes(module: nn.Module) -> dict[str, tuple[int, ...]]:
    return {key: tuple(tensor.shape) for key, tensor in module.state_dict().items()}


def _preprocessing(wanted: dict[str, Any]) -> Sequence[object]:
    size = wanted["input_size"][1]
    # As timm's own evaluation does.
    resize = int(size / wanted["crop_pct"]) if wanted["crop_mode"] == "center" else size
    numbers = (" ".join(f"{value:.8g}" for value in wanted[key]) for key in ("mean", "std"))
    return size, max(size, resize), wanted["interpolation"], *numbers


def _weights(
    counted: dict[str, str], published: dict[tuple[str, int], str]
) -> Iterable[Sequence[object]]:
    registered = timm().models._registry._model_pretrained_cfgs  # noqa: SLF001 - the only list of all
    for name, each in sorted(registered.items()):
        wanted = each.to_dict()
        architecture = wanted["architecture"]
        if "." not in name or wanted["num_classes"] != _CLASSES or architecture not in counted:
            continue
        direct = wanted.get("url") or ""
        where = urlsplit(direct).netloc + urlsplit(direct).path
        checksum = _CHECKSUM.search(direct) if where.startswith(_TIMMS_OWN) else None
        hub = wanted.get("hf_hub_id") or ""
        if not checksum and not hub:
            continue
        size = wanted["input_size"][1]
        yield (
            counted[architecture],
            wanted["tag"],
            direct if checksum else f"hub:{hub}",
            wanted.get("license") or "",
            checksum[1] if checksum else "",
            published.get((name, size), ""),
            *_preprocessing(wanted),
        )


def _published(results: Path) -> dict[tuple[str, int], str]:
    """Read which share of ImageNet's validation images each is right on, in per cent."""
    with results.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {(row["model"], int(row["img_size"])): row["top1"] for row in rows}


def _kept() -> dict[tuple[str, int], str]:
    return {
        (f"{row['architecture'].removeprefix(OURS)}.{row['tag']}", int(row["size"])): row[
            "accuracy"
        ]
        for row in _read(WEIGHTS)
    }


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(path: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    rows = list(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)
    print(f"{path}: {len(rows)} rows, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
