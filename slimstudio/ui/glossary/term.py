"""A technical word and what it means; and those that stand in nearly every sentence."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


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


BASIC_TERMS = (
    (
        QT_TRANSLATE_NOOP("Glossary", "network|networks|neural network|neural networks"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A program that was not written but learned: millions of numbers turn the values of "
            "an image into an answer.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "class|classes"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "One of the kinds of things that the network tells apart. Each has a folder of images.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "training|train|trained|trains"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Showing the network images with their right answers, again and again, and "
            "correcting its numbers a little each time.",
        ),
    ),
)
