"""The training settings in plain words."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from slimstudio.engine.job.stages import MOST_ROUNDS
from slimstudio.engine.training.settings import Augmentation, Mixing, Optimizer, Precision, Preset
from slimstudio.ui.plan.run_time import promised_seconds, training_of_run
from slimstudio.ui.widgets.number_text import about_duration_text, localized, whole_text

if TYPE_CHECKING:
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


@dataclass(frozen=True)
class SettingWords:
    """A setting's name, with the key that leads to it after "&", and what it does."""

    title: str
    meaning: str


def setting_words(name: str) -> SettingWords:
    """Name and explain a field of `TrainingSettings`, or the preset."""
    words = _COMMON_WORDS | _STEP_WORDS | _LOSS_WORDS | _MACHINE_WORDS
    title, meaning = words[name]
    return SettingWords(translate("Training", str(title)), translate("Training", str(meaning)))


_COMMON_WORDS = {
    "preset": (
        QT_TRANSLATE_NOOP("Training", "&Thoroughness"),
        QT_TRANSLATE_NOOP(
            "Training",
            "Both networks train until they get no better, or that time is over. Quick shows "
            "whether a plan is any good; balanced gets most of what there is to gain; careful gets "
            "all of it. Each sets every number below.",
        ),
    ),
    "augmentation": (
        QT_TRANSLATE_NOOP("Training", "&Vary images"),
        QT_TRANSLATE_NOOP(
            "Training",
            "Training images are varied, so that the network does not learn them by heart: moved a "
            "little, or also scaled, turned, lit differently and partly covered.",
        ),
    ),
    "mirror": (
        QT_TRANSLATE_NOOP("Training", "&Mirror images"),
        QT_TRANSLATE_NOOP(
            "Training", "Shows half of them mirrored. Not for digits, letters or signs."
        ),
    ),
}

_STEP_WORDS = {
    "learn_epochs": (
        QT_TRANSLATE_NOOP("Training", "Epochs to &learn"),
        QT_TRANSLATE_NOOP(
            "Training",
            "How often the original goes through the training images to learn your classes.",
        ),
    ),
    "learn_further": (
        QT_TRANSLATE_NOOP("Training", "Go on while it &gets better"),
        QT_TRANSLATE_NOOP(
            "Training",
            "The original learns for as many epochs again while that makes it better, up to four "
            "times. Only then is it fair to compare the compact network with it.",
        ),
    ),
    "tune_epochs": (
        QT_TRANSLATE_NOOP("Training", "Epochs to &fine-tune"),
        QT_TRANSLATE_NOOP(
            "Training",
            "How often the pruned network goes through the training images to recover. "
            "More is slower and usually better.",
        ),
    ),
    "tune_further": (
        QT_TRANSLATE_NOOP("Training", "Fine-t&une further"),
        QT_TRANSLATE_NOOP(
            "Training",
            "The pruned network too goes on for as many epochs again while that makes it better, "
            "up to four times.",
        ),
    ),
    "patience": (
        QT_TRANSLATE_NOOP("Training", "Stop early &after"),
        QT_TRANSLATE_NOOP(
            "Training",
            "Stops after so many epochs in a row that brought nothing better. The best epoch is "
            "kept in any case.",
        ),
    ),
    "batch_size": (
        QT_TRANSLATE_NOOP("Training", "Images per &step"),
        QT_TRANSLATE_NOOP(
            "Training", "How many images are learned from at once. Fewer need less memory."
        ),
    ),
    "optimizer": (
        QT_TRANSLATE_NOOP("Training", "&Optimizer"),
        QT_TRANSLATE_NOOP(
            "Training",
            "How steps follow from errors. SGD needs a learning rate ten times larger, or more.",
        ),
    ),
    "learning_rate": (
        QT_TRANSLATE_NOOP("Training", "Learning &rate"),
        QT_TRANSLATE_NOOP(
            "Training",
            "How far each step goes. Lower it when the loss jumps; 0.001 suits most networks.",
        ),
    ),
    "first_layer_rate": (
        QT_TRANSLATE_NOOP("Training", "Rate of the fi&rst layer"),
        QT_TRANSLATE_NOOP(
            "Training",
            "Early layers see edges and colours, which are much the same in all images. With less "
            "than 100 % they change less than late ones.",
        ),
    ),
    "warm_up": (
        QT_TRANSLATE_NOOP("Training", "&Warm-up"),
        QT_TRANSLATE_NOOP(
            "Training", "Share of the steps in which the rate rises, before it falls to zero."
        ),
    ),
    "weight_decay": (
        QT_TRANSLATE_NOOP("Training", "Weight &decay"),
        QT_TRANSLATE_NOOP(
            "Training", "Pulls values towards zero a little, which keeps the network modest."
        ),
    ),
}

_LOSS_WORDS = {
    "label_smoothing": (
        QT_TRANSLATE_NOOP("Training", "Label s&moothing"),
        QT_TRANSLATE_NOOP(
            "Training",
            "Keeps the network from being too sure of itself. Helps where labels may be wrong.",
        ),
    ),
    "class_weights": (
        QT_TRANSLATE_NOOP("Training", "Weigh rare &classes"),
        QT_TRANSLATE_NOOP(
            "Training", "Lets classes with few images count as much as those with many."
        ),
    ),
    "mixing": (
        QT_TRANSLATE_NOOP("Training", "Mi&x images"),
        QT_TRANSLATE_NOOP(
            "Training",
            "Shows two images in one: one through the other, or a piece of one inside the other. "
            "Helps large networks in long runs.",
        ),
    ),
    "distillation": (
        QT_TRANSLATE_NOOP("Training", "Learn from the or&iginal"),
        QT_TRANSLATE_NOOP(
            "Training",
            "The pruned network also learns how sure the original is of each class. Takes about a "
            "third longer.",
        ),
    ),
    "temperature": (
        QT_TRANSLATE_NOOP("Training", "Tem&perature"),
        QT_TRANSLATE_NOOP(
            "Training", "Softens the original's answers, so that small differences in them count."
        ),
    ),
    "distillation_weight": (
        QT_TRANSLATE_NOOP("Training", "Wei&ght of its answers"),
        QT_TRANSLATE_NOOP(
            "Training", "How much the original's answers count; the labels count for the rest."
        ),
    ),
}

