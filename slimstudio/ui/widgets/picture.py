"""Pictures that are arrays, drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from numpy.typing import NDArray


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
