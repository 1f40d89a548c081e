"""What to export, where to, and under which name."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.export.format import Format
from slimstudio.engine.export.formats import FORMATS
from slimstudio.engine.export.int8 import drawback
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.targets.target import Target
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.ui.export.target_choice import TargetChoice
from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

translate = QCoreApplication.translate

# What one of the systems that people carry files to does not allow in names.
_FORBIDDEN = '<>:"/\\|?*'


class ExportForm(QWidget):
    """Where the network will run, or check boxes for the formats; the folder and the name.

    Signals:
        changed: Something else is chosen now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportForm")
        self.boxes: dict[Format, QCheckBox] = {}
        self._choices: dict[Format, ExplainedBox] = {}
        self._raw = ExplainedBox(
            self.tr("&Pixels in, percentages out"),
            self.tr(
                "PyTorch programs and ONNX files then take pixels as a camera gives them, and "
                "answer with the share of each class. Otherwise they take normalised numbers and "
                "answer with scores."
            ),
            "exportRaw",
        )
        self.raw = self._raw.box
        self.folder = QLineEdit()
        self.folder.setObjectName("exportFolder")
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setToolTip(self.tr("It is made if it is missing."))
        self.name = QLineEdit()
        self.name.setObjectName("exportName")
        self.name.setAccessibleName(self.tr("File name"))
        self.name.setToolTip(self.tr("Without an ending: each format brings its own."))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setObjectName("chooseExportFolder")
        self.choose.setToolTip(self.tr("Choose the folder to write to."))
        themed_icon(self.choose, "folder")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        self.targets = TargetChoice()
        self._for_those_who_know = (self._format_card(), self._input_card())
        for card in (self.targets, *self._for_those_who_know, self._place_card()):
            rows.addWidget(card)
        self._show_formats()
        self.targets.changed.connect(self._show_formats)
        self.targets.changed.connect(self.changed)
        self.choose.clicked.connect(self._choose)
        self.folder.textChanged.connect(self.changed)
        self.name.textChanged.connect(self.changed)

    @property
    def target(self) -> Target | None:
        """Where the network will run; None for files of the formats that are ticked."""
        return self.targets.target

    @property
    def parent_folder(self) -> Path:
        """The folder that was typed."""
        return Path(self.folder.text().strip()).expanduser()

    @property
    def formats(self) -> tuple[Format, ...]:
        """The formats that are ticked."""
        return tuple(one for one, box in self.boxes.items() if box.isChecked())

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that an export would write."""
        return tuple(self.parent_folder / f"{self.file_name}{one.suffix}" for one in self.formats)

    @property
    def existing(self) -> tuple[str, ...]:
        """Names of what an export would replace: files, or the folder of a target."""
        if self.target is not None:
            name = self.target.folder_name(self.file_name)
            return (name,) if (self.parent_folder / name).exists() else ()
        paths = self.paths
        beside = [path.with_suffix(".load.py") for path in paths if path.suffix == ".pt"]
        if paths:
            beside.append(paths[0].parent / f"{self.file_name}.md")
        return tuple(path.name for path in (*paths, *beside) if path.exists())

    @property
    def file_name(self) -> str:
        """The name of all files, without their endings."""
        return self.name.text().strip()

    @property
    def options(self) -> ExportOptions:
        """How the files are to be written."""
        return ExportOptions(raw=self.raw.isChecked())

    def reason_against(self) -> str:
        """Say why what is chosen cannot be exported; "" where it can."""
        name = self.file_name
        lacks = map(self._lack, self.target.formats if self.target else ())
        lack = next(filter(None, lacks), NO_MESSAGE)
        checks = (
            (bool(lack), message_text(lack)),
            (self.target is None and not self.formats, self.tr("Choose at least one format.")),
            (
                not Path(self.folder.text().strip()).expanduser().is_absolute(),
                self.tr("Choose a folder, or type its whole path."),
            ),
            (not name, self.tr("Type a file name.")),
            (
                any(letter in _FORBIDDEN or letter < " " for letter in name),
                self.tr("A file name cannot contain any of {letters}").format(letters=_FORBIDDEN),
            ),
            (name.startswith(".") or name.endswith("."), self.tr("Take the dot off the name.")),
        )
        return next((reason for wrong, reason in checks if wrong), "")

    def know_network(self, architecture: str) -> None:
        """Say of each format what is known to speak against it for a network on this computer."""
        for one, choice in self._choices.items():
            choice.warn(message_text(self._lack(one) or drawback(one, architecture)))

    @staticmethod
    def _lack(one: Format) -> Message:
        """Say what has to be installed for a format."""
        return one.extra.missing() if one.extra else NO_MESSAGE

    def suggest(self, folder: Path, name: str) -> None:
        """Fill in a folder of its own in another one, and a name made of any text."""
        words = "".join(" " if c in _FORBIDDEN or c < " " else c for c in name.lower()).split()
        tidy = "-".join(words).strip(".") or "network"
        self.folder.setText(str(folder / tidy))
        self.name.setText(tidy)

    @Slot()
    def _show_formats(self) -> None:
        for card in self._for_those_who_know:
            card.setVisible(self.target is None)

    @Slot()
    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder to export to"), self.folder.text()
        )
        if name:
            self.folder.setText(name)

    def _format_card(self) -> Card:
        card = Card(self.tr("Formats"))
        for one in FORMATS:
            name = f"format{one.suffix.replace('.', '-')}"
            title = f"{message_text(one.title)} ({one.suffix})"
            choice = ExplainedBox(title, message_text(one.purpose), name)
            choice.box.setChecked(one.usual)
            choice.box.setEnabled(not self._lack(one))
            choice.warn(message_text(self._lack(one)))
            choice.box.toggled.connect(self.changed)
            card.body.addWidget(choice)
            self.boxes[one] = choice.box
            self._choices[one] = choice
        return card

    def _input_card(self) -> Card:
        card = Card(self.tr("What the files take"))
        card.body.addWidget(self._raw)
        self.raw.toggled.connect(self.changed)
        return card

    def _place_card(self) -> Card:
        card = Card(self.tr("Where to"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        fields: Sequence[tuple[str, QLineEdit]] = (
            (self.tr("&Folder"), self.folder),
            (self.tr("&Name"), self.name),
        )
        for row, (words, field) in enumerate(fields):
            label = text_label(words)
            label.setBuddy(field)
            label.setWordWrap(False)
            grid.addWidget(label, row, 0)
        grid.addLayout(line, 0, 1)
        grid.addWidget(self.name, 1, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        return card


_INDENT = 24


class ExplainedBox(QWidget):
    """A check box and its explanation, close together.

    Args:
        title: Beside the box.
        sentence: Below it, and what a screen reader says; the tool tip explains the title's words.
        name: Object name of the check box.
        parent: Qt's parent.
    """

    def __init__(self, title: str, sentence: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(title)
        self.box.setObjectName(name)
        self.box.setToolTip(explained(title.replace("&", "")) or plain_tip(sentence))
        self.box.setWhatsThis(self.box.toolTip())
        self._sentence = sentence
        self.box.setAccessibleDescription(sentence)
        words = text_label(sentence, Role.MUTED)
        words.setIndent(_INDENT)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(2)
        rows.addWidget(self.box)
        rows.addWidget(words)
        self.against = text_label("", Role.BODY)
        self.against.setIndent(_INDENT)
        set_tone(self.against, Tone.WARNING)
        self.against.hide()
        rows.addWidget(self.against)

    def warn(self, words: str) -> None:
        """Say what speaks against ticking the box; "" for nothing."""
        self.against.setText(words)
        self.against.setVisible(bool(words))
        said = " ".join(filter(None, (self._sentence, words)))
        self.box.setAccessibleDescription(said)
