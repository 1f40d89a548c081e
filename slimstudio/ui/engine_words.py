"""What the engine says, in the window's language.

The engine and the session say finished English sentences. Each was made from a template that
packaging/translations.py found in their sources, and a template that fits gives the values back:
they are filled into its translation. What fits no template stays as it is.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from slimstudio.messages import Message
from slimstudio.system import locations
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import localized

translate = QCoreApplication.translate

# Between two sentences.
_BETWEEN = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\d])")
_NUMBER = re.compile(r"[-+\N{MINUS SIGN}]?[\d,]*\d(\.\d+)?\s?(%|ms|s|MiB|[kMGT]?(B|MACs)?)")
# The engine writes "9.8%", the window "9.8 %" everywhere; within paths and names it stays.
_CHINESE = r"\u3000-\u9fff\uff00-\uffef"  # and its punctuation: nothing parts it from numbers
_PERCENT = re.compile(rf"(?<![^\s({_CHINESE}])([-+]?\d[\d.,]*)%(?=[\s.,;:){_CHINESE}]|$)")
# A value within a sentence does not end it.
_WITHIN = r"((?:(?!\.\s[A-Z“]).)+?)"
# What a template of few letters may hold, as in "{one} and {other}": names that are one word.
_ONE_WORD = r"([^\s/\\]+(?:, [^\s/\\]+)*)"
_IN_LISTS = re.compile(", | and ")
_QUOTED = "([^“”]+?)"
_FEW_LETTERS = 8


@dataclass(frozen=True)
class Template:
    """A sentence with places for values.

    Args:
        source: The sentence in English, with `{names}`.
        pattern: What a sentence that was made from it looks like; a group for each value.
        names: Of the values.
        quoted: Values between quotation marks: names that people gave, which stay as they are.
        anchor: The longest part that is the same each time.
        letters: How many letters are the same each time.
    """

    source: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    quoted: frozenset[str]
    anchor: str
    letters: int

    def values(self, text: str) -> dict[str, str] | None:
        """Take a sentence apart; None where it is another one."""
        if self.anchor not in text:
            return None
        found = self.pattern.fullmatch(text)
        return dict(zip(self.names, found.groups(), strict=True)) if found else None


def template(source: str) -> Template:
    """Read a template."""
    parts = list(Formatter().parse(source))
    fixed = [literal for literal, *_ in parts]
    letters = sum(map(str.isalpha, "".join(fixed))) + _FEW_LETTERS * ("“" in source)
    pattern, names, quoted = "", [], set()
    for place, (literal, name, *_) in enumerate(parts):
        pattern += re.escape(literal)
        if name is None:
            continue
        after = fixed[place + 1] if place + 1 < len(fixed) else ""
        names.append(name)
        if literal.endswith(("“", "'")) and after.startswith(("”", "'")):
            quoted.add(name)
            pattern += _QUOTED
        else:
            pattern += _hole(literal, after, letters, first=place == 0)
    return Template(
        source,
        re.compile(pattern, re.DOTALL),
        tuple(names),
        frozenset(quoted),
        max(fixed, key=len),
        letters,
    )


def _hole(before: str, after: str, letters: int, *, first: bool) -> str:
    if letters < _FEW_LETTERS:
        return _ONE_WORD
    starts = before.endswith((". ", ": ")) or (first and not before)
    ends = not after or bool(re.match(r" [A-Z]", after))
    return "(.+?)" if starts and ends else _WITHIN


@cache
def _known() -> tuple[frozenset[str], tuple[Template, ...]]:
    """Read what the engine can say: plain sentences, and templates, the most telling first."""
    listed = locations.resources() / "translations" / "engine.json"
    sources = json.loads(listed.read_text(encoding="utf-8"))
    templates = [template(source) for source in sources]
    plain = frozenset(one.source for one in templates if not one.names)
    filled = [one for one in templates if one.names]
    return plain, tuple(sorted(filled, key=lambda one: (-one.letters, len(one.names))))


def engine_words(said: Message | str) -> str:
    """Say in the window's language what the engine said.

    Args:
        said: A message; or one or several finished sentences, or a part of one.
    """
    if isinstance(said, Message):
        return engine_words(str(said)) if said.template == "{text}" else message_text(said)
    text = said
    if text and QLocale().language() != QLocale.Language.English:
        text = _translated(text, QLocale().name())
    return _PERCENT.sub("\\1\N{NO-BREAK SPACE}%", text)


@lru_cache(maxsize=4096)
def _translated(text: str, locale: str) -> str:  # noqa: ARG001 - for the cache alone
    stripped = text.strip()
    if not stripped:
        return text
    said = _whole(stripped) if _NUMBER.fullmatch(stripped) is None else localized(stripped)
    return text.replace(stripped, said or _sentences(stripped))


def _sentences(text: str) -> str:
    """Translate sentence after sentence; as many at a time as have a template together."""
    done, parts = [], _BETWEEN.split(text)
    while parts:
        for count in range(len(parts), 0, -1):
            said = _whole(" ".join(parts[:count]))
            if said is not None:
                break
        else:
            count, said = 1, parts[0]
        done.append(said)
        parts = parts[count:]
    # Chinese has no spaces between sentences.
    return "".join(
        one if place == 0 or done[place - 1].endswith("。") else f" {one}"
        for place, one in enumerate(done)
    )


def _whole(text: str) -> str | None:
    """Translate what is known as a whole; None where it is not.

    What was said within a sentence may have become one of its own, with a capital and a full stop.
    """
    said = _known_as(text)
    if said is None and text[:1].isupper():
        said = _known_as(text[:1].lower() + text[1:], lowered=True)
        if said is None and text.endswith("."):
            said = _known_as(text[:1].lower() + text[1:-1], lowered=True)
            said = None if said is None else said + _full_stop()
        said = None if said is None else _capital(said)
    return said


def _known_as(text: str, *, lowered: bool = False) -> str | None:
    plain, templates = _known()
    escaped = text.replace("{", "{{").replace("}", "}}")
    if escaped in plain:
        return _unescaped(translate("Engine", str(escaped)))
    for one in templates:
        if lowered and one.source.startswith("{"):
            continue  # it would begin with a name, which nobody puts into a capital
        values = one.values(text)
        if values is not None:
            return _filled(one, values)
    return None


def _full_stop() -> str:
    return "。" if QLocale().language() == QLocale.Language.Chinese else "."


def _filled(one: Template, values: dict[str, str]) -> str:
    said = {name: value if name in one.quoted else _value(value) for name, value in values.items()}
    words = translate("Engine", str(one.source))
    text = words.format_map(said)
    starts = re.match(r"\{(\w+)\}", words)
    if starts and said[starts[1]] != values[starts[1]] and one.source.endswith("."):
        return _capital(text)
    return text


def _value(text: str) -> str:
    """Translate what is filled into a sentence: a number, words of the engine, or a name."""
    bare = text.strip()
    if _NUMBER.fullmatch(bare):
        return localized(text)
    if " " not in bare:
        return text
    return text.replace(bare, _phrase(bare) or _listed(bare) or _sentences(bare))


def _phrase(text: str) -> str | None:
    """Translate a part of a sentence, or one that lost its full stop in another one."""
    said = _whole(text)
    if said is None and not text.endswith("."):
        said = _whole(f"{text}.")
        return None if said is None else said.rstrip(".。")
    return said


def _listed(text: str) -> str | None:
    """Translate a list, where everything in it is known."""
    said = [
        localized(part) if _NUMBER.fullmatch(part) else _phrase(part)
        for part in _IN_LISTS.split(text)
    ]
    known = [one for one in said if one is not None]
    if len(said) < 2 or len(known) < len(said):
        return None
    if " and " not in text:
        return ", ".join(known)
    both = translate("Engine", "{first} and {last}")
    return both.format(first=", ".join(known[:-1]), last=known[-1])


def _unescaped(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
