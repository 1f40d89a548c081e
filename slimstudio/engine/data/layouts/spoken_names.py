"""Names for classes that are only numbered: ImageNet's `n01440764` is a tench."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import contents
from slimstudio.messages import Message, sentences
from slimstudio.system.ordinary_file import open_ordinary

if TYPE_CHECKING:
    from slimstudio.engine.data.listing import Listing

_NUMBER = re.compile(r"n\d{8}")
_LINE = re.compile(r"(n\d{8})[\s,:]+(.+)")
_FILE = re.compile(r".*(synset|mapping|words|class_index|wnid|labels|classes).*\.(txt|json)")
_MOST_BYTES = 8 * 2**20  # all of WordNet takes three


def with_spoken_names(listing: Listing, folders: Iterable[Path]) -> Listing:
    """Call classes as people do where a file beside the images says how.

    Args:
        listing: What was found.
        folders: Where such a file may lie.

    Raises:
        ImagesError: a folder cannot be read.
    """
    if not listing.classes or not all(map(_NUMBER.fullmatch, listing.classes)):
        return listing
    for folder in dict.fromkeys(folders):
        for file in contents(folder)[1]:
            known = _read(file) if _FILE.fullmatch(file.name.casefold()) else {}
            if known.keys() >= set(listing.classes):
                names = _distinct([known[number] for number in listing.classes])
                told = Message("The file {name} says what they are called.", name=file.name)
                return replace(
                    listing, classes=names, description=sentences(listing.description, told)
                )
    return listing


def _read(file: Path) -> Mapping[str, str]:
    """Read lines such as `n01440764 tench, Tinca tinca`, or the JSON that goes round."""
    try:
        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            return {}
        with open_ordinary(file) as opened:
            text = opened.read().decode("utf-8", errors="replace")
    except OSError:
        return {}
    if file.suffix.casefold() == ".json":
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            return {}
        pairs = content.values() if isinstance(content, dict) else ()
        return {
            str(pair[0]): str(pair[1]).replace("_", " ")
            for pair in pairs
            if isinstance(pair, list) and len(pair) == 2
        }
    return {found[1]: found[2].strip() for found in map(_LINE.match, text.splitlines()) if found}


def _distinct(names: list[str]) -> tuple[str, ...]:
    """Take the first of several names, where no other class has it: there are two cranes."""
    first = [name.partition(",")[0].strip() for name in names]
    counts = Counter(first)
    short = [one if counts[one] == 1 else name for one, name in zip(first, names, strict=True)]
    return tuple(short) if len(set(short)) == len(short) else tuple(names)
