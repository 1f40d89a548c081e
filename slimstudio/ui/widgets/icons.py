"""Icons in the colours of the theme, and pictures that are arrays."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from slimstudio.system import locations
from slimstudio.ui.theme import theme

# In pixels of the device: those of a button on an ordinary screen, and on one twice as dense.
_SIZES = (16, 20, 32, 40, 48)


def icon(name: str, colour: str = "") -> QIcon:
    """Make an icon in `colour`, or in the theme's text colour; greyed while disabled.

    Args:
        name: File name in `resources/icons` without ".svg".
        colour: "#rrggbb", or "" for the theme's.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, colour or theme.current.text, size))
        made.addPixmap(pixmap(name, theme.current.disabled, size), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Draw the application's icon, in its own colours."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(_source("slimstudio")).render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(QPixmap.fromImage(image))
    return made


def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """Draw an icon.

    Args:
        name: File name in `resources/icons` without ".svg".
        colour: "#rrggbb".
        size: Its side in device-independent pixels.
        scale: Device pixels per device-independent pixel.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    key = f"icon/{name}/{colour}/{size}/{scale}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    image = _shape(name, round(size * scale)).copy()
    painter = QPainter(image)
    # Only the shape counts: whatever the file's colours are, they become this one.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    image.setDevicePixelRatio(scale)
    drawn = QPixmap.fromImage(image)
    QPixmapCache.insert(key, drawn)
    return drawn


def themed_icon(target: QAction | QAbstractButton, name: str, colour_role: str = "text") -> None:
    """Give an action or a button an icon that follows the theme.

    Args:
        target: What shows the icon.
        name: File name in `resources/icons` without ".svg".
        colour_role: Which of the theme's colours, for example "on_accent" on primary buttons.
    """
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    follower = target.findChild(_Follower, options=direct) or _Follower(target)
    follower.show(name, colour_role)


def icon_button(name: str, words: str, icon_name: str) -> QPushButton:
    """Make a button with an icon that follows the theme.

    Args:
        name: Of the object, by which tests and shortcuts find it.
        words: On the button.
        icon_name: See `themed_icon`.
    """
    button = QPushButton(words)
    button.setObjectName(name)
    themed_icon(button, icon_name)
    return button


class _Follower(QObject):
    """Lives as long as what it gives the icon to."""

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        self._name = self._colour_role = ""
        theme.changed.connect(self._draw)

    def show(self, name: str, colour_role: str) -> None:
        """Give the target another icon."""
        self._name, self._colour_role = name, colour_role
        self._draw()

    @Slot()
    def _draw(self) -> None:
        target = self.parent()
        assert isinstance(target, QAction | QAbstractButton)
        target.setIcon(icon(self._name, getattr(theme.current, self._colour_role)))


@lru_cache(maxsize=1024)
def _shape(name: str, side: int) -> QImage:
    """Draw an icon in black; most are needed in several colours."""
    drawing = QSvgRenderer(_source(name))
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return (locations.resources() / "icons" / f"{name}.svg").read_bytes()


def picture_pixmap(picture: NDArray[np.uint8]) -> QPixmap:
    """Draw a picture.

    Args:
        picture: Its pixels, [H, W, 3], RGB.
    """
    rows = np.ascontiguousarray(picture)  # one after the other in memory, as QImage wants it
    height, width, _ = rows.shape
    image = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image)


def fitted(pixmap: QPixmap, side: int) -> QPixmap:
    """Scale a picture so that it fits into a square, in pixels, and fills it one way."""
    smooth = Qt.TransformationMode.SmoothTransformation
    return pixmap.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, smooth)
