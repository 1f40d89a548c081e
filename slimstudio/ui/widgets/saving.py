"""Writing files for a person: asking for a name, whose ending counts, and encoding pictures."""

import errno
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from slimstudio.ui.plain_text import PlainMessageBox

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FileKind:
    """A kind of file that can be written.

    Args:
        words: What the dialog calls it: "PDF (*.pdf)".
        endings: What its names end in, the usual ending first: (".pdf",).
    """

    words: str
    endings: tuple[str, ...]


def ask_save_path(
    parent: QWidget, title: str, start: Path, kinds: Sequence[FileKind]
) -> Path | None:
    """Let the person pick a file to write.

    What is typed without an ending of these kinds gets the one of the kind that is chosen:
    "birds v1.2" becomes "birds v1.2.slim". Whether an existing file is replaced is asked for the
    name that is really written.

    Args:
        parent: Over what the dialog opens.
        title: Of the dialog.
        start: What it suggests.
        kinds: What can be written, the usual one first.

    Returns:
        None where the person thought better of it.
    """
    words = ";;".join(kind.words for kind in kinds)
    picked, chosen = QFileDialog.getSaveFileName(parent, title, str(start), words)
    if not picked:
        return None
    typed = Path(picked)
    kind = next((one for one in kinds if one.words == chosen), kinds[0])
    path = with_ending(typed, kind, kinds)
    # The dialog itself has asked about what was typed.
    if path != typed and path.exists() and not _may_replace(parent, path):
        return None
    return path


def with_ending(typed: Path, kind: FileKind, kinds: Sequence[FileKind]) -> Path:
    """Add the ending of a kind to a name that has none of these kinds; dots mean nothing else."""
    known = tuple(ending for one in kinds for ending in one.endings)
    if typed.name.lower().endswith(known) and typed.name.lower() not in known:
        return typed
    return typed.with_name(typed.name.rstrip(".") + kind.endings[0])


def png_of(picture: QImage | QPixmap) -> bytes:
    """Encode a picture as PNG.

    Raises:
        OSError: it is too large to be encoded.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    if not QImageWriter(buffer, b"png").write(image):
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))
    return bytes(buffer.data().data())


def _may_replace(parent: QWidget, path: Path) -> bool:
    box = PlainMessageBox(parent)
    box.setObjectName("askToReplaceNamed")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Questions", "SlimStudio"))
    box.setText(translate("Questions", "Replace {name}?").format(name=path.name))
    box.setInformativeText(
        translate("Questions", "{folder} holds a file of this name already.").format(
            folder=path.parent
        )
    )
    replace = box.addButton(translate("Questions", "Replace"), QMessageBox.ButtonRole.AcceptRole)
    replace.setObjectName("replace")
    keep = box.addButton(translate("Questions", "Keep"), QMessageBox.ButtonRole.RejectRole)
    keep.setObjectName("keep")
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    replaces = box.clickedButton() is replace
    box.deleteLater()
    return replaces
