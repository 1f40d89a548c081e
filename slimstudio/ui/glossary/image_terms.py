"""What networks learn from, and are judged by."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMAGE_TERMS = (
    (
        QT_TRANSLATE_NOOP("Glossary", "training images"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The images that the network learns from.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "validation images|validation"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Images that the network never learns from. They show how well it does on what it "
            "has not seen.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "split|stratified split"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How images are divided into those to learn from and those to judge by. Each class "
            "is divided in the same proportion (stratified).",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "preparation|preprocessing"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "What is done to an image before the network sees it: it is scaled, cut to a square,"
            " and its colours become numbers in a fixed range.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "image size"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Side of the square to which every image is scaled, in pixels. Twice the side takes "
            "four times the computation.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "labels|label"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The right answer that belongs to an image. Here it is the name of the image's folder.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "near duplicate|near duplicates|copies"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The same picture twice, perhaps scaled or saved anew. If one is learned from and "
            "the other judged by, accuracy looks better than it is.",
        ),
    ),
)
