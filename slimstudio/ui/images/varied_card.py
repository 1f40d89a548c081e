"""Nine training images as the network will see them: varied as the plan says."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from slimstudio.engine.training.settings import Augmentation
from slimstudio.ui.document import Document
from slimstudio.ui.plan.training_words import choice_word
from slimstudio.ui.tasks import preparing
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import picture_pixmap
from slimstudio.ui.widgets.text_label import Role, text_label

_COUNT = 9
_SIDE, _GAP = 96, 8


class VariedCard(Card):
    """Draws some images as training varies them, and others at a click.

    Args:
        document: Its images, and its settings of training.
        parent: Qt's parent.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.setContentsMargins(16, 8, 16, 12)
        self.setObjectName("variedCard")
        self._document = document
        self._round = 0
        self._shown: tuple[object, ...] = ()
        self.body.removeWidget(self.heading)
        self.heading.setText(self.tr("As the network will see them"))
        self.heading.show()
        self.row = PictureRow(self)
        self.words = text_label("", Role.MUTED, self)
        self.others = QPushButton(self.tr("Show others"), self)
        self.others.setObjectName("varyAgain")
        self.others.setToolTip(self.tr("Vary other images, as another epoch would."))
        self.others.setProperty("kind", "quiet")
        self.others.clicked.connect(self._show_others)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.heading)
        line.addWidget(self.words, 1)
        line.addWidget(self.others)
        self.body.addLayout(line)
        self.body.addWidget(self.row)
        document.images_changed.connect(self.refresh)
        document.project_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Vary the images as the plan says now."""
        images, training = self._document.images, self._document.project.training
        self.setVisible(images is not None)
        if images is None:
            return
        wanted = (images, training.augmentation, training.mirror, self._round)
        if wanted == self._shown:
            return
        self._shown = wanted
        found = preparing.varied_pictures(images.dataset, training, _COUNT, self._round)
        self.row.show_pictures([picture_pixmap(one) for one in found])
        self.words.setText(self._say(training.augmentation, mirror=training.mirror))
        self.row.setAccessibleName(self.words.text())

    def _say(self, kind: Augmentation, *, mirror: bool) -> str:
        if kind is Augmentation.NONE:
            return self.tr("Images are not varied. “Vary images” on Plan changes that.")
        words = (
            self.tr("Varied: {how}, half of them mirrored. “Vary images” on Plan changes that.")
            if mirror
            else self.tr("Varied: {how}. “Vary images” on Plan changes that.")
        )
        return words.format(how=choice_word(kind).lower())

    @Slot()
    def _show_others(self) -> None:
        self._round += 1
        self.refresh()


class PictureRow(QWidget):
    """Draws pictures beside each other, as large as the width allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures: list[QPixmap] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pictures(self, pictures: list[QPixmap]) -> None:
        """Draw other pictures."""
        self.pictures = pictures
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Be as high as one picture."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One picture is as high as it is wide."""
        return max(1, min(_SIDE, (width - (_COUNT - 1) * _GAP) // _COUNT))

    def sizeHint(self) -> QSize:
        """Ask for the room of all of them."""
        return QSize(_COUNT * _SIDE + (_COUNT - 1) * _GAP, _SIDE)

    def minimumSizeHint(self) -> QSize:
        """Be content with small ones."""
        return QSize(_COUNT * 32, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = self.heightForWidth(self.width())
        for place, picture in enumerate(self.pictures):
            size = picture.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
            corner = QRect(place * (side + _GAP), 0, side, side)
            area = QRect(corner.topLeft(), size)
            area.moveCenter(corner.center())
            painter.drawPixmap(area, picture)
        painter.end()
