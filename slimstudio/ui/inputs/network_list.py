"""The networks that can be picked by name, grouped by family, with a search field and limits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.image_size import sides
from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import (
    WheelGuard,
    count_text,
    decimal_field,
    macs_text,
    percent_text,
)
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.session.tasks.networks import ListedNetwork

_NAME = Qt.ItemDataRole.UserRole
_COST = Qt.ItemDataRole.UserRole + 1  # megabytes and MMACs
_DISPENSABLE = (4, 1, 3)  # columns, the one that is missed least first
_NAME_PX = 216
_MB_PER_PARAMETER = 4e-6
_MOST_UNFOLDED = 200  # rows; longer lists show their families first


class NetworkList(QWidget):
    """Lists architectures; emits `activated` for a double click or Enter."""

    selected = Signal(str)  # name of the architecture; "" for none
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(0, 5, self)
        self._filtered = _WithinBudget(self)
        self._filtered.setSourceModel(self._model)
        self._filtered.setRecursiveFilteringEnabled(True)
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
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their ends
        megabytes = QCoreApplication.translate("Numbers", "MB")
        self.megabytes = self._limit("mostMegabytes", self.tr("File of any size"), f" {megabytes}")
        self.megabytes.setAccessibleName(self.tr("Largest file"))
        self.mmacs = self._limit("mostMacs", self.tr("Any computation"), " MMACs")
        self.mmacs.setAccessibleName(self.tr("Most computation"))
        self.nothing = text_label(self.tr("No network fits. Allow more."), Role.MUTED, self)
        self.nothing.hide()
        limits = QHBoxLayout()
        limits.setSpacing(8)
        for field in (self.megabytes, self.mmacs):
            limits.addWidget(field, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.search)
        rows.addLayout(limits)
        rows.addWidget(self.nothing)
        rows.addWidget(self.view, 1)
        self.search.textChanged.connect(self._filter)
        for field in (self.megabytes, self.mmacs):
            field.valueChanged.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._tell_selected)
        self.view.activated.connect(self._tell_activated)

    @property
    def current(self) -> str:
        """Name of the selected architecture; "" for none."""
        return self._name_at(self.view.currentIndex())

    def show_networks(self, networks: Sequence[ListedNetwork]) -> None:
        """List these."""
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("Network"),
                self.tr("Parameters"),
                self.tr("Computation"),
                self.tr("Accuracy"),
                self.tr("Image size"),
            ]
        )
        for column in range(self._model.columnCount()):
            heading = self._model.horizontalHeaderItem(column)
            heading.setToolTip(explained(heading.text()))
        families: dict[str, QStandardItem] = {}
        for one in sorted(networks, key=_place):
            family = one.architecture.family
            if family not in families:
                families[family] = _family(family)
                self._model.appendRow(families[family])
            families[family].appendRow(_row(one))
        self._filter()
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._fit_columns()

    def select(self, name: str) -> None:
        """Select an architecture and scroll to it, or none; nothing changes for a stranger."""
        if not name:
            self.view.setCurrentIndex(QModelIndex())
            return
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

    @Slot()
    def _filter(self) -> None:
        self._filtered.allow(self.megabytes.value(), self.mmacs.value())
        self._filtered.setFilterFixedString(self.search.text().strip())
        families = range(self._filtered.rowCount())
        rows = sum(self._filtered.rowCount(self._filtered.index(row, 0)) for row in families)
        self.nothing.setVisible(not rows and self._model.rowCount() > 0)
        if rows <= _MOST_UNFOLDED:
            self.view.expandAll()
        else:
            self.view.collapseAll()
        for row in families:
            self.view.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's argument
        self._fit_columns()
        self.view.scrollTo(self.view.currentIndex())
        self.selected.emit(self.current)  # it may have been left out

    def _limit(self, name: str, words: str, unit: str) -> QDoubleSpinBox:
        """Make a field for a limit; at zero there is none, which `words` say."""
        field = decimal_field(self)
        field.setObjectName(name)
        field.setToolTip(self.tr("Shows only networks that need no more; 0 shows all."))
        field.setDecimals(0)
        field.setRange(0, 1_000_000)
        field.setSingleStep(10)
        field.setSuffix(unit)
        field.setPrefix("\N{LESS-THAN OR EQUAL TO} ")
        field.setSpecialValueText(words)
        WheelGuard(self).guard(field)
        return field

    @Slot(QModelIndex)
    def _tell_selected(self, index: QModelIndex) -> None:
        self.selected.emit(self._name_at(index))

    @Slot(QModelIndex)
    def _tell_activated(self, index: QModelIndex) -> None:
        if name := self._name_at(index):
            self.activated.emit(name)


class _WithinBudget(QSortFilterProxyModel):
    """Leaves out networks that need more than is allowed. Qt has no other way to say so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._most = (0.0, 0.0)

    def allow(self, megabytes: float, mmacs: float) -> None:
        """Set what a network may need at most; 0 for anything."""
        if self._most != (megabytes, mmacs):
            self.beginFilterChange()
            self._most = (megabytes, mmacs)
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Tell whether a row is shown; families are where any of their networks is."""
        cost = self.sourceModel().index(source_row, 0, source_parent).data(_COST)
        if cost is None:
            # Its networks are looked at one by one, also where the family's name is what matches.
            return not any(self._most) and super().filterAcceptsRow(source_row, source_parent)
        if any(most and needed > most for needed, most in zip(cost, self._most, strict=True)):
            return False
        family = source_parent.data()
        named = self.filterRegularExpression().match(str(family)).hasMatch()
        return named or super().filterAcceptsRow(source_row, source_parent)


def _place(one: ListedNetwork) -> tuple[list[str | int], list[str | int]]:
    return _order(one.architecture.family), _order(one.architecture.name)


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


def _row(listed: ListedNetwork) -> list[QStandardItem]:
    one = listed.architecture
    name = QStandardItem(one.name)
    name.setData(one.name, _NAME)
    name.setToolTip(plain_tip(one.name))
    name.setData((_MB_PER_PARAMETER * one.parameters, one.macs / 1e6), _COST)
    high, wide = sides(one.preprocessing.size)
    accuracy = "" if listed.accuracy is None else percent_text(listed.accuracy)
    cells = [
        QStandardItem(count_text(one.parameters)),
        QStandardItem(macs_text(one.macs)),
        QStandardItem(accuracy),
        QStandardItem(f"{high} × {wide}"),  # noqa: RUF001 - the sign for "by"
    ]
    for cell in cells:
        cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return [name, *cells]
