"""Cells of the layer tree in which a pruning ratio is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QSpinBox, QStyledItemDelegate

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.tree.layer_tree_model import MARK_ROLE
from slimstudio.ui.tree.mark_look import mark_colour
from slimstudio.ui.tree.text_delegate import colour_text, leave_selection_to_the_row

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

DEFAULT_RATIO = 0.5


class RatioDelegate(QStyledItemDelegate):
    """Edits a ratio in whole percent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.suggested = DEFAULT_RATIO
        """What the field shows for a layer that is not pruned yet."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Write ratios in the colour of their mark."""
        super().initStyleOption(option, index)
        leave_selection_to_the_row(option)
        colour_text(option, mark_colour(MarkKind(index.data(MARK_ROLE) or MarkKind.PRUNE)))

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's
    ) -> QWidget:
        """Open a field for whole percent."""
        field = QSpinBox(parent)
        field.setObjectName("ratioField")
        field.setAccessibleName(self.tr("Share of channels to remove, in percent"))
        field.setRange(1, 99)
        field.setSuffix(" %")
        # Fields elsewhere are taller than a row of the tree.
        field.setStyleSheet(
            "QSpinBox { min-height: 0; padding: 0 4px; border-radius: 3px }"
            "QSpinBox::up-button, QSpinBox::down-button { width: 0 }"
            "QSpinBox::up-arrow, QSpinBox::down-arrow { image: none }"
        )
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        return field

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's
    ) -> None:
        """Fill the whole cell."""
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Start from the ratio that the layer has, or from the suggested one."""
        assert isinstance(editor, QSpinBox)
        ratio = index.data(Qt.ItemDataRole.EditRole) or self.suggested
        editor.setValue(round(ratio * 100))
        editor.selectAll()

    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ask for the ratio, unless what was shown is what was there."""
        assert isinstance(editor, QSpinBox)
        editor.interpretText()
        before = index.data(Qt.ItemDataRole.EditRole)
        if editor.value() != round(before * 100):
            model.setData(index, editor.value() / 100, Qt.ItemDataRole.EditRole)