_MACHINE_WORDS = {
    "precision": (
        QT_TRANSLATE_NOOP("Training", "Pre&cision"),
        QT_TRANSLATE_NOOP(
            "Training",
            "Half precision is twice as fast on some machines, and slower on others. Accuracy is "
            "always measured in full precision.",
        ),
    ),
    "threads": (
        QT_TRANSLATE_NOOP("Training", "Processor t&hreads"),
        QT_TRANSLATE_NOOP("Training", "How many cores compute. Automatic leaves one to you."),
    ),
    "views": (
        QT_TRANSLATE_NOOP("Training", "&Kept variations"),
        QT_TRANSLATE_NOOP(
            "Training",
            "Where the first layers are frozen, what they make of each image is computed once and "
            "kept, in so many variations of it.",
        ),
    ),
    "seed": (
        QT_TRANSLATE_NOOP("Training", "Se&ed"),
        QT_TRANSLATE_NOOP(
            "Training",
            "The same number gives the same run again. Another one splits the images anew, "
            "so they are read again.",
        ),
    ),
}

_CHOICES = {
    Preset.QUICK: QT_TRANSLATE_NOOP("Training", "Quick"),
    Preset.BALANCED: QT_TRANSLATE_NOOP("Training", "Balanced"),
    Preset.CAREFUL: QT_TRANSLATE_NOOP("Training", "Careful"),
    "own": QT_TRANSLATE_NOOP("Training", "My own numbers"),
    Augmentation.NONE: QT_TRANSLATE_NOOP("Training", "Not at all"),
    Augmentation.LIGHT: QT_TRANSLATE_NOOP("Training", "A little"),
    Augmentation.STRONG: QT_TRANSLATE_NOOP("Training", "A lot"),
    Mixing.MIXUP: QT_TRANSLATE_NOOP("Training", "One through the other"),
    Mixing.CUTMIX: QT_TRANSLATE_NOOP("Training", "A piece of one in the other"),
    Optimizer.ADAMW: "AdamW",
    Optimizer.SGD: "SGD",
    Precision.AUTO: QT_TRANSLATE_NOOP("Training", "Whatever is faster"),
    Precision.FULL: QT_TRANSLATE_NOOP("Training", "Full"),
    Precision.MIXED: QT_TRANSLATE_NOOP("Training", "Half where it is safe"),
    "never": QT_TRANSLATE_NOOP("Training", "Never"),
    "automatic": QT_TRANSLATE_NOOP("Training", "Automatic"),
    "every epoch anew": QT_TRANSLATE_NOOP("Training", "Compute anew"),
}

_GROUP_WORDS = {
    "learn_epochs": QT_TRANSLATE_NOOP("Training", "How long"),
    "optimizer": QT_TRANSLATE_NOOP("Training", "How far each step goes"),
    "label_smoothing": QT_TRANSLATE_NOOP("Training", "What counts"),
    "distillation": QT_TRANSLATE_NOOP("Training", "The original as a teacher"),
    "precision": QT_TRANSLATE_NOOP("Training", "The machine"),
}


def choice_word(choice: str) -> str:
    """Name a member of one of the settings' enums, or what a field says instead of a number."""
    return translate("Training", str(_CHOICES[choice]))


def promise_text(document: Document, preset: Preset) -> str:
    """Name a preset, and how long a run with it takes here at most."""
    name, seconds = choice_word(preset), promised_seconds(document, preset)
    if seconds is None:
        return name
    words = translate("Training", "{preset}: up to {duration}")
    return words.format(preset=name, duration=about_duration_text(seconds))


def group_word(first: str) -> str:
    """Name the group of settings that begins with this one."""
    return translate("Training", str(_GROUP_WORDS[first]))


def rate_text(rate: float) -> str:
    """Write a learning rate, with a word about the usual ones."""
    hints = {
        1e-4: translate("Training", "careful"),
        1e-3: translate("Training", "usual"),
        1e-2: translate("Training", "bold"),
    }
    number = localized(f"{rate:g}")
    return f"{number} ({hints[rate]})" if rate in hints else number


def work_text(document: Document) -> str:
    """Say how much work fine-tuning is; "" while there are no images."""
    training, images = training_of_run(document), document.images
    if images is None:
        return ""
    if training.preset and not training.tune_epochs:
        return translate(
            "Training",
            "Your images have no classes: the network heals, and no preset takes longer than that.",
        )
    if not training.tune_epochs:
        return translate("Training", "The pruned network is repaired, but not fine-tuned.")
    count = len(images.dataset.train)
    if training.tune_further:
        words = translate(
            "Training",
            "Fine-tuning: {epochs} {times} {images} images, up to {rounds} times while it gets "
            "better.",
        )
        return words.format(
            epochs=training.tune_epochs,
            times="\N{MULTIPLICATION SIGN}",
            images=whole_text(count),
            rounds=MOST_ROUNDS,
        )
    words = translate("Training", "Fine-tuning: {epochs} {times} {images} images. Steps: {steps}.")
    steps = training.tune_epochs * math.ceil(count / training.batch_size)
    return words.format(
        epochs=training.tune_epochs,
        times="\N{MULTIPLICATION SIGN}",
        images=whole_text(count),
        steps=whole_text(steps),
    )
