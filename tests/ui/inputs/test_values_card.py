"""The question what a network takes as pixels."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from slimstudio.engine.models.input_values import InputValues, assuming
from slimstudio.session.opened import OpenedNetwork
from slimstudio.ui.document import Document
from slimstudio.ui.inputs.values_card import ValuesCard, as_given
from tests.ui.scenes import ready_document


@pytest.fixture
def document() -> Document:
    return ready_document()


def _silent(opened: OpenedNetwork) -> OpenedNetwork:
    recipe = replace(opened.network.recipe, provenance=assuming(opened.network.recipe.provenance))
    return replace(opened, network=replace(opened.network, recipe=recipe))


def test_nobody_is_asked_where_the_file_says_it(document: Document, qtbot: QtBot) -> None:
    card = ValuesCard(document)
    qtbot.addWidget(card)
    assert card.isHidden()


def test_an_answer_is_one_edit_that_can_be_undone(document: Document, qtbot: QtBot) -> None:
    card = ValuesCard(document)
    qtbot.addWidget(card)
    assert document.opened is not None
    document.loaded.take_network(_silent(document.opened))
    assert not card.isHidden()
    assert not any(button.isChecked() for button in card.buttons.values())
    assert all(not button.icon().isNull() for button in card.buttons.values())
    card.buttons[InputValues.NONE].click()
    model = document.project.model
    assert model is not None
    assert model.input_values is InputValues.NONE
    assert [one for one, button in card.buttons.items() if button.isChecked()] == [InputValues.NONE]
    document.undo_stack.undo()
    assert document.project.model is not None
    assert document.project.model.input_values is None
    assert not card.buttons[InputValues.NONE].isChecked()


def test_pictures_show_the_numbers_on_one_scale() -> None:
    picture = np.array([[[0, 0, 0], [255, 255, 255]]], dtype=np.uint8)
    shown = {one: as_given(picture, one)[0, :, 0].tolist() for one in InputValues}
    assert shown[InputValues.ZERO_TO_ONE] == [128, 170]
    assert shown[InputValues.MINUS_ONE_TO_ONE] == [85, 170]
    assert shown[InputValues.NONE] == [128, 255]
    assert shown[InputValues.IMAGENET][0] < 85
