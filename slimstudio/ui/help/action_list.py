"""Everything that the window can do, read off its actions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

INSIDE = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "


@dataclass(frozen=True, eq=False)
class Command:
    """One action.

    Args:
        action: Qt's action.
        menu: Where it stands: "File", or menus in one another joined by INSIDE; "" for one that is
            in no menu.
        title: What it does.
        shortcut: Its keys as people write them; "" for none.
        reason: Why it cannot be used now; "" when it can.
    """

    action: QAction
    menu: str
    title: str
    shortcut: str
    reason: str


def commands(window: QMainWindow) -> tuple[Command, ...]:
    """List all actions of a window: those of its menus in their order, then all others."""
    found: dict[QAction, Command] = {}
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            _collect(menu, plain(action.text()), found)
    for action in window.findChildren(QAction):
        if _is_ours(action) and action.menu() is None and action not in found:
            found[action] = _command(action, "")
    return tuple(found.values())


def plain(text: str) -> str:
    """Leave out the marks of keys, and the dots that announce a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _collect(menu: QMenu, path: str, found: dict[QAction, Command]) -> None:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            _collect(inner, f"{path}{INSIDE}{plain(action.text())}", found)
        elif not action.isSeparator():
            found.setdefault(action, _command(action, path))


def _command(action: QAction, menu: str) -> Command:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    title = plain(action.text())
    tip = action.toolTip()
    reason = "" if action.isEnabled() else (tip if tip != title else "")
    return Command(action, menu, title, keys, reason)


def _is_ours(action: QAction) -> bool:
    name = action.objectName()
    return bool(name and action.text()) and not name.startswith(("_", "qt_", "edit-"))
