"""The ONNX project's own tests of its operators, for every operator that we claim to know."""

import warnings
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper
from onnx.backend.test.loader import load_model_tests

from slimstudio.engine.sources.graph_network import built
from slimstudio.engine.sources.onnx import operators
from slimstudio.engine.sources.onnx.folding import fold
from slimstudio.engine.sources.onnx.recognition import recognised
from slimstudio.engine.sources.onnx.registry import OPERATORS
from slimstudio.engine.sources.onnx.translation import Translator
from slimstudio.engine.sources.onnx.values import UntranslatableError
from slimstudio.errors import ModelFileError

assert operators


@cache
def cases() -> dict[str, Any]:
    """Make the tests, some of which divide by zero on purpose."""
    kinds = ("node", "pytorch-converted", "pytorch-operator", "simple")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {case.name: case for kind in kinds for case in load_model_tests(kind=kind)}


def model_of(case: Any) -> onnx.ModelProto:
    """Get a test's model, which some make and some keep in a file."""
    return case.model or onnx.load(Path(case.model_dir) / "model.onnx")


def claimed() -> list[str]:
    """List the tests of operators that we know, whose images are of single precision."""
    names = []
    for name, case in cases().items():
        model = model_of(case)
        kinds = {node.op_type for node in model.graph.node}
        domains = {node.domain for node in model.graph.node}
        first = model.graph.input[0].type.tensor_type if model.graph.input else None
        answered = [one.type.tensor_type.elem_type for one in model.graph.output]
        single = first is not None and {first.elem_type, *answered} == {onnx.TensorProto.FLOAT}
        known = kinds <= {*OPERATORS, "Constant"} and domains <= {""}
        if single and known and len(model.graph.output) == 1:
            names.append(name)
    return names


def data(case: Any, kind: int) -> list[Any]:
    """Get what a test is given (0) or expects (1)."""
    if case.data_sets is not None:
        return list(case.data_sets[0][kind])
    word = ("input", "output")[kind]
    paths = Path(case.model_dir).glob(f"test_data_set_0/{word}_*.pb")
    ordered = sorted(paths, key=lambda path: int(path.stem.rpartition("_")[2]))
    return [
        numpy_helper.to_array(onnx.TensorProto.FromString(path.read_bytes())) for path in ordered
    ]


def outcome(name: str, folder: Path) -> str:
    """Run one test; "" where it holds, otherwise why it was refused."""
    case, source = cases()[name], folder / "model.onnx"
    model = onnx.ModelProto()
    model.CopyFrom(model_of(case))
    given = {one.name for one in model.graph.initializer}
    inputs = [one for one in model.graph.input if one.name not in given]
    values = dict(zip([one.name for one in inputs], data(case, 0), strict=False))
    for one in inputs[1:]:  # weights, as in a network
        model.graph.initializer.append(numpy_helper.from_array(values[one.name], one.name))
    shapes = {inputs[0].name: values[inputs[0].name].shape}
    try:
        made = fold(model, source, folder, shapes)
        weights = {
            n: torch.from_numpy(np.array(v))
            for n, v in zip(made.folded.weights, made.numbers, strict=True)
        }
        graph, tensors = Translator(
            recognised(made.folded, weights), weights, any_batch=False
        ).translate()
    except (UntranslatableError, ModelFileError) as error:
        return str(error)
    module = built(graph, tensors)
    with torch.no_grad():
        answer = module(torch.from_numpy(values[inputs[0].name].copy())).numpy()
    (expected,) = data(case, 1)
    np.testing.assert_allclose(answer, expected, rtol=1e-3, atol=1e-5)
    return ""


# What is used in ways that no classifier needs, or that ONNX Runtime does not compute.
_REFUSED = 140


@pytest.mark.slow
def test_the_projects_own_tests_of_operators_hold(tmp_path: Path) -> None:
    names, wrong, refused = claimed(), [], []
    for name in names:
        try:
            told = outcome(name, tmp_path)
        except AssertionError as error:
            wrong.append(f"{name}: {error}")
            continue
        if told:
            refused.append(f"{name}: {told}")
    assert not wrong
    assert len(names) - len(refused) > 500, refused
    assert len(refused) < _REFUSED, refused
