"""Nine pictures show what varying images means, and follow the plan."""

from dataclasses import replace
from functools import partial

from pytestqt.qtbot import QtBot

from slimstudio.engine.training.settings import Augmentation
from slimstudio.session.edits import set_training
from slimstudio.ui.images.varied_card import VariedCard
from tests.ui import scenes


def test_nine_pictures_are_varied_as_the_plan_says(qtbot: QtBot) -> None:
    document = scenes.ready_document()
    card = VariedCard(document)
    qtbot.addWidget(card)
    drawn = {}
    for kind in Augmentation:
        training = replace(document.project.training, augmentation=kind)
        document.edit("vary", partial(set_training, training=training))
        drawn[kind] = [one.toImage() for one in card.row.pictures]
        assert len(drawn[kind]) == 9
    assert drawn[Augmentation.NONE] != drawn[Augmentation.LIGHT] != drawn[Augmentation.STRONG]
    assert "not varied" not in card.words.text()


def test_others_are_shown_at_a_click_and_the_same_ones_at_no_other_edit(qtbot: QtBot) -> None:
    document = scenes.ready_document()
    card = VariedCard(document)
    qtbot.addWidget(card)
    before = [one.toImage() for one in card.row.pictures]
    card.refresh()
    assert [one.toImage() for one in card.row.pictures] == before
    card.others.click()
    assert [one.toImage() for one in card.row.pictures] != before
