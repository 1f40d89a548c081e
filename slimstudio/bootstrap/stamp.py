"""What an environment says about itself, so that the next start need not look closely."""

import json
import os
import secrets
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """The state of an environment after its last installation.

    Args:
        complete: False while an installation is under way, and after one was cut off.
        root: The checkout that it belongs to; environments cannot be moved.
        python: Tag of the interpreter that it was made with, for example "cpython-311".
        extras: Optional dependency groups that are installed.
        fingerprint: `requirements.fingerprint` of what was installed.
        contents: Names in its site-packages folder.
    """

    complete: bool
    root: str
    python: str
    extras: tuple[str, ...]
    fingerprint: str
    contents: tuple[str, ...]


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
            contents=tuple(map(str, values["contents"])),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(path: Path, stamp: Stamp) -> None:
    """Write a stamp so that a reader sees the old or the new one, never half of one."""
    sibling = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    with sibling.open("x", encoding="utf-8") as file:
        json.dump(stamp._asdict(), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    sibling.replace(path)
