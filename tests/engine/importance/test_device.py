"""A programmer's network is judged where it lies."""

import pytest
import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.device import computed
from slimstudio.engine.importance.criteria import CRITERIA
from slimstudio.engine.importance.scoring import scores
from tests.engine.job.jobs import network, pixels
from tests.engine.pretend_card import CARD, PretendCard


@pytest.mark.parametrize("labelled", [True, False])
@pytest.mark.parametrize("criterion", [one.name for one in CRITERIA.values() if one.needs_images])
def test_images_come_to_the_network(criterion: str, labelled: bool) -> None:
    module, given = network().module, pixels(32, 0)
    analysis, images = analyse(module, 16), given.images / 255
    calibration = [(images, given.labels)] if labelled else images

    def judge(_place: torch.device) -> object:
        return scores(module, analysis, criterion, calibration, Unattended())

    with PretendCard() as card:
        computed(judge, CARD, module)
    assert "conv2d" in card.here
