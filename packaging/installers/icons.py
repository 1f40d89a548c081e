"""The program's icon in every size and kind, drawn from the one SVG."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def draw(source: Path, folder: Path) -> None:
    """Write `16.png` to `512.png`, `slimstudio.ico` and `slimstudio.icns`.

    Args:
        source: The SVG.
        folder: Where to; it is made if it is missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(QByteArray(source.read_bytes()))
    assert application is not None
    assert renderer.isValid()
    for size in (*SIZES, 1024):
        image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(folder / f"{size}.png"))
    with Image.open(folder / "1024.png") as largest:
        sizes = [(size, size) for size in _WINDOWS]
        drawn = [Image.open(folder / f"{size}.png") for size in _WINDOWS]
        largest.save(folder / "slimstudio.ico", sizes=sizes, append_images=drawn)
        largest.save(folder / "slimstudio.icns")
    (folder / "1024.png").unlink()
