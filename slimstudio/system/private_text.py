"""Texts that leave this computer: who uses it, and what it is called, is not in them."""

import ctypes
import getpass
import os
import platform
import re
import sys
import unicodedata
from functools import cache
from html import escape
from pathlib import Path
from urllib.parse import quote

_PLACE = "{user}"
_SHORT = 3  # shorter names are parts of ordinary words

# What may stand for a stroke in a path: doubled where it was quoted, once for each time.
_STROKE = r"(?:[/\\]+|%2F|%5C|\\u00(?:2f|5c)|&#x2f;|&#47;)"
# Letters and digits end a name. An underscore does not belong to it, nor does an escape before it.
_BEGIN = r"(?:(?<![^\W_])|(?<=%[0-9a-f]{2})|(?<=\\[nrt])|(?<=\\x[0-9a-f]{2})|(?<=\\u[0-9a-f]{4}))"
_END = r"(?![^\W_])"


def private(text: str) -> str:
    """Write "~" for the home folder, and "user" and "computer" for the names of both.

    However they are spelled: in capitals, percent-encoded as in addresses, or escaped as in JSON,
    Python and HTML. Names count only as whole words, and only where they have at least three
    letters.
    """
    text = without_home(text)
    host = _host()
    users = (_user(), *(folder.name for folder in _homes()))
    for names, instead in ((users, "user"), ((host, host.partition(".")[0]), "computer")):
        for name in sorted({*names}, key=len, reverse=True):
            if len(name) >= _SHORT:
                text = _pattern(name, _BEGIN, _END).sub(instead, text)
    return text


def without_home(text: str) -> str:
    """Write "~" for the home folder, however its name is spelled."""
    for home in _homes():
        # Not where a longer name only begins alike.
        text = _pattern(str(home), "", r"(?![\w.-]|%[89a-f])").sub("~", text)
    return text


def _homes() -> tuple[Path, ...]:
    """Tell the home folder by all its names, the longest first."""
    home = Path.home()
    named = {home, Path(os.path.realpath(home)), _short(home)}
    # A service's home may be "/": then every path would begin with it.
    return tuple(sorted((one for one in named if len(one.parts) > 1), key=lambda p: -len(str(p))))


def _short(folder: Path) -> Path:
    """Get the name that Windows gives to programs that know eight letters only."""
    if sys.platform == "win32":
        buffer = ctypes.create_unicode_buffer(1024)
        if ctypes.windll.kernel32.GetShortPathNameW(str(folder), buffer, len(buffer)):
            return Path(buffer.value)
    return folder


@cache
def _pattern(name: str, begin: str, end: str) -> re.Pattern[str]:
    """Make what finds a name in any spelling, its letters composed or not."""
    forms = (name, name.upper(), name.lower())  # one letter may become two
    spelled = {unicodedata.normalize(kind, one) for kind in ("NFC", "NFD") for one in forms}
    either = "|".join("".join(map(_spellings, one)) for one in sorted(spelled))
    return re.compile(f"{begin}(?:{either}){end}", re.IGNORECASE)


def _spellings(letter: str) -> str:
    """Make what finds a letter as it is, and as addresses, Python, JSON and HTML write it."""
    if letter in "/\\":
        return _STROKE
    code = ord(letter)
    if letter.isascii() and letter.isalnum():
        return letter
    halves = letter.encode("utf-16-be", "surrogatepass").hex()
    as_json = "".join(rf"\\+u{halves[at : at + 4]}" for at in range(0, len(halves), 4))
    as_address = re.escape(quote(letter, safe="", errors="replace"))
    ways = [rf"\\*{re.escape(letter)}", as_address, as_json, rf"\\+U{code:08x}"]
    ways += [rf"&#x{code:x};", f"&#{code};"]
    if code < 256:
        ways.append(rf"\\+x{code:02x}")
    as_bytes = letter.encode("utf-8", "surrogateescape")
    ways.append("".join(rf"\\+x{byte:02x}" for byte in as_bytes))
    ways.append(re.escape(escape(letter)))
    if letter == " ":
        ways.append(r"\+")
    return f"(?:{'|'.join(dict.fromkeys(ways))})"


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
