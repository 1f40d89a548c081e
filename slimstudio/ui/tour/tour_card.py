"""What the tour says at a stop, and the buttons that lead through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.ui.tour.stops import Stop

_WIDTH = 336


class TourCard(Card):
    """A title, a sentence or two, how far it is, and Skip, Back and Next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.setObjectName("tourCard")
        self.text = text_label("", Role.BODY, self)
        self.place = text_label("", Role.CAPTION, self)
        self.skip = self._button("tourSkip", self.tr("Skip"), self.tr("Leave the tour (Esc)."))
        self.back = self._button(
            "tourBack", self.tr("Back"), self.tr("Go to the stop before (arrow to the left).")
        )
        self.next = self._button("tourNext", self.tr("Next"), "")
        self.next.setProperty("kind", "primary")
        self.skip.setProperty("kind", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self.heading.setWordWrap(True)
        self.body.insertWidget(0, self.place)
        self.body.addWidget(self.text)
        self.body.addSpacing(4)
        self.body.addLayout(buttons)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in their order."""
        return (self.skip, self.back, self.next)

    def show_stop(self, stop: Stop, number: int, count: int) -> None:
        """Tell about a stop.

        Args:
            stop: The stop.
            number: Its place, from 1.
            count: How many there are.
        """
        self.heading.setText(stop.title)
        self.text.setText(stop.text)
        place = self.tr("{number} of {count}").format(number=number, count=count)
        self.place.setText(place)
        self.setAccessibleName(f"{place}. {stop.title}. {stop.text}")
        last = number == count
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.setToolTip(
            self.tr("End the tour (Enter).")
            if last
            else self.tr("Go to the next stop (Enter or arrow to the right).")
        )
        self.next.setAccessibleDescription(f"{stop.title}. {stop.text}")
        self.skip.setVisible(not last)
        self.back.setEnabled(number > 1)

    def fit(self, room: int) -> None:
        """Take the height that the words need.

        Args:
            room: How wide the card may be.
        """
        layout = self.layout()
        assert layout is not None
        layout.activate()
        # Some languages need longer buttons.
        self.setFixedWidth(min(max(_WIDTH, layout.totalMinimumSize().width()), room))
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
