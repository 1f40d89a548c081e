"""Words of nearly every sentence: listed in the glossary, never marked."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

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
