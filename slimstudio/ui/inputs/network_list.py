"""The networks that can be picked by name, grouped by family, with a search field."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.sources.source import Architecture
from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import count_text, macs_text

_NAME = Qt.ItemDataRole.UserRole
_DISPENSABLE = (3, 1)  # columns, the one that is missed least first
_NAME_PX = 196


class NetworkList(QWidget):
    """Lists architectures; emits `activated` for a double click or Enter."""

    selected = Signal(str)  # name of the architecture; "" for none
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(0, 4, self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self._model)
        self._filtered.setRecursiveFilteringEnabled(True)
        self._filtered.setAutoAcceptChildRows(True)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

        self.search = QLineEdit(self)
        self.search.setObjectName("searchNetworks")
        self.search.setAccessibleName(self.tr("Search networks"))
        self.search.setPlaceholderText(self.tr("Search, for example resnet or mobile"))
        self.search.setToolTip(self.tr("Shows only networks whose name or family matches."))
        self.search.setClearButtonEnabled(True)
        themed_icon(
            self.search.addAction(self.windowIcon(), QLineEdit.ActionPosition.LeadingPosition),
            "search",
            "muted",
        )
        self.view = QTreeView(self)
        self.view.setObjectName("networks")
        self.view.setAccessibleName(self.tr("Networks"))
        self.view.setModel(self._filtered)
        self.view.setProperty("plain", "true")
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setUniformRowHeights(True)
        self.view.setIndentation(16)
        self.view.setAllColumnsShowFocus(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.search)
        rows.addWidget(self.view, 1)
        self.search.textChanged.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._tell_selected)
        self.view.activated.connect(self._tell_activated)

    @property
    def current(self) -> str:
        """Name of the selected architecture; "" for none."""
        return self._name_at(self.view.currentIndex())

    def show_architectures(self, architectures: Sequence[Architecture]) -> None:
        """List these."""
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("Network"),
                self.tr("Parameters"),
                self.tr("Computation"),
                self.tr("Image size"),
            ]
        )
        for column in range(self._model.columnCount()):
            heading = self._model.horizontalHeaderItem(column)
            heading.setToolTip(explained(heading.text()))
        families: dict[str, QStandardItem] = {}
        for one in sorted(architectures, key=lambda one: (_order(one.family), _order(one.name))):
            if one.family not in families:
                families[one.family] = _family(one.family)
                self._model.appendRow(families[one.family])
            families[one.family].appendRow(_row(one))
        self.view.expandAll()
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._fit_columns()

    def select(self, name: str) -> None:
        """Select an architecture and scroll to it; does nothing where it is not listed."""
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        found = self._model.findItems(name, flags)
        if found:
            index = self._filtered.mapFromSource(found[0].index())
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room of the last column where there is little."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        header = self.view.header()
        needed = {
            column: max(self.view.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(1, header.count())
        }
        room = self.width() - self.view.verticalScrollBar().sizeHint().width() - _NAME_PX
        for column in _DISPENSABLE:
            if column in needed:
                hidden = sum(needed.values()) > room
                self.view.setColumnHidden(column, hidden)
                if hidden:
                    del needed[column]

    def _name_at(self, index: QModelIndex) -> str:
        name = index.siblingAtColumn(0).data(_NAME)
        return name if isinstance(name, str) else ""

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._filtered.setFilterFixedString(text.strip())
        self.view.expandAll()
        self.view.scrollTo(self.view.currentIndex())

    @Slot(QModelIndex)
    def _tell_selected(self, index: QModelIndex) -> None:
        self.selected.emit(self._name_at(index))

    @Slot(QModelIndex)
    def _tell_activated(self, index: QModelIndex) -> None:
        if name := self._name_at(index):
            self.activated.emit(name)


def _order(name: str) -> list[str | int]:
    """Let resnet18 stand before resnet101: numbers in names count as numbers."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if part.isdecimal() else part for part in parts]


def _family(name: str) -> QStandardItem:
    family = QStandardItem(name)
    family.setSelectable(False)
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    family.setFont(font)
    return family


def _row(one: Architecture) -> list[QStandardItem]:
    name = QStandardItem(one.name)
    name.setData(one.name, _NAME)
    size = one.preprocessing.size
    cells = [
        QStandardItem(count_text(one.parameters)),
        QStandardItem(macs_text(one.macs)),
        QStandardItem(f"{size} × {size}"),  # noqa: RUF001 - the sign for "by"
    ]
    for cell in cells:
        cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return [name, *cells]
