"""Adapts an environment to another place, or to another Python of the same version.

What pip and venv write names the folder in which it was written: the first line of each script,
the link to our sources, the settings of the environment. Everything else can be moved.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from slimstudio.bootstrap.environment import Environment

_LARGEST_BYTES = 2_000_000  # what names a folder is short
_LONGEST_FIRST_LINE = 127  # of scripts, for some systems

# Both kinds of beginnings that pip gives to scripts, and the interpreter in them.
_PLAIN = re.compile(rb"\A#!([^\n]*python[^\n/]*)\n")
_BY_SHELL = re.compile(
    rb"\A#!/bin/sh\n'''exec' \"?([^\"\n]*python[^\"\n/ ]*)\"? \"\$0\" \"\$@\"\n' '''\n"
)


def relocate(environment: Environment, old: Path, new: Path) -> None:
    """Make an environment's files name another folder.

    Each file is replaced at once, so that it can be done again after it was cut off; files that
    share their contents with others, as links, leave these alone.

    Args:
        environment: Whose files, wherever they lie now.
        old: The folder that they name: the environment, or one that it lies in.
        new: What they must name instead.

    Raises:
        OSError: a file cannot be written.
    """
    renamed = [(os.fsencode(old), os.fsencode(new)), (_address(old), _address(new))]
    for path in _naming_files(environment):
        before = path.read_bytes()
        after = before
        for earlier, later in renamed:
            # "/home/a" names another folder than "/home/ab".
            whole = re.escape(earlier) + rb"(?=[/\\\s\"';]|\Z)"
            after = re.sub(whole, lambda _found, later=later: later, after)  # type: ignore[misc]
        if after != before:
            _replace(path, _with_first_line(after))


def relink(environment: Environment, python: str) -> None:
    """Let an environment use another Python of the same version.

    Args:
        environment: Its links to its Python lead nowhere.
        python: An interpreter outside of any environment.

    Raises:
        OSError: a file cannot be written.
    """
    for link in environment.scripts.glob("python*"):
        if link.is_symlink() and os.path.isabs(os.readlink(link)) and not link.exists():  # noqa: PTH115, PTH117
            link.unlink()
            link.symlink_to(python)
    settings = environment.folder / "pyvenv.cfg"
    told = {"home": os.path.dirname(python), "executable": python}  # noqa: PTH120
    told["version"] = ".".join(map(str, sys.version_info[:3]))
    lines = []
    for line in settings.read_text(encoding="utf-8").splitlines():
        key = line.partition("=")[0].strip()
        lines.append(f"{key} = {told[key]}" if key in told else line)
    _replace(settings, "\n".join([*lines, ""]).encode("utf-8"))


def _naming_files(environment: Environment) -> Iterator[Path]:
    places = [
        environment.folder.glob("pyvenv.cfg"),
        environment.scripts.glob("*"),
        environment.packages.glob("*.pth"),
        environment.packages.glob("*.dist-info/direct_url.json"),
    ]
    for found in places:
        for path in found:
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= _LARGEST_BYTES:
                yield path


def _address(path: Path) -> bytes:
    return path.as_uri().encode("ascii")


def _with_first_line(script: bytes) -> bytes:
    """Begin a script as its interpreter's path wants it; other files stay as they are."""
    found = _PLAIN.match(script) or _BY_SHELL.match(script)
    if found is None or sys.platform == "win32":
        return script
    python, rest = found[1], script[found.end() :]
    if b" " not in python and len(python) + 2 <= _LONGEST_FIRST_LINE:
        return b"#!" + python + b"\n" + rest
    return b"#!/bin/sh\n'''exec' \"" + python + b'" "$0" "$@"\n\' \'\'\'\n' + rest


def _replace(path: Path, contents: bytes) -> None:
    sibling = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    sibling.write_bytes(contents)
    shutil.copymode(path, sibling)
    sibling.replace(path)
