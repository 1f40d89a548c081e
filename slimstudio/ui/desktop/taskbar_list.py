"""Progress on the window's button in the taskbar of Windows.

The shell's `ITaskbarList3` is a COM object: a pointer to a pointer to a table of functions, which
take the object first and answer with an HRESULT, negative for a failure. See "ITaskbarList3
interface (shobjidl_core.h)" in the Windows SDK for the order of the table.
"""

from __future__ import annotations

import ctypes
from enum import IntEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_CLASS = UUID("56fdf344-fd6d-11d0-958a-006097c9a090")
_INTERFACE = UUID("ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf")
_IN_PROCESS = 1  # CLSCTX_INPROC_SERVER
_WHOLE = 1000

# On 64-bit Windows, the only one that torch is made for, all functions are called in one way.
_Prepare = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p)
_SetValue = ctypes.CFUNCTYPE(
    ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64
)
_SetState = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int32)


class ShellMethod(IntEnum):
    """Places in the object's table of functions, after three of IUnknown."""

    HR_INIT = 3
    SET_PROGRESS_VALUE = 9
    SET_PROGRESS_STATE = 10


class State(IntEnum):
    """How the button looks: TBPFLAG."""

    NOTHING = 0
    UNKNOWN = 1
    NORMAL = 2
    PAUSED = 8


class TaskbarList:
    """Shows progress on one window's button.

    Args:
        shell: Address of an object with ITaskbarList3. It lives as long as the program.
        window: The window's handle (HWND).

    Raises:
        OSError: the object refuses.
    """

    def __init__(self, shell: int, window: int) -> None:
        self._shell = shell
        self._window = window
        _check(_Prepare(self._function(ShellMethod.HR_INIT))(shell))

    def show(self, share: float | None, *, paused: bool) -> None:
        """Show a bar: yellow while paused, moving by itself while nobody knows how far it is."""
        if share is None:
            self._set_state(State.PAUSED if paused else State.UNKNOWN)
            return
        self._set_state(State.PAUSED if paused else State.NORMAL)
        set_value = _SetValue(self._function(ShellMethod.SET_PROGRESS_VALUE))
        _check(set_value(self._shell, self._window, round(share * _WHOLE), _WHOLE))

    def clear(self) -> None:
        """Take the bar away."""
        self._set_state(State.NOTHING)

    def _set_state(self, state: State) -> None:
        set_state = _SetState(self._function(ShellMethod.SET_PROGRESS_STATE))
        _check(set_state(self._shell, self._window, state))

    def _function(self, place: ShellMethod) -> int:
        table = ctypes.c_void_p.from_address(self._shell).value or 0
        size = ctypes.sizeof(ctypes.c_void_p)
        return ctypes.c_void_p.from_address(table + place * size).value or 0


def taskbar_list(window: QWidget) -> TaskbarList:
    """Ask the shell for its taskbar.

    Raises:
        OSError: it has none.
        AttributeError: this is not Windows.
    """
    create = ctypes.windll.ole32.CoCreateInstance  # type: ignore[attr-defined] # only on Windows
    made = ctypes.c_void_p()
    names = [(ctypes.c_ubyte * 16)(*name.bytes_le) for name in (_CLASS, _INTERFACE)]
    create.restype = ctypes.c_int32
    _check(create(names[0], None, _IN_PROCESS, names[1], ctypes.byref(made)))
    return TaskbarList(made.value or 0, int(window.winId()))


def _check(result: int) -> None:
    if result < 0:
        raise OSError(f"the taskbar answers {result & 0xFFFFFFFF:#010x}")
