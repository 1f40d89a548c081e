"""One network of each family: trained a little, pruned, written in every format, opened, pruned."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.events import Phase
from slimstudio.engine.export.half import write_half
from slimstudio.engine.export.inputs import questions
from slimstudio.engine.export.int8 import Judged, write_int8
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.export.pt2 import write_pt2
from slimstudio.engine.export.safe import write_safetensors
from slimstudio.engine.measure.size import parameters
from slimstudio.engine.models.network import Network, Preprocessing
from slimstudio.engine.objectives.class_head import with_classes
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.sources.opening import open_network, start_network
from slimstudio.engine.surgery.prune import prune
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.settings import Augmentation, TrainingSettings
from slimstudio.engine.training.stage import TrainingStage
from tests.engine.export.samples import CLASSES, pictures
from tests.engine.sources.families import ONE_OF_EACH

# The smallest images that these can be trained on; the others take 64 pixels.
_SIZES = {"inception_v3": 299, "maxvit_t": 224, "vit_b_16": 224}
_IMAGES = 4
_EPOCH = TrainingSettings(batch_size=_IMAGES, augmentation=Augmentation.NONE)

Array = NDArray[np.float32]


def trained(name: str) -> tuple[Network, Pixels]:
    """Build a network for small images and let it learn for one step."""
    size = _SIZES.get(name, 64)
    started = start_network(name, None, seed=1)
    network = with_classes(started, CLASSES, seed=1)
    recipe = replace(network.recipe, preprocessing=Preprocessing(size, size))
    pixels = pictures(_IMAGES, size)
    stage = TrainingStage(Phase.LEARN, 1)
    dataset = Dataset(pixels, pixels)
    fine_tune(network.module, dataset, recipe.preprocessing, _EPOCH, stage, Unattended())
    return Network(network.module.eval(), recipe), pixels


def halved(network: Network) -> Network:
    """Remove half of the channels of every group that may lose some."""
    analysis = analyse(network.module, network.recipe.preprocessing.size)
    ratios = {group.index: 0.5 for group in analysis.groups if group.removable and not group.heads}
    return prune(network, analysis, Plan(ratios)).network


def scores(network: Network, images: torch.Tensor) -> Array:
    with torch.inference_mode():
        answer: Array = network.module(images).numpy()
    return answer


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(ONE_OF_EACH))
def test_every_format_answers_alike_and_what_opens_again_can_be_pruned_again(
    tmp_path: Path, name: str
) -> None:
    network, pixels = trained(name)
    network = halved(network)
    images = questions(pixels, network.recipe.preprocessing, raw=False).images
    expected = scores(network, images)
    size = max(1.0, float(np.abs(expected).max()))

    write_pt(network, tmp_path / "net.pt")
    write_safetensors(network, tmp_path / "net.safetensors")
    for path in (tmp_path / "net.pt", tmp_path / "net.safetensors"):
        again = open_network(path)
        assert again.recipe == network.recipe
        np.testing.assert_allclose(scores(again, images), expected, atol=1e-5 * size)
        smaller = halved(again)
        assert parameters(smaller.module) < parameters(again.module)
        assert np.isfinite(scores(smaller, images)).all()

    write_pt2(network, tmp_path / "net.pt2")
    program = torch.export.load(tmp_path / "net.pt2").module()
    with torch.inference_mode():
        np.testing.assert_allclose(program(images).numpy(), expected, atol=1e-4 * size)

    single, half, integers = (tmp_path / f"net.{kind}.onnx" for kind in ("single", "half", "int8"))
    write_onnx(network, single)
    write_half(single, half)
    judged = Judged(images.numpy(), pixels.labels.numpy())
    write_int8(single, integers, images.numpy(), judged, largest_loss=1.0)
    for path, allowed in ((single, 1e-3), (half, 3e-2)):
        answered = open_onnx(path.read_bytes())(images.numpy())
        np.testing.assert_allclose(answered, expected, atol=allowed * size)
    answered = open_onnx(integers.read_bytes())(images.numpy())
    assert answered.shape == expected.shape
    assert np.isfinite(answered).all()
