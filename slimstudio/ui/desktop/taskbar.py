"""Shows in the taskbar, dock or launcher how far a run is, for those who look elsewhere."""

import ctypes
import logging
import platform
from collections.abc import Callable
from enum import IntEnum
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from slimstudio.engine.events import Event, PhaseStarted, Progress
from slimstudio.ui.jobs import Jobs

_logger = logging.getLogger(__name__)


class Taskbar(Protocol):
    """A place of the system that can show how far something is."""

    def show(self, share: float | None, *, paused: bool) -> None:
        """Show that work goes on.

        Args:
            share: How much is done, 0 to 1; None while that is not known.
            paused: Whether it is held.
        """

    def clear(self) -> None:
        """Show nothing any more."""


def taskbar_of(window: QWidget) -> Taskbar | None:
    """Find what this system has; None where it has nothing, or nobody would see it.

    Args:
        window: Whose button it is.

    Raises:
        Exception: whatever the system says when it refuses; see `TaskbarProgress`.
    """
    # Each needs what the other systems do not have.
    match platform.system(), QGuiApplication.platformName():
        case "Linux", "xcb" | "wayland":
            from slimstudio.ui.desktop.linux_bus import launcher_entry  # noqa: PLC0415

            return launcher_entry()
        case "Windows", "windows":
            return taskbar_list(window)
        case "Darwin", "cocoa":
            return DockBadge()
    return None


class DockBadge:
    """Writes how many percent are done on the icon; the Dock has no bar for programs."""

    def show(self, share: float | None, *, paused: bool) -> None:  # noqa: ARG002 - no sign for it
        """Show the percentage, from one on: no badge is shown for zero."""
        self._write(0 if share is None else round(100 * share))

    def clear(self) -> None:
        """Take the badge away."""
        self._write(0)

    def _write(self, number: int) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(number)


class TaskbarProgress(QObject):
    """Follows the runs among the jobs. Whatever goes wrong here is logged once, and no more.

    Args:
        jobs: Of which the resumable ones are runs.
        window: Whose button in the taskbar it is.
        find: Finds the taskbar, when the first run begins.
    """

    def __init__(
        self,
        jobs: Jobs,
        window: QWidget,
        find: Callable[[QWidget], Taskbar | None] = taskbar_of,
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._find = find
        self._taskbar: Taskbar | None = None
        self._looked = self._follows = False
        self._shown: tuple[int | None, bool] | None = None  # percent, and whether paused
        self._share: float | None = None
        jobs.started.connect(self._begin)
        jobs.events_arrived.connect(self._follow)
        jobs.paused_changed.connect(self._show)
        jobs.finished.connect(self._end)

    @Slot()
    def _begin(self) -> None:
        self._follows = self._jobs.resumable
        self._share = self._shown = None
        self._show()

    @Slot(list)
    def _follow(self, events: list[Event]) -> None:
        last = next((e for e in reversed(events) if isinstance(e, PhaseStarted | Progress)), None)
        if last is None:
            return
        self._share = None
        if isinstance(last, Progress) and last.total > 0:
            self._share = min(1.0, last.done / last.total)
        self._show()

    @Slot()
    def _show(self) -> None:
        now = (None if self._share is None else round(100 * self._share), self._jobs.paused)
        if self._follows and now != self._shown:
            self._shown = now
            self._try(lambda taskbar: taskbar.show(self._share, paused=self._jobs.paused))

    @Slot()
    def _end(self) -> None:
        if self._follows:
            self._follows = False
            self._try(lambda taskbar: taskbar.clear())

    def _try(self, act: Callable[[Taskbar], None]) -> None:
        try:
            if not self._looked:
                self._looked = True
                self._taskbar = self._find(self._window)
            if self._taskbar is not None:
                act(self._taskbar)
        except Exception:  # a run must not end because of its picture in the taskbar
            _logger.exception("The taskbar does not show how far the run is")
            self._taskbar = None


# The shell's `ITaskbarList3` is a COM object: a pointer to a pointer to a table of functions, which
# take the object first and answer with an HRESULT, negative for a failure. See "ITaskbarList3
# interface (shobjidl_core.h)" in the Windows SDK for the order of the table.

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
