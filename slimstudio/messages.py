"""What we say to people: messages as values, English when printed, translated by the window.

A message is a template and the values for its `{places}`:

    Message("{file} holds no network.", file=path)
    Message("It agrees on {share:.1%} of {count:,} images.", share=share, count=count)
    plural(count, "{count} file is empty", "{count:,} files are empty")

- The template is one plain string, a whole sentence wherever that is possible: sentences are not
  put together out of words. `packaging/translations.py` finds the templates in the sources,
  wherever `Message` or `plural` is called.
- Values are strings (names, paths, what other programs say: never translated), numbers, messages,
  and lists of these, which are joined with commas. `{share:.1%}` formats a number as Python does;
  translations say `{share}`, and the window writes the number as its language does.
  `{reason:sentence}` makes a whole sentence of a part of one, `{reason:phrase}` the other way,
  and `{kept:capital}` begins one.
- `str(message)` is English. Code never looks at it to find out what happened: that is what kinds
  of errors and events, and fields, are for.
- `sentences(a, b)` puts finished messages one after the other, `verbatim(text)` says what somebody
  else said, and `NO_MESSAGE` is false.
"""

from __future__ import annotations

import re
from os import PathLike, fspath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeAlias

    Said: TypeAlias = "str | int | float | Message | tuple[Said, ...]"
    Value: TypeAlias = "Said | PathLike[str] | Sequence[Value]"

_PLACE = re.compile(r"\{\{|\}\}|\{(\w+)(?::([^{}]*))?\}")
# What stands after the colon comes from files, too: nothing that could fill the memory.
_FORMAT = re.compile(r"(\+?,?(\.\d)?[dfg%]?|sentence|phrase|capital)")
_DEEPEST = 20  # messages within messages, in files


class Message:
    """A sentence, or a part of one, with its values; never changed.

    Args:
        template: The words in English, with `{names}` for the values.
        values: What is filled in.
    """

    __slots__ = ("_template", "_values")

    def __init__(self, template: str, /, **values: Value) -> None:
        self._template = template
        self._values = tuple((name, _plain(value)) for name, value in values.items())

    @property
    def template(self) -> str:
        """The words in English, with places for the values."""
        return self._template

    @property
    def values(self) -> dict[str, Said]:
        """The values by their names."""
        return dict(self._values)

    def filled(self, words: str, write: Callable[[Said, str], str]) -> str:
        """Fill the values in.

        Args:
            words: The template, or its translation.
            write: Writes a value, given how the template wants it formatted ("" for as it is).
        """
        values = self.values
        formats = {found[1]: found[2] or "" for found in _PLACE.finditer(self._template)}

        def place(found: re.Match[str]) -> str:
            name = found[1]
            if name is None:
                return found[0][0]
            return write(values[name], formats.get(name, "")) if name in values else found[0]

        return _PLACE.sub(place, words)

    def with_values(self, **values: Value) -> Message:
        """Say the same of others: replace values that it has, and leave out those that it lacks."""
        known = self.values
        return _made(
            self._template, {**known, **{n: _plain(values[n]) for n in values.keys() & known}}
        )

    def __str__(self) -> str:
        return self.filled(self._template, _english)

    def __repr__(self) -> str:
        values = "".join(f", {name}={value!r}" for name, value in self._values)
        return f"Message({self._template!r}{values})"

    def __bool__(self) -> bool:
        return bool(self._template)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message):
            return NotImplemented
        return (self._template, self.values) == (other._template, other.values)

    def __hash__(self) -> int:
        return hash((self._template, frozenset(self._values)))

    def __reduce__(self) -> tuple[object, ...]:
        return _made, (self._template, self.values)


def plural(count: int, one: str, many: str, /, **values: Value) -> Message:
    """Say it of one, or of several; both templates may hold `{count}`."""
    return Message(one if count == 1 else many, count=count, **values)


def sentences(*parts: Message) -> Message:
    """Put messages one after the other; what says nothing is left out."""
    told = {f"part{place}": part for place, part in enumerate(filter(None, parts))}
    if len(told) == 1:
        return next(iter(told.values()))
    return Message(" ".join(f"{{{name}}}" for name in told), **told)


