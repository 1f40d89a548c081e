"""Whose clock forecasts and goals go by: this computer's, or another device's."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu

from slimstudio.session.devices import kept_devices
from slimstudio.ui.plain_text import plain_tip

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.plan.plan_finder import PlanFinder


class DeviceMenu(QObject):
    """Adds to a menu the devices that were measured, and the way to add one."""

    def __init__(self, document: Document, finder: PlanFinder, menu: QMenu) -> None:
        super().__init__(menu)
        self._document, self._finder, self._menu = document, finder, menu
        self.add = menu.addAction(self.tr("Add a &device…"))
        self.add.setObjectName("addDevice")
        self.add.setToolTip(
            plain_tip(
                self.tr(
                    "Open the device.json that measure.py wrote on another device: "
                    "forecasts and goals "
                    "are then about its time."
                )
            )
        )
        self.add.triggered.connect(self._choose)
        self._group = QActionGroup(self)
        self.actions: list[QAction] = []
        menu.aboutToShow.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """List the devices that were added; the one that counts is ticked."""
        for action in self.actions:
            self._menu.removeAction(action)
            action.deleteLater()
        current = self._document.project.device
        names = sorted({*kept_devices(), current} - {""})
        self.actions = [self._action(name, current) for name in (("", *names) if names else ())]

    def _action(self, name: str, current: str) -> QAction:
        words = name.replace("&", "&&") or self.tr("This computer")
        action = self._menu.addAction(self.tr("Times of: {name}").format(name=words))
        action.setObjectName(f"timesOf{name}")
        action.setCheckable(True)
        action.setChecked(name == current)
        action.triggered.connect(partial(self._finder.use_device, name))
        self._group.addAction(action)
        return action

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Times of a device (*.json)")
        name, _ = QFileDialog.getOpenFileName(
            self._menu.parentWidget(), self.tr("Add a device"), "", kinds
        )
        if name:
            self._finder.add_device(Path(name))
