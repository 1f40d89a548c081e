"""The networks stand in an order that people expect, and the model keeps Qt's rules."""

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.sources.source import Architecture
from slimstudio.session.tasks.networks import ListedNetwork
from slimstudio.ui.inputs.network_list import NetworkList

NAMES = {
    "VGG": ["vgg19", "vgg11", "vgg11_bn"],
    "ResNet": ["resnet101", "resnet18", "resnext101_32x8d", "resnet50", "resnext50_32x4d"],
    "MobileNetV2": ["mobilenet_v2"],
}
NETWORKS = tuple(
    ListedNetwork(Architecture(name, family, Preprocessing(), 1_000_000 * len(name), 100_000_000))
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
    networks.show_networks(NETWORKS)
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
    networks.show_networks(NETWORKS)
    qtbot.keyClicks(networks.search, "mobile")
    assert list(shown(networks.view)) == ["MobileNetV2"]
    networks.search.clear()
    assert list(shown(networks.view)) == ["MobileNetV2", "ResNet", "VGG"]
    assert tester.model() is model


def test_what_needs_more_than_is_allowed_is_left_out(networks: NetworkList) -> None:
    networks.show_networks(NETWORKS)
    networks.megabytes.setValue(40)  # four for each letter of a name
    assert shown(networks.view) == {
        "ResNet": ["resnet18", "resnet50", "resnet101"],
        "VGG": ["vgg11", "vgg11_bn", "vgg19"],
    }
    networks.search.setText("vgg")
    assert list(shown(networks.view)) == ["VGG"]
    networks.mmacs.setValue(99)
    assert shown(networks.view) == {}
    assert networks.nothing.isVisible()
    networks.megabytes.setValue(0)
    networks.mmacs.setValue(0)
    networks.search.clear()
    assert sum(map(len, shown(networks.view).values())) == len(NETWORKS)
    assert not networks.nothing.isVisible()


def test_a_network_that_is_left_out_is_selected_no_longer(
    networks: NetworkList, qtbot: QtBot
) -> None:
    networks.show_networks(NETWORKS)
    networks.select("mobilenet_v2")
    assert networks.current == "mobilenet_v2"
    with qtbot.waitSignal(networks.selected):
        networks.megabytes.setValue(40)
    assert networks.current == ""


def test_a_family_that_is_searched_shows_all_its_networks(
    networks: NetworkList, qtbot: QtBot
) -> None:
    networks.show_networks(NETWORKS)
    qtbot.keyClicks(networks.search, "vgg")
    assert shown(networks.view) == {"VGG": ["vgg11", "vgg11_bn", "vgg19"]}
