"""Files dropped anywhere on the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from slimstudio.ui.inputs.picking import Dropped, sort_dropped
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.message_text import listing_text


class Dropping(QObject):
    """Watches a window for dropped models, images and projects, and says what came.

    Args:
        window: The window that takes the files.
        jobs: While a job runs that must not be stopped, nothing can be dropped.
    """

    dropped = Signal(object)  # Dropped
    refused = Signal(str)  # why, in a sentence

    def __init__(self, window: QWidget, jobs: Jobs) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take part in drag and drop."""
        # A drop event is a drag-enter event's base class: the more special one comes first.
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if event.type() == QEvent.Type.DragLeave:
            self._overlay.hide()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not event.mimeData().hasUrls():
            return False
        files = sort_dropped(event.mimeData().urls())
        self._overlay.offer(self._describe(files))
        event.acceptProposedAction()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self._overlay.hide()
        if not event.mimeData().hasUrls():
            return False
        event.acceptProposedAction()
        self.take(event.mimeData().urls())
        return True

    def take(self, urls: Sequence[QUrl]) -> None:
        """Tell what files are for, or why they cannot be taken."""
        files = sort_dropped(urls)
        if self._jobs.locked or not files.usable:
            self.refused.emit(self._describe(files))
        else:
            self.dropped.emit(files)
            if files.refused:
                self.refused.emit(self._ignored(files))

    def _describe(self, files: Dropped) -> str:
        if self._jobs.locked:
            return self.tr("Stop the work that is going on first.")
        if files.project:
            return self.tr("Open the project {name}").format(name=files.project.name)
        if files.usable:
            return self._begun(files)
        return self.tr(
            "SlimStudio opens projects (.slim), networks (.pt, .pth, .safetensors, .pt2, .onnx), "
            "folders, zips or tables (.csv, .json) of images, and lists of class names (.txt)."
        )

    def _ignored(self, files: Dropped) -> str:
        """Name what is not used of several files, and say why."""
        names = [path.name for path in files.refused]
        named = names[:_MOST_NAMED]
        if len(names) > len(named):
            named.append(self.tr("{count} more").format(count=len(names) - len(named)))
        return self.tr(
            "Not used: {names}. One network, one set of images and one list of class names are "
            "taken at a time."
        ).format(names=listing_text(named))

    def _begun(self, files: Dropped) -> str:
        """Say what is picked."""
        model, images, labels = files.model, files.images, files.labels
        if model and images:
            words = self.tr("Start from {model} and learn from {images}")
            return words.format(model=model.name, images=images.name)
        if model:
            return self.tr("Start from {name}").format(name=model.name)
        if images:
            return self.tr("Learn from the images in {name}").format(name=images.name)
        assert labels is not None
        return self.tr("Name the network's classes as in {name}").format(name=labels.name)


_INSET = 16
_MOST_NAMED = 5


class DropOverlay(QWidget):
    """Covers its parent with a frame and a sentence; the mouse passes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._message = ""
        self.hide()

    def offer(self, message: str) -> None:
        """Say what dropping will do."""
        self._message = message
        self.setAccessibleName(message)
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a veil, a dashed frame and the sentence."""
        colours = theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, 12, 12)
        font = QFont(self.font())
        font.setPixelSize(20)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        centred = QTextOption(Qt.AlignmentFlag.AlignCenter)
        # Names of files may be long words.
        centred.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        room = frame.adjusted(2 * _INSET, 2 * _INSET, -2 * _INSET, -2 * _INSET)
        painter.drawText(room, self._message, centred)
