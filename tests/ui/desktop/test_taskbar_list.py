"""The calls to Windows' taskbar, made to an object in memory that is built as the shell's is."""

import ctypes
from collections.abc import Callable

import pytest

from slimstudio.ui.desktop.taskbar_list import State, TaskbarList

WINDOW = 0x7FFF_1234_5678  # wider than an int
Pointer, Result = ctypes.c_void_p, ctypes.c_int32


class Shell:
    """Eleven functions in a table, and a pointer to it; notes what it is asked."""

    def __init__(self, answer: int = 0) -> None:
        self.asked: list[tuple[object, ...]] = []

        def noting(name: str) -> Callable[..., int]:
            def note(_this: int, *values: int) -> int:
                self.asked.append((name, *values))
                return answer

            return note

        whole = ctypes.c_uint64
        self._functions = {
            3: ctypes.CFUNCTYPE(Result, Pointer)(noting("init")),
            9: ctypes.CFUNCTYPE(Result, Pointer, Pointer, whole, whole)(noting("value")),
            10: ctypes.CFUNCTYPE(Result, Pointer, Pointer, Result)(noting("state")),
        }
        self._table = (Pointer * 11)()
        for place, function in self._functions.items():
            self._table[place] = ctypes.cast(function, Pointer)
        self._object = Pointer(ctypes.addressof(self._table))
        self.address = ctypes.addressof(self._object)


def test_progress_goes_to_the_window_s_button() -> None:
    shell = Shell()
    taskbar = TaskbarList(shell.address, WINDOW)
    taskbar.show(None, paused=False)
    taskbar.show(0.25, paused=False)
    taskbar.show(0.25, paused=True)
    taskbar.clear()
    assert shell.asked == [
        ("init",),
        ("state", WINDOW, State.UNKNOWN),
        ("state", WINDOW, State.NORMAL),
        ("value", WINDOW, 250, 1000),
        ("state", WINDOW, State.PAUSED),
        ("value", WINDOW, 250, 1000),
        ("state", WINDOW, State.NOTHING),
    ]


def test_a_refusal_is_an_error_with_windows_own_number() -> None:
    with pytest.raises(OSError, match="0x80004005"):
        TaskbarList(Shell(-0x7FFFBFFB).address, WINDOW)
