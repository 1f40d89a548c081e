"""The one door to the terminal: names are shown, and never steer it.

A terminal acts on control characters: a file's name could clear the screen, change what is typed
next, or look like a line of ours. They are shown as Python writes them.
"""

import sys
import unicodedata
from collections.abc import Iterable
from typing import TextIO

# Controls, half characters, ends of lines and paragraphs.
_STEERING = frozenset({"Cc", "Cs", "Zl", "Zp"})
# What turns the direction of writing, so that a name reads as another.
_TURNING = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)


def shown(text: str, encoding: str = "utf-8") -> str:
    """Write a text on one line, with escapes for what steers a terminal or what it cannot show."""
    if not text.isprintable():
        text = "".join(map(_shown, text))
    return text.encode(encoding, "backslashreplace").decode(encoding)


def say(text: str, stream: TextIO | None = None) -> None:
    """Print one line; on standard output where no stream is given."""
    say_all([text], stream)


def say_all(lines: Iterable[str], stream: TextIO | None = None) -> None:
    """Print lines; what is within one of them cannot begin another."""
    to = sys.stdout if stream is None else stream
    encoding = getattr(to, "encoding", None) or "utf-8"
    to.write("".join(f"{shown(line, encoding)}\n" for line in lines))
    to.flush()


def _shown(letter: str) -> str:
    if letter in _TURNING or unicodedata.category(letter) in _STEERING:
        return letter.encode("unicode_escape", "surrogatepass").decode("ascii")
    return letter
