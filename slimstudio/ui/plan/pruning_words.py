"""The pruning settings in plain words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from slimstudio.ui.plan.training_words import SettingWords

translate = QCoreApplication.translate


def pruning_words(name: str) -> SettingWords:
    """Name and explain a field of `PruningSettings`."""
    title, meaning = _WORDS[name]
    return SettingWords(translate("Pruning", str(title)), translate("Pruning", str(meaning)))


def any_number() -> str:
    """Say that channels need not come in whole steps."""
    return translate("Pruning", "any number")


_WORDS = {
    "multiple": (
        QT_TRANSLATE_NOOP("Pruning", "Channels in &steps of"),
        QT_TRANSLATE_NOOP(
            "Pruning",
            "Layers keep a multiple of this many channels where they are wide enough. Processors "
            "compute channels in blocks of 8 or 16, and take as long for a part of a block as for "
            "a whole one.",
        ),
    ),
    "minimum": (
        QT_TRANSLATE_NOOP("Pruning", "Fe&west channels"),
        QT_TRANSLATE_NOOP("Pruning", "No layer is left with fewer channels than this."),
    ),
    "rounds": (
        QT_TRANSLATE_NOOP("Pruning", "R&ounds"),
        QT_TRANSLATE_NOOP(
            "Pruning",
            "In how many rounds of pruning, repair and fine-tuning the plan is carried out. More "
            "are gentler where much leaves; the epochs of fine-tuning are shared among them.",
        ),
    ),
    "inexact": (
        QT_TRANSLATE_NOOP("Pruning", "Allow changes that are not e&xact"),
        QT_TRANSLATE_NOOP(
            "Pruning",
            "Some channels are mixed with each other by a normalisation, such as those of a "
            "transformer's embedding. When some of them leave, the others say something slightly "
            "different, which repair and training mend. Transformers can become much smaller.",
        ),
    ),
}
