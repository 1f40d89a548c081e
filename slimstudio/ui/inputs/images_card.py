"""The images that were read: how many, of which classes, and how they are split."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.ui.document import Document
from slimstudio.ui.inputs.class_list import ClassList
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.text_label import Role, text_label


class ImagesCard(Card):
    """Shows the document's images; while they are read again, what was shown before stays."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.setObjectName("imagesCard")
        self._document = document
        self.classes_figure = Figure(self.tr("Classes"), self)
        self.training_figure = Figure(self.tr("Images to learn from"), self)
        self.validation_figure = Figure(self.tr("Images to judge by"), self)
        self.test_figure = Figure(self.tr("Test images"), self)
        self.test_figure.setToolTip(
            plain_tip(
                self.tr("They judge both finished networks once, and nothing is chosen by them.")
            )
        )
        self.test_figure.hide()
        self.rejected_figure = Figure(self.tr("Left out"), self)
        self.layout_text = text_label("", Role.MUTED, self)
        self.layout_text.setObjectName("layoutText")
        self.class_list = ClassList(self)
        figures = QHBoxLayout()
        figures.setSpacing(32)
        for figure in (
            self.classes_figure,
            self.training_figure,
            self.validation_figure,
            self.test_figure,
            self.rejected_figure,
        ):
            figures.addWidget(figure)
        figures.addStretch()
        self.body.addWidget(self.layout_text)
        self.body.addLayout(figures)
        self.body.addWidget(self.class_list)
        document.images_changed.connect(self.refresh)
        document.network_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the document's images as they are now."""
        images, opened = self._document.images, self._document.opened
        new = opened.network.new_classes if opened else ()
        if images or self._document.checkup is None:
            self.class_list.classes.show_dataset(images.dataset if images else None, new)
        if images is None:
            for figure in (self.training_figure, self.validation_figure):
                figure.show_value("…")
        else:
            self._show_figures(images)

    def _show_figures(self, images: LoadedImages) -> None:
        dataset = images.dataset
        name = Path(self._document.project.images).name
        self.heading.setText(name)
        self.setAccessibleName(name)
        words = message_text(images.description)
        if not dataset.labelled:
            sorted_by = self.tr("Below they are sorted by what the network answers.")
            words = f"{words} {sorted_by}"
        self.layout_text.setText(words)
        self.layout_text.setVisible(bool(images.description))
        self.classes_figure.show_value(
            str(len(dataset.train.classes)) if dataset.labelled else self.tr("none")
        )
        self.training_figure.show_value(whole_text(len(dataset.train)))
        self.validation_figure.show_value(whole_text(len(dataset.validation)))
        self.test_figure.setVisible(dataset.test is not None)
        if dataset.test is not None:
            self.test_figure.show_value(whole_text(len(dataset.test)))
        self.rejected_figure.show_value(whole_text(len(images.rejected)))
        self.rejected_figure.setVisible(bool(images.rejected))


class Figure(QWidget):
    """A caption and a large value."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = text_label(caption, Role.CAPTION, self)
        self.value = text_label("", Role.FIGURE, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.caption)
        rows.addWidget(self.value)

    def show_value(self, value: str) -> None:
        """Show another value."""
        self.value.setText(value)
        self.setAccessibleName(f"{self.caption.text()}: {value}")


translate = QCoreApplication.translate


def why_no_images(document: Document) -> tuple[str, str]:
    """Say in a title and a sentence what becomes of the images, or what they wait for."""
    if not document.project.images:
        return (
            translate("ImagesPanel", "No images yet"),
            translate(
                "ImagesPanel",
                "They will be counted, checked and split into two parts: most to learn "
                "from, some to judge by.",
            ),
        )
    name = Path(document.project.images).name
    if document.project.model is None or document.model_problem:
        return (
            translate("ImagesPanel", "{name} is picked").format(name=name),
            translate(
                "ImagesPanel",
                "The images are read once a model is open, scaled the way it expects.",
            ),
        )
    return (
        translate("ImagesPanel", "Reading {name}…").format(name=name),
        translate("ImagesPanel", "Every image is opened once and checked."),
    )
