import json
import re
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
from torch import Tensor

import slimstudio
from slimstudio.engine.models.network import Interpolation, Preprocessing
from slimstudio.engine.sources.catalogue import build, find
from slimstudio.engine.sources.hugging_face import described
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import ModelFileError
from tests.engine.sources import transformers_samples
from tests.engine.sources.transformers_samples import PATH, SAMPLES, filled

TOLD = json.loads(PATH.read_text(encoding="utf-8"))


def assert_close(found: Tensor, expected: Tensor) -> None:
    assert (expected[0] - expected[1]).abs().max() > 1e-3 * expected.abs().max()  # it is alive
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4 * expected.abs().max().item())


@pytest.mark.parametrize("name", SAMPLES)
def test_a_network_of_transformers_answers_as_there_under_timms_names(name: str) -> None:
    told, sample = TOLD[name], SAMPLES[name]
    tensors = filled(told["shapes"])
    found = described(tensors, told["config"], {}, Path("net"))
    module = sample.counterpart()
    module.load_state_dict(found.tensors, strict=name != "swinv2")  # which computes its tables
    with torch.no_grad():
        assert_close(module(sample.images()), torch.tensor(told["answers"]))


def test_the_answers_are_those_of_the_installed_transformers() -> None:
    pytest.importorskip("transformers")
    written: list[str] = []
    transformers_samples.write(written.append)
    now = json.loads(written[0])
    for name in SAMPLES:
        assert now[name]["shapes"] == TOLD[name]["shapes"]
        expected = torch.tensor(TOLD[name]["answers"])
        torch.testing.assert_close(
            torch.tensor(now[name]["answers"]), expected, rtol=1e-3, atol=1e-4
        )


def folder(path: Path, name: str, prepared: dict[str, Any], **changes: Any) -> Path:
    told = TOLD[name]
    path.mkdir()
    safetensors.torch.save_file(filled(told["shapes"]), path / "model.safetensors")
    (path / "config.json").write_text(json.dumps(told["config"] | changes))
    (path / "preprocessor_config.json").write_text(json.dumps(prepared))
    return path


def test_a_folder_gives_the_network_its_classes_and_its_preprocessing(tmp_path: Path) -> None:
    prepared = {
        "size": {"shortest_edge": 224},
        "crop_pct": 0.875,
        "image_mean": [0.5, 0.5, 0.5],
        "image_std": [0.25, 0.25, 0.25],
        "resample": 3,
    }
    names = {"0": "ant", "1": "bee", "2": "ant"}
    path = folder(tmp_path / "net", "resnet", prepared, id2label=names)
    for chosen in (path, path / "model.safetensors"):
        network = open_network(chosen)
        assert network.recipe.architecture == "resnet18"
        assert network.recipe.classes == ("ant", "bee", "ant (2)")
        assert network.recipe.preprocessing == Preprocessing(
            224, 256, (0.5,) * 3, (0.25,) * 3, Interpolation.BICUBIC
        )
        with torch.no_grad():
            answers = network.module(SAMPLES["resnet"].images())
        assert_close(answers, torch.tensor(TOLD["resnet"]["answers"]))


def test_a_folder_of_timm_says_its_network_and_names(tmp_path: Path) -> None:
    path = folder(tmp_path / "net", "resnet", {})
    found = described(filled(TOLD["resnet"]["shapes"]), TOLD["resnet"]["config"], {}, path)
    safetensors.torch.save_file(found.tensors, path / "model.safetensors")
    cfg = {"input_size": [3, 160, 160], "crop_pct": 0.8, "mean": [0, 0, 0], "std": [1, 1, 1]}
    config = {"architecture": "resnet18", "label_names": ["a", "b", "c"], "pretrained_cfg": cfg}
    (path / "config.json").write_text(json.dumps(config))
    recipe = open_network(path).recipe
    assert (recipe.architecture, recipe.classes) == ("resnet18", ("a", "b", "c"))
    assert recipe.preprocessing == Preprocessing(160, 200, (0.0,) * 3, (1.0,) * 3)


