"""Keeps the computer from falling asleep while a run goes on."""

import ctypes
import os
import platform
import shutil

from PySide6.QtCore import QObject, QProcess, Slot

from slimstudio.ui.jobs import Jobs

_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001  # of SetThreadExecutionState


class Awake(QObject):
    """Asks the system to stay awake from the start of a run to its end; quiet where it cannot.

    The screen may go dark: only sleep would stop the work.

    Args:
        jobs: Of which the resumable ones are runs.
        parent: Qt's parent.
    """

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._holder: QProcess | None = None
        self._held = False
        jobs.started.connect(self._begin)
        jobs.finished.connect(self._end)

    @property
    def held(self) -> bool:
        """Whether the system was asked to stay awake."""
        return self._held

    @Slot()
    def _begin(self) -> None:
        if not self._jobs.resumable or self._held:
            return
        command = keeping_command(self._jobs.title)
        if command:
            self._holder = QProcess(self)
            self._holder.start(command[0], command[1:])
            self._held = True
        elif platform.system() == "Windows":
            self._held = _ask_windows(_CONTINUOUS | _SYSTEM_REQUIRED)

    @Slot()
    def _end(self) -> None:
        if not self._held:
            return
        self._held = False
        holder, self._holder = self._holder, None
        if holder is not None:
            holder.closeWriteChannel()  # `cat` reads its end, and the lock goes with it
            holder.kill()
            holder.waitForFinished(1000)
            holder.deleteLater()
        else:
            _ask_windows(_CONTINUOUS)


def keeping_command(title: str) -> list[str]:
    """Name the program that keeps this system awake as long as it runs; empty where none is."""
    if platform.system() == "Linux" and shutil.which("systemd-inhibit"):
        # `cat` ends with its input, so nothing stays behind when this program is killed.
        why = ("--what=sleep:idle", "--who=SlimStudio", f"--why={title}", "--mode=block")
        return ["systemd-inhibit", *why, "cat"]
    if platform.system() == "Darwin" and shutil.which("caffeinate"):
        return ["caffeinate", "-i", "-w", str(os.getpid())]
    return []


def _ask_windows(state: int) -> bool:
    windows = getattr(ctypes, "windll", None)
    return windows is not None and bool(windows.kernel32.SetThreadExecutionState(state))
