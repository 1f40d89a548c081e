import numpy as np
import pytest
import torch

from slimstudio.engine.export import inputs
from slimstudio.engine.export.inputs import RawInput, questions
from tests.engine.export.samples import PREPROCESSING, compact_squeezenet, pictures


def test_of_very_many_images_evenly_chosen_ones_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "MOST_INPUT_BYTES", 5 * 3 * 32 * 32 * 4)
    pixels = pictures(9)
    asked = questions(pixels, PREPROCESSING, raw=True)
    assert torch.equal(asked.images, pixels.images[::2].permute(0, 2, 3, 1))
    assert torch.equal(asked.labels, pixels.labels[::2])


def test_raw_files_answer_with_the_shares_of_what_the_network_scores() -> None:
    network, pixels = compact_squeezenet(), pictures(5)
    raw = questions(pixels, PREPROCESSING, raw=True)
    ready = questions(pixels, PREPROCESSING, raw=False)
    assert (raw.images.dtype, raw.images.shape) == (torch.uint8, (5, 32, 32, 3))
    with torch.no_grad():
        answered = RawInput(network.module, PREPROCESSING)(raw.images).numpy()
        expected = network.module(ready.images).softmax(1).numpy()
    np.testing.assert_allclose(answered, expected, atol=1e-6)
    np.testing.assert_allclose(answered.sum(1), 1.0, atol=1e-6)
