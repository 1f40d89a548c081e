"""What a pickle would import and call, read without running it."""

import pickletools
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

# How torch writes tensors: these are data, not program code.
_TENSOR_PARTS = re.compile(r"torch\.\w+|torch\._utils\._rebuild_\w+|torch\.\w+\.\w*Storage")
_OTHER_DATA = {"collections.OrderedDict", "_codecs.encode", "torch.serialization._get_layout"}

# An older torch file is a few pickles, one after the other, before the values begin.
_PICKLES = 5


def imported_names(file: BinaryIO) -> list[str]:
    """List the functions and classes that a pickle names, but for those that make up tensors.

    Args:
        file: At the pickle's beginning; pickles that follow directly are read too.

    Returns:
        Dotted names, each once and sorted; only what was found before the first damaged place.
    """
    found: set[str] = set()
    try:
        for _ in range(_PICKLES):
            for name in _names_in_one(file):
                if not _TENSOR_PARTS.fullmatch(name) and name not in _OTHER_DATA:
                    found.add(name)
    except Exception:  # noqa: BLE001 - anything may follow the pickles, or stand in their place
        return sorted(found)
    return sorted(found)


def _names_in_one(file: BinaryIO) -> Iterator[str]:
    texts: list[str] = []
    memo: dict[Any, str] = {}
    for opcode, argument, _position in pickletools.genops(file):
        if opcode.name in ("GLOBAL", "INST"):
            yield str(argument).replace(" ", ".")
        elif opcode.name == "STACK_GLOBAL":
            yield ".".join(texts[-2:])
        elif isinstance(argument, str):
            texts.append(argument)
        elif opcode.name == "MEMOIZE":
            memo[len(memo)] = texts[-1] if texts else ""
        elif opcode.name in ("BINPUT", "LONG_BINPUT"):
            memo[argument] = texts[-1] if texts else ""
        elif opcode.name in ("BINGET", "LONG_BINGET"):
            texts.append(memo.get(argument, ""))
