"""The question what a network takes as the values of pixels, where its file does not say."""

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

from slimstudio.engine.models.input_values import InputValues, are_assumed
from slimstudio.engine.models.network import Preprocessing
from slimstudio.session import edits
from slimstudio.ui.document import Document
from slimstudio.ui.inputs.class_list import picture_of
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.icons import fitted, picture_pixmap
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.text_label import Role, text_label

translate = QCoreApplication.translate

_SIDE = 88
_COLUMNS = 2
_ENDS = 3.0  # what is shown as white; as far below zero is black


class ValuesCard(Card):
    """Four ways of scaling one picture, of which the person picks one; hidden where a file tells.

    Args:
        document: Whose network it asks about.
        parent: Qt's parent.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        title = translate("Values", "What does this network take as pixels?")
        super().__init__(title, parent, kind=CardKind.NOTE)
        self.setObjectName("valuesCard")
        self.heading.setWordWrap(True)
        self._document = document
        self.text = text_label("", Role.BODY, self)
        self.body.addWidget(self.text)
        self.buttons: dict[InputValues, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # none is pressed until somebody answers
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, one in enumerate(InputValues):
            grid.addWidget(self._button(one), place // _COLUMNS, place % _COLUMNS)
        self.body.addLayout(grid)
        legend = translate("Values", "Shown from {low} (black) to {high} (white).")
        ends = {"low": f"\N{MINUS SIGN}{_ENDS:g}", "high": f"{_ENDS:g}"}
        self.body.addWidget(text_label(legend.format(**ends), Role.MUTED, self))
        for changed in (document.project_changed, document.network_changed):
            changed.connect(self._refresh)
        document.images_changed.connect(self._draw)
        self._refresh()

    def _button(self, one: InputValues) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"values-{one}")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button.setText(_short(one))
        button.setToolTip(plain_tip(message_text(one.label)))
        button.setAccessibleName(message_text(one.label))
        button.clicked.connect(partial(self._pick, one))
        self._group.addButton(button)
        button.setAutoExclusive(True)  # it is told as one of several
        self.buttons[one] = button
        return button

    @Slot()
    def _pick(self, values: InputValues, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's
        words = translate("Values", "Take pixels as {values}").format(values=_short(values))
        self._document.edit(words, partial(edits.set_input_values, values=values))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        model, opened = self._document.project.model, self._document.opened
        said = None if model is None else model.input_values
        asked = opened is not None and are_assumed(opened.network.recipe)
        for one, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(one is said)
        self.text.setText(
            translate("Values", "You said so, for the file does not tell.")
            if said
            else translate(
                "Values",
                "The file does not say, and the way of ImageNet is assumed. Whoever made the "
                "network knows; with a wrong choice it answers wrongly.",
            )
        )
        self.setVisible(asked or (said is not None and not self._document.model_problem))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self.isHidden():
            return
        images = self._document.images
        picture = _sample() if images is None else picture_of(images.dataset.validation, 0)
        for one, button in self.buttons.items():
            button.setIcon(QIcon(fitted(picture_pixmap(as_given(picture, one)), _SIDE)))


def as_given(picture: NDArray[np.uint8], values: InputValues) -> NDArray[np.uint8]:
    """Draw the numbers that a network is given, all ways on one scale of grey.

    Args:
        picture: Pixels, [H, W, 3].
        values: How they become numbers.

    Returns:
        The same picture with -3 as black and 3 as white.
    """
    prepared = values.of(Preprocessing())
    numbers = (picture / 255 - np.array(prepared.mean)) / np.array(prepared.std)
    shown = np.clip((numbers + _ENDS) / (2 * _ENDS), 0, 1)
    drawn: NDArray[np.uint8] = np.round(shown * 255).astype(np.uint8)
    return drawn


def _short(values: InputValues) -> str:
    return {
        InputValues.IMAGENET: translate("Values", "As for ImageNet"),
        InputValues.ZERO_TO_ONE: translate("Values", "0 to 1"),
        InputValues.MINUS_ONE_TO_ONE: translate("Values", "-1 to 1"),
        InputValues.NONE: translate("Values", "0 to 255"),
    }[values]


def _sample() -> NDArray[np.uint8]:
    """Draw a hill under the sun, [S, S, 3]."""
    y, x = np.mgrid[0:1:88j, 0:1:88j]
    sky = np.stack([110 + 90 * y, 160 + 60 * y, 235 - 10 * y], axis=-1)
    hill = y > 0.72 - 0.22 * np.sin(np.pi * x)
    grass = np.stack([70 + 30 * x, 150 - 50 * y, 60 + 0 * x], axis=-1)
    sun = (x - 0.76) ** 2 + (y - 0.24) ** 2 < 0.014
    made = np.where(hill[..., None], grass, sky)
    made[sun] = (255, 226, 120)
    whole: NDArray[np.uint8] = made.astype(np.uint8)
    return whole
