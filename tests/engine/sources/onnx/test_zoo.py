"""Networks that Caffe2 exported come in, answer as in ONNX Runtime, and get smaller."""

import importlib.util
from pathlib import Path

import pytest
import torch

import slimstudio
from slimstudio.engine.onnx_runtime import onnxruntime
from tests.engine.sources.onnx import zoo


# Those with few parameters; the benchmark takes all nine.
@pytest.mark.slow
@pytest.mark.parametrize("name", ["shufflenet", "squeezenet"])
def test_a_network_of_the_zoo_answers_alike_and_gets_smaller(name: str, tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(zoo.filled(name).SerializeToString())
    opened = slimstudio.open(path)
    images = torch.randn(1, 3, 224, 224, generator=torch.Generator().manual_seed(0))
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (expected,) = session.run(None, {session.get_inputs()[-1].name: images.numpy()})
    with torch.no_grad():
        own = opened(images)
    torch.testing.assert_close(
        own, torch.from_numpy(expected).reshape(own.shape), rtol=1e-3, atol=1e-5
    )
    result = slimstudio.prune(opened, images, ratio=0.5)
    left = slimstudio.forecast(result.model, images).macs
    assert left < 0.7 * slimstudio.forecast(opened, images).macs


_PADDLE = importlib.util.find_spec("rapidocr_onnxruntime")


@pytest.mark.slow
@pytest.mark.skipif(_PADDLE is None, reason="rapidocr-onnxruntime is not installed")
def test_a_classifier_that_paddle_exported_answers_alike_and_gets_smaller() -> None:
    assert _PADDLE is not None
    folder = next(iter(_PADDLE.submodule_search_locations or [""]))
    path = Path(folder) / "models" / "ch_ppocr_mobile_v2.0_cls_infer.onnx"
    opened = slimstudio.open(path, size=(48, 192))
    images = torch.randn(2, 3, 48, 192, generator=torch.Generator().manual_seed(0))
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (expected,) = session.run(None, {"x": images.numpy()})
    with torch.no_grad():
        torch.testing.assert_close(opened(images), torch.from_numpy(expected))
    result = slimstudio.prune(opened, images, ratio=0.5)
    left = slimstudio.forecast(result.model, images).macs
    assert left < 0.5 * slimstudio.forecast(opened, images).macs


def test_all_nine_are_there() -> None:
    assert len(zoo.names()) == 9
