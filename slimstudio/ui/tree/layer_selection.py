"""What is selected in the layer tree, and which layers a mark would go to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QTreeView

from slimstudio.engine.marks import MarkKind, is_inside
from slimstudio.ui.tree.mark_summary import MarkSummary, summary_of

if TYPE_CHECKING:
    from slimstudio.ui.tree.layer_search import LayerFilter
    from slimstudio.ui.tree.layer_tree_model import LayerTreeModel
    from slimstudio.ui.tree.tree_state import TreeState

translate = QCoreApplication.translate


class LayerSelection:
    """Reads the selection of a tree; it keeps nothing by itself."""

    def __init__(self, tree: QTreeView, rows: LayerFilter, model: LayerTreeModel) -> None:
        self._tree = tree
        self._rows = rows
        self._model = model

    @property
    def state(self) -> TreeState:
        """Marks and forecast of the tree."""
        return self._model.state

    def names(self) -> tuple[str, ...]:
        """Names of the selected rows, in the order of the network."""
        return self._in_order(self._chosen())

    def targets(self, kind: MarkKind) -> tuple[str, ...]:
        """Names of the layers that a mark would go to, in the order of the network.

        These are the selected layers that have parameters, and those below selected containers,
        as far as the search lets them through: what is hidden is not marked by accident. Only
        removing goes to the selected containers themselves.
        """
        return self.targets_below(self._tree.selectionModel().selectedRows(), kind)

    def targets_below(self, rows: Iterable[QModelIndex], kind: MarkKind) -> tuple[str, ...]:
        """Do the same as `targets` for some rows of the tree."""
        state = self._model.state
        chosen = [self._id(row) for row in rows]
        if kind is MarkKind.REMOVE:
            names = self._in_order(chosen)
            return tuple(name for name in names if state.blocks.get(name, "no block") == "")
        if kind is MarkKind.HEADS:
            return self._with_heads(chosen)
        names = self._in_order(
            leaf for leaf in self._below(chosen) if self._rows.lets_through(leaf)
        )
        if kind is MarkKind.PRUNE:
            return tuple(name for name in names if name in state.prunable)
        return names

    def members(self) -> tuple[str, ...]:
        """Names of all layers with parameters in the selection, also those that a search hides."""
        return self._in_order(self._below(self._chosen()))

    def hidden(self) -> int:
        """Count the layers of the selection that marks pass by, because a search hides them."""
        return len(self.members()) - len(self.targets(MarkKind.TRAIN))

    def passed_by(self, kind: MarkKind) -> tuple[str, ...]:
        """Names of the layers below selected containers that a mark cannot go to; they train.

        Pruning goes to the layers whose channels can be chosen. Were the others below to keep
        older marks, a container would still be mixed after a person has marked all of it.
        """
        return self.passed_by_below(self._tree.selectionModel().selectedRows(), kind)

    def passed_by_below(self, rows: Iterable[QModelIndex], kind: MarkKind) -> tuple[str, ...]:
        """Do the same as `passed_by` for some rows of the tree."""
        if kind is not MarkKind.PRUNE:
            return ()
        tree = self._model.outline
        containers = [row for row in rows if not tree.layers[self._id(row)].is_leaf]
        pruned = frozenset(self.targets_below(containers, kind))
        below = self.targets_below(containers, MarkKind.TRAIN)
        return tuple(name for name in below if name not in pruned)

    def summary(self) -> MarkSummary:
        """Sum up the marks of what is selected, also where a search hides a part of it."""
        model = self._model
        rows = [model.summaries[layer_id] for layer_id in self._chosen()]
        kinds = {row.kind for row in rows}
        if len(kinds) == 1 and rows[0].kind is not None and rows[0].kind.is_for_containers:
            low, high = min(row.low for row in rows), max(row.high for row in rows)
            return MarkSummary(rows[0].kind, low, high)
        marks, names = model.state.marks, self.names()
        # Who selects a layer inside an attention asks about the layer, and not about its heads.
        speaking = {
            name: mark
            for name, mark in marks.items()
            if mark.kind is MarkKind.REMOVE
            or (mark.kind is MarkKind.HEADS and is_inside(name, names))
        }
        return summary_of(self.members(), marks, model.state.prunable, speaking)

    def problem(self, kind: MarkKind) -> str:
        """Say why nothing that is selected can get a mark; "" where something can."""
        if self.targets(kind):
            return ""
        names = self.names()
        if not names:
            return translate("LayerSelection", "Select one or more layers first.")
        if kind is MarkKind.REMOVE:
            return self._why_it_stays(names[0])
        if kind is MarkKind.HEADS:
            return self._why_heads_stay(names)
        trainable = self.targets(MarkKind.TRAIN)
        return self._model.state.blocked.get(trainable[0], "") if trainable else self._why_none()

    def _id(self, row: QModelIndex) -> int:
        return self._rows.mapToSource(row).internalId()

    def _chosen(self) -> list[int]:
        return [self._id(row) for row in self._tree.selectionModel().selectedRows()]

    def _below(self, chosen: Iterable[int]) -> set[int]:
        """List the layers with parameters that are, or lie in, some rows."""
        tree = self._model.outline
        leaves = (leaf for layer_id in chosen for leaf in tree.leaves_below(layer_id))
        return {leaf for leaf in leaves if tree.layers[leaf].parameters}

    def _with_heads(self, chosen: list[int]) -> tuple[str, ...]:
        """Name the attention layers in some rows, as far as the search lets them through."""
        tree, heads = self._model.outline, self._model.state.heads
        holders = {tree.layers[layer_id].name for layer_id in chosen}
        found = []
        for name in (name for name, reason in heads.items() if not reason):
            layer_id = tree.id_of(name)
            inside = is_inside(name, holders)
            if layer_id is not None and inside and self._shows(layer_id, chosen):
                found.append(layer_id)
        return self._in_order(found)

    def _shows(self, layer_id: int, chosen: list[int]) -> bool:
        return layer_id in chosen or self._rows.lets_through(layer_id)

    def _why_none(self) -> str:
        if self.hidden():
            return translate(
                "LayerSelection", "The search hides what is in it. Clear the search to mark that."
            )
        return translate(
            "LayerSelection", "There is nothing to learn or remove here: it has no parameters."
        )

    def _why_it_stays(self, name: str) -> str:
        reason = self._model.state.blocks.get(name)
        if reason:
            return reason
        if not name:
            return translate("LayerSelection", "Nothing would be left of the network.")
        return translate(
            "LayerSelection", "Only whole blocks can be removed. Select one that holds this layer."
        )

    def _why_heads_stay(self, names: tuple[str, ...]) -> str:
        kept = (reason for n, reason in self._model.state.heads.items() if is_inside(n, names))
        nothing = translate("LayerSelection", "There are no attention heads here.")
        return next((reason for reason in kept if reason), nothing)

    def _in_order(self, layer_ids: Iterable[int]) -> tuple[str, ...]:
        layers = self._model.outline.layers
        return tuple(layers[layer_id].name for layer_id in sorted(layer_ids))
