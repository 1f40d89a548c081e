"""Small pictures of files, decoded in the background."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QPixmapCache

from slimstudio.ui.tasks import preparing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_DELIVERY_MS = 33


class Thumbnails(QObject):
    """Gives small pictures at once where they are there, and else later.

    Args:
        side: Their longer side in pixels.
        parent: Qt's parent.
    """

    arrived = Signal(str)  # the path of the file whose picture can be asked for now

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._waiting: set[Path] = set()
        self._broken: set[Path] = set()
        self._drawing = Drawing(side)
        self._delivery = QTimer(self)
        self._delivery.setInterval(_DELIVERY_MS)
        self._delivery.timeout.connect(self._deliver)

    def find(self, path: Path) -> QPixmap | None:
        """Return the picture of a file; None where it is not there yet or there never will be."""
        picture = QPixmap()
        if QPixmapCache.find(self._key(path), picture):
            return picture
        if path not in self._waiting and path not in self._broken:
            self._waiting.add(path)
            self._drawing.ask(path)
            self._delivery.start()
        return None

    def is_broken(self, path: Path) -> bool:
        """Tell whether a file holds nothing that could be shown."""
        return path in self._broken

    def forget(self) -> None:
        """Let go of what was asked for, and of what is known of broken files."""
        self._drawing.forget()
        self._waiting.clear()
        self._broken.clear()

    @Slot()
    def _deliver(self) -> None:
        for path, pixels in self._drawing.take():
            self._waiting.discard(path)
            if pixels is None:
                self._broken.add(path)
            else:
                height, width, _ = pixels.shape
                rgb = QImage.Format.Format_RGB888
                image = QImage(pixels.tobytes(), width, height, 3 * width, rgb)
                QPixmapCache.insert(self._key(path), QPixmap.fromImage(image))
            self.arrived.emit(str(path))
        if not self._waiting:
            self._delivery.stop()

    def _key(self, path: Path) -> str:
        return f"small/{self._side}/{path}"


class Drawing:
    """Takes paths and hands pictures out, from any thread.

    Args:
        side: The pictures' longer side in pixels.
    """

    def __init__(self, side: int) -> None:
        self._side = side
        self._asked: deque[Path] = deque()
        self._drawn: deque[tuple[Path, NDArray[np.uint8] | None]] = deque()
        self._lock = Lock()
        self._works = False

    def ask(self, path: Path) -> None:
        """Have a picture drawn after those that were asked for before."""
        with self._lock:
            self._asked.append(path)
            if self._works:
                return
            self._works = True
        Thread(target=self._work, name="thumbnails", daemon=True).start()

    def forget(self) -> None:
        """Draw nothing of what was asked for and not begun."""
        with self._lock:
            self._asked.clear()

    def take(self) -> list[tuple[Path, NDArray[np.uint8] | None]]:
        """Hand out what was drawn: uint8 [H, W, 3], or None where a file holds no picture."""
        return [self._drawn.popleft() for _ in range(len(self._drawn))]

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._asked:
                    self._works = False
                    return
                path = self._asked.popleft()
            self._drawn.append((path, preparing.small_picture(path, self._side)))
