"""What became of each layer, so that it is one look."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from slimstudio.engine.marks import TRAIN, Mark, MarkKind, is_inside
from slimstudio.engine.measure.size import KeptLayer, all_layers
from slimstudio.messages import Message
from slimstudio.session.report.markup import percent, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.marks import Marks
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.report.markup import Say

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
