"""The window's one door to torch: jobs, whose modules are imported when they are called.

No file of the window imports torch, so that the window is visible before torch is. A job is called
in the background thread (see `Jobs`), and torch is imported there.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QThread

from slimstudio.ui.steps import Step

if TYPE_CHECKING:
    from slimstudio.session.tasks import (
        adding,
        classifying,
        giving,
        networks,
        planning,
        preparing,
        results,
        running,
    )

__all__ = [
    "adding",
    "classifying",
    "giving",
    "networks",
    "planning",
    "preparing",
    "results",
    "running",
    "warm_up",
]

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
    adding, classifying, giving, networks, planning, preparing, results, running = (
        _Door(f"{_TASKS}.{name}") for name in __all__[:-1]
    )


_logger = logging.getLogger(__name__)

# In the order in which `import torch` loads them, and in the same way.
_LIBRARIES = (
    ("libtorch_global_deps.so", os.RTLD_GLOBAL if sys.platform == "linux" else 0),
    ("libtorch_cpu.so", 0),
    ("libtorch_python.so", 0),
)


class WarmUp(QThread):
    """Spares the first click the wait. Wait for it (`wait`) before the program ends."""

    def run(self) -> None:
        """Import the screens first, then what jobs need; when that fails, the first job says so."""
        try:
            for step in Step:
                step.panel_class()
            if sys.platform == "linux":
                _load_libraries()
            warm_up()
        except Exception:
            _logger.exception("What jobs need could not be imported")


def _load_libraries() -> None:
    """Have torch's large libraries in memory before it is imported.

    An import keeps all of Python waiting while the system loads a library: half a second for
    these, and many seconds where they come from a slow disk. Called as a foreign function, the
    same call does not. What fails here, the import says in better words.
    """
    spec = find_spec("torch")
    if spec is None or spec.origin is None:
        return
    load = ctypes.CDLL(None).dlopen
    load.restype = ctypes.c_void_p
    load.argtypes = (ctypes.c_char_p, ctypes.c_int)
    for name, mode in _LIBRARIES:
        load(os.fsencode(Path(spec.origin).parent / "lib" / name), os.RTLD_NOW | mode)
