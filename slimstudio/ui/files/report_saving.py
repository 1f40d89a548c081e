"""Writes the report of the result that is shown, as a page or as PDF."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QLocale,
    QMarginsF,
    QObject,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QDesktopServices,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.ui.tasks import results
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.saving import FileKind, ask_save_path

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.preferences import Preferences


class ReportSaving(QObject):
    """Asks where to, and writes in the background.

    Args:
        document: The open project.
        jobs: Work in the background.
        preferences: Remember where the last report went.
        window: Over which dialogs open.
    """

    offered = Signal(str, str, object)  # what happened, a button, and what it does

    def __init__(
        self, document: Document, jobs: Jobs, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._jobs = jobs
        self._preferences = preferences
        self._window = window

    @Slot()
    def save(self) -> None:
        """Let the person pick a place and a kind, and write the report there."""
        document = self._document
        if document.outcome is None or self._jobs.locked or self._jobs.giving_way:
            return
        # A saved project's report goes beside it, as its exports do.
        name, folder = document.project.name, Path(self._preferences.folder("export"))
        if document.path:
            name, folder = document.path.stem, document.path.parent
        start = folder / f"{name} report.html"
        kinds = (
            FileKind(self.tr("Web page (*.html)"), (".html", ".htm")),
            FileKind(self.tr("PDF (*.pdf)"), (".pdf",)),
        )
        path = ask_save_path(self._window, self.tr("Save the report"), start, kinds)
        if path is None:
            return
        self._preferences.remember_folder("export", path)
        project = document.outcome_project or document.project
        page = partial(
            results.report_page,
            project,
            document.outcome,
            document.attempts.value,
            document.images,
            say=message_text,
            language=QLocale().bcp47Name(),
            file=document.path.name if document.path else "",
        )
        self._jobs.start(
            self.tr("Writing the report"),
            partial(_write, page, path),
            self._tell,
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        show_error(self._window, error)

    def _tell(self, path: Path) -> None:
        words = self.tr("The report is in {path}.").format(path=path)
        address = QUrl.fromLocalFile(str(path))
        self.offered.emit(words, self.tr("Open"), lambda: self._open(address))

    def _open(self, address: QUrl) -> None:
        if not QDesktopServices.openUrl(address):
            show_error(
                self._window,
                InputError(
                    Message("{path} cannot be opened.", path=address.toLocalFile()),
                    why=Message("No program for such files answers on this computer."),
                    remedy=Message("Open it from your folders."),
                ),
            )


def _write(page: Callable[[Control], str], path: Path, control: Control) -> Path:
    """Make the page and write it, in the background.

    Raises:
        SlimStudioError: it cannot be written there.
        Cancelled: the person stopped it.
    """
    made = page(control)
    control.check()
    content = printed(made) if path.suffix.lower() == ".pdf" else made.encode()
    control.check()
    results.write_page(content, path)
    return path


_PX_PER_INCH = 96  # what the page's widths in pixels are meant for
_DPI = 600
_MARGIN_MM = 18
_FOOT_PX = 32
_TEXT_PX = 13
_SVG = "data:image/svg+xml;base64,"
_SHARPER = 3  # dots of a plot for each pixel of the page
_QUIET = QColor("#586375")


def printed(page: str) -> bytes:
    """Lay a page out on A4 and return it as PDF, with its name and numbers at the foot."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    sheet = QSizeF(writer.pageLayout().paintRectPixels(_PX_PER_INCH).size())
    document = laid_out(page, QSizeF(sheet.width(), sheet.height() - _FOOT_PX))
    title = document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
    writer.setTitle(title)
    painter = QPainter(writer)
    painter.scale(_DPI / _PX_PER_INCH, _DPI / _PX_PER_INCH)
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        _draw(painter, document, number)
        _foot(painter, sheet, title, f"{number + 1} / {count}")
    painter.end()
    return bytes(buffer.data().data())


def laid_out(page: str, size: QSizeF) -> QTextDocument:
    """Lay a page out on sheets, each part that fits on one whole.

    Args:
        page: HTML.
        size: Of a sheet, in pixels, without margins.
    """
    document = _Paper()
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    font = document.defaultFont()
    font.setPixelSize(_TEXT_PX)
    document.setDefaultFont(font)
    document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
    document.setHtml(page)
    document.setPageSize(size)
    # A part that moves moves all that follow, so they are looked at in their order.
    for place in range(len(parts(document))):
        part = parts(document)[place]
        if not part.starts_page and _is_torn(part, size.height()):
            _begin_page(document, part.heading)
    return document


def _is_torn(part: PrintedPart, sheet: float) -> bool:
    """Tell whether a part would be better off on a new sheet."""
    if part.height > sheet:
        return part.top % sheet > sheet / 2  # it does not fit on any; its table's head is repeated
    return int(part.top // sheet) != int((part.bottom - 1) // sheet)


@dataclass(frozen=True)
class PrintedPart:
    """A heading and what belongs to it, up to the next one.

    Args:
        heading: Position of its first character.
        top: Where it begins, in pixels from the top of the first sheet.
        bottom: Where it ends.
        starts_page: Whether a new sheet begins with it.
    """

    heading: int
    top: float
    bottom: float
    starts_page: bool

    @property
    def height(self) -> float:
        """How much room it takes, in pixels."""
        return self.bottom - self.top


def parts(document: QTextDocument) -> Sequence[PrintedPart]:
    """Take a document apart, at its headings; one that follows another belongs to it."""
    found: list[PrintedPart] = []
    after_heading = False
    for block, area in _areas(document):
        is_heading = block.blockFormat().headingLevel() > 0
        if not found or (is_heading and not after_heading):
            policy = block.blockFormat().pageBreakPolicy()
            starts = bool(policy & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            found.append(PrintedPart(block.position(), area.top(), area.bottom(), starts))
        else:
            last = found[-1]
            bottom = max(last.bottom, area.bottom())
            found[-1] = PrintedPart(last.heading, last.top, bottom, last.starts_page)
        after_heading = is_heading
    return found


def _areas(document: QTextDocument) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Go through paragraphs and tables; of a table comes the first block, with the whole area."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        frame = QTextCursor(block).currentFrame()
        if isinstance(frame, QTextTable):
            yield block, layout.frameBoundingRect(frame)
            block = document.findBlock(frame.lastPosition())
        else:
            yield block, layout.blockBoundingRect(block)
        block = block.next()


def _begin_page(document: QTextDocument, position: int) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    form = cursor.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    form.setTopMargin(0)
    cursor.setBlockFormat(form)


def _draw(painter: QPainter, document: QTextDocument, number: int) -> None:
    size = document.pageSize()
    area = QRectF(0, number * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(0, -area.top())
    painter.setClipRect(area)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = area
    document.documentLayout().draw(painter, context)
    painter.restore()


def _foot(painter: QPainter, sheet: QSizeF, title: str, number: str) -> None:
    font = painter.font()
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(_QUIET)
    area = QRectF(0, sheet.height() - _FOOT_PX / 2, sheet.width() - 48, _FOOT_PX / 2)
    room = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, room)
    area.setWidth(sheet.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)


class _Paper(QTextDocument):
    """A document whose plots are as sharp as its letters."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Draw plots in more dots than the page has pixels."""
        address = name.toString() if isinstance(name, QUrl) else name
        if not address.startswith(_SVG):
            # Nothing but what the page brings along: no file, and no other computer is asked.
            return super().loadResource(kind, name) if address.startswith("data:") else None
        renderer = QSvgRenderer(b64decode(address.removeprefix(_SVG)))
        image = QImage(renderer.defaultSize() * _SHARPER, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return image
