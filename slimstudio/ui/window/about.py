"""Who made this, which version it is, and under which licence."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from slimstudio import __version__
from slimstudio.ui.widgets.icons import app_icon

translate = QCoreApplication.translate


def show_about(parent: QWidget) -> QMessageBox:
    """Open the dialog, without waiting for it to be closed."""
    # Imported late: it would take a tenth of the time until the window is seen.
    from importlib.metadata import version  # noqa: PLC0415

    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("About", "About SlimStudio"))
    box.setIconPixmap(app_icon().pixmap(64, 64))
    box.setText(f"SlimStudio {__version__}")
    box.setInformativeText(
        "\n\n".join(
            (
                translate(
                    "About",
                    "Makes an image classifier small and fast, and proves that it still works.",
                ),
                translate(
                    "About", "Works without a network connection and sends nothing to anybody."
                ),
                translate("About", "Free software under the Apache License 2.0."),
                translate("About", "Python {python}, Qt {qt}, PyTorch {torch}").format(
                    python=platform.python_version(),
                    qt=PySide6.__version__,
                    torch=version("torch"),  # from its metadata: asking torch would import it
                ),
            )
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box
