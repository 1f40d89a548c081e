"""What each cell of the layer tree says, sorts by, and explains."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.marks import MarkKind
from slimstudio.engine.models.layers import Layer
from slimstudio.ui.tree.layer_words import friendly_names, layer_sentence, shape_text
from slimstudio.ui.tree.mark_summary import LayerOutline, MarkSummary
from slimstudio.ui.tree.marks import counted_marks, mark_meaning, mark_word
from slimstudio.ui.tree.tree_columns import Column
from slimstudio.ui.tree.tree_state import TreeState
from slimstudio.ui.widgets.number_text import count_text, percent_text, points_text, whole_text

translate = QCoreApplication.translate

_MOST_CAUSES = 3


@dataclass(frozen=True, eq=False)
class LayerRowWords:
    """Words for the rows of one tree in one state; rows are named by their layer id."""

    outline: LayerOutline
    state: TreeState
    summaries: tuple[MarkSummary, ...]

    def share(self, layer_id: int) -> float:
        """Share of the network's MACs that is spent in the layer, 0 to 1."""
        whole = self.outline.macs
        return self.outline.layers[layer_id].macs / whole if whole else 0.0

    def text(  # noqa: C901, PLR0911 - one per column
        self, layer_id: int, column: Column
    ) -> str:
        """Write what a cell shows."""
        layer = self.outline.layers[layer_id]
        match column:
            case Column.NAME:
                return self._name_text(layer)
            case Column.KIND:
                return layer.kind
            case Column.SHAPE:
                return shape_text(layer.output_shape)
            case Column.PARAMETERS:
                return _counted(layer.parameters)
            case Column.MACS:
                return _counted(layer.macs)
            case Column.SHARE:
                return self._share_text(layer_id)
            case Column.MARK:
                return self._mark_text(layer_id)
            case Column.RATIO:
                return self._ratio_text(layer_id)
            case Column.CHANNELS:
                return self._channels_text(layer)
            case Column.SENSITIVITY:
                return self._loss_text(layer.name)

    def sort_value(  # noqa: PLR0911 - one per column
        self, layer_id: int, column: Column
    ) -> str | float:
        """Give the raw value that a column sorts by.

        Numbers are floats: Qt compares two integers by the type of the left one, and counts of
        operations overflow an `int`.
        """
        layer = self.outline.layers[layer_id]
        match column:
            case Column.SHAPE:
                return float(layer.output_shape[0]) if layer.output_shape else -1.0
            case Column.PARAMETERS:
                return float(layer.parameters)
            case Column.MACS | Column.SHARE:
                return float(layer.macs)
            case Column.RATIO:
                return self.summaries[layer_id].high
            case Column.CHANNELS:
                return float(self.state.channels.get(layer.name, (-1, -1))[1])
            case Column.SENSITIVITY:
                loss = self._loss(layer.name)
                return -2.0 if loss is None else loss
            case Column.NAME | Column.KIND | Column.MARK:
                return self.text(layer_id, column).casefold()

    def tooltip(  # noqa: PLR0911 - one per column
        self, layer_id: int, column: Column
    ) -> str:
        """Explain a cell in a sentence or two; "" where it speaks for itself."""
        layer = self.outline.layers[layer_id]
        match column:
            case Column.NAME | Column.KIND:
                return f"{layer.name}\n{layer_sentence(layer)}".strip()
            case Column.PARAMETERS:
                return translate("LayerRow", "{count} parameters").format(
                    count=whole_text(layer.parameters)
                )
            case Column.MACS | Column.SHARE:
                return translate(
                    "LayerRow", "{count} multiply-accumulate operations, {share} of the network"
                ).format(count=whole_text(layer.macs), share=percent_text(self.share(layer_id)))
            case Column.MARK | Column.RATIO:
                return self._mark_tooltip(layer_id)
            case Column.CHANNELS:
                return self._channels_tooltip(layer)
            case Column.SENSITIVITY:
                return "\n".join(
                    translate("LayerRow", "{ratio} removed: {points}").format(
                        ratio=percent_text(ratio, 0), points=points_text(loss, 0.0)
                    )
                    for ratio, loss in self.state.losses.get(layer.name, ())
                )
            case _:
                return ""

    def spoken_mark(self, layer_id: int) -> str:
        """Write a row's mark for those who hear it: also which marks are mixed, and how much."""
        summary, words = self.summaries[layer_id], self._mark_text(layer_id)
        more = counted_marks(summary.counts) or self._ratio_text(layer_id)
        return f"{words}, {more}" if more else words

    def spoken(self, layer_id: int) -> str:
        """Say what else a person sees in a row beside its name."""
        parts = (
            self.outline.layers[layer_id].kind,
            self.spoken_mark(layer_id),
            self.text(layer_id, Column.CHANNELS),
        )
        return ", ".join(part for part in parts if part)

    @cached_property
    def _friendly(self) -> dict[str, str]:
        return friendly_names(self.outline.layers)

    def _name_text(self, layer: Layer) -> str:
        """Write the last part of the name; beside a bare number, what people would call it."""
        code = layer.name.rpartition(".")[2]
        friendly = self._friendly.get(layer.name, "") if code.isdecimal() else ""
        if friendly and layer.is_leaf:
            friendly = friendly.rpartition(", ")[2]  # the block stands above
        return " · ".join(filter(None, (code, friendly))) or translate("LayerRow", "Whole network")

    def _share_text(self, layer_id: int) -> str:
        return percent_text(self.share(layer_id)) if self.outline.layers[layer_id].macs else ""

    def _loss(self, name: str) -> float | None:
        """Say what was lost nearest to the middle ratio."""
        measured = self.state.losses.get(name, ())
        return min(measured, key=lambda pair: abs(pair[0] - 0.5))[1] if measured else None

    def _loss_text(self, name: str) -> str:
        loss = self._loss(name)
        return "" if loss is None else points_text(loss, 0.0)

    def _mark_text(self, layer_id: int) -> str:
        summary = self.summaries[layer_id]
        if summary.mixed:
            return translate("LayerRow", "Mixed")
        return mark_word(summary.kind) if summary.kind else ""

    def _ratio_text(self, layer_id: int) -> str:
        """Write the ratio as it will be once channels are rounded to whole steps."""
        summary = self.summaries[layer_id]
        if summary.kind is None or not summary.kind.has_ratio:
            return ""
        below = [self.outline.layers[leaf].name for leaf in self.outline.leaves_below(layer_id)]
        names = [self.outline.layers[layer_id].name, *below]
        real = [self._real_ratio(name) for name in names if name in self.state.marks]
        known = [ratio for ratio in real if ratio is not None] or [summary.low, summary.high]
        low, high = round(min(known) * 100), round(max(known) * 100)
        return f"{high} %" if low == high else f"{low}\N{EN DASH}{high} %"

    def _real_ratio(self, name: str) -> float | None:
        if self.state.marks[name].kind is not MarkKind.PRUNE:
            return None
        before, after = self.state.channels.get(name, (0, 0))
        return (before - after) / before if before else None

    def _channels_text(self, layer: Layer) -> str:
        if layer.name in self.state.removed:
            return translate("LayerRow", "removed")
        counts = self.state.heads_left.get(layer.name)
        if counts is not None:
            return translate("LayerRow", "{count} heads").format(count=_change(*counts))
        if not layer.is_leaf or layer.name not in self.state.channels:
            return ""
        return _change(*self.state.channels[layer.name])

    def _mark_tooltip(self, layer_id: int) -> str:
        summary = self.summaries[layer_id]
        if summary.mixed:
            return translate("LayerRow", "The layers below have different marks: {marks}.").format(
                marks=counted_marks(summary.counts)
            )
        if self.state.is_removed(self.outline.layers[layer_id].name):
            return translate("LayerRow", "This leaves with the whole block.")
        if summary.kind is None:
            return translate("LayerRow", "Nothing to learn or remove here: it has no parameters.")
        words = f"{mark_word(summary.kind)}: {mark_meaning(summary.kind)}"
        blocked = self.state.blocked.get(self.outline.layers[layer_id].name)
        if not blocked:
            return words
        refused = translate("LayerRow", "Cannot be pruned: {reason}").format(reason=blocked)
        return f"{words}\n{refused}"

    def _channels_tooltip(self, layer: Layer) -> str:
        causes = self.state.shrunk_by.get(layer.name, ())
        if not causes:
            return ""
        named = ", ".join(causes[:_MOST_CAUSES])
        if len(causes) > _MOST_CAUSES:
            named = translate("LayerRow", "{names} and {count} more").format(
                names=named, count=len(causes) - _MOST_CAUSES
            )
        return translate("LayerRow", "These channels leave together with those of {names}.").format(
            names=named
        )


def _change(before: int, after: int) -> str:
    return f"{before}" if before == after else f"{before} \N{RIGHTWARDS ARROW} {after}"


def _counted(number: int) -> str:
    return count_text(number) if number else ""
