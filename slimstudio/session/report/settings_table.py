"""Tables: the settings of a run that people ask for, and what became of each layer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from slimstudio.engine.importance.criteria import CRITERIA
from slimstudio.engine.marks import TRAIN, Mark, MarkKind, is_inside
from slimstudio.engine.measure.size import KeptLayer, all_layers
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.messages import Message, verbatim
from slimstudio.session.report.markup import percent, table

if TYPE_CHECKING:
    from slimstudio.engine.marks import Marks
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.project import Project
    from slimstudio.session.report.markup import Say

_ALWAYS = frozenset(
    {
        *("learn_epochs", "tune_epochs", "batch_size", "optimizer", "learning_rate"),
        *("augmentation", "mirror", "criterion", "seed"),
    }
)
# How a goal becomes a plan, which the page tells layer by layer; how the computer was used.
_NEVER = frozenset({"strategy", "largest_ratio", "threads", "views", "precision", "preset"})
# What is of no effect where another setting has this value.
_WITHOUT = {
    "temperature": ("distillation", False),
    "distillation_weight": ("distillation", False),
    "ramp": ("rounds", 1),
    "calibration_images": ("repair", False),
    "heal": ("repair", False),
}
_SHARES = frozenset({"first_layer_rate", "warm_up", "label_smoothing", "distillation_weight"})

_TITLES = {
    "learn_epochs": Message("Learning epochs"),
    "learn_further": Message("Learning goes on while it helps"),
    "tune_epochs": Message("Fine-tuning epochs"),
    "tune_further": Message("Fine-tuning goes on while it helps"),
    "batch_size": Message("Images per step"),
    "optimizer": Message("Optimizer"),
    "learning_rate": Message("Learning rate"),
    "first_layer_rate": Message("Rate of the first layer"),
    "warm_up": Message("Warm up"),
    "weight_decay": Message("Weight decay"),
    "patience": Message("Patience"),
    "label_smoothing": Message("Label smoothing"),
    "class_weights": Message("Class weights"),
    "augmentation": Message("Images varied"),
    "mirror": Message("Images mirrored"),
    "mixing": Message("Mixing"),
    "distillation": Message("Distillation"),
    "temperature": Message("Temperature"),
    "distillation_weight": Message("Weight of the original's answers"),
    "seed": Message("Seed"),
    "criterion": Message("Criterion"),
    "minimum": Message("Minimum"),
    "multiple": Message("Multiple"),
    "repair": Message("Repair"),
    "heal": Message("Healing"),
    "calibration_images": Message("Calibration images"),
    "rounds": Message("Rounds"),
    "ramp": Message("Ramp"),
    "sparsity": Message("Sparsity"),
    "inexact": Message("Inexact"),
}
_VALUES = {
    "none": Message("not at all"),
    "light": Message("a little"),
    "strong": Message("a lot"),
    "adamw": Message("AdamW"),
    "sgd": Message("SGD"),
    "mixup": Message("MixUp"),
    "cutmix": Message("CutMix"),
}


def settings_table(project: Project, say: Say) -> str:
    """Write the settings in people's words, and what is usual where they are not."""
    chosen = {**asdict(project.training), **asdict(project.pruning)}
    usual = {**asdict(TrainingSettings()), **asdict(PruningSettings())}
    rows = []
    for name, value in chosen.items():
        if not _is_told(name, chosen, usual):
            continue
        usually = Message("usually {value}", value=_word(name, usual[name]))
        note = "" if value == usual[name] else say(usually)
        rows.append((say(_TITLES[name]), say(_word(name, value)), note))
    return table(("", "", ""), rows, quiet=True)


def _is_told(name: str, chosen: Mapping[str, Any], usual: Mapping[str, Any]) -> bool:
    if name in _NEVER:
        return False
    other, idle = _WITHOUT.get(name, ("", None))
    if other and chosen[other] == idle:
        return False
    return name in _ALWAYS or chosen[name] != usual[name]


