"""Takes pictures of the window as it is, in light and dark, small and large."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from slimstudio.session.settings import Theme
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.theme import theme

_SIZES = ((1280, 800), (1920, 1080))
_SETTLE_SECONDS = 0.2  # plots draw themselves thirty times a second


@dataclass(frozen=True)
class Look:
    """One way to show the window."""

    theme: Theme
    width: int
    height: int

    @property
    def name(self) -> str:
        """As part of a file's name."""
        return f"{self.theme}-{self.width}x{self.height}"


LOOKS = tuple(Look(one, *size) for one, size in product((Theme.LIGHT, Theme.DARK), _SIZES))


class Camera:
    """Photographs the window with everything that lies above it.

    Args:
        window: The window.
        folder: Where the pictures go.
        only: Parts of names; others are passed by. Empty: all are taken.
        looks: In which ways each is taken.
    """

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        only: tuple[str, ...] = (),
        looks: tuple[Look, ...] = LOOKS,
    ) -> None:
        self._window = window
        self._looks = looks
        self._folder = folder
        self._only = only

    def shoot(self, name: str) -> None:
        """Take the window in every look."""
        if self._only and not any(part in name for part in self._only):
            return
        print(name, flush=True)
        for look in self._looks:
            theme.choose(look.theme)
            self._window.resize(look.width, look.height)
            settle()
            for above in _above(self._window):
                # As the window system would place what has just been opened.
                middle = self._window.geometry().center() - above.rect().center()
                above.move(QPoint(max(0, middle.x()), max(0, middle.y())))
            settle()
            picture = self._window.grab()
            painter = QPainter(picture)
            painter.setPen(QColor(theme.current.border))  # in place of the system's frame
            for above in _above(self._window):
                place = above.geometry().translated(-self._window.pos())
                painter.drawPixmap(place.topLeft(), above.grab())
                painter.drawRect(place.adjusted(-1, -1, 0, 0))
            painter.end()
            picture.save(str(self._folder / f"{name}.{look.name}.png"), "PNG")
        self._window.resize(self._looks[0].width, self._looks[0].height)
        settle()


def settle(seconds: float = _SETTLE_SECONDS) -> None:
    """Let layouts, plots and jobs come to rest."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def _above(window: MainWindow) -> Iterator[QWidget]:
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and widget.isWindow():
            yield widget


def close_what_is_above(window: MainWindow) -> None:
    """Leave the window alone on the screen."""
    for widget in list(_above(window)):
        widget.close()
    settle(0.05)
