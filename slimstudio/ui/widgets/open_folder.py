"""Shows a folder in the system's own program for files."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message
from slimstudio.ui.widgets.problems import show_error


def open_folder(folder: Path, parent: QWidget) -> None:
    """Open a folder; where it is gone or no program shows folders, say so.

    Args:
        folder: The folder.
        parent: Over which that is said.
    """
    if not folder.is_dir():
        problem = SlimStudioError(
            Message("{folder} is not there any more.", folder=folder),
            remedy=Message("It was moved or deleted meanwhile."),
        )
    elif QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return
    else:
        problem = SlimStudioError(
            Message("{folder} could not be opened.", folder=folder),
            why=Message("This computer has no program that shows folders, or it did not start."),
            remedy=Message("Open the folder by hand."),
        )
    show_error(parent.window(), problem)