@pytest.mark.parametrize(
    ("name", "changes", "told"),
    [
        ("resnet", {"downsample_in_bottleneck": True}, "downsample_in_bottleneck"),
        ("resnet", {"hidden_act": "gelu"}, "hidden_act"),
        ("resnet", {"model_type": "bert"}, "bert"),
    ],
)
def test_a_network_that_answers_otherwise_is_refused(
    tmp_path: Path, name: str, changes: dict[str, Any], told: str
) -> None:
    path = folder(tmp_path / "net", name, {}, **changes)
    with pytest.raises(ModelFileError, match=told):
        open_network(path)


@pytest.mark.slow
def test_sizes_at_which_it_would_answer_otherwise_are_refused(tmp_path: Path) -> None:
    path = folder(tmp_path / "net", "efficientnet", {})
    for size in (224, 96, (64, 96)):
        assert open_network(path, size=size).recipe.preprocessing.size == size
    for asked, way in ((100, "96"), ((64, 97), "64x96"), (8, "32")):
        with pytest.raises(ModelFileError, match="multiples of 32") as caught:
            open_network(path, size=asked)
        assert f"Take {way} pixels" in str(caught.value)
    ordinary = folder(tmp_path / "other", "resnet", {})
    assert open_network(ordinary, size=97).recipe.preprocessing.size == 97


@pytest.mark.parametrize("text", ["[", "[]", '{"model_type": 3}', '{"id2label": []}'])
def test_a_damaged_description_is_let_be(tmp_path: Path, text: str) -> None:
    path = folder(tmp_path / "net", "resnet", {})
    found = described(filled(TOLD["resnet"]["shapes"]), TOLD["resnet"]["config"], {}, path)
    safetensors.torch.save_file(found.tensors, path / "model.safetensors")
    (path / "config.json").write_text(text)
    (path / "preprocessor_config.json").write_text(text)
    assert open_network(path).recipe.architecture == "resnet18"


@pytest.mark.parametrize(
    "changes",
    [
        {"depth_coefficient": 10**400},
        {"depth_coefficient": 1e300},
        {"depth_coefficient": float("inf")},
        {"depth_coefficient": float("nan")},
        {"id2label": {"1" + 5000 * "0": "a"}},
        {"id2label": {"x": ["a"]}},
    ],
)
def test_numbers_that_no_network_has_do_no_harm(changes: dict[str, Any]) -> None:
    told = TOLD["efficientnet"]
    prepared = {
        "size": {"height": 10**400},
        "crop_size": 10**400,
        "image_mean": [10**400] * 3,
        "image_std": ["a"] * 3,
        "crop_pct": 1e-300,
    }
    found = described(filled(told["shapes"]), told["config"] | changes, prepared, Path("net"))
    assert found.preprocessing is None
    assert found.classes == ()


@pytest.mark.parametrize("name", ["vit", "swin", "convnextv2", "resnet", "mobilenet_v2"])
def test_tensors_of_impossible_shapes_do_no_harm(name: str) -> None:
    told = TOLD[name]
    for shape in ([], [0], [7, 3], [1, 2, 3, 4, 5]):
        tensors = {key: torch.ones(shape) for key in told["shapes"]}
        tensors |= {key: torch.ones(3) for place, key in enumerate(tensors) if place % 3}
        assert described(tensors, told["config"], {}, Path("net")).tensors


