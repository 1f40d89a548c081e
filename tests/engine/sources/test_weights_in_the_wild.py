"""Weight files as people have them: every one opens with the right answers, or says what it is."""

import copy
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn.utils import parametrizations, prune, spectral_norm, weight_norm

from slimstudio.engine.models.network import Network
from slimstudio.engine.objectives.class_head import with_classes
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import ModelFileError

Tensors = dict[str, Tensor]


# Small, with a last layer "fc" behind convolutions with normalisations.
NAME, WIDTH = "shufflenet_v2_x0_5", 1024
NET = build(NAME, 3, seed=4).eval()
STATE: Tensors = dict(NET.state_dict())
BODY = {name: tensor for name, tensor in STATE.items() if not name.startswith("fc.")}
HEAD = {"weight": STATE["fc.weight"], "bias": STATE["fc.bias"]}


def under(prefix: str, tensors: Mapping[str, Tensor]) -> Tensors:
    return {f"{prefix}{name}": tensor for name, tensor in tensors.items()}


def opened(folder: Path, content: Any) -> Network:
    torch.save(content, folder / "net.pt")
    return open_network(folder / "net.pt")


def assert_answers_alike(module: nn.Module, expected: nn.Module, size: int = 64) -> None:
    images = torch.rand(2, 3, size, size, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        torch.testing.assert_close(
            module.eval()(images), expected.eval()(images), rtol=1e-4, atol=1e-5
        )


@pytest.mark.parametrize(
    "content",
    [
        BODY | under("fc.1.", HEAD),
        BODY | under("fc.0.", HEAD),
        BODY | under("last_linear.", HEAD),
        BODY | {"head.weight": HEAD["weight"].reshape(3, WIDTH, 1, 1), "head.bias": HEAD["bias"]},
        {"state_dict": under("backbone.", BODY) | under("classifier.", HEAD)},
        {"state_dict": under("model.", BODY) | under("head.", HEAD) | {"loss.w": torch.ones(2)}},
        under("module.model.", BODY) | under("module.fc.", HEAD),
        under("model.", STATE) | under("model_ema.", STATE) | {"model_ema.decay": torch.ones(())},
        under("model.", {n: 0 * t for n, t in STATE.items()}) | under("model_ema.module.", STATE),
        under("encoder_q.", STATE) | under("encoder_k.", STATE) | {"queue": torch.ones(2, 2)},
        {"model": STATE, "optimizer": {"state": {0: {"exp_avg": torch.ones(3)}}}, "epoch": 3},
        {"state_dict": {n: 0 * t for n, t in STATE.items()}, "state_dict_ema": STATE},
        {"state_dict": under("model.", STATE), "hyper_parameters": Namespace(lr=1)},
        {"state_dict": STATE, "best_acc": np.float64(0.93), "epoch": np.int64(4)},
        STATE | {"total_ops": torch.ones(1), "stage2.0.total_params": torch.ones(1)},
    ],
)
def test_a_last_layer_that_stands_elsewhere_is_found(tmp_path: Path, content: Any) -> None:
    found = opened(tmp_path, content)
    assert (found.recipe.architecture, found.recipe.outputs) == (NAME, 3)
    assert found.new_classes == ()
    assert_answers_alike(found.module, NET)


def test_a_last_layer_without_a_bias_answers_the_same(tmp_path: Path) -> None:
    found = opened(tmp_path, BODY | {"fc.weight": HEAD["weight"]})
    expected = copy.deepcopy(NET)
    expected.load_state_dict({"fc.bias": torch.zeros(3)}, strict=False)
    assert_answers_alike(found.module, expected)


@pytest.mark.parametrize(
    ("head", "outputs"),
    [
        ({}, 1000),
        ({"fc.0.weight": torch.ones(8, WIDTH), "fc.2.weight": torch.ones(5, 8)}, 5),
        ({"fc.weight": torch.ones(7, 3 * WIDTH), "fc.bias": torch.ones(7)}, 7),
        ({"head.norm.weight": torch.ones(WIDTH), "head.fc.weight": torch.ones(4, WIDTH)}, 4),
    ],
)
def test_a_backbone_is_opened_with_a_last_layer_that_has_to_learn(
    tmp_path: Path, head: Tensors, outputs: int
) -> None:
    found = opened(tmp_path, BODY | head)
    assert found.recipe.outputs == len(found.new_classes) == outputs
    expected = copy.deepcopy(NET)
    expected.fc = found.module.fc = nn.Identity()
    assert_answers_alike(found.module, expected)


def test_the_classes_of_a_backbone_have_to_be_learned_whatever_they_are(tmp_path: Path) -> None:
    found = opened(tmp_path, BODY)
    for classes in (("ant", "bee"), tuple(map(str, range(1000)))):
        assert with_classes(found, classes, 0).new_classes == classes


def test_a_layer_amid_the_network_is_no_last_layer(tmp_path: Path) -> None:
    for stranger in ("stage2.0.attention.weight", "attention.weight"):
        with pytest.raises(ModelFileError, match=f"nearly {NAME}"):
            opened(tmp_path, BODY | {stranger: torch.ones(3, WIDTH)})


@pytest.mark.parametrize("name", ["mobilenet_v3_small", "squeezenet1_1"])
def test_backbones_of_other_families_are_opened(tmp_path: Path, name: str) -> None:
    state = build(name, 3).state_dict()
    with_rows = {n: t for n, t in state.items() if t.shape[:1] != (3,)}
    assert len(with_rows) == len(state) - 2
    found = opened(tmp_path, with_rows)
    assert (found.recipe.architecture, len(found.new_classes)) == (name, 1000)


@pytest.mark.filterwarnings("ignore:.*weight_norm.*:FutureWarning")
@pytest.mark.parametrize(
    "change",
    [
        lambda layer: prune.l1_unstructured(layer, "weight", 0.5),
        lambda layer: prune.random_structured(layer, "weight", 0.25, dim=0),
        weight_norm,
        parametrizations.weight_norm,
        spectral_norm,
    ],
    ids=["mask", "rows", "weight_g", "parametrized", "spectral"],
)
def test_what_training_tools_made_of_weights_is_undone(
    tmp_path: Path, change: Callable[[nn.Module], object]
) -> None:
    expected = copy.deepcopy(NET)
    change(expected.get_submodule("stage2.0.branch2.0"))
    change(expected.get_submodule("stage3.1.branch2.3"))
    found = opened(tmp_path, expected.state_dict())
    assert_answers_alike(found.module, expected)


def test_observers_of_quantisation_aware_training_are_left_out(tmp_path: Path) -> None:
    name = "mobilenet_v3_small"
    stock = build(name, 3, seed=4)
    # As fusing for such training names them: the convolution holds what follows it.
    fused = {
        key.replace(".1.", ".0.bn.") if key.startswith("features.0.1.") else key: tensor
        for key, tensor in stock.state_dict().items()
    }
    observers = {
        "features.0.0.weight_fake_quant.scale": torch.ones(16),
        "features.0.0.weight_fake_quant.activation_post_process.min_val": torch.tensor(torch.inf),
        "features.0.0.activation_post_process.observer_enabled": torch.ones(1),
        "quant.activation_post_process.max_val": torch.tensor(-torch.inf),
    }
    assert_answers_alike(opened(tmp_path, fused | observers).module, stock)


def test_parts_that_do_not_fit_their_weight_do_no_harm(tmp_path: Path) -> None:
    for parts in (
        {"a.weight_g": torch.ones(7, 1), "a.weight_v": torch.ones(3, 3)},
        {"a.weight_orig": torch.ones(3, 3), "a.weight_mask": torch.ones(2, 2)},
        {
            "a.weight_orig": torch.ones(3, 3),
            "a.weight_u": torch.ones(2),
            "a.weight_v": torch.ones(2),
        },
    ):
        with pytest.raises(ModelFileError, match="fit no network"):
            opened(tmp_path, parts)


def test_a_resnet_that_fastai_took_apart_is_put_together(tmp_path: Path) -> None:
    stock = build("resnet18", 3, seed=4).eval()
    body = nn.Sequential(*list(stock.children())[:-2])
    head = nn.Sequential(nn.Flatten(), nn.BatchNorm1d(1024), nn.Linear(1024, 5))
    found = opened(tmp_path, {"model": nn.Sequential(body, head).state_dict(), "opt": {"lr": 1}})
    assert (found.recipe.architecture, len(found.new_classes)) == ("resnet18", 5)
    images = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        inner = nn.Sequential(*list(found.module.children())[:-2])
        assert torch.equal(inner(images), body(images))


def test_a_resnet_as_a_row_of_its_layers_is_put_together(tmp_path: Path) -> None:
    stock = build("resnet18", 3, seed=4)
    row = nn.Sequential(*list(stock.children())).state_dict()
    assert_answers_alike(opened(tmp_path, under("features.", row)).module, stock)


def test_an_older_file_named_tar_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "model_best.pth.tar"
    torch.save({"arch": NAME, "state_dict": STATE}, path, _use_new_zipfile_serialization=False)
    assert open_network(path).recipe.architecture == NAME


@pytest.mark.parametrize(
    "beside",
    [
        {"classes": ["ant", "bee", "cat"]},
        {"class_to_idx": {"ant": 0, "cat": 2, "bee": 1}},
        {"hyper_parameters": {"id2label": {"0": "ant", "1": "bee", "2": "cat"}}},
        {"meta": {"CLASSES": ("ant", "bee", "cat")}},
    ],
)
def test_class_names_beside_the_tensors_are_taken(tmp_path: Path, beside: Any) -> None:
    assert opened(tmp_path, {"state_dict": STATE} | beside).recipe.classes == ("ant", "bee", "cat")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("labels.txt", "ant\nbee\ncat\n"),
        ("net.txt", "0 ant\n1 bee\n2 cat"),
        ("classes.json", '["ant", "bee", "cat"]'),
        ("labels.json", '{"id2label": {"0": "ant", "2": "cat", "1": "bee"}}'),
    ],
)
def test_class_names_in_a_file_beside_it_are_taken(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    assert opened(tmp_path, STATE).recipe.classes == ("ant", "bee", "cat")


@pytest.mark.parametrize(
    "text", ["ant\nbee", "", "\0\xff", "[1, 2, 3]", "[" * 100_000, '{"0": "a", "7": "b", "2": "c"}']
)
def test_a_text_that_does_not_fit_names_nothing(tmp_path: Path, text: str) -> None:
    for name in ("labels.txt", "labels.json"):
        (tmp_path / name).write_text(text)
    assert opened(tmp_path, STATE).recipe.classes == ()


def test_a_thousand_outputs_are_imagenets(tmp_path: Path) -> None:
    found = opened(tmp_path, dict(build(NAME, 1000).state_dict()))
    assert found.recipe.classes[:2] == ("tench", "goldfish")
    folders = tuple(f"n{number:08}" for number in range(1000))
    named = with_classes(found, folders, 0)
    assert named.new_classes == ()
    assert torch.equal(
        named.module.state_dict()["fc.weight"], found.module.state_dict()["fc.weight"]
    )


@pytest.mark.parametrize(
    "head",
    [
        {"fc.0.weight": torch.ones(3_000_000, 1), "fc.1.weight": torch.ones(3_000_000, 1)},
        {"fc.weight": torch.ones(0, WIDTH)},
        {"fc.weight": torch.ones(())},
        {
            "fc.weight_orig": torch.ones(()),
            "fc.weight_u": torch.ones(()),
            "fc.weight_v": torch.ones(1),
        },
    ],
    ids=str,
)
def test_impossible_last_layers_are_left_out(tmp_path: Path, head: Tensors) -> None:
    assert len(opened(tmp_path, BODY | head).new_classes) == 1000


def test_weights_that_cannot_be_put_together_are_refused(tmp_path: Path) -> None:
    parts = {"conv.weight_g": torch.ones(3, 1), "conv.weight_v": torch.zeros(3, 2)}
    with pytest.raises(ModelFileError, match="not numbers"):
        opened(tmp_path, parts)
