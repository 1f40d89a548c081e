"""A thin bar that shows a share."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import percent_text


class ShareBar(QWidget):
    """A rounded track, filled up to `share` (0 to 1).

    Args:
        parent: Qt's parent.
        height: In pixels.
        quiet: Whether it is what another bar is compared with.
    """

    def __init__(
        self, parent: QWidget | None = None, *, height: int = 4, quiet: bool = False
    ) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._share = 0.0
        self._height = height
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float:
        """How much is filled, 0 to 1."""
        return self._share

    def show_share(self, share: float) -> None:
        """Fill another part."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(percent_text(self._share, 0))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for little width: layouts give more."""
        return QSize(48, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and what is filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        radius = area.height() / 2
        painter.setBrush(QColor(theme.current.raised))
        painter.drawRoundedRect(area, radius, radius)
        if self._share > 0:
            area.setWidth(max(area.height(), area.width() * self._share))
            colour = theme.current.muted if self._quiet else theme.current.accent
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(area, radius, radius)
