"""The question before the only connection that SlimStudio ever makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import size_text

if TYPE_CHECKING:
    from slimstudio.engine.sources.weights.pretrained import Offer


translate = QCoreApplication.translate


def ask_to_download(parent: QWidget, offer: Offer) -> bool:
    """Ask whether a network's values may be downloaded; says how much, from where and to where."""
    weights = offer.weights
    box = QMessageBox(parent)
    box.setObjectName("askToDownload")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Consent", "SlimStudio"))
    missing = size_text(max(0, weights.size_bytes - offer.begun_bytes))
    box.setText(
        translate("Consent", "Download the pretrained {name} ({size})?").format(
            name=weights.architecture, size=missing
        )
    )
    box.setInformativeText(
        translate(
            "Consent",
            "From {host}, over an encrypted connection, to {folder}. SlimStudio connects to "
            "nothing else, and checks the file before it is used.\n\n{terms}",
        ).format(host=offer.host, folder=offer.folder, terms=message_text(weights.terms))
    )
    agree = box.addButton(translate("Consent", "Download"), QMessageBox.ButtonRole.AcceptRole)
    agree.setObjectName("download")
    refuse = box.addButton(translate("Consent", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    refuse.setObjectName("cancelDownload")
    box.setDefaultButton(agree)
    box.setEscapeButton(refuse)
    box.exec()
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed
