"""What is selected in the layer tree, and which layers a mark would go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.marks import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QTreeView

    from slimstudio.ui.tree.layer_filter import LayerFilter
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
        return self._in_order(
            self._rows.mapToSource(row).internalId()
            for row in self._tree.selectionModel().selectedRows()
        )

    def targets(self, kind: MarkKind) -> tuple[str, ...]:
        """Names of the layers that a mark would go to, in the order of the network.

        These are the selected layers that have parameters, and those below selected containers,
        as far as the search lets them through: what is hidden is not marked by accident.
        """
        return self.targets_below(self._tree.selectionModel().selectedRows(), kind)

    def targets_below(self, rows: Iterable[QModelIndex], kind: MarkKind) -> tuple[str, ...]:
        """Do the same as `targets` for some rows of the tree."""
        tree = self._model.outline
        found = {
            leaf
            for row in rows
            for leaf in tree.leaves_below(self._rows.mapToSource(row).internalId())
            if tree.layers[leaf].parameters and self._rows.lets_through(leaf)
        }
        names = self._in_order(found)
        if kind is MarkKind.PRUNE:
            return tuple(name for name in names if name in self._model.state.prunable)
        return names

    def problem(self, kind: MarkKind) -> str:
        """Say why nothing that is selected can get a mark; "" where something can."""
        if self.targets(kind):
            return ""
        if not self.names():
            return translate("LayerSelection", "Select one or more layers first.")
        trainable = self.targets(MarkKind.TRAIN)
        if not trainable:
            return translate(
                "LayerSelection", "There is nothing to learn or remove here: it has no parameters."
            )
        return self._model.state.blocked.get(trainable[0], "")

    def _in_order(self, layer_ids: Iterable[int]) -> tuple[str, ...]:
        layers = self._model.outline.layers
        return tuple(layers[layer_id].name for layer_id in sorted(layer_ids))
