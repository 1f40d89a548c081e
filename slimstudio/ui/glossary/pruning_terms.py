"""How networks become smaller."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PRUNING_TERMS = (
    (
        QT_TRANSLATE_NOOP("Glossary", "pruning|prune|pruned"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Removing the parts of a network that matter least. They are really gone afterwards:"
            " the file is smaller and there is less to compute.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "ratio|ratios|pruning ratio"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Which share of a layer's channels is removed.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "compact network|compact networks"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "What is left of the network after pruning and fine-tuning.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "coupled layers|coupled|leave together|leaves together"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Layers whose results are added or multiplied must keep the same channels. So a "
            "channel leaves all of them at once or none.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "importance|importance criterion"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How much the answers would suffer if a channel left. The least important channels "
            "are removed first.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "magnitude|size of weights"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A simple measure of importance: channels made of small numbers change little (L1 "
            "adds up their sizes, L2 their squares).",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "Taylor criterion"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A measure of importance that looks at how much the loss would change without a "
            "channel, judged by your images.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "reconstruction criterion"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A measure of importance that asks how well the other channels can make up for one "
            "that leaves.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "sensitivity|sensitive"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How much accuracy is lost when one layer alone is pruned. Sensitive layers are "
            "better left as they are.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "freeze|frozen|freezing"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Leaving what a layer has learned exactly as it is. Training is faster when the "
            "first layers are frozen.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "protect|protected"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Letting a layer learn but never lose a channel.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "repair|repaired"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Fitting the numbers that are left to the original's answers right after pruning. It"
            " takes seconds and wins back much of the accuracy before any training.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "round|rounds"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Pruning can be done in several rounds with training in between. That is slower and "
            "gentler.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "not exact|inexact"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Where channels are mixed with each other by a normalisation, removing some of them "
            "changes what the others say a little. Elsewhere pruning does exactly what is "
            "expected.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "forecast|forecasts"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "What the plan would make of the network, computed before anything is done.",
        ),
    ),
)
