"""Project files and exported files, each read back."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.export.export import export as write
from slimstudio.engine.export.formats import format_of
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.selftest.bench import Bench, demand
from slimstudio.session import files, opening
from slimstudio.system import processes

_NAME = "self-test"
_TOLERANCE = 1e-3


def save_and_reopen(bench: Bench) -> str:
    """Save the project with its finished run, and open it again.

    Raises:
        CheckFailedError: what was read is not what was written.
    """
    path = bench.folder / f"Übung {_NAME}{files.SUFFIX}"
    project = replace(bench.project, name="Übung")
    files.save(project, path, bench.outcome)
    again, outcome = opening.open_project(path)
    demand(again == project, "the project is not the one that was saved")
    assert outcome is not None
    expected, found = (one.compact.module.state_dict() for one in (bench.outcome, outcome))
    same = expected.keys() == found.keys() and all(
        torch.equal(tensor, found[name]) for name, tensor in expected.items()
    )
    demand(same, "the compact network is not the one that was saved")
    return f"{path.stat().st_size / 1e6:.1f} MB"


def export(bench: Bench, suffix: str) -> str:
    """Export in one format; the file is opened by a fresh process and must agree.

    Raises:
        ExportError: it does not.
    """
    path = bench.folder / f"{_NAME}{suffix}"
    network, dataset = bench.outcome.compact, bench.images.dataset
    agreement = write(network, format_of(suffix), path, dataset, Unattended())
    program = "the bundle" if processes.is_bundle() else Path(sys.executable).name
    return (
        f"{agreement.agreeing} of {agreement.images} answers agree in a fresh process of {program}"
    )


def compare_runtimes(bench: Bench) -> str:
    """Answer the same images in ONNX Runtime and in PyTorch, in this process.

    Raises:
        CheckFailedError: the scores differ by more than rounding.
    """
    compact, pixels = bench.outcome.compact, bench.images.dataset.validation
    images = normalise(pixels.images, compact.recipe.preprocessing).contiguous()
    with torch.inference_mode():
        expected = compact.module.eval()(images).numpy()
    answer = open_onnx((bench.folder / f"{_NAME}{ONNX.suffix}").read_bytes())
    difference = float(np.abs(answer(images.numpy()) - expected).max())
    allowed = _TOLERANCE * max(1.0, float(np.abs(expected).max()))
    demand(difference <= allowed, f"the scores differ by {difference:.2g}")
    return f"largest difference {difference:.1e}"
