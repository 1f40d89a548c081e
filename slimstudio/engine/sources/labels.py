"""Names of a network's classes: beside its weights, or known by their number."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from slimstudio.system.ordinary_file import open_ordinary

NAMES = (
    *("labels.txt", "classes.txt", "class_names.txt", "labels.json", "classes.json"),
    *("class_names.json", "id2label.json", "label_names.json", "label_map.json"),
)
# What training scripts write beside the tensors, and where.
_LABEL_KEYS = (
    *("classes", "class_names", "CLASSES", "labels", "label_names", "id2label", "class_to_idx"),
    *("idx_to_class", "categories", "vocab"),
)
_NAME_KEYS = ("arch", "architecture", "model_name", "model_arch")
_PLACES = ("meta", "hyper_parameters", "hparams", "config", "args")
_LARGEST_BYTES = 4_000_000
_LONGEST = 200
_IMAGENET = 1000
# What libraries write where nobody gave names.
_UNNAMED = re.compile(r"(LABEL_)?\d+")
_NUMBERED = re.compile(r"\d+\s*[:,;\t ]\s*(?=\D)")


def labels_beside(path: Path, outputs: int) -> tuple[str, ...]:
    """Read the names of the classes from a file beside the weights.

    Args:
        path: The file with the weights; `NAME.txt`, `labels.txt`, `classes.json` and the like are
            looked for beside it: one name a line, a list in JSON, or `id2label`.
        outputs: How many there must be.

    Returns:
        The names, in order; empty where there is no such file, or of another number.
    """
    own = (f"{path.stem}.labels.txt", f"{path.stem}.txt", f"{path.stem}.json")
    for name in (*own, *NAMES):
        labels = read_labels(path.with_name(name))
        if len(labels) == outputs:
            return labels
    return ()


def labels_for(path: Path, outputs: int) -> tuple[str, ...]:
    """Find names for the outputs of a file's network: beside it, or those of ImageNet's classes."""
    return labels_beside(path, outputs) or imagenet_labels(outputs)


def read_labels(path: Path) -> tuple[str, ...]:
    """Read names from a text file, one a line, or from JSON; empty where it holds none."""
    try:
        with open_ordinary(path) as file:
            data = file.read(_LARGEST_BYTES + 1)
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ()
    if len(data) > _LARGEST_BYTES:
        return ()
    if path.suffix.lower() == ".json":
        try:
            held = json.loads(text)
        except (ValueError, RecursionError):
            return ()
        if isinstance(held, dict):
            for key in ("id2label", "label_names", "names", "classes", "labels"):
                held = held[key] if isinstance(held.get(key), dict | list) else held
                if not isinstance(held, dict):
                    break
        return as_labels(held)
    lines = [line.strip() for line in text.splitlines()]
    lines = [line for line in lines if line]
    if lines and all(_NUMBERED.match(line) for line in lines):
        lines = [_NUMBERED.sub("", line, count=1) for line in lines]
    return as_labels(lines)


def labels_in(loaded: object) -> tuple[str, ...]:
    """Find the names of the classes beside the tensors in a checkpoint; empty where none are."""
    return next(filter(None, (as_labels(held) for held in _beside(loaded, _LABEL_KEYS))), ())


def name_in(loaded: object) -> str:
    """Find the network's name beside the tensors in a checkpoint; "" where it is not told."""
    return next((held for held in _beside(loaded, _NAME_KEYS) if isinstance(held, str)), "")


def _beside(loaded: object, keys: Sequence[str]) -> Iterator[object]:
    if not isinstance(loaded, Mapping):
        return
    for place in (loaded, *(loaded.get(name) for name in _PLACES)):
        if isinstance(place, Mapping):
            yield from (place[key] for key in keys if key in place)


def as_labels(held: object) -> tuple[str, ...]:
    """Read names from a list, from number to name, or from name to number.

    Returns:
        The names, in order, each once; empty where it is nothing of the kind, or only numbers.
    """
    if isinstance(held, dict):
        held = _ordered(held)
    if not isinstance(held, list | tuple) or not held:
        return ()
    if not all(isinstance(name, str) and 0 < len(name) <= _LONGEST for name in held):
        return ()
    if all(_UNNAMED.fullmatch(name) for name in held):
        return ()
    return _each_once(held)


def imagenet_labels(outputs: int) -> tuple[str, ...]:
    """Name the outputs of a network that has as many as ImageNet has classes; else nothing."""
    return tuple(_imagenet()) if outputs == _IMAGENET else ()


@cache
def _imagenet() -> Sequence[str]:
    from slimstudio.engine.vision import torchvision  # noqa: PLC0415 - it loads torch

    names: Sequence[str] = torchvision.models._meta._IMAGENET_CATEGORIES  # noqa: SLF001 - the only public list
    return names


def _ordered(held: dict[object, object]) -> list[object]:
    pairs = list(held.items())
    if all(isinstance(value, int) and not isinstance(value, bool) for _, value in pairs):
        pairs = [(value, key) for key, value in pairs]
    try:
        numbered = {int(str(number)): name for number, name in pairs}
    except ValueError:
        return []
    if sorted(numbered) != list(range(len(pairs))):
        return []
    return [numbered[number] for number in range(len(pairs))]


def _each_once(names: Sequence[str]) -> tuple[str, ...]:
    """Number names that stand for several classes: ImageNet has two kinds of cranes."""
    count: Counter[str] = Counter()
    result: dict[str, None] = {}
    for name in names:
        unique = name
        while unique in result:
            count[name] += 1
            unique = f"{name} ({count[name] + 1})"
        result[unique] = None
    return tuple(result)
