"""Everything that is drawn of a network, and how it changes."""

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QObject,
    QRectF,
    QSize,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from slimstudio.engine.replacing import replacing
from slimstudio.errors import SlimStudioError, system_says
from slimstudio.messages import Message
from slimstudio.ui.graph.box_item import BoxItem, box_size
from slimstudio.ui.graph.faces import Faces
from slimstudio.ui.graph.geometry import Direction, Geometry, lay_out
from slimstudio.ui.graph.line_items import FrameItem, LineItems
from slimstudio.ui.graph.nesting import WHOLE, Nesting
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.saving import png_of

Item = BoxItem | FrameItem
_MARGIN = 32.0


class GraphScene(QGraphicsScene):
    """Draws one network. It holds no truth: it is told by `show_...`.

    Signals:
        laid_out: Everything lies elsewhere.
        repainted: Something looks different.
    """

    laid_out = Signal()
    repainted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items_by_key: dict[str, Item] = {}
        self.geometry = Geometry()
        self.faces: Faces | None = None
        self.unfolded: frozenset[str] = frozenset({WHOLE})
        self.direction = Direction.DOWN
        self.current = ""
        self._selected: frozenset[str] = frozenset()
        self._coupled: frozenset[str] = frozenset()
        self._found: frozenset[str] | None = None
        self._words = (True, True)
        self._lines: LineItems | None = None
        self._active: LineItems | None = None
        theme.changed.connect(self._repaint)

    @property
    def nesting(self) -> Nesting | None:
        """Its steps and containers."""
        return self.faces.nesting if self.faces else None

    # -- what it shows ----------------------------------------------------------------------

    def show_network(self, faces: Faces | None) -> None:
        """Draw another network, folded so far that it can be read."""
        self.faces = faces
        self.unfolded = faces.nesting.readable() if faces else frozenset({WHOLE})
        self.current = ""
        self._selected = self._coupled = frozenset()
        self._found = None
        self._draw()

    def show_faces(self, faces: Faces) -> None:
        """Show other marks and channels of the same network."""
        self.faces = faces
        for key, item in self.items_by_key.items():
            face = faces.face(key)
            if face != item.face:
                item.show_face(face)
        self._repaint()

    def unfold(self, unfolded: frozenset[str]) -> None:
        """Show the inside of these containers, and of no others."""
        unfolded |= {WHOLE}
        if unfolded != self.unfolded:
            self.unfolded = unfolded
            self._draw()

    def turn(self, direction: Direction) -> None:
        """Let the data flow another way."""
        if direction is not self.direction:
            self.direction = direction
            self._draw()

    def show_selection(
        self, selected: frozenset[str], current: str, coupled: frozenset[str]
    ) -> None:
        """Light up layers, by name: what is selected, and what loses channels with it."""
        self._selected, self._coupled, self.current = selected, coupled, current
        self._repaint()

    def show_found(self, found: frozenset[str] | None) -> None:
        """Dim everything but some layers, by name; None for nothing."""
        if found != self._found:
            self._found = found
            self._repaint()

    def show_words(self, *, titles: bool, details: bool) -> None:
        """Leave out words that nobody could read at this size."""
        if self._words != (titles, details):
            self._words = (titles, details)
            for item in self.items_by_key.values():
                item.show_words(titles=titles, details=details)

    @property
    def words(self) -> tuple[bool, bool]:
        """Whether names, and what stands below them, are shown."""
        return self._words

    # -- what is where ----------------------------------------------------------------------

    def key_of(self, layer: str) -> str:
        """Find what shows a layer or container: itself, or the folded container around it."""
        nesting = self.nesting
        if nesting is None:
            return ""
        if layer in self.items_by_key:
            return layer
        if layer not in nesting.first:
            return ""
        around = (*nesting.holders(layer), layer)
        return next((key for key in reversed(around) if key in self.items_by_key), "")

    def item_of(self, item: QGraphicsItem | None) -> Item | None:
        """Find the box or frame that something drawn belongs to."""
        while item is not None and not isinstance(item, BoxItem | FrameItem):
            item = item.parentItem()
        return item

    def is_selected(self, key: str) -> bool:
        """Tell whether a box or frame shows something that is selected."""
        return key in self._shown_as(self._selected)

    # -- drawing ----------------------------------------------------------------------------

    def _draw(self) -> None:
        self.clear()
        self.items_by_key = {}
        self._lines = self._active = None
        self.geometry = self._laid_out()
        # Downwards a line comes in through the middle of where the name stands.
        room = 1.0 if self.direction is Direction.RIGHT else 0.5
        for key, place in self.geometry.frames.items():
            self._add(FrameItem(key, place, key.count("."), room))
        for key, place in self.geometry.boxes.items():
            self._add(BoxItem(key, place))
        self._lines, self._active = LineItems(0), LineItems(1)
        for one in (*self._lines.items, *self._active.items):
            self.addItem(one)
        frames = self.geometry.frames
        self._lines.show_lines(self.geometry.lines, frames, self.direction)
        self.setSceneRect(
            QRectF(0, 0, self.geometry.width, self.geometry.height).adjusted(
                -_MARGIN, -_MARGIN, _MARGIN, _MARGIN
            )
        )
        self._repaint()
        self.laid_out.emit()

    def _laid_out(self) -> Geometry:
        faces = self.faces
        if faces is None:
            return Geometry()
        most = max((before for before, _ in faces.channels), default=0)
        sizes = {
            key: box_size(faces.face(key), most) for key in faces.nesting.visible(self.unfolded)
        }
        return lay_out(faces.nesting, self.unfolded, sizes, self.direction)

    def _add(self, item: Item) -> None:
        assert self.faces is not None
        item.show_face(self.faces.face(item.key))
        titles, details = self._words
        item.show_words(titles=titles, details=details)
        self.items_by_key[item.key] = item
        self.addItem(item)

    @Slot()
    def _repaint(self) -> None:
        colours = theme.current
        self.setBackgroundBrush(QColor(colours.surface))
        if self._lines is None or self._active is None:
            return
        selected = self._shown_as(self._selected)
        coupled = self._shown_as(self._coupled) - selected
        found = None if self._found is None else self._shown_as(self._found)
        for key, item in self.items_by_key.items():
            item.paint_as(
                selected=key in selected,
                current=key == self.current,
                coupled=key in coupled,
                dimmed=found is not None and key not in found,
            )
        self._lines.paint_with(QColor(colours.disabled), 1.4)
        self._active.paint_with(QColor(colours.accent), 2.0)
        touched = (
            line for line in self.geometry.lines if line.start in selected or line.end in selected
        )
        self._active.show_lines(touched, self.geometry.frames, self.direction)
        self.repainted.emit()

    def _shown_as(self, layers: frozenset[str]) -> frozenset[str]:
        """Name what shows some layers; a layer that runs twice is shown twice."""
        keys = {self.key_of(name) for name in layers}
        keys.update(
            key
            for key, item in self.items_by_key.items()
            if "#" in key and item.face is not None and item.face.layer in layers
        )
        return frozenset(keys - {""})


