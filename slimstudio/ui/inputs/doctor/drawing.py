"""A thread that decodes small pictures and ends when there are no more; knows nothing of Qt."""

from __future__ import annotations

from collections import deque
from threading import Lock, Thread
from typing import TYPE_CHECKING

from slimstudio.ui.inputs.doctor import examining

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray


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
            self._drawn.append((path, examining.small_picture(path, self._side)))