def _word(name: str, value: object) -> Message:
    if isinstance(value, bool):
        return Message("yes") if value else Message("no")
    if name in _SHARES and isinstance(value, float):
        return percent(value)
    if name == "criterion" and value in CRITERIA:
        return CRITERIA[str(value)].title
    if isinstance(value, float):
        return Message("{value:g}", value=value)
    return _VALUES.get(str(value), verbatim(str(value)))


_MOST_ROWS = 60


@dataclass(frozen=True)
class LayerFate:
    """What became of a layer; layers with the same `channels` and `done` share a row.

    Args:
        name: Of the layer, or of the block that left with it.
        channels: How many it had, and how many are left.
        done: The same in words; "" where nothing was done.
    """

    name: str
    channels: str
    done: str


def plan_table(marks: Marks, outcome: Outcome, say: Say) -> str:
    """Write a row for each layer that was changed or marked; equal neighbours share one."""
    layers = all_layers(outcome.original, outcome.compact)
    fates = [_fate(layer, marks, say) for layer in layers]
    known = {layer.name for layer in layers} | {fate.name for fate in fates}
    # Attention heads, and what is no layer with channels of its own.
    others = [
        LayerFate(name, "", _mark_words(mark, say))
        for name, mark in marks.items()
        if name not in known and mark.kind is not MarkKind.TRAIN
    ]
    rows = [*_joined(fates, say), *((one.name, one.channels, one.done) for one in others)]
    more = len(rows) - _MOST_ROWS
    if more > 0:
        rows = [*rows[:_MOST_ROWS], (say(Message("and {more} more", more=more)), "", "")]
    head = (say(Message("Layer")), say(Message("Channels")), say(Message("What was done with it")))
    return table(head, rows, quiet=True) if rows else ""


def _fate(layer: KeptLayer, marks: Marks, say: Say) -> LayerFate:
    removed = [name for name, mark in marks.items() if mark.kind is MarkKind.REMOVE]
    if not layer.after:
        block = next((name for name in removed if is_inside(layer.name, (name,))), layer.name)
        return LayerFate(block, "", say(Message("removed whole")))
    mark = marks.get(layer.name, TRAIN)
    if layer.after < layer.before:
        share = percent(1 - layer.after / layer.before)
        return LayerFate(
            layer.name,
            f"{layer.before} → {layer.after}",
            say(Message("pruned by {share}", share=share)),
        )
    told = mark.kind in (MarkKind.FREEZE, MarkKind.PROTECT, MarkKind.HEADS)
    return LayerFate(layer.name, f"{layer.before}", _mark_words(mark, say) if told else "")


def _joined(fates: Sequence[LayerFate], say: Say) -> list[tuple[str, str, str]]:
    """Give neighbours of which the same can be said one row."""
    rows = []
    for (channels, done, _), run in groupby(fates, _looks):
        names = list(dict.fromkeys(one.name for one in run))
        title = names[0]
        if len(names) > 1:
            layers = say(Message("{count} layers", count=len(names)))
            title = f"{names[0]} … {names[-1]} ({layers})"
        if done:
            rows.append((title, channels, done))
    return rows


def _looks(fate: LayerFate) -> tuple[str, str, str]:
    """Tell what a row shows; blocks that left are told one by one."""
    return fate.channels, fate.done, "" if fate.channels else fate.name


def _mark_words(mark: Mark, say: Say) -> str:
    ratio = percent(mark.ratio)
    return {
        MarkKind.PRUNE: say(Message("pruned by {share}", share=ratio)),
        MarkKind.HEADS: say(Message("{ratio} of its heads removed", ratio=ratio)),
        MarkKind.REMOVE: say(Message("removed whole")),
        MarkKind.FREEZE: say(Message("frozen as it was")),
        MarkKind.PROTECT: say(Message("protected from pruning")),
        MarkKind.TRAIN: "",
    }[mark.kind]
