"""Tests of looking into a network."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from slimstudio import cli
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.sources.catalogue import build
from tests.engine.sources.onnx.exported import export, network


def inspect_json(capsys: pytest.CaptureFixture[str], *argv: str) -> dict[str, Any]:
    assert cli.main(["inspect", *argv, "--json"]) == 0, capsys.readouterr().err
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.fixture
def stranger(tmp_path: Path) -> str:
    """Write an ONNX file that says nothing of pixels, its BatchNorm folded."""
    export(network("convolutional"), tmp_path / "net.onnx", "torchscript")
    return str(tmp_path / "net.onnx")


def test_what_a_file_does_not_say_of_pixels_is_told_and_can_be_said(
    stranger: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["inspect", stranger]) == 0
    told = capsys.readouterr().out
    assert "--preprocess" in told
    assert "no BatchNorm left" in told
    assert inspect_json(capsys, stranger)["pixels"]["assumed"]
    said = inspect_json(capsys, stranger, "--preprocess", "-1-1")["pixels"]
    assert said == {"mean": [0.5] * 3, "std": [0.5] * 3, "assumed": False}


def test_a_network_of_the_catalogue_has_nothing_to_be_asked_about(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert not inspect_json(capsys, "resnet18")["pixels"]["assumed"]
    assert inspect_json(capsys, "resnet18", "--preprocess", "0-1")["pixels"]["std"] == [1.0] * 3


def test_the_tree_shows_layers_costs_and_groups(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", "resnet18"]) == 0

    captured = capsys.readouterr()
    lines = captured.out.splitlines()
    assert captured.err == ""
    assert lines[1].split() == ["resnet18", "ResNet", "1000", "11.7", "M", "1.8", "G"]
    assert "      conv2       Conv2d" in captured.out
    assert any("conv1" in line and line.endswith("group 0") for line in lines)
    assert "  stays: The network's output: one channel per class." in lines
    blocks = "6 blocks can leave whole, such as layer1, layer2.1, layer3.1 and layer4.1."
    assert blocks in lines


def test_json_has_layers_groups_and_what_is_protected(capsys: pytest.CaptureFixture[str]) -> None:
    found = inspect_json(capsys, "resnet18", "--input-size", "64")

    assert found["model"] == "resnet18"
    assert found["input_size"] == 64
    root = found["layers"][0]
    assert (root["name"], root["kind"], root["output_shape"]) == ("", "ResNet", [1000])
    by_name = {layer["name"]: layer for layer in found["layers"]}
    assert by_name["conv1"]["output_shape"] == [64, 32, 32]
    # The sum in layer1 ties what its branches write.
    group = found["groups"][by_name["layer1.0.conv2"]["group"]]
    assert by_name["conv1"]["group"] == by_name["layer1.1.conv2"]["group"] == group["index"]
    assert group["channels"] == 64
    assert {"conv1", "bn1", "layer1.0.conv2", "layer2.0.conv1"} <= set(group["modules"])
    assert "leave together" in group["explanation"]
    reasons = {entry["why"] for entry in found["protected"]}
    assert "The network's output: one channel per class." in reasons


def test_json_lists_the_blocks_that_can_leave_and_why_others_cannot(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = inspect_json(capsys, "resnet18", "--input-size", "64")
    blocks = {block["name"]: block for block in found["blocks"]}
    assert [name for name in blocks if blocks[name]["removable"]] == [
        *("layer1", "layer1.0", "layer1.1", "layer2.1", "layer3.1", "layer4.1")
    ]
    inside = ("conv1", "bn1", "conv2", "bn2")
    assert blocks["layer4.1"]["layers"] == [f"layer4.1.{name}" for name in inside]
    assert "another shape" in blocks["layer4.0"]["reason"]


def test_members_name_exactly_the_slices_that_leave_together(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = inspect_json(capsys, "densenet121", "--input-size", "64")
    analysis = analyse(build("densenet121", 1000), 64)

    for group in found["groups"]:
        for member in group["members"]:
            slot = next(
                slot
                for slot in analysis.slots
                if (slot.tensor, slot.axis) == (member["tensor"], member["axis"])
            )
            indices = np.concatenate([np.arange(*pair) for pair in member["indices"]])
            expected = np.flatnonzero(analysis.group_index[slot.channels] == group["index"])
            assert indices.tolist() == expected.tolist()
    # Concatenation: one axis carries the channels of many layers.
    carried = [
        group["index"]
        for group in found["groups"]
        for member in group["members"]
        if (member["tensor"], member["axis"]) == ("classifier.weight", 1)
    ]
    assert len(carried) > 10


def test_a_file_is_opened_and_its_network_recognised(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "weights.pth"
    torch.save(build("squeezenet1_1", 7).state_dict(), path)

    found = inspect_json(capsys, str(path))

    assert found["model"] == "squeezenet1_1"
    assert found["layers"][0]["output_shape"] == [7]


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["resnet19"], "Did you mean resnet"),
        (["missing.pt"], "missing.pt"),
        (["some/folder"], "some/folder"),
        (["vit_b_32", "--input-size", "64"], "224"),
    ],
)
def test_bad_input_is_told_in_a_sentence(
    argv: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["inspect", *argv]) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1
    assert words in captured.err


def test_attention_heads_of_a_network_picked_by_name_can_leave(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = inspect_json(capsys, "vit_b_32")
    attention = "encoder.layers.encoder_layer_0.self_attention.attention"
    heads = next(group for group in found["groups"] if group["producers"] == [attention])
    assert heads["channels"] == 12
    assert heads["removable"]
    assert heads["explanation"] == f"{attention} has 12 attention heads. Each can leave, whole."


def test_images_need_not_be_square(capsys: pytest.CaptureFixture[str]) -> None:
    found = inspect_json(capsys, "resnet18", "--input-size", "64x96")
    assert found["input_size"] == [64, 96]
    assert found["layers"][1]["output_shape"] == [64, 32, 48]


def test_a_name_and_a_file_may_be_given_as_to_compress(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "weights.pth"
    torch.save(build("resnet18", 7).state_dict(), path)
    for words in (
        ["--model", str(path)],
        ["--weights", str(path)],
        ["resnet18", "--weights", str(path)],
    ):
        found = inspect_json(capsys, *words, "--input-size", "64")
        assert (found["model"], found["layers"][0]["output_shape"]) == ("resnet18", [7])


def test_an_exported_program_is_inspected(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "net.pt2"
    module = torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 3),
        torch.nn.ReLU(),
        torch.nn.Flatten(),
        torch.nn.Linear(8 * 6 * 14, 4),
    )
    torch.export.save(torch.export.export(module.eval(), (torch.zeros(1, 3, 8, 16),)), path)
    found = inspect_json(capsys, "--model", str(path))
    assert found["input_size"] == [8, 16]
    assert found["layers"][0]["output_shape"] == [4]


@pytest.mark.parametrize("size", ["0", "9999", "64x", "wide"])
def test_what_is_no_size_is_told(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", "resnet18", "--input-size", size]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"--input-size: '{size}' is not a size such as 64x96" in captured.err
