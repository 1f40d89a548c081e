"""The few recommended networks, each a tile with what it costs and how often it is right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.sources.recommended import Suits
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import latency_text, macs_text, percent_text, size_text
from slimstudio.ui.widgets.screen import SideArea
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.session.tasks.networks import ListedNetwork

translate = QCoreApplication.translate

_HEIGHT = 44
_PADDING = 12
_ACCURACY_PX, _FILE_PX, _TIME_PX, _COMPUTATION_PX = 84, 72, 80, 100
_NARROWEST_NAME = 124
_BYTES = 4  # of a parameter


class NetworkTiles(QWidget):
    """Lets a person choose among the recommended networks.

    Signals:
        selected: The name of the network that was chosen.
        activated: The same, by a double click or Enter.
        timing_requested: They should be timed on this computer.
    """

    selected = Signal(str)
    activated = Signal(str)
    timing_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recommendedNetworks")
        self.tiles: dict[str, NetworkTile] = {}
        self._group = QButtonGroup(self)
        area = SideArea(self)
        area.rows.setSpacing(4)
        self._tiles = area.rows
        self.note = text_label(self.tr("Accuracy: on ImageNet, as published."), Role.CAPTION, self)
        self.time = QPushButton(self.tr("Time them here"), self)
        self.time.setObjectName("timeNetworks")
        self.time.setProperty("kind", "quiet")
        self.time.setToolTip(
            plain_tip(
                self.tr("Measure how long each takes for one image on one core of this computer.")
            )
        )
        self.note.setWordWrap(True)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.note, 1)
        below.addWidget(self.time)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(area, 1)
        rows.addLayout(below)
        self._group.buttonClicked.connect(self._tell_selected)
        self.time.clicked.connect(self.timing_requested)

    @property
    def current(self) -> str:
        """Name of the chosen network; "" for none."""
        chosen = self._group.checkedButton()
        return chosen.network.architecture.name if isinstance(chosen, NetworkTile) else ""

    def show_networks(self, networks: Sequence[ListedNetwork]) -> None:
        """Show those that are recommended, in the order of `Suits`; called once."""
        order = list(Suits)
        fit = [one for one in networks if one.suits is not None]
        for one in sorted(fit, key=lambda one: order.index(one.suits or Suits.START)):
            tile = NetworkTile(one, self)
            tile.activated.connect(self.activated)
            self.tiles[one.architecture.name] = tile
            self._group.addButton(tile)
            tile.setAutoExclusive(True)  # it is told as one of several
            self._tiles.addWidget(tile)
        self._tiles.addStretch(1)

    def select(self, name: str) -> None:
        """Choose a network; none where it is not among them."""
        if name in self.tiles:
            self.tiles[name].setChecked(True)
            return
        chosen = self._group.checkedButton()
        if chosen is not None:
            self._group.setExclusive(False)
            chosen.setChecked(False)
            self._group.setExclusive(True)

    @Slot()
    def _tell_selected(self) -> None:
        self.selected.emit(self.current)


class NetworkTile(QAbstractButton):
    """One network: what it suits, its name, and figures in columns.

    Args:
        network: What to show.
        parent: Qt's parent.
    """

    activated = Signal(str)

    def __init__(self, network: ListedNetwork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"network_{network.architecture.name}")
        self.network = network
        self.show_network(network)
        theme.changed.connect(self.update)

    def show_network(self, network: ListedNetwork) -> None:
        """Show another figure, such as a time."""
        self.network = network
        title, reason = _words(network.suits or Suits.KNOWN)
        self.setText(title)
        told = ", ".join(f"{caption}: {value}" for value, caption, _ in self.figures)
        self.setAccessibleName(f"{title}: {network.architecture.name}, {told}")
        self.setAccessibleDescription(reason)
        self.setToolTip(plain_tip(reason))
        self.update()

    @property
    def figures(self) -> tuple[tuple[str, str, int], ...]:
        """Value, caption and column's width of each figure, the one that is missed least last."""
        one, share, latency_ms = (
            self.network.architecture,
            self.network.accuracy,
            self.network.latency_ms,
        )
        accuracy = "\N{EN DASH}" if share is None else percent_text(share)
        size = size_text(_BYTES * one.parameters)
        figures = [
            (accuracy, translate("NetworkTiles", "accuracy"), _ACCURACY_PX),
            (size, translate("NetworkTiles", "file"), _FILE_PX),
        ]
        if latency_ms is not None:
            latency = latency_text(latency_ms)
            figures.append((latency, translate("NetworkTiles", "time here"), _TIME_PX))
        macs = macs_text(one.macs)
        figures.append((macs, translate("NetworkTiles", "computation"), _COMPUTATION_PX))
        return tuple(figures)

    def sizeHint(self) -> QSize:
        """Ask for two lines of text."""
        figures = sum(width for _, _, width in self.figures)
        return QSize(_NARROWEST_NAME + figures + 2 * _PADDING, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Figures leave where there is no room."""
        return QSize(_NARROWEST_NAME + _ACCURACY_PX + _FILE_PX + 2 * _PADDING, _HEIGHT)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the network."""
        super().mouseDoubleClickEvent(event)
        self.activated.emit(self.network.architecture.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the space bar, take with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            self.activated.emit(self.network.architecture.name)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, what it suits and its name on the left, the figures on the right."""
        colours = theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus() and self.window().isActiveWindow()
        line = colours.accent if chosen or focused else colours.border
        ground = colours.accent_soft if chosen else colours.raised
        if not chosen and not self.underMouse():
            ground = colours.surface
        painter.setPen(QPen(QColor(line), 2 if focused else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        left = self.width() - _PADDING
        for value, caption, width in reversed(self._fitting()):
            left -= width
            area = QRectF(left, 4, width, _HEIGHT - 8)
            self._draw_lines(painter, area, value, caption, Qt.AlignmentFlag.AlignRight)
        area = QRectF(_PADDING, 4, left - 2 * _PADDING, _HEIGHT - 8)
        name = self.network.architecture.name
        self._draw_lines(painter, area, self.text(), name, Qt.AlignmentFlag.AlignLeft)

    def _fitting(self) -> list[tuple[str, str, int]]:
        """List the figures that there is room for."""
        room = self.width() - 2 * _PADDING - _NARROWEST_NAME
        fitting = []
        for figure in self.figures:
            room -= figure[2]
            if room >= 0:
                fitting.append(figure)
        return fitting

    def _draw_lines(
        self, painter: QPainter, area: QRectF, upper: str, lower: str, side: Qt.AlignmentFlag
    ) -> None:
        colours, font = theme.current, QFont(self.font())
        half = area.height() / 2
        upper_px = 13 if side is Qt.AlignmentFlag.AlignRight else 0
        places = (
            (upper, QFont.Weight.DemiBold, upper_px, colours.text, area.top()),
            (lower, QFont.Weight.Normal, 12, colours.muted, area.top() + half),
        )
        for words, weight, pixels, colour, top in places:
            font.setWeight(weight)
            if pixels:
                font.setPixelSize(pixels)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            text = QFontMetrics(font).elidedText(
                words, Qt.TextElideMode.ElideRight, int(area.width())
            )
            line = QRectF(area.left(), top, area.width(), half)
            painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, text)


def _words(suits: Suits) -> tuple[str, str]:
    """Say what a network is recommended for, in a few words and in a sentence."""
    return {
        Suits.START: (
            translate("NetworkTiles", "Ready to start"),
            translate(
                "NetworkTiles",
                "A good first choice: what it learned came with SlimStudio, so nothing has to be "
                "downloaded. It was made for phones and boards.",
            ),
        ),
        Suits.SMALLEST: (
            translate("NetworkTiles", "Smallest"),
            translate("NetworkTiles", "For the weakest devices, and for simple tasks."),
        ),
        Suits.BALANCED: (
            translate("NetworkTiles", "Balanced"),
            translate("NetworkTiles", "More often right, and still small."),
        ),
        Suits.KNOWN: (
            translate("NetworkTiles", "Well known"),
            translate("NetworkTiles", "Every tool for devices has seen it, and it prunes well."),
        ),
        Suits.ACCURATE: (
            translate("NetworkTiles", "Most accurate"),
            translate(
                "NetworkTiles", "For hard tasks, where there is time to prune and to compute."
            ),
        ),
    }[suits]
