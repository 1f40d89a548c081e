"""The training settings in plain words."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.training.settings import Augmentation

if TYPE_CHECKING:
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


@dataclass(frozen=True)
class SettingWords:
    """A setting's name, with the key that leads to it after "&", and what it does."""

    title: str
    meaning: str


def setting_words(name: str) -> SettingWords:
    """Name and explain a field of `TrainingSettings`."""
    return {
        "learn_epochs": SettingWords(
            translate("Training", "Epochs to &learn"),
            translate(
                "Training",
                "How often the original goes through the training images to learn your classes.",
            ),
        ),
        "tune_epochs": SettingWords(
            translate("Training", "Epochs to &fine-tune"),
            translate(
                "Training",
                "How often the pruned network goes through the training images to recover. "
                "More is slower and usually better.",
            ),
        ),
        "batch_size": SettingWords(
            translate("Training", "Images per &step"),
            translate(
                "Training", "How many images are learned from at once. Fewer need less memory."
            ),
        ),
        "learning_rate": SettingWords(
            translate("Training", "Learning &rate"),
            translate(
                "Training",
                "How far each step goes. Lower it when the loss jumps; 0.001 suits most networks.",
            ),
        ),
        "augmentation": SettingWords(
            translate("Training", "&Vary images"),
            translate(
                "Training",
                "Training images are varied, so that the network does not learn them by heart. "
                "Do not mirror digits or letters.",
            ),
        ),
        "weight_decay": SettingWords(
            translate("Training", "Weight &decay"),
            translate(
                "Training", "Pulls values towards zero a little, which keeps the network modest."
            ),
        ),
        "label_smoothing": SettingWords(
            translate("Training", "Label s&moothing"),
            translate(
                "Training",
                "Keeps the network from being too sure of itself. Helps where labels may be wrong.",
            ),
        ),
        "seed": SettingWords(
            translate("Training", "Se&ed"),
            translate(
                "Training",
                "The same number gives the same run again. Another one splits the images anew, "
                "so they are read again.",
            ),
        ),
    }[name]


def augmentation_word(kind: Augmentation) -> str:
    """Name a way of varying images."""
    match kind:
        case Augmentation.NONE:
            return translate("Training", "Not at all")
        case Augmentation.LIGHT:
            return translate("Training", "A little")
        case Augmentation.STRONG:
            return translate("Training", "A lot")


def rate_text(rate: float) -> str:
    """Write a learning rate, with a word about the usual ones."""
    hints = {
        1e-4: translate("Training", "careful"),
        1e-3: translate("Training", "usual"),
        1e-2: translate("Training", "bold"),
    }
    return f"{rate:g} ({hints[rate]})" if rate in hints else f"{rate:g}"


def work_text(document: Document) -> str:
    """Say how much work fine-tuning is; "" while there are no images."""
    training, images = document.project.training, document.images
    if images is None:
        return ""
    if not training.tune_epochs:
        return translate("Training", "The pruned network is repaired, but not fine-tuned.")
    count = len(images.dataset.train)
    words = translate(
        "Training", "Fine-tuning goes {epochs} times through {images} images, in {steps} steps."
    )
    steps = training.tune_epochs * math.ceil(count / training.batch_size)
    return words.format(epochs=training.tune_epochs, images=f"{count:,}", steps=f"{steps:,}")
