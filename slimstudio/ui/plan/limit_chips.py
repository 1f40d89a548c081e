"""The limits that a person sets, each a chip with its number and a cross."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from slimstudio.engine.planning.budget import Budget
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.limits import (
    SCALES,
    Limit,
    limit_meaning,
    limit_name,
    limits_of,
    unit_text,
    value_of,
    with_limit,
)
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import WheelGuard, decimal_field
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.engine.planning.forecast import Forecast

_NUMBER_PX = 80


class LimitChip(QFrame):
    """One limit: what it limits, the number, and a cross that takes it away.

    Args:
        limit: What it limits.
        parent: Qt's parent.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, limit: Limit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limit = limit
        scale = SCALES[limit]
        self.setObjectName(f"limit_{limit}")
        self.setProperty("chip", "true")
        self.number = number = decimal_field(self)
        number.setObjectName(f"limitNumber_{limit}")
        number.setAccessibleName(self.tr("{limit}, at most").format(limit=limit_name(limit)))
        number.setToolTip(plain_tip(limit_meaning(limit)))
        number.setDecimals(scale.decimals)
        number.setRange(scale.low, scale.high)
        number.setSingleStep(1.0 if scale.high > 50 else 0.5)
        self._show_unit()
        number.setFixedWidth(_NUMBER_PX)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        number.setValue(scale.usual)
        WheelGuard(self).guard(number)
        cross = self.cross = QToolButton(self)
        cross.setObjectName(f"limitRemove_{limit}")
        words = self.tr("Remove this limit: {limit}").format(limit=limit_name(limit))
        cross.setAccessibleName(words)
        cross.setToolTip(plain_tip(words))
        themed_icon(cross, "close", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 2, 2)
        row.setSpacing(4)
        name = text_label(f"{limit_name(limit)} \N{LESS-THAN OR EQUAL TO}", Role.BODY, self)
        name.setWordWrap(False)
        row.addWidget(name, 1)
        row.addWidget(number)
        row.addWidget(cross)
        number.valueChanged.connect(self._show_unit)
        number.valueChanged.connect(self.changed)
        cross.clicked.connect(self.removed)

    def show_number(self, value: float) -> None:
        """Show another number, in the person's unit, without telling anybody."""
        with QSignalBlocker(self.number):
            self.number.setValue(value)
        self._show_unit()

    @Slot()
    def _show_unit(self) -> None:
        """Write the unit behind the number: one point, two points."""
        if self.limit is not Limit.ACCURACY:
            self.number.setSuffix(unit_text(self.limit))
        elif self.number.value() == 1.0:
            self.number.setSuffix(self.tr(" point"))
        else:
            self.number.setSuffix(self.tr(" points"))


class LimitChips(QWidget):
    """All limits of a person, and a button that adds one.

    Signals:
        changed: Another budget is shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("limitChips")
        self.setAccessibleName(self.tr("My own limits"))
        self._today: Forecast | None = None
        self._shown: tuple[Limit, ...] = ()
        self._columns = 0
        self.chips: dict[Limit, LimitChip] = {}
        for limit in Limit:
            chip = self.chips[limit] = LimitChip(limit, self)
            chip.hide()
            chip.changed.connect(self.changed)
            chip.removed.connect(partial(self._remove, limit))
        self.add = QPushButton(self.tr("+ A&dd a limit"), self)
        self.add.setObjectName("addLimit")
        self.add.setProperty("kind", "quiet")
        menu = QMenu(self.add)
        menu.setToolTipsVisible(True)
        self.offers = {limit: menu.addAction(limit_name(limit)) for limit in Limit}
        for limit, action in self.offers.items():
            action.setToolTip(plain_tip(limit_meaning(limit)))
            action.triggered.connect(partial(self.add_limit, limit))
        self.add.setMenu(menu)
        self._widest = max(chip.sizeHint().width() for chip in self.chips.values())
        for chip in self.chips.values():
            chip.setFixedWidth(self._widest)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.show_budget(Budget())

    @property
    def budget(self) -> Budget:
        """The limits that are shown."""
        budget = Budget()
        for limit in self._shown:
            budget = with_limit(budget, limit, self.chips[limit].number.value())
        return budget

    def show_budget(self, budget: Budget) -> None:
        """Show other limits without telling anybody."""
        self._shown = limits_of(budget)
        for limit in self._shown:
            self.chips[limit].show_number(value_of(budget, limit) or 0.0)
        self._place()

    def know(self, today: Forecast | None) -> None:
        """Take what the network costs today: half of that is offered first."""
        self._today = today

    def add_limit(self, limit: Limit, _checked: object = None) -> None:
        """Add a limit with a number to start from, and let the person change it."""
        if limit not in self._shown:
            self._shown = tuple(each for each in Limit if each is limit or each in self._shown)
            self.chips[limit].show_number(self._first_number(limit))
            self._place()
            self.changed.emit()
        number = self.chips[limit].number
        number.setFocus(Qt.FocusReason.OtherFocusReason)
        number.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many side by side as there is room for."""
        super().resizeEvent(event)
        if self._columns != self._fitting():
            self._place()

    # -- inside -----------------------------------------------------------------------------

    def _remove(self, limit: Limit) -> None:
        self._shown = tuple(each for each in self._shown if each is not limit)
        self._place()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _first_number(self, limit: Limit) -> float:
        """Half of what it is today, in two digits; what is usual where nobody knows."""
        scale, today = SCALES[limit], self._today
        if today is None or limit not in (Limit.SIZE, Limit.LATENCY):
            return scale.usual
        latency = today.latency.ms if today.latency else 2 * scale.usual
        value = (today.size_bytes if limit is Limit.SIZE else latency) / scale.factor / 2
        digits = 1 - math.floor(math.log10(value)) if value > 0 else 0
        return max(scale.low, round(value, digits))

    def _fitting(self) -> int:
        return max(1, (self.width() + 8) // (self._widest + 8))

    def _place(self) -> None:
        self._columns = columns = self._fitting()
        for widget in (*self.chips.values(), self.add):
            self._grid.removeWidget(widget)
        for limit, chip in self.chips.items():
            chip.setVisible(limit in self._shown)
            self.offers[limit].setVisible(limit not in self._shown)
        self.add.setVisible(len(self._shown) < len(Limit))
        shown: list[QWidget] = [self.chips[limit] for limit in self._shown]
        left = Qt.AlignmentFlag.AlignLeft
        for place, widget in enumerate([*shown, self.add]):
            self._grid.addWidget(widget, place // columns, place % columns, left)
        for column in range(len(Limit) + 1):
            self._grid.setColumnStretch(column, 0)
        self._grid.setColumnStretch(columns, 1)
        previous: QWidget | None = None  # Tab goes as one reads
        for limit in self._shown:
            chip = self.chips[limit]
            if previous is not None:
                QWidget.setTabOrder(previous, chip.number)
            QWidget.setTabOrder(chip.number, chip.cross)
            previous = chip.cross
        if previous is not None:
            QWidget.setTabOrder(previous, self.add)