@pytest.mark.parametrize(
    ("config", "named"),
    [
        ({"model_type": "vit", "hidden_size": 192, "patch_size": 16, "image_size": 224},
         "vit_tiny_patch16_224"),
        ({"model_type": "vit", "hidden_size": 7}, ""),
        ({"model_type": "swin", "embed_dim": 96, "depths": [2, 2, 6, 2], "window_size": 7,
          "patch_size": 4, "image_size": 224}, "swin_tiny_patch4_window7_224"),
        ({"model_type": "swinv2", "embed_dim": 96, "depths": [2, 2, 6, 2], "window_size": 8,
          "patch_size": 4, "image_size": 256}, "swinv2_tiny_window8_256"),
        ({"model_type": "swin", "embed_dim": 96, "depths": ["x", None, {}, 2]}, ""),
        ({"model_type": "swin", "depths": 3}, ""),
        ({"model_type": "resnet"}, ""),
    ],
)  # fmt: skip
def test_networks_with_the_same_tensors_are_told_apart_by_the_description(
    config: dict[str, Any], named: str
) -> None:
    found = described({}, config, {}, Path("net")).named
    assert found == named
    assert not found or find(found).name == found


@pytest.mark.slow
def test_a_folder_padded_as_tensorflow_pads_opens_and_stays_padded_so(tmp_path: Path) -> None:
    path = folder(tmp_path / "net", "mobilenet_v2_padded", {})
    images = SAMPLES["mobilenet_v2_padded"].images()
    opened = slimstudio.open(path)
    with torch.no_grad():
        assert_close(opened(images), torch.tensor(TOLD["mobilenet_v2_padded"]["answers"]))
    assert open_network(path).recipe.architecture == "tf_mobilenetv2_035"
    result = slimstudio.prune(opened, images, ratio=0.5)
    result.save(tmp_path / "small.safetensors")
    again = slimstudio.load(tmp_path / "small.safetensors")
    with torch.no_grad():
        torch.testing.assert_close(again(images), result.model(images))


@pytest.mark.parametrize("silent", [False, True])
def test_a_padded_network_that_nobody_builds_is_refused(tmp_path: Path, silent: bool) -> None:
    changes = {"depth_multiplier": 0.6} | ({"tf_padding": None} if silent else {})
    path = folder(tmp_path / "net", "mobilenet_v2_padded", {}, **changes)
    with pytest.raises(ModelFileError, match="depth_multiplier"):
        open_network(path)


@pytest.mark.slow
def test_a_small_vision_transformer_of_transformers_is_opened(tmp_path: Path) -> None:
    kept = build("vit_tiny_patch16_224", 3).state_dict()
    path = tmp_path / "net"
    path.mkdir()
    safetensors.torch.save_file(_as_transformers_name(kept), path / "model.safetensors")
    sizes = {"hidden_size": 192, "patch_size": 16, "image_size": 224}
    (path / "config.json").write_text(
        json.dumps({"model_type": "vit", "hidden_act": "gelu", **sizes})
    )
    network = open_network(path)
    assert network.recipe.architecture == "vit_tiny_patch16_224"
    state = network.module.state_dict()
    assert torch.equal(state["head.weight"], kept["head.weight"])


def _as_transformers_name(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Turn timm's names of a vision transformer into those of transformers."""
    said = {}
    for name, tensor in tensors.items():
        now = name.replace("patch_embed.proj", "vit.embeddings.patch_embeddings.projection")
        now = now.replace("cls_token", "vit.embeddings.cls_token")
        now = now.replace("pos_embed", "vit.embeddings.position_embeddings")
        now = re.sub(r"^blocks\.", "vit.encoder.layer.", now)
        now = now.replace(".attn.proj", ".attention.output.dense")
        now = now.replace(".mlp.fc1", ".intermediate.dense").replace(".mlp.fc2", ".output.dense")
        now = now.replace(".norm1", ".layernorm_before").replace(".norm2", ".layernorm_after")
        now = re.sub(r"^norm\.", "vit.layernorm.", now)
        now = re.sub(r"^head\.", "classifier.", now)
        if ".attn.qkv." in now:
            for part, kind in zip(tensor.chunk(3), ("query", "key", "value"), strict=True):
                said[now.replace("attn.qkv", f"attention.attention.{kind}")] = part.clone()
        else:
            said[now] = tensor
    return said
