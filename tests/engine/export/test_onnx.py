import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.objectives.class_head import with_classes
from slimstudio.engine.sources.catalogue import outline
from slimstudio.engine.sources.opening import start_network
from slimstudio.errors import ExportError
from tests.engine.export.samples import CLASSES, compact_squeezenet
from tests.engine.sources.families import ONE_OF_EACH


@pytest.fixture(scope="module")
def written() -> Network:
    network = compact_squeezenet()
    network.module.train()
    return network


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory, written: Network) -> Path:
    path = tmp_path_factory.mktemp("onnx") / "net.onnx"
    write_onnx(written, path)
    return path


def test_one_file_holds_everything(file: Path) -> None:
    assert [each.name for each in file.parent.iterdir()] == ["net.onnx"]
    model = onnx.load(file, load_external_data=False)
    onnx.checker.check_model(model, full_check=True)
    assert not any(tensor.external_data for tensor in model.graph.initializer)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_any_number_of_images_is_answered_like_the_network(file: Path, count: int) -> None:
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    images = torch.rand(count, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    scores = session.run(["scores"], {"images": images.numpy()})[0]
    with torch.no_grad():
        expected = compact_squeezenet().module(images).numpy()
    np.testing.assert_allclose(scores, expected, atol=1e-5)


def test_classes_preprocessing_provenance_and_version_travel_inside(file: Path) -> None:
    model = onnx.load(file)
    told = {
        each.key: json.loads(each.value) for each in model.metadata_props if each.key != "licence"
    }
    assert told["classes"] == list(CLASSES)
    assert told["preprocessing"]["size"] == 32
    assert told["preprocessing"]["mean"] == [0.5, 0.4, 0.3]
    assert told["provenance"] == {"method": "by hand"}
    assert told["version"].count(".") == 2


def test_the_licence_travels_inside(file: Path) -> None:
    told = {each.key: each.value for each in onnx.load(file).metadata_props}
    assert told["licence"].startswith("SlimStudio claims no rights")


def test_nothing_in_the_file_tells_where_it_was_made(file: Path) -> None:
    content = file.read_bytes()
    assert b"site-packages" not in content
    assert b".py" not in content


@pytest.mark.usefixtures("file")
def test_the_network_stays_as_it_was(written: Network) -> None:
    assert written.module.training
    after, before = written.module.state_dict(), compact_squeezenet().module.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())


# The smallest images that these can be trained on; the others take 64 pixels.
SIZES = {"inception_v3": 299, "maxvit_t": 224, "vit_b_16": 224}


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(ONE_OF_EACH))
def test_one_network_of_each_family_answers_alike_in_onnx_runtime(
    tmp_path: Path, name: str
) -> None:
    started = start_network(name, None, seed=1)
    size = SIZES.get(name, 64)
    recipe = replace(started.recipe, preprocessing=Preprocessing(size, size))
    network = with_classes(Network(started.module, recipe), ("a", "b", "c"), seed=1)
    write_onnx(network, tmp_path / "net.onnx")
    session = onnxruntime.InferenceSession(
        tmp_path / "net.onnx", providers=["CPUExecutionProvider"]
    )
    images = torch.rand(3, 3, size, size, generator=torch.Generator().manual_seed(0))
    scores = session.run(["scores"], {"images": images.numpy()})[0]
    with torch.no_grad():
        expected = network.module(images).numpy()
    np.testing.assert_allclose(scores, expected, atol=1e-3 * max(1.0, float(abs(expected).max())))


def test_a_network_too_large_for_one_file_is_refused_before_it_is_translated(
    tmp_path: Path,
) -> None:
    huge = Network(outline("vit_h_14", 3), Recipe("vit_h_14", 3))
    with pytest.raises(ExportError, match="too large for one ONNX file"):
        write_onnx(huge, tmp_path / "net.onnx")
    assert not list(tmp_path.iterdir())


def test_what_onnx_cannot_say_is_refused(tmp_path: Path) -> None:
    class Strange(torch.nn.Module):
        def forward(self, images: torch.Tensor) -> torch.Tensor:
            return images if float(images.sum()) > 0 else -images

    with pytest.raises(ExportError, match="cannot be written as ONNX"):
        write_onnx(Network(Strange(), Recipe("resnet18", 3)), tmp_path / "net.onnx")
