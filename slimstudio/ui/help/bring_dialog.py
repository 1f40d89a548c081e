"""How a network comes from another program into SlimStudio: two lines each, to copy."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.widgets.screen import ViewSwitch
from slimstudio.ui.widgets.text_label import Role, text_label


@dataclass(frozen=True)
class BringWay:
    """How a network leaves a program.

    Args:
        name: Object name of its button.
        program: What people call it; a proper name.
        words: What the lines do.
        lines: What to run there.
    """

    name: str
    program: str
    words: str
    lines: str


WAYS = (
    BringWay(
        "fromPytorch",
        "PyTorch",
        str(
            QT_TRANSLATE_NOOP(
                "BringDialog",
                "Saves the network as a graph, whatever its class. For a network of torchvision or "
                "timm, its tensors are enough: the last line.",
            )
        ),
        "image = torch.zeros(1, 3, 224, 224)\n"
        "torch.onnx.export(model.eval(), (image,), 'network.onnx')\n"
        "\n"
        "torch.save(model.state_dict(), 'tensors.pt')\n",
    ),
    BringWay(
        "fromKeras",
        "Keras, TensorFlow",
        str(
            QT_TRANSLATE_NOOP(
                "BringDialog",
                "From Keras 3.8 on, or for a folder of TensorFlow (SavedModel) or a .tflite file "
                "in a terminal, after pip install tf2onnx.",
            )
        ),
        "model = keras.models.load_model('model.keras')\n"
        "model.export('network.onnx', format='onnx')\n"
        "\n"
        "python -m tf2onnx.convert --saved-model FOLDER --output network.onnx\n"
        "python -m tf2onnx.convert --tflite model.tflite --output network.onnx\n",
    ),
    BringWay(
        "fromFastai",
        "fastai",
        str(
            QT_TRANSLATE_NOOP(
                "BringDialog",
                "A whole learner holds program code, which SlimStudio never runs; its network is "
                "all that is needed. Take the size of your images.",
            )
        ),
        "learn = load_learner('export.pkl')\n"
        "image = torch.zeros(1, 3, 224, 224)\n"
        "torch.onnx.export(learn.model.cpu().eval(), (image,), 'network.onnx')\n",
    ),
    BringWay(
        "fromHuggingFace",
        "Hugging Face",
        str(
            QT_TRANSLATE_NOOP(
                "BringDialog",
                "Choose the model.safetensors in the folder; ViT, DeiT, Swin, ConvNeXt, ResNet, "
                "MobileNet and EfficientNet open. The last line exports any other.",
            )
        ),
        "model = AutoModelForImageClassification.from_pretrained('NAME')\n"
        "model.save_pretrained('FOLDER')\n"
        "\n"
        "optimum-cli export onnx --model NAME --task image-classification FOLDER\n",
    ),
)


class BringDialog(QDialog):
    """Shows for each program the lines that bring a network from there, and copies them.

    Args:
        parent: Over what it opens.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bringDialog")
        self.setWindowTitle(self.tr("Bring a network from another program"))
        self.switch = ViewSwitch(
            tuple(
                (way.name, way.program, self.tr("What to run there, to open it here."))
                for way in WAYS
            ),
            self,
        )
        self._words = text_label("", Role.MUTED, self)
        self.code = QPlainTextEdit(self)
        self.code.setObjectName("bringCode")
        self.code.setAccessibleName(self.tr("What to run there"))
        self.code.setReadOnly(True)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = QPushButton(self.tr("&Copy"), self)
        self.copy.setObjectName("copyBring")
        self.copy.setToolTip(self.tr("Put the selected lines, or all of them, on the clipboard."))
        self.copy.setProperty("kind", "primary")
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addWidget(self.switch)
        rows.addWidget(self._words)
        rows.addWidget(self.code, 1)
        rows.addWidget(buttons)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        self.switch.chosen.connect(self._show)
        self.resize(760, 400)
        self._show()

    @Slot()
    def _show(self) -> None:
        way = WAYS[self.switch.current]
        self._words.setText(QCoreApplication.translate("BringDialog", str(way.words)))
        self.code.setPlainText(way.lines)
        self.copy.setText(self.tr("&Copy"))

    @Slot()
    def _copy(self) -> None:
        selected = self.code.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        QGuiApplication.clipboard().setText(selected or self.code.toPlainText())
        self.copy.setText(self.tr("Copied"))
