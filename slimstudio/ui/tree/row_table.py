"""Rows of the layer tree as a table that spreadsheets and mails take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.ui.tree.tree_columns import Column, column_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from slimstudio.ui.tree.layer_tree_model import LayerTreeModel

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
