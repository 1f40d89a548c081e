import runpy
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
import torch

from slimstudio.engine import vision

VISION = Path(vision.__file__)


@pytest.mark.slow
def test_torchvision_can_be_imported_in_a_fresh_process_and_runs_a_classifier() -> None:
    program = (
        "import torch\n"
        "from slimstudio.engine.vision import torchvision\n"
        "network = torchvision.models.squeezenet1_1(weights=None).eval()\n"
        "print(tuple(network(torch.zeros(1, 3, 64, 64)).shape))\n"
    )
    finished = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.strip() == "(1, 1000)"


def test_nothing_is_declared_where_torchvision_loads_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = ModuleType("torchvision")
    monkeypatch.setitem(sys.modules, "torchvision", whole)
    names = runpy.run_path(str(VISION))
    assert names["torchvision"] is whole
    assert "MISSING_OPERATORS" not in names


def test_any_other_fault_of_torchvision_is_not_hidden(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "torchvision"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('compiled for another CUDA')")
    monkeypatch.delitem(sys.modules, "torchvision")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(RuntimeError, match="another CUDA"):
        runpy.run_path(str(VISION))


def test_transforms_work_without_the_compiled_extension() -> None:
    image = torch.zeros(3, 40, 60, dtype=torch.uint8)
    resized = vision.torchvision.transforms.functional.resize(image, [32, 32])
    assert resized.shape == (3, 32, 32)
