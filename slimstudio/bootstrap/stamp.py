"""What an environment says about itself, so that the next start need not look closely."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """The state of an environment after its last installation.

    Args:
        complete: False while an installation is under way, and after one was cut off.
        root: The checkout that it belongs to: its scripts name it.
        python: Tag of the interpreter that it was made with, for example "cpython-311".
        extras: Optional dependency groups that are installed.
        fingerprint: `requirements.fingerprint` of what was installed.
        contents: Names in its site-packages folder, each with the size in bytes of the file, or of
            the folder's `__init__.py`; -1 where there is none.
    """

    complete: bool
    root: str
    python: str
    extras: tuple[str, ...]
    fingerprint: str
    contents: dict[str, int]


def read(path: Path) -> Stamp | None:
    """Read a stamp; None when there is none that can be understood."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return Stamp(
            complete=values["complete"] is True,
            root=str(values["root"]),
            python=str(values["python"]),
            extras=tuple(map(str, values["extras"])),
            fingerprint=str(values["fingerprint"]),
            contents=_sizes(values["contents"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AssertionError):
        return None


def _sizes(contents: object) -> dict[str, int]:
    if isinstance(contents, list):  # older stamps knew only the names
        return dict.fromkeys(map(str, contents), -1)
    assert isinstance(contents, dict)
    return {str(name): int(size) for name, size in contents.items()}


def write(path: Path, stamp: Stamp) -> None:
    """Write a stamp so that a reader sees the old or the new one, never half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    sibling = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    with sibling.open("x", encoding="utf-8") as file:
        json.dump(stamp._asdict(), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    sibling.replace(path)
