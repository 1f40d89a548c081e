"""A technical word and what it means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """A technical word, for people who do not build networks for a living.

    Args:
        spellings: How texts write it, its name first.
        meaning: One or two plain sentences.
        marked: Whether texts point it out; words of every sentence would only be noise.
    """

    spellings: tuple[str, ...]
    meaning: str
    marked: bool = True

    @property
    def name(self) -> str:
        """The term as a headline."""
        name = self.spellings[0]
        return name[:1].upper() + name[1:]


@dataclass(frozen=True)
class TermPlace:
    """Where a text uses a term: the characters from `start` to before `end`."""

    term: Term
    start: int
    end: int
