"""Labels wrap whatever they are given."""

from pytestqt.qtbot import QtBot

from slimstudio.ui.widgets.text_label import Role, text_label

PATH = "/home/somebody/networks/" + "a-network-of-last-summer_" * 8 + "x" * 200 + ".safetensors"


def test_a_long_path_is_broken_rather_than_making_the_window_wider(qtbot: QtBot) -> None:
    label = text_label(f"There is no file {PATH}.", Role.PROBLEM)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 400
    assert label.text() == f"There is no file {PATH}."


def test_short_words_stay_whole(qtbot: QtBot) -> None:
    label = text_label("wide_resnet101_2 and layer4.1.conv2")
    qtbot.addWidget(label)
    assert super(type(label), label).text() == label.text()
