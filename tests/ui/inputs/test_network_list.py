"""The networks stand in an order that people expect, and the model keeps Qt's rules."""

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.sources.source import Architecture
from slimstudio.ui.inputs.network_list import NetworkList

NAMES = {
    "VGG": ["vgg19", "vgg11", "vgg11_bn"],
    "ResNet": ["resnet101", "resnet18", "resnext101_32x8d", "resnet50", "resnext50_32x4d"],
    "MobileNetV2": ["mobilenet_v2"],
}
ARCHITECTURES = tuple(
    Architecture(name, family, Preprocessing(), 1_000_000, 100_000_000)
    for family, names in NAMES.items()
    for name in names
)


@pytest.fixture
def networks(qtbot: QtBot) -> NetworkList:
    made = NetworkList()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def shown(view: QTreeView) -> dict[str, list[str]]:
    """Families and their networks as they are listed."""
    model = view.model()

    def text(row: int, parent: QModelIndex) -> str:
        return str(model.index(row, 0, parent).data())

    return {
        text(row, QModelIndex()): [
            text(child, model.index(row, 0)) for child in range(model.rowCount(model.index(row, 0)))
        ]
        for row in range(model.rowCount())
    }


def test_numbers_in_names_count_as_numbers(networks: NetworkList) -> None:
    networks.show_architectures(ARCHITECTURES)
    assert shown(networks.view) == {
        "MobileNetV2": ["mobilenet_v2"],
        "ResNet": ["resnet18", "resnet50", "resnet101", "resnext50_32x4d", "resnext101_32x8d"],
        "VGG": ["vgg11", "vgg11_bn", "vgg19"],
    }


def test_the_model_keeps_qts_rules_while_it_is_searched(
    networks: NetworkList, qtbot: QtBot
) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = networks.view.model()
    tester = QAbstractItemModelTester(model, fatal)
    networks.show_architectures(ARCHITECTURES)
    qtbot.keyClicks(networks.search, "mobile")
    assert list(shown(networks.view)) == ["MobileNetV2"]
    networks.search.clear()
    assert list(shown(networks.view)) == ["MobileNetV2", "ResNet", "VGG"]
    assert tester.model() is model
