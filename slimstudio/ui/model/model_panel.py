"""The screen where the starting network is picked."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from slimstudio.engine.image_size import read_size, sides, written_size
from slimstudio.engine.models.layers import NO_NORMS, norms_folded
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.sources.source import noted_terms
from slimstudio.session.opened import OpenedNetwork
from slimstudio.ui.document import Document
from slimstudio.ui.inputs.drop_cards import WeightsDrop
from slimstudio.ui.inputs.network_picker import FIRST_CHOICE, NetworkPicker
from slimstudio.ui.inputs.picking import pick_image_size
from slimstudio.ui.inputs.values_card import ValuesCard
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.card import Card, FactsTable
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import count_text, macs_text, size_text
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.screen import ScreenHead, SideArea
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label


class ModelPanel(QWidget):
    """Lists networks by name, takes weight files, and tells about the network picked."""

    next_requested = Signal()
    weights_folder_picked = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelPanel")
        self._document = document
        self.head = ScreenHead(
            self.tr("Model"),
            self.tr("Pick the network to start from. It will be made smaller, never larger."),
            self.tr("Next: images"),
            self,
        )
        self.picker = NetworkPicker(document, jobs, self)
        self.picker.suggest(FIRST_CHOICE)
        self.drop = WeightsDrop(document, jobs, self)
        self.problem = ProblemCard(self.tr("Try again"), self)
        self.values = ValuesCard(document, self)
        self.network = NetworkCard(document, self)
        self._place()
        self.head.button.clicked.connect(self.next_requested)
        self.picker.weights_folder_picked.connect(self.weights_folder_picked)
        self.problem.retry_requested.connect(document.reload)
        document.project_changed.connect(self._refresh)
        document.network_changed.connect(self._refresh)
        self._refresh()

    def _place(self) -> None:
        right = SideArea(self)
        right.rows.setSpacing(16)
        for card in (self.values, self.drop, self.problem, self.network):
            right.rows.addWidget(card)
        right.rows.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.picker, 5)
        columns.addWidget(right, 3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(16)
        rows.addWidget(self.head)
        rows.addLayout(columns, 1)

    @Slot()
    def _refresh(self) -> None:
        document = self._document
        self.problem.show_problem(document.model_problem)
        picked = document.project.model
        self.head.allow(
            "" if picked else self.tr("Pick a model first."), self.tr("Go on to Images.")
        )


_NAMED_CLASSES = 12
_NAMED_LETTERS = 120
_SIZE_WIDTH = 120


class NetworkCard(Card):
    """Kind, size, cost, input and classes of the opened network, and where its values come from."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.setObjectName("networkCard")
        self._document = document
        self.facts = FactsTable(self)
        self.heading.setWordWrap(True)
        self.note = text_label("", Role.MUTED, self)
        self.size_edit = QLineEdit(self)
        self.size_edit.setObjectName("imageSize")
        self.size_edit.setMaximumWidth(_SIZE_WIDTH)
        self.size_edit.setAccessibleName(self.tr("Image size"))
        self.size_edit.setPlaceholderText("64x96")
        self.size_edit.setToolTip(
            plain_tip(
                self.tr(
                    "Height and width in pixels, such as 64x96, or one number for a square. Empty "
                    "for the size that the network was made for."
                )
            )
        )
        self.size_row = QWidget(self)
        row = QHBoxLayout(self.size_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text_label(self.tr("Images of another size:"), Role.MUTED, self.size_row))
        row.addWidget(self.size_edit)
        row.addStretch()
        self.body.addWidget(self.note)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.size_row)
        self.size_edit.editingFinished.connect(self._take_size)
        for changed in (document.project_changed, document.network_changed):
            changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the document's network as it is now."""
        document = self._document
        model, opened = document.project.model, document.opened
        set_tone(self.note, Tone.NONE)
        self.facts.setVisible(opened is not None)
        self.size_row.setVisible(model is not None)
        asked = model.size if model else None
        self.size_edit.setText("" if asked is None else written_size(asked))
        if model is None:
            self.heading.setText(self.tr("No model yet"))
            self.note.setText(self.tr("Pick a network from the list, or drop a weight file."))
        elif document.model_problem:
            self.heading.setText(model.architecture or Path(model.weights).name)
            self.note.setText(self.tr("It could not be opened."))
        elif opened is None:
            self.heading.setText(model.architecture or Path(model.weights).name)
            self.note.setText(self.tr("Opening…"))
        else:
            self.heading.setText(model.architecture or Path(model.weights).name)
            self.facts.show_facts(self._facts(opened))
            self._say_where_from(model.weights, opened.network.recipe.provenance.get("terms", ""))
        self.setAccessibleName(self.heading.text())

    @Slot()
    def _take_size(self) -> None:
        """Give the network the size that was typed; what is none is taken back."""
        text = self.size_edit.text().lower().replace("\N{MULTIPLICATION SIGN}", "x")
        typed = "x".join(part.strip() for part in text.split("x"))
        with suppress(ValueError):
            pick_image_size(self._document, read_size(typed) if typed else None)
        self.refresh()

    def _facts(self, opened: OpenedNetwork) -> list[tuple[str, str]]:
        recipe, cost = opened.network.recipe, self._document.original_cost
        assert cost is not None
        high, wide = sides(recipe.preprocessing.size)
        by = "\N{MULTIPLICATION SIGN}"
        layers = sum(layer.is_leaf for layer in opened.layers)
        facts = [
            (self.tr("Network"), recipe.architecture),
            (self.tr("Parameters"), count_text(cost.parameters)),
            (self.tr("Computation per image"), macs_text(cost.macs)),
            (self.tr("File size"), size_text(cost.size_bytes)),
            (self.tr("Layers"), str(layers)),
            (self.tr("Image size"), self.tr("{n} pixels").format(n=f"{high} {by} {wide}")),
            (self.tr("Preparation"), self._preparation(recipe.preprocessing)),
        ]
        if recipe.graph is not None and norms_folded(opened.layers):
            facts.append((self.tr("Normalisation"), message_text(NO_NORMS)))
        classes = recipe.classes
        if classes:
            shown = classes[:_NAMED_CLASSES]
            while len(shown) > 1 and sum(map(len, shown)) > _NAMED_LETTERS:
                shown = shown[:-1]
            named = ", ".join(shown)
            more = len(classes) - len(shown)
            if more > 0:
                named = self.tr("{named} and {more} more").format(named=named, more=more)
            facts.append((self.tr("Classes"), f"{len(classes)}: {named}"))
        else:
            facts.append(
                (self.tr("Classes"), self.tr("{n}, without names").format(n=recipe.outputs))
            )
        return facts

    def _preparation(self, wanted: Preprocessing) -> str:
        mean, std = (", ".join(f"{v:g}" for v in each) for each in (wanted.mean, wanted.std))
        return self.tr(
            "Shorter side to {resize} pixels ({way}), middle cut out; mean {mean}, deviation {std}"
        ).format(resize=wanted.resize, way=wanted.interpolation, mean=mean, std=std)

    def _say_where_from(self, weights: str, terms: str) -> None:
        if weights:
            name = Path(weights).name
            words = self.tr("Starts from the trained weights in {name}.").format(name=name)
            self.note.setText(f"{words} {message_text(noted_terms(terms))}".strip())
        else:
            set_tone(self.note, Tone.WARNING)
            self.note.setText(
                self.tr(
                    "Starts from random values: it knows nothing yet and needs many images and "
                    "epochs. Choose “Pretrained” for this network, and it learns far faster."
                )
            )