translate = QCoreApplication.translate

_SHARPNESS = 2.0  # pixels for each unit of the drawing, so that it can be printed
_LONGEST_PX = 16_000  # more is refused by many programs that show pictures


def write_picture(drawing: GraphScene, path: Path) -> None:
    """Write the whole drawing, with all its words, as the file's ending says: .svg or .png.

    Raises:
        SlimStudioError: the file cannot be written, or has another ending.
    """
    before = drawing.words
    drawing.show_words(titles=True, details=True)
    try:
        if path.suffix.lower() == ".svg":
            content = _svg(drawing)
        elif path.suffix.lower() == ".png":
            content = _png(drawing)
        else:
            raise SlimStudioError(
                Message("A drawing cannot be written as “{name}”.", name=path.name),
                remedy=Message("Give it a name that ends in .svg or .png."),
            )
        with replacing(path) as stream:
            stream.write(content)
    except OSError as error:
        raise SlimStudioError(
            Message("The drawing cannot be written to {path}.", path=path),
            why=system_says(error),
            remedy=Message("Choose a folder that you may write to."),
        ) from error
    finally:
        drawing.show_words(titles=before[0], details=before[1])


def _svg(drawing: GraphScene) -> bytes:
    area = drawing.sceneRect()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(translate("Picture", "Graph of the network"))
    generator.setSize(area.size().toSize())
    generator.setViewBox(QRectF(0, 0, area.width(), area.height()))
    painter = QPainter(generator)
    drawing.render(painter, QRectF(0, 0, area.width(), area.height()), area)
    painter.end()
    return bytes(buffer.data().data())


def _png(drawing: GraphScene) -> bytes:
    area = drawing.sceneRect()
    scale = min(_SHARPNESS, _LONGEST_PX / max(area.width(), area.height(), 1.0))
    size = QSize(max(1, round(area.width() * scale)), max(1, round(area.height() * scale)))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.current.surface))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(image.rect()), area)
    painter.end()
    return png_of(image)
