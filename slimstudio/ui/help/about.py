"""Who made this, which version it is, and under which licence."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from slimstudio import __version__
from slimstudio.system.processes import is_bundle
from slimstudio.ui.widgets.icons import app_icon

translate = QCoreApplication.translate


def show_about(parent: QWidget) -> QMessageBox:
    """Open the dialog, without waiting for it to be closed."""
    # Imported late: it would take a tenth of the time until the window is seen.
    from slimstudio.system.libraries import build  # noqa: PLC0415

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
                translate(
                    "About",
                    "Free software under the Apache License 2.0. The details list its libraries "
                    "and their licences.",
                ),
                translate("About", "Build: {build}").format(build=build()),
            )
        )
    )
    box.setDetailedText(_made_with())
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box


def _made_with() -> str:
    from slimstudio.system.libraries import libraries  # noqa: PLC0415 - see above

    lines = [f"Python {platform.python_version()} (PSF-2.0)", f"Qt {qVersion()} (LGPL-3.0-only)"]
    lines += [f"{one.name} {one.version} ({one.licence})" for one in libraries()]
    if is_bundle():
        folder = Path(sys.executable).resolve().parent / "licences"
        said = translate("About", "The texts of all licences: {folder}")
        lines += ["", said.format(folder=folder)]
    return "\n".join(lines)
