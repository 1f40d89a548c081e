"""The layers of a network as a Qt item model."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from slimstudio.engine.marks import MarkKind
from slimstudio.engine.models.layers import Layer
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tree.layer_row_words import LayerRowWords
from slimstudio.ui.tree.mark_summary import NO_PARENT, LayerOutline, MarkSummary, outline, summarise
from slimstudio.ui.tree.tree_columns import NUMBERS, Column, column_meaning, column_title
from slimstudio.ui.tree.tree_state import TreeState

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LAST = max(Column)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_DESCRIBED = Qt.ItemDataRole.AccessibleDescriptionRole

SORT_ROLE = Qt.ItemDataRole.UserRole  # str or float
SHARE_ROLE = Qt.ItemDataRole.UserRole + 1  # float, 0 to 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2  # MarkKind, or "" where marks differ or do not apply
WEIGHTLESS_ROLE = Qt.ItemDataRole.UserRole + 3  # bool: there is nothing to learn or remove
SHRINKS_ROLE = Qt.ItemDataRole.UserRole + 4  # bool: loses channels
LINKED_ROLE = Qt.ItemDataRole.UserRole + 5  # bool: loses channels because another layer does
REMOVED_ROLE = Qt.ItemDataRole.UserRole + 6  # bool: leaves with a whole block
MIXED_ROLE = Qt.ItemDataRole.UserRole + 7  # list of MarkKind: the marks below, where they differ


class LayerTreeModel(QAbstractItemModel):
    """Shows layers, marks and what they lead to. It holds no truth: it is told by `show_...`.

    An index carries the layer's id (its position in `outline.layers`), never a Python object,
    because Qt keeps no reference to what an index points at.
    """

    ratio_edited = Signal(str, float)  # layer name, share of channels to remove (0 to 1)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = LayerRowWords(LayerOutline(), TreeState(), ())
        self._coupled: frozenset[str] = frozenset()

    # -- what it shows ----------------------------------------------------------------------

    @property
    def outline(self) -> LayerOutline:
        """The tree that is shown."""
        return self._words.outline

    @property
    def state(self) -> TreeState:
        """Marks and forecast that are shown."""
        return self._words.state

    def show_layers(self, layers: tuple[Layer, ...], state: TreeState) -> None:
        """Show another network."""
        self.beginResetModel()
        tree = outline(layers)
        self._words = LayerRowWords(tree, state, summarise(tree, state.marks, state.prunable))
        self._coupled = frozenset()
        self.endResetModel()

    def show_state(self, state: TreeState) -> None:
        """Show other marks of the same network; only rows that look different are redrawn."""
        before, tree = self._words, self.outline
        after = LayerRowWords(tree, state, summarise(tree, state.marks, state.prunable))
        self._words = after
        changed = [
            layer_id
            for layer_id, layer in enumerate(tree.layers)
            if before.summaries[layer_id] != after.summaries[layer_id]
            or before.state.channels.get(layer.name) != state.channels.get(layer.name)
            or before.state.shrunk_by.get(layer.name) != state.shrunk_by.get(layer.name)
            or before.state.blocked.get(layer.name) != state.blocked.get(layer.name)
            or before.state.heads_left.get(layer.name) != state.heads_left.get(layer.name)
            or before.state.is_removed(layer.name) != state.is_removed(layer.name)
            or before.state.losses.get(layer.name) != state.losses.get(layer.name)
        ]
        self._announce(changed)

    def show_coupled(self, names: frozenset[str]) -> None:
        """Tint the layers whose channels leave together with the selected one's."""
        self._coupled = names

    def is_coupled(self, index: Index) -> bool:
        """Whether a row is tinted as coupled to the selected layer."""
        return self.layer_at(index).name in self._coupled

    def layer_at(self, index: Index) -> Layer:
        """The layer of a row; `index` must be valid."""
        return self.outline.layers[index.internalId()]

    @property
    def summaries(self) -> tuple[MarkSummary, ...]:
        """What is marked in each row's sub-tree, by layer id."""
        return self._words.summaries

    def index_of(self, name: str, column: Column = Column.NAME) -> QModelIndex:
        """Find a layer's cell; an invalid index when there is no such layer."""
        layer_id = self.outline.id_of(name)
        return _NOWHERE if layer_id is None else self._index(layer_id, column)

    # -- Qt's questions ---------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count what a layer holds."""
        if parent.column() > 0:
            return 0
        return len(self._below(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - same everywhere
        """Count the columns."""
        return len(Column)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Make the index of a cell."""
        # `hasIndex` says the same by asking back four times, and this is what Qt asks most.
        below = () if parent.column() > 0 else self._below(parent)
        if 0 <= row < len(below) and 0 <= column < len(Column):
            return self.createIndex(row, column, below[row])
        return _NOWHERE

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt overloads it with QObject.parent()
        """Find the row that holds another."""
        if not child.isValid():
            return _NOWHERE
        holder = self.outline.parents[child.internalId()]
        return _NOWHERE if holder == NO_PARENT else self._index(holder, Column.NAME)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a cell: ratios can be typed where there is one to choose."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.layer_at(index).is_leaf:
            flags |= Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == Column.RATIO and self._can_prune(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for one cell."""
        if not index.isValid():
            return None
        layer_id, column = index.internalId(), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.text(layer_id, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._words.tooltip(layer_id, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in NUMBERS else _LEFT
            case Qt.ItemDataRole.EditRole if column is Column.RATIO:
                return self._words.summaries[layer_id].high
            case _:
                return self._own_data(layer_id, column, role)

    def _own_data(
        self, layer_id: int, column: Column, role: int
    ) -> str | float | bool | list[MarkKind] | None:
        layer = self.outline.layers[layer_id]
        channels = self.state.heads_left.get(layer.name) or self.state.channels.get(
            layer.name, (0, 0)
        )
        if role in (_SPOKEN, _DESCRIBED):
            return self._spoken(layer_id, column, role)
        if role == SORT_ROLE:
            return self._words.sort_value(layer_id, column)
        if role == SHARE_ROLE:
            return self._words.share(layer_id)
        if role == MARK_ROLE:
            return self._words.summaries[layer_id].kind or ""
        if role == MIXED_ROLE:
            return [kind for kind, _ in self._words.summaries[layer_id].counts]
        yes = {
            WEIGHTLESS_ROLE: not layer.parameters,
            SHRINKS_ROLE: channels[1] < channels[0],
            REMOVED_ROLE: self.state.is_removed(layer.name),
            LINKED_ROLE: bool(layer.parameters) and layer.name in self.state.shrunk_by,
        }
        return yes.get(Qt.ItemDataRole(role))

    def _spoken(self, layer_id: int, column: Column, role: int) -> str | None:
        if role == _SPOKEN and column is Column.MARK:
            return self._words.spoken_mark(layer_id)
        if role == _DESCRIBED and column is Column.NAME:
            return self._words.spoken(layer_id)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another ratio; the model shows it once the project has it."""
        if (
            role != Qt.ItemDataRole.EditRole
            or not self.flags(index) & Qt.ItemFlag.ItemIsEditable
            or not isinstance(value, float)
            or not 0.0 < value < 1.0
        ):
            return False
        self.ratio_edited.emit(self.layer_at(index).name, value)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Name and explain the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column_title(column)
            case Qt.ItemDataRole.ToolTipRole:
                return column_meaning(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in NUMBERS else _LEFT
        return None

    # -- inside -----------------------------------------------------------------------------

    def _below(self, parent: Index) -> tuple[int, ...]:
        tree = self.outline
        return tree.children[parent.internalId()] if parent.isValid() else tree.tops

    def _index(self, layer_id: int, column: Column) -> QModelIndex:
        return self.createIndex(self.outline.rows[layer_id], column, layer_id)

    def _can_prune(self, index: Index) -> bool:
        tree = self.outline
        return any(
            tree.layers[leaf].name in self.state.prunable
            for leaf in tree.leaves_below(index.internalId())
        )

    def _announce(self, changed: list[int]) -> None:
        """Say what changed, once for each set of siblings."""
        siblings: dict[int, list[int]] = {}
        for layer_id in changed:
            siblings.setdefault(self.outline.parents[layer_id], []).append(layer_id)
        for rows in siblings.values():
            first, last = rows[0], rows[-1]
            self.dataChanged.emit(self._index(first, Column.NAME), self._index(last, _LAST))


translate = QCoreApplication.translate


def row_table(model: LayerTreeModel, names: Iterable[str], columns: Sequence[Column]) -> str:
    """Write layers as lines of cells between tabs, below the titles of the columns.

    Args:
        model: What the tree shows.
        names: The layers; the first column has their full names.
        columns: What to write of each, `Column.NAME` first.

    Returns:
        The table; "" when there are no layers.
    """
    lines = ["\t".join(column_title(column) for column in columns)]
    for name in names:
        row = [model.index_of(name, column).data() for column in columns[1:]]
        lines.append("\t".join([name or translate("LayerRow", "Whole network"), *row]))
    return "\n".join(lines) if len(lines) > 1 else ""
