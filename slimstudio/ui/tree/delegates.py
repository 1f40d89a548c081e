"""What draws the cells of the layers, and edits their ratios."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.layer_tree_model import (
    LINKED_ROLE,
    MARK_ROLE,
    MIXED_ROLE,
    REMOVED_ROLE,
    SHARE_ROLE,
    SHRINKS_ROLE,
    WEIGHTLESS_ROLE,
)
from slimstudio.ui.tree.marks import coloured_icon, mark_colour, mark_icon, mixed_icon
from slimstudio.ui.widgets.number_text import percent_text

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


class MarkDelegate(QStyledItemDelegate):
    """Shows icon, colour and word; the usual mark, Train, only quietly.

    Where the layers below differ, the icon has a band in the colour of each of their marks.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Keeps words in one line below each other where there is no icon.
        blank = QPixmap(48, 48)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose icon and colour."""
        super().initStyleOption(option, index)
        leave_selection_to_the_row(option)
        kind, mixed = index.data(MARK_ROLE), index.data(MIXED_ROLE)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = option.decorationSize.boundedTo(QSize(16, 16))
        if kind and kind != MarkKind.TRAIN:
            option.icon = mark_icon(MarkKind(kind))
            colour_text(option, mark_colour(MarkKind(kind)))
        elif mixed:
            option.icon = mixed_icon(tuple(MarkKind(each) for each in mixed))
            colour_text(option, QColor(theme.current.text))
        else:
            option.icon = self._blank
            colour_text(option, QColor(theme.current.muted))


class ChannelsDelegate(QStyledItemDelegate):
    """Makes counts that change stand out, with a link where another layer is the reason."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose icon and colour."""
        super().initStyleOption(option, index)
        leave_selection_to_the_row(option)
        if index.data(LINKED_ROLE):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(14, 14)
            option.icon = coloured_icon("link", theme.current.prune)
        if index.data(REMOVED_ROLE):
            colour_text(option, mark_colour(MarkKind.REMOVE))
        elif not index.data(SHRINKS_ROLE):
            colour_text(option, QColor(theme.current.muted))


class TextDelegate(QStyledItemDelegate):
    """Says quietly what has nothing to learn or remove, and strikes out what leaves whole."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose the text's colour."""
        super().initStyleOption(option, index)
        leave_selection_to_the_row(option)
        removed = bool(index.data(REMOVED_ROLE))
        option.font.setStrikeOut(removed)
        if removed or index.data(WEIGHTLESS_ROLE):
            colour_text(option, QColor(theme.current.muted))


def leave_selection_to_the_row(option: QStyleOptionViewItem) -> None:
    """Keep a cell's own colours when it is selected: the tree colours the whole row."""
    option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)


def colour_text(option: QStyleOptionViewItem, colour: QColor) -> None:
    """Write a cell in another colour."""
    option.palette.setColor(QPalette.ColorRole.Text, colour)


_BAR_HEIGHT = 6
_PADDING = 6


class ShareDelegate(QStyledItemDelegate):
    """Draws a bar with its percentage beside it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell's background as the style does, then bar and figure."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        leave_selection_to_the_row(shown)
        text, shown.text = shown.text, ""
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        if not text:
            return
        area = QRectF(shown.rect).adjusted(_PADDING, 0, -_PADDING, 0)
        figure_width = shown.fontMetrics.horizontalAdvance(percent_text(1.0))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(shown.font)
        painter.setPen(QColor(theme.current.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        track = QRectF(
            area.left(),
            area.center().y() - _BAR_HEIGHT / 2,
            area.width() - figure_width - _PADDING,
            _BAR_HEIGHT,
        )
        self._draw_bar(painter, track, float(index.data(SHARE_ROLE)))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave room for a bar that can be read."""
        hint = super().sizeHint(option, index)
        hint.setWidth(option.fontMetrics.horizontalAdvance(percent_text(1.0)) + 60)
        return hint

    def _draw_bar(self, painter: QPainter, track: QRectF, share: float) -> None:
        if track.width() <= _BAR_HEIGHT:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current.raised))
        painter.drawRoundedRect(track, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        filled = QRectF(track)
        # A share that is not nothing shows at least as a dot.
        filled.setWidth(max(_BAR_HEIGHT, track.width() * share))
        painter.setBrush(QColor(theme.current.accent))
        painter.drawRoundedRect(filled, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
