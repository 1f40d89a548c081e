"""One window for each person: a second start hands its project over to the first."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import socket as sockets
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from slimstudio.system import locations

if TYPE_CHECKING:
    from slimstudio.ui.files.project_files import ProjectFiles
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.widgets.toast import Toast

translate = QCoreApplication.translate


_logger = logging.getLogger(__name__)

_CONNECT_MS = 500
_ANSWER_MS = 3000  # the running window may be painting, or opening a large project
_SOL_LOCAL, _LOCAL_PEERCRED, _PEER_BYTES = 0, 1, 76
_TAKEN = b"taken\n"
_LONGEST = 100_000  # bytes: a path, and nothing that fills the memory


class OpenRequests(QObject):
    """Listens for later starts of the program, and for the system's double clicks.

    Args:
        parent: Qt's parent.

    Signals:
        asked: The absolute path of a project to open; "" for nothing but the window.
    """

    asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_connection)

    def listen(self, application: QApplication) -> bool:
        """Begin.

        Args:
            application: Told by macOS which file was double-clicked.

        Returns:
            Whether later starts can reach this window; the log has the reason where not.
        """
        application.installEventFilter(self)
        try:
            name = server_name()
        except OSError as error:
            _logger.warning("A later start cannot reach this window: %s", error)
            return False
        if self._server.listen(name):
            return True
        QLocalServer.removeServer(name)  # left behind by a window that crashed
        if self._server.listen(name):
            return True
        _logger.warning("A later start cannot reach this window: %s", self._server.errorString())
        return False

    def close(self) -> None:
        """Let the next start open a window of its own."""
        self._server.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the project that somebody double-clicked on macOS."""
        if isinstance(event, QFileOpenEvent):
            self.asked.emit(event.file())
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _take_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if not _is_ours(socket):
                socket.abort()
                socket.deleteLater()
                continue
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read_from(socket)

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read_from(socket)

    def _read_from(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            path = json.loads(bytes(socket.readLine(_LONGEST).data()))["project"]
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        if isinstance(path, str):
            self.asked.emit(path)


def hand_over(path: str) -> bool | None:
    """Ask the window that is already open, if there is one, to open a project.

    Args:
        path: Absolute path of the project; "" to bring the window to the front.

    Returns:
        True when it does so, False when there is none, None when it does not answer.
    """
    socket = QLocalSocket()
    try:
        socket.connectToServer(server_name())
    except OSError:  # where nobody can listen, nobody does
        return False
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    if not _is_ours(socket):
        socket.abort()
        return False
    socket.write(json.dumps({"project": path}).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_ANSWER_MS)
    taken = answered and bytes(socket.readAll().data()) == _TAKEN
    socket.abort()
    return True if taken else None


def server_name() -> str:
    """Name where the window listens: another for each person and for each home of settings.

    Where there are sockets in folders, it lies in one that only this person can look into.

    Raises:
        OSError: there is no such folder.
    """
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    try:
        home = str(locations.settings())
    except OSError:  # read-only; the name of the folder would do, but nobody can tell it
        home = ""
    digest = hashlib.blake2b(f"{user} {home}".encode("utf-8", "replace"), digest_size=8)
    name = f"slimstudio-{digest.hexdigest()}"
    return name if sys.platform == "win32" else str(locations.sockets() / name)


def _is_ours(socket: QLocalSocket) -> bool:
    """Tell whether a process of the same person is at the other end, as far as the system knows."""
    descriptor = int(socket.socketDescriptor())
    if sys.platform == "win32" or descriptor < 0:
        return sys.platform == "win32"  # its pipes let nobody else in
    with sockets.socket(fileno=os.dup(descriptor)) as peer:
        if sys.platform == "linux":
            told = peer.getsockopt(sockets.SOL_SOCKET, sockets.SO_PEERCRED, struct.calcsize("3i"))
            user = struct.unpack("3i", told)[1]
        else:  # macOS: the version of the answer, then the user
            told = peer.getsockopt(_SOL_LOCAL, _LOCAL_PEERCRED, _PEER_BYTES)
            user = struct.unpack_from("=II", told)[1]
    return bool(user == os.getuid())


class LaterStarts(QObject):
    """Brings the window to the front, and opens the project that another start was for.

    Args:
        window: The window.
        files: Open the project.
        jobs: While one runs that must not be stopped, no project is opened.
        toast: Says why not.
    """

    def __init__(self, window: QWidget, files: ProjectFiles, jobs: Jobs, toast: Toast) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._jobs = jobs
        self._toast = toast
        self._requests = OpenRequests(self)
        self._requests.asked.connect(self.take)

    def listen(self, application: QApplication) -> bool:
        """Begin; see `OpenRequests.listen`."""
        return self._requests.listen(application)

    @Slot(str)
    def take(self, path: str) -> None:
        """Do what a later start was for.

        Args:
            path: The project's file; "" for the window alone.
        """
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if path and self._jobs.locked:
            said = translate("App", "{name} was not opened: stop the work that is going on first.")
            self._toast.say(said.format(name=Path(path).name))
        elif path:
            self._files.open_file(Path(path))
