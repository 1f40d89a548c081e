"""Arrays are drawn pixel by pixel."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from slimstudio.ui.widgets.icons import fitted, picture_pixmap


@pytest.mark.usefixtures("qapp")
def test_a_picture_is_drawn_as_it_is_whatever_its_place_in_memory() -> None:
    channels_first = np.zeros((3, 2, 5), dtype=np.uint8)
    channels_first[:, 1, 4] = (10, 20, 30)
    drawn = picture_pixmap(channels_first.transpose(1, 2, 0)).toImage()
    assert (drawn.width(), drawn.height()) == (5, 2)
    assert drawn.pixelColor(4, 1) == QColor(10, 20, 30)
    assert drawn.pixelColor(0, 0) == QColor(0, 0, 0)


@pytest.mark.usefixtures("qapp")
def test_a_fitted_picture_keeps_its_shape() -> None:
    size = fitted(picture_pixmap(np.zeros((10, 20, 3), dtype=np.uint8)), 100).size()
    assert (size.width(), size.height()) == (100, 50)
