"""Which rows of the layer tree are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from slimstudio.ui.tree.layer_tree_model import SORT_ROLE, LayerTreeModel

if TYPE_CHECKING:
    from slimstudio.engine.marks import MarkKind


@dataclass(frozen=True)
class LayerQuery:
    """What a person looks for; a field that is empty lets everything through.

    Args:
        text: Part of the layer's dotted name or kind, in any case.
        kind: The exact kind.
        mark: The mark of a layer with parameters, or of a container itself.
    """

    text: str = ""
    kind: str = ""
    mark: MarkKind | None = None


EVERYTHING = LayerQuery()


class LayerFilter(QSortFilterProxyModel):
    """Sorts siblings by raw numbers, and keeps the rows that fit together with what holds them."""

    def __init__(self, model: LayerTreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._query = EVERYTHING
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setRecursiveFilteringEnabled(True)
        self._follow_edits()

    @property
    def query(self) -> LayerQuery:
        """What is looked for now."""
        return self._query

    def look_for(self, query: LayerQuery) -> None:
        """Show only the rows that fit."""
        if query != self._query:
            self.beginFilterChange()
            self._query = query
            self._follow_edits()
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def _follow_edits(self) -> None:
        """Look at edited rows again only where marks decide which are shown: it takes its time.

        Sorted rows stay where they are while they are edited, under the pointer and the keys.
        """
        self.setDynamicSortFilter(self._query.mark is not None)

    def lets_through(self, layer_id: int) -> bool:
        """Decide about one layer by itself."""
        query = self._query
        if query == EVERYTHING:
            return True
        layer = self._model.outline.layers[layer_id]
        wanted = query.text.strip().casefold()
        if wanted and wanted not in f"{layer.name} {layer.kind}".casefold():
            return False
        if query.kind and layer.kind != query.kind:
            return False
        if query.mark is None:
            return True
        if query.mark.is_for_containers:
            own = self._model.state.marks.get(layer.name)
            return own is not None and own.kind is query.mark
        return layer.is_leaf and self._model.summaries[layer_id].kind is query.mark

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Decide about one row by itself; Qt adds the rows that hold it."""
        index = self._model.index(source_row, 0, source_parent)
        return self.lets_through(index.internalId())
