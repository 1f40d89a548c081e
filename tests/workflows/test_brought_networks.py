"""A network that came as a graph goes through the whole window, by drops and clicks."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from PySide6.QtWidgets import QComboBox, QFileDialog, QSpinBox
from pytestqt.qtbot import QtBot

import slimstudio
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.marks import FREEZE, MarkKind
from slimstudio.engine.outcome import Outcome
from slimstudio.session import tasks
from slimstudio.ui.export.export_panel import ExportPanel
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.model.model_panel import ModelPanel
from slimstudio.ui.plan.goal_tiles import Goal
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import running
from tests.engine.sources.onnx.exported import SIDE, export, network
from tests.ui.plan.test_training_form import choose
from tests.ui.shown_window import shown_window
from tests.ui.test_opening import drop
from tests.workflows.test_main_job import Person

# In the order of the channels, and of the alphabet: what a small network learns in a few passes.
_KINDS = ("1 red", "2 green", "3 blue")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown_window(qtbot)


def _pictures(folder: Path) -> Path:
    for number, kind in enumerate(_KINDS):
        (folder / kind).mkdir(parents=True)
        for place in range(24):
            drawn = np.random.default_rng((number, place))
            pixels = drawn.integers(0, 90, (2 * SIDE, 2 * SIDE, 3), dtype=np.uint8)
            pixels[..., number] += np.uint8(150)
            Image.fromarray(pixels).save(folder / kind / f"{place}.png")
    return folder


def _brought(kind: str, folder: Path) -> Path:
    """Write a network as somebody brings it: as ONNX, or as PyTorch's exported program."""
    module = network("convolutional")
    if kind != "program":
        export(module, folder / "brought.onnx", kind)
        return folder / "brought.onnx"
    images = torch.randn(2, 3, SIDE, SIDE)
    batch = torch.export.Dim("batch", min=1)
    program = torch.export.export(module, (images,), dynamic_shapes=({0: batch},))
    torch.export.save(program, folder / "brought.pt2")
    return folder / "brought.pt2"


