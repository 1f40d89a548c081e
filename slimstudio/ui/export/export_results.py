"""The files that were exported, each with what its check found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import pixmap, themed_icon
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import latency_text, percent_text, size_text, whole_text
from slimstudio.ui.widgets.open_folder import open_folder
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.engine.export.agreement import Agreement, Exported

translate = QCoreApplication.translate

_ICON_SIZE = 24


def agreement_text(agreement: Agreement) -> str:
    """Say how well a reopened file agrees with the trained network."""
    if not agreement.images:
        return translate("Export", "not checked on this computer")
    words = (
        translate(
            "Export",
            "agrees on {agreeing} of {images} images, largest difference {difference}; right on "
            "{accuracy}, {latency} for one image",
        )
        if agreement.labelled
        else translate(
            "Export",
            "agrees on {agreeing} of {images} images, largest difference {difference}; like the "
            "original on {accuracy}, {latency} for one image",
        )
    )
    if agreement.float_layers:
        kept = translate("Export", "; layers that stayed precise: {count}")
        words += kept.format(count=len(agreement.float_layers))
    return words.format(
        agreeing=whole_text(agreement.agreeing),
        images=whole_text(agreement.images),
        difference=_short(agreement.largest_difference),
        accuracy=percent_text(agreement.accuracy),
        latency=latency_text(agreement.latency_ms),
    )


class ExportResults(Card):
    """A row for each file: its name and size, and its check; and a button that shows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("Export", "Written, opened again, and checked"), parent
        )
        self.setObjectName("exportResults")
        self.rows: list[QWidget] = []
        self._folder = Path()
        self.open_folder = QPushButton(QCoreApplication.translate("Export", "Open folder"))
        self.open_folder.setObjectName("openFolder")
        self.open_folder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themed_icon(self.open_folder, "folder")
        self.open_folder.clicked.connect(self._open)
        self.classify = QPushButton(QCoreApplication.translate("Export", "Classify pictures"))
        self.classify.setObjectName("classifyExported")
        said = QCoreApplication.translate("Export", "Ask the compact network what pictures show.")
        self.classify.setToolTip(plain_tip(said))
        self.classify.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themed_icon(self.classify, "classify")
        self._buttons = QWidget()
        line = QHBoxLayout(self._buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.open_folder)
        line.addWidget(self.classify)
        line.addStretch(1)
        self.hide()

    def show_files(self, exported: Sequence[Exported]) -> None:
        """Show these files; hide when there are none."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one) for one in exported]
        for row in self.rows:
            self.body.addWidget(row)
        self.body.addWidget(self._buttons)  # below them all
        self._folder = exported[0].path.parent if exported else Path()
        self.open_folder.setToolTip(plain_tip(str(self._folder)))
        self.setVisible(bool(self.rows))

    @Slot()
    def _open(self) -> None:
        open_folder(self._folder, self)

    def words(self) -> list[str]:
        """List what is said about each file."""
        return [row.accessibleName() for row in self.rows]

    def _row(self, one: Exported) -> QWidget:
        row = QWidget(self)
        said = agreement_text(one.agreement)
        row.setAccessibleName(f"{one.path.name}: {said}")
        tick = QLabel()
        checked = bool(one.agreement.images)
        symbol, colour = "check" if checked else "warning", theme.current.good
        tick.setPixmap(
            pixmap(
                symbol,
                colour if checked else theme.current.warning,
                _ICON_SIZE,
                self.devicePixelRatioF(),
            )
        )
        size = size_text(one.size_bytes) if one.path.exists() else ""
        name = text_label(f"{one.path.name}   {size}", Role.HEADING)
        name.setToolTip(plain_tip(str(one.path)))
        check = text_label(said[0].upper() + said[1:] + ".", Role.MUTED)
        check.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(name)
        texts.addWidget(check)
        if one.agreement.advice:
            against = text_label(message_text(one.agreement.advice), Role.BODY)
            set_tone(against, Tone.WARNING)
            texts.addWidget(against)
            row.setAccessibleName(f"{row.accessibleName()}. {against.text()}")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addWidget(tick)
        line.addLayout(texts, 1)
        return row


def _short(difference: float) -> str:
    """Write a small number: 3.2e-06 as "3e-6"."""
    if difference == 0:
        return "0"
    digit, _, exponent = f"{difference:.0e}".partition("e")
    return f"{digit}e{int(exponent)}"
