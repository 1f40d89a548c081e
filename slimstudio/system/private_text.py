"""Texts that leave this computer: who uses it, and what it is called, is not in them."""

from __future__ import annotations

import getpass
import platform
import re
from pathlib import Path

_PLACE = "{user}"
_SHORT = 3  # shorter names are parts of ordinary words


def private(text: str) -> str:
    """Write "~" for the home folder, and "user" and "computer" for the names of both.

    Names count only as whole words, and only where they have at least three letters.
    """
    text = without_home(text)
    for name, instead in ((_user(), "user"), (_host(), "computer")):
        if len(name) >= _SHORT:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", instead, text)
    return text


def without_home(text: str) -> str:
    """Write "~" for the home folder, however its name is spelled."""
    home = str(Path.home())
    for spelled in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        # Not where a longer name only begins alike.
        text = re.sub(re.escape(spelled) + r"(?![\w.-])", "~", text)
    return text


def without_user(path: str) -> str:
    """Write "{user}" for folders that are called like the person, as those of memory sticks are."""
    return _each_part(path, _user(), _PLACE)


def with_user(path: str) -> str:
    """Turn back what `without_user` wrote, for whoever reads it."""
    return _each_part(path, _PLACE, _user())


def _each_part(path: str, old: str, new: str) -> str:
    if not old or not new:
        return path
    parts = re.split(r"([/\\])", path)
    return "".join(new if part == old else part for part in parts)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody in particular, as in some containers
        return ""


def _host() -> str:
    return platform.node()
