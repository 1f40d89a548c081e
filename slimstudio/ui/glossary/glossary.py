"""All terms in the language of the window, and where a text uses them."""

import re
from functools import lru_cache
from html import escape

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from slimstudio.ui.glossary.network_terms import NETWORK_TERMS
from slimstudio.ui.glossary.pruning_terms import PRUNING_TERMS
from slimstudio.ui.glossary.result_terms import EXPORT_TERMS, MEASURE_TERMS
from slimstudio.ui.glossary.term import BASIC_TERMS, Term, TermPlace
from slimstudio.ui.glossary.training_terms import IMAGE_TERMS, TRAINING_TERMS
from slimstudio.ui.plain_text import plain_tip

translate = QCoreApplication.translate

_MARKED = (
    *NETWORK_TERMS,
    *PRUNING_TERMS,
    *TRAINING_TERMS,
    *IMAGE_TERMS,
    *MEASURE_TERMS,
    *EXPORT_TERMS,
)
_BETWEEN_SPELLINGS = "|"
# Chinese writes no blanks between words, so there a term may stand beside any other character.
_WRITTEN_WITHOUT_BLANKS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


class Glossary:
    """Terms in alphabetical order.

    Args:
        terms: The terms, in any order.
    """

    def __init__(self, terms: tuple[Term, ...]) -> None:
        collator = QCollator()
        self.terms = tuple(sorted(terms, key=lambda term: collator.sortKey(term.name)))
        self._by_spelling = {
            spelling.casefold(): term
            for term in self.terms
            if term.marked
            for spelling in term.spellings
        }
        self._pattern = _pattern(list(self._by_spelling))

    def find(self, text: str) -> tuple[TermPlace, ...]:
        """Find the first use of every term in a text, from left to right."""
        found: dict[Term, TermPlace] = {}
        for match in self._pattern.finditer(text) if self._by_spelling else ():
            term = self._by_spelling.get(" ".join(match[0].casefold().split()))
            if term is not None and term not in found:
                found[term] = TermPlace(term, match.start(), match.end())
        return tuple(found.values())

    def search(self, words: str) -> tuple[Term, ...]:
        """Find the terms that a person looks for: those named so before those that mention it."""
        sought = words.strip().casefold()
        named = [t for t in self.terms if any(sought in s.casefold() for s in t.spellings)]
        mentioned = [t for t in self.terms if t not in named and sought in t.meaning.casefold()]
        return (*named, *mentioned)


def glossary() -> Glossary:
    """Return the terms in the language that the window speaks."""
    # The terms themselves tell the languages apart: a translator may come or go at any time.
    first = BASIC_TERMS[0][0]
    return _glossary(QLocale().name(), translate("Glossary", str(first)))


@lru_cache(maxsize=1)
def _glossary(_language: str, _first: str) -> Glossary:
    return Glossary(
        (
            *(_term(*words, marked=False) for words in BASIC_TERMS),
            *(_term(*words, marked=True) for words in _MARKED),
        )
    )


def explanation(term: Term) -> str:
    """Write a term and its meaning as rich text, which Qt wraps wherever it shows it."""
    return f"<b>{escape(term.name)}</b><br>{escape(term.meaning)}"


def explained(text: str, own: str = "") -> str:
    """Write a tool tip for a control, a heading of a column or a cell.

    Args:
        text: What stands there; the technical words in it are explained.
        own: What is said about it in any case.
    """
    words = [explanation(place.term) for place in glossary().find(text)]
    if not words:
        return plain_tip(own)
    said = [escape(own).replace("\n", "<br>")] if own else []
    return "<br><br>".join(said + words)


def _term(spellings: object, meaning: object, *, marked: bool) -> Term:
    spelled = translate("Glossary", str(spellings)).split(_BETWEEN_SPELLINGS)
    return Term(
        tuple(filter(None, (each.strip() for each in spelled))),
        translate("Glossary", str(meaning)),
        marked,
    )


def _pattern(spellings: list[str]) -> re.Pattern[str]:
    # Longer spellings first: “training images” are not images of “training”.
    spellings = sorted(spellings, key=len, reverse=True)
    # However a person wraps or joins the parts, it is the same word.
    spelled = {each: re.escape(each).replace(r"\ ", r"\s+") for each in spellings}
    dense = [each for each in spellings if _WRITTEN_WITHOUT_BLANKS.search(each)]
    words = "|".join(spelled[each] for each in spellings if each not in dense)
    # Not inside of other words, nor of names of files.
    patterns = [rf"(?<![\w./\\-])(?:{words})(?![\w/\\-]|\.\w)"] if words else []
    patterns += [spelled[each] for each in dense]
    return re.compile("|".join(patterns), re.IGNORECASE)
