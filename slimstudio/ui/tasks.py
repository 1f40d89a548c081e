"""The window's one door to torch: jobs, whose modules are imported when they are called.

No file of the window imports torch, so that the window is visible before torch is. A job is called
in the background thread (see `Jobs`), and torch is imported there.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from slimstudio.session.tasks import networks, opening, planning, preparing, results, running

__all__ = ["networks", "opening", "planning", "preparing", "results", "running", "warm_up"]

_TASKS = "slimstudio.session.tasks"


class _Door:
    """Stands for a module of `session.tasks`."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: object, **named: object) -> object:
            return getattr(import_module(self._module), name)(*arguments, **named)

        return call


def warm_up() -> None:
    """Import torch and what jobs need, so that the first click need not wait for it."""
    import_module(_TASKS)


if not TYPE_CHECKING:
    networks, opening, planning, preparing, results, running = (
        _Door(f"{_TASKS}.{name}")
        for name in ("networks", "opening", "planning", "preparing", "results", "running")
    )
