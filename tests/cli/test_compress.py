"""Tests of the whole job from the command line, on a few tiny images."""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

import slimstudio
from slimstudio import cli
from slimstudio.cli.choosing import choice_from, network_name
from slimstudio.cli.compress_arguments import add_network
from slimstudio.cli.terminal import TerminalControl
from slimstudio.engine.control import Unattended
from slimstudio.engine.events import BatchTrained, Event, Phase, PhaseStarted
from slimstudio.engine.export.extra import Extra
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.timing.device import read_device, times_on
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session import tasks
from slimstudio.session.project import ModelChoice
from tests.engine.sources.weights.samples import NAME, content, publish
from tests.engine.sources.weights.server import Served, serving
from tests.engine.timing.devices import written

_PER_CLASS = 10
_CLASSES = ("dark", "light")


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two classes that any network can tell apart."""
    folder = tmp_path_factory.mktemp("photos")
    noise = np.random.default_rng(0)
    for brightness, name in zip((0, 150), _CLASSES, strict=True):
        (folder / name).mkdir()
        for number in range(_PER_CLASS):
            values = noise.integers(brightness, brightness + 100, (32, 32, 3), dtype=np.uint8)
            Image.fromarray(values).save(folder / name / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network for images of 32 pixels that knows both classes by name."""
    path = tmp_path_factory.mktemp("weights") / "start.pt"
    recipe = Recipe("resnet18", 2, _CLASSES, Preprocessing(size=32, resize=32))
    write_pt(Network(build("resnet18", 2), recipe), path)
    return path


def arguments(photos: Path, weights: Path, out: Path, *more: str) -> list[str]:
    files = ["--weights", str(weights), "--data", str(photos), "--out", str(out)]
    quick = ["--epochs", "1", "--batch-size", "8", "--learning-rate", "0.0001", "--no-onnx-timing"]
    return ["compress", *files, *quick, *more]