class _Bringer(Person):
    """Somebody with a network and pictures of their own."""

    def bring(self, path: Path, pictures: Path) -> None:
        drop(self.window, path)
        self.wait_until(lambda: self.document.opened is not None)
        drop(self.window, pictures)
        self.wait_until(lambda: self.document.images is not None)
        opened = self.document.opened
        assert opened is not None
        assert opened.network.new_classes == _KINDS
        self.click(self.window.rail.buttons[Step.MODEL])
        shown = self.look_at(Step.MODEL, ModelPanel)
        assert path.name in shown.network.note.text()
        self.click(self.window.rail.buttons[Step.PLAN])

    def mark_and_plan(self, layer: str) -> None:
        plan = self.look_at(Step.PLAN, PlanPanel)
        plan.details.setChecked(True)
        freeze = plan.inspector.marks.buttons[MarkKind.FREEZE]
        plan.tree.select((layer,))
        self.wait_until(freeze.isEnabled)
        self.click(freeze)
        assert self.document.project.marks[layer] == FREEZE
        self.click(plan.goal.tiles[Goal.SMALLER])
        self.click(plan.goal.fill)
        training = plan.training
        training.advanced.setChecked(True)
        for name, value in (("learn_epochs", 5), ("tune_epochs", 2)):
            epochs = training.fields[name]
            assert isinstance(epochs, QSpinBox)
            epochs.setValue(value)
        for name, number in (("batch_size", 4), ("learning_rate", 1e-2)):
            field = training.fields[name]
            assert isinstance(field, QComboBox)
            choose(self._qtbot, field, number)
        self.wait_until(lambda: self._share_left() <= 0.5)
        self.click(plan.start)

    def _share_left(self) -> float:
        before, after = self.document.original_cost, self.document.forecast
        assert before is not None
        assert after is not None
        return after.macs / before.macs

    def write(self, folder: Path, endings: tuple[str, ...]) -> set[str]:
        """Write files with these endings; tell their names."""
        panel = self.look_at(Step.EXPORT, ExportPanel)
        panel.form.targets.choose(None)
        panel.form.folder.setText(str(folder))
        panel.form.name.setText("small")
        for one, box in panel.form.boxes.items():
            box.setChecked(one.suffix in endings)
        self.click(panel.head.button)
        self._qtbot.waitUntil(lambda: not self.window.jobs.busy, timeout=400_000)
        assert panel.results.rows, panel.problem.why.text()
        return {words.partition(":")[0] for words in panel.results.words()}

    def save_and_reopen(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        self.window.menus.save.trigger()
        self.wait_until(lambda: not self.window.isWindowModified() and path.exists())
        self.window.menus.new.trigger()
        assert self.document.project.model is None
        self.window.menus.open.trigger()
        self.wait_until(lambda: self.document.images is not None)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "endings"),
    [
        ("torchscript", (".pt", ".safetensors", ".pt2", ".onnx", ".fp16.onnx", ".int8.onnx")),
        ("program", (".pt", ".pt2", ".onnx")),
    ],
    ids=["onnx", "pt2"],
)
def test_a_brought_network_goes_all_the_way(
    kind: str,
    endings: tuple[str, ...],
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Making ONNX files only to time them takes longer than all the rest.
    monkeypatch.setattr(running, "run", lambda *given, **_: tasks.run(*given))
    person = _Bringer(window, qtbot)
    person.bring(_brought(kind, tmp_path), _pictures(tmp_path / "pictures"))
    person.mark_and_plan("stem.0")
    assert window.document.opened is not None
    frozen = window.document.opened.network.module.state_dict()["stem.0.weight"].clone()
    outcome = person.run()
    person.compare()
    names = person.write(tmp_path / "out", endings)

    assert outcome.after.macs <= outcome.before.macs / 2
    assert torch.equal(frozen, outcome.compact.module.state_dict()["stem.0.weight"])
    assert names == {f"small{ending}" for ending in endings}
    _answers_elsewhere(outcome, window, tmp_path / "out")

    marks = dict(window.document.project.marks)
    person.save_and_reopen(tmp_path / "job.slim", monkeypatch)
    again = window.document.outcome
    assert again is not None
    assert window.document.project.marks == marks
    assert again.after.evaluation.answers == outcome.after.evaluation.answers
    for name, tensor in outcome.compact.module.state_dict().items():
        assert torch.equal(tensor, again.compact.module.state_dict()[name])


def _answers_elsewhere(outcome: Outcome, window: MainWindow, folder: Path) -> None:
    """Compare what the files answer, also without SlimStudio, with what the window shows."""
    assert window.document.images is not None
    held = window.document.images.dataset.validation
    images = normalise(held.images, outcome.compact.recipe.preprocessing)
    expected = torch.tensor(outcome.after.evaluation.answers)
    with torch.inference_mode():
        assert torch.equal(slimstudio.load(folder / "small.pt")(images).argmax(1), expected)
        assert torch.equal(slimstudio.open(folder / "small.onnx")(images).argmax(1), expected)
    # The program beside the file needs torch alone.
    torch.save({"images": images, "expected": expected}, folder / "asked.pt")
    lines = (
        "import importlib.util, sys, torch\n"
        "sys.modules['slimstudio'] = None\n"
        "spec = importlib.util.spec_from_file_location('loader', 'small.load.py')\n"
        "sys.modules['loader'] = loader = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(loader)\n"
        "asked = torch.load('asked.pt')\n"
        "network = loader.load()\n"
        "network = network[0] if isinstance(network, tuple) else network\n"
        "with torch.inference_mode():\n"
        "    answers = network(asked['images']).argmax(1)\n"
        "assert torch.equal(answers, asked['expected'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", lines], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