def verbatim(text: str) -> Message:
    """Say what is in nobody's language, or what another program said, as it is."""
    return Message("{text}", text=text) if text else NO_MESSAGE


def as_message(said: Message | str) -> Message:
    """Take a plain string, as older files hold, for a message that nobody translates."""
    return said if isinstance(said, Message) else verbatim(said)


def translated_by(template: str) -> str:
    """Write a template as translators see it: `{share:.1%}` is `{share}`."""
    return _PLACE.sub(lambda found: f"{{{found[1]}}}" if found[1] else found[0], template)


def number(value: float, spec: str) -> str:
    """Write a number in English, as its place wants it; with a sign, minus is as long as plus."""
    try:
        if re.fullmatch(r"\.\d%", spec):
            return share_text(value, int(spec[1])) + "%"
        text = format(value, spec)
        return text.replace("-", "\N{MINUS SIGN}") if spec.startswith("+") else text
    except (ValueError, OverflowError):  # a file may say what fits no place, or has no end
        return "…" if abs(value) > 10**100 else repr(value)


def share_text(share: float, decimals: int) -> str:
    """Write a share in percent: 0.987 as "98.7".

    All and nothing have no decimals: "100", "0". What is less than all is never rounded up to it.

    Args:
        share: 1 for all.
        decimals: How many, at most.
    """
    if share in (0, 1):
        return str(round(100 * share))
    text = f"{100 * share:.{decimals}f}"
    if share < 1 and float(text) == 100:
        return f"{100 - 10**-decimals:.{decimals}f}"
    return text


def shaped(text: str, spec: str, full_stop: str = ".") -> str:
    """Shape words as their place wants them: "sentence", "capital" or "phrase"."""
    if spec == "phrase":
        return text.rstrip(".。")
    if spec in ("sentence", "capital"):
        text = text[:1].upper() + text[1:]
    lacks_end = spec == "sentence" and not text.endswith((".", "!", "?", "。"))
    return text + full_stop if lacks_end else text


def to_data(message: Message) -> object:
    """Turn a message into what JSON can hold."""

    def plain(value: Said) -> object:
        if isinstance(value, Message):
            return to_data(value)
        return [plain(one) for one in value] if isinstance(value, tuple) else value

    values = {name: plain(value) for name, value in message.values.items()}
    return {"template": message.template, "values": values}


def from_data(data: object, *, depth: int = 0) -> Message:
    """Turn plain data back into a message, believing nothing; older files hold plain strings.

    Raises:
        ValueError: it is no message.
    """
    if isinstance(data, str):
        return verbatim(data)
    fields = data if isinstance(data, dict) else {}
    template, values = fields.get("template"), fields.get("values")
    if not (isinstance(template, str) and isinstance(values, dict)) or len(fields) != 2:
        raise ValueError("it is no message")
    if depth > _DEEPEST:
        raise ValueError("it is no message, but a nest of them")
    for found in _PLACE.finditer(template):
        if not _FORMAT.fullmatch(found[2] or ""):
            raise ValueError(f"“{found[0]}” is no place for a value")
    return _made(template, {name: _value(one, depth + 1) for name, one in values.items()})


def _value(data: object, depth: int) -> Said:
    if isinstance(data, (str, int, float)):
        return data
    if isinstance(data, list) and depth <= _DEEPEST:
        return tuple(_value(one, depth + 1) for one in data)
    return from_data(data, depth=depth)


def _made(template: str, values: Mapping[str, Said]) -> Message:
    # Values may have any name in a file, also those of parameters.
    return Message(template, **values)


def _plain(value: Value) -> Said:
    if isinstance(value, (Message, int, float)):
        return value
    if isinstance(value, str):
        return str(value)  # without what a subclass adds
    return fspath(value) if isinstance(value, PathLike) else tuple(map(_plain, value))


def _english(value: Said, spec: str) -> str:
    if isinstance(value, tuple):
        return ", ".join(_english(one, spec) for one in value)
    return number(value, spec) if isinstance(value, (int, float)) else shaped(str(value), spec)


NO_MESSAGE = Message("")