@pytest.mark.slow
def test_a_goal_is_met_and_the_files_answer_like_the_network(
    photos: Path, weights: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "out"
    # Plans that are tried take long: they have tests of their own.
    goal = ["--target", "macs=50%", "--strategy", "uniform"]
    code = cli.main(arguments(photos, weights, out, *goal, "--json"))

    captured = capfd.readouterr()
    assert code == 0, captured.err
    result: dict[str, Any] = json.loads(captured.out)  # one object, and nothing beside it
    before, after = result["before"], result["after"]
    assert 0.4 < after["macs"] / before["macs"] <= 0.5
    assert after["parameters"] < before["parameters"]
    assert {one["runtime"] for one in result["speeds"]} == {"torch"}
    assert result["speeds"][0]["batch"] == 1
    assert result["speeds"][0]["before_ms"] == before["latency_ms"]
    assert result["model"] == "resnet18"
    assert result["classes"] == list(_CLASSES)
    assert result["images"]["training"] + result["images"]["validation"] == 2 * _PER_CLASS
    written = [f"start-compact.{ending}" for ending in ("load.py", "md", "onnx", "pt")]
    assert sorted(path.name for path in out.iterdir()) == written
    for export in result["exports"]:
        agreement = export["agreement"]
        assert agreement["agreeing"] == agreement["images"] == result["images"]["validation"]
        assert export["size_bytes"] == Path(export["path"]).stat().st_size
    compact = slimstudio.load(out / "start-compact.pt")
    assert sum(p.numel() for p in compact.parameters()) == after["parameters"]
    with torch.no_grad():
        assert compact(torch.zeros(1, 3, 32, 32)).shape == (1, 2)
    assert "Traceback" not in captured.err


@pytest.mark.slow
def test_rules_decide_layer_by_layer_and_the_table_is_for_people(
    photos: Path, weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = ["--prune", "layer4.*.conv1=50%", "--freeze", "layer1", "--protect", "layer4.1"]
    rules += ["--prune", "layer2.0.conv1=2%"]
    code = cli.main(arguments(photos, weights, tmp_path, *rules, "--formats", "pt"))

    captured = capsys.readouterr()
    assert code == 0, captured.err
    compact = dict(slimstudio.load(tmp_path / "start-compact.pt").named_parameters())
    original = torch.load(weights, weights_only=True)
    assert compact["layer4.0.conv1.weight"].shape[0] == 256
    assert compact["layer4.1.conv1.weight"].shape[0] == 512
    frozen = next(value for key, value in _flat(original) if key.endswith("layer1.0.conv1.weight"))
    assert torch.equal(compact["layer1.0.conv1.weight"], frozen)
    words = captured.out
    assert "before" in words
    assert "after" in words
    assert "PyTorch, images: 1" in words
    assert "start-compact.pt" in words
    assert re.search(r"agrees on (\d+) of \1 images", words)
    assert "Fine-tuning" in captured.err
    assert "layer2.0.conv1 keeps all 128 channels: 2% rounds to none" in captured.err


@pytest.mark.slow
def test_the_same_seed_gives_the_same_network(photos: Path, weights: Path, tmp_path: Path) -> None:
    def tensors(name: str, seed: str) -> dict[str, torch.Tensor]:
        more = ["--target", "macs=0.5", "--formats", "pt", "--seed", seed]
        assert cli.main(arguments(photos, weights, tmp_path / name, *more)) == 0
        module: torch.nn.Module = slimstudio.load(tmp_path / name / "start-compact.pt")
        return module.state_dict()

    first, second, other = tensors("a", "1"), tensors("b", "1"), tensors("c", "2")

    assert all(torch.equal(first[key], second[key]) for key in first)
    assert not all(torch.equal(first[key], other[key]) for key in first)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ((), "would not make the network smaller"),
        (("--prune", "layer1.0.conv1=3%"), "in steps of 8. It takes 8% or more."),
        (("--prune", "nowhere.*=0.5"), "fits no layer of this network"),
        (("--target", "macs=0.1%"), "cannot be reached"),
        (("--size", "1GB"), "keeps this goal already"),
        (("--target", "macs=50%", "--formats", "pt,caffemodel"), "no format called 'caffemodel'"),
        (("--target", "macs=50%", "--batch-size", "0"), "'batch size'"),
        (("--target", "macs=50%", "--model", "vgg11"), "vgg11"),
        (("--target", "macs=50%", "--data", "missing"), "missing"),
        (("--target", "macs=50%", "--weights", "missing.pt"), "missing.pt"),
    ],
)
def test_bad_input_is_one_sentence_and_leaves_nothing_behind(
    photos: Path,
    weights: Path,
    tmp_path: Path,
    more: tuple[str, ...],
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(arguments(photos, weights, tmp_path / "out", *more)) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    complaint = captured.err.splitlines()[-1]
    assert complaint.startswith("slimstudio: ")
    assert words in complaint
    assert not (tmp_path / "out").exists()
    # Which images are held back may be known by then.
    files = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert files == set(tmp_path.glob("home/splits/*"))


def test_what_cannot_be_written_is_told_before_anything_is_computed(
    photos: Path,
    weights: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(Extra, "missing", lambda _self: Message("It needs a converter."))
    monkeypatch.setattr(tasks, "load_images", None)
    more = ("--target", "macs=50%", "--formats", "pt,ncnn")
    assert cli.main(arguments(photos, weights, tmp_path / "out", *more)) == 2
    assert "It needs a converter." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_without_a_network_there_is_nothing_to_start_from(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["compress", "--data", str(photos), "--out", str(tmp_path / "out")]) == 2
    assert "--model" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("phase", [Phase.TUNE, Phase.VERIFY])
def test_stopping_leaves_nothing_behind(
    photos: Path,
    weights: Path,
    tmp_path: Path,
    phase: Phase,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    tell = TerminalControl.report

    def report(self: TerminalControl, event: Event) -> None:
        tell(self, event)
        if event == PhaseStarted(phase):
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(TerminalControl, "report", report)

    assert cli.main(arguments(photos, weights, tmp_path / "out", "--target", "macs=50%")) == 3

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines()[-1] == "slimstudio: Stopped. Nothing was written."
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_a_run_that_was_stopped_goes_on_and_gives_the_same_network(
    photos: Path,
    weights: Path,
    tmp_path: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def command(name: str, *more: str) -> list[str]:
        plan = "--prune", "layer4.*.conv1=50%", "--formats", "pt"
        return arguments(photos, weights, tmp_path / name, *plan, *more)

    tell = TerminalControl.report

    def report(self: TerminalControl, event: Event) -> None:
        tell(self, event)
        if isinstance(event, BatchTrained):
            self.cancel()

    with monkeypatch.context() as patch:
        patch.setattr(TerminalControl, "report", report)
        assert cli.main(command("out")) == 3
    assert "The same command goes on" in capsys.readouterr().err
    assert len([one for one in (home / "runs").iterdir() if one.is_dir()]) == 1
    assert cli.main(command("out")) == 0
    assert "The interrupted run goes on" in capsys.readouterr().err
    assert not [one for one in (home / "runs").iterdir() if one.is_dir()]
    assert cli.main(command("whole", "--restart")) == 0
    assert "goes on" not in capsys.readouterr().err
    first, second = (
        slimstudio.load(tmp_path / name / "start-compact.pt").state_dict()
        for name in ("out", "whole")
    )
    assert all(torch.equal(first[key], second[key]) for key in first)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C in another way")
def test_ctrl_c_in_a_real_process_stops_it_cleanly(
    photos: Path, weights: Path, tmp_path: Path
) -> None:
    command = arguments(photos, weights, tmp_path / "out", "--target", "macs=50%")
    # So many epochs that it cannot be over before it is stopped.
    process = subprocess.Popen(
        [sys.executable, "-m", "slimstudio", *command, "--epochs", "100000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    watchdog = threading.Timer(240, process.kill)
    watchdog.daemon = True
    watchdog.start()
    assert process.stdout
    assert process.stderr
    for line in process.stderr:
        if line.startswith("Fine-tuning"):
            break
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate()
    watchdog.cancel()

    assert process.returncode == 3, errors
    assert output == ""
    assert errors.splitlines()[-1] == "slimstudio: Stopped. Nothing was written."
    assert "The same command goes on" in errors
    assert not (tmp_path / "out").exists()


def _flat(tree: object, prefix: str = "") -> list[tuple[str, torch.Tensor]]:
    """List the tensors in nested dictionaries with their dotted names."""
    if isinstance(tree, torch.Tensor):
        return [(prefix, tree)]
    if isinstance(tree, dict):
        return [pair for key, value in tree.items() for pair in _flat(value, f"{prefix}.{key}")]
    return []


def parsed(*typed: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_network(parser)
    return parser.parse_args(typed)


def choice(*typed: str) -> ModelChoice:
    return choice_from(parsed(*typed), Unattended())


def test_a_network_starts_untrained_or_from_a_file() -> None:
    assert choice("--model", NAME) == ModelChoice(NAME)
    assert choice("--model", NAME, "--weights", "none") == ModelChoice(NAME)
    assert choice("--weights", "a.pt") == ModelChoice("", str(Path("a.pt").absolute()))
    assert network_name(parsed("--weights", "a/b.pt", "--model", NAME)) == "b"


def test_a_network_must_be_named() -> None:
    for typed in ((), ("--weights", "pretrained")):
        with pytest.raises(InputError, match="no network to start from"):
            choice(*typed)


def test_pretrained_weights_come_from_a_folder_or_after_consent(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data = content()
    typed = ("--model", NAME, "--weights", "pretrained", "--weights-folder", str(tmp_path))
    assert network_name(parsed(*typed)) == NAME
    with serving(Served(data)) as served:
        ours = publish(monkeypatch, data, served.url.rpartition("/")[0])
        with pytest.raises(InputError, match="not on this computer"):
            choice(*typed)
        assert served.asked == []
        here = ModelChoice(NAME, str(tmp_path / ours.file_name))
        assert choice(*typed, "--download") == here
        assert choice(*typed) == here
        assert len(served.asked) == 1


@pytest.mark.slow
def test_a_goal_on_another_device_goes_by_its_clock(
    photos: Path, weights: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    network = open_network(weights)
    device = written(tmp_path, network, device="Pi 5")
    times = times_on(read_device(device), network)
    assert times is not None
    ones = np.ones(len(times.layers))
    limit = 0.6 * times.total(ones, ones)
    goal = ["--latency", f"{limit}ms", "--device", str(device), "--strategy", "uniform"]
    code = cli.main(arguments(photos, weights, tmp_path / "out", *goal, "--formats", "pt"))
    said = capfd.readouterr()
    assert code == 0, said.err
    told = re.search(r"on Pi 5, one image is expected to take ([\d.]+) ms", said.err)
    assert told
    assert float(told[1]) <= limit + 0.1
    assert "expected on Pi 5" in said.out
    # What the device did not measure, or did not write, is refused before anything is loaded.
    for path, why in (
        (written(tmp_path), "did not measure the layers"),
        (weights, "does not hold"),
    ):
        goal[3] = str(path)
        assert cli.main(arguments(photos, weights, tmp_path / "new", *goal)) == 2
        assert why in capfd.readouterr().err
