"""Pruned networks are written for other programs, with their own inputs and outputs."""

from pathlib import Path
from typing import Any

import pytest
import torch
from torch.utils._pytree import tree_leaves, tree_map

import slimstudio
from slimstudio.engine.onnx_runtime import onnxruntime
from slimstudio.errors import Cancelled, ExportError
from tests.api.networks import KINDS, Normed

X = torch.randn(1, 3, 8, 8)


@pytest.mark.parametrize("kind", ["square", "grey", "one dimension", "by name", "one dictionary"])
def test_a_program_answers_for_any_number_of_items(kind: str, tmp_path: Path) -> None:
    model, given = KINDS[kind]
    result = slimstudio.prune(model, given, ratio=0.5)
    path = slimstudio.export(result, tmp_path / "small.pt2")
    program: Any = torch.export.load(path).module()
    three = tree_map(lambda t: torch.randn(3, *t.shape[1:]), given)
    args, kwargs = (three if isinstance(three, tuple) else (three,)), {}
    if isinstance(given, dict):
        args, kwargs = (), three
    with torch.no_grad():
        wanted = tree_leaves(result.model.eval()(*args, **kwargs))
        for one, other in zip(wanted, tree_leaves(program(*args, **kwargs)), strict=True):
            torch.testing.assert_close(one, other)
    assert str(Path.home()).encode() not in path.read_bytes()
    assert str(Path(__file__).parent).encode() not in path.read_bytes()


@pytest.mark.parametrize("kind", ["rectangle", "two inputs", "token ids"])
def test_onnx_takes_the_networks_own_inputs(kind: str, tmp_path: Path) -> None:
    model, given = KINDS[kind]
    result = slimstudio.prune(model, given, ratio=0.5)
    path = slimstudio.export(result, tmp_path / "small", ".onnx")
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    tensors = given if isinstance(given, tuple) else (given,)
    names = [one.name for one in session.get_inputs()]
    found = session.run(None, dict(zip(names, (t.numpy() for t in tensors), strict=True)))
    with torch.no_grad():
        wanted = tree_leaves(result.model.eval()(*tensors))
    for one, other in zip(wanted, found, strict=True):
        torch.testing.assert_close(one, torch.from_numpy(other), rtol=1e-3, atol=1e-4)


def test_tensors_alone_are_what_save_writes(tmp_path: Path) -> None:
    result = slimstudio.prune(Normed(), X, ratio=0.5)
    for name, kind in (("a.pt", None), ("b.safetensors", None), ("c", "pt")):
        path = slimstudio.export(result, tmp_path / name, kind)
        again = slimstudio.load(path, build=Normed)
        assert torch.equal(again(X), result.model.eval()(X))


def test_what_cannot_be_written_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = slimstudio.prune(Normed(), X, ratio=0.5)
    for name in ("a.txt", "a.fp16.onnx", "a.int8.onnx", "a"):
        with pytest.raises(ExportError):
            slimstudio.export(result, tmp_path / name)
    with pytest.raises(ExportError, match="not written"):
        slimstudio.export(result, tmp_path / "nowhere" / "a.pt2")
    with pytest.raises(Cancelled):
        slimstudio.export(result, tmp_path / "a.pt2", progress=lambda _: False)

    def refuse(*_: Any, **__: Any) -> Any:
        raise RuntimeError("no such thing\nas this")

    monkeypatch.setattr(torch.export, "export", refuse)
    with pytest.raises(ExportError, match=r"Normed cannot be written.*no such thing"):
        slimstudio.export(result, tmp_path / "a.pt2")
    assert not list(tmp_path.iterdir())
