from pathlib import Path

import pytest

from slimstudio.engine.export import convert, onnx
from slimstudio.engine.export.convert import Conversion, read_conversion, write_conversion
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.models.network import Network
from tests.engine.export.samples import compact_squeezenet


def order(folder: Path, target: Path) -> Path:
    path = folder / "order.json"
    made = Conversion(
        folder / "net.pt",
        target,
        ExportOptions(raw=True, largest_loss=0.02),
        images=folder / "images.safetensors",
        report=folder / "report.json",
    )
    write_conversion(made, path)
    assert read_conversion(path) == made
    return path


def test_conversion_answers_with_a_sentence_when_it_fails(tmp_path: Path) -> None:
    said = convert.main([str(order(tmp_path, tmp_path / "net.onnx"))])
    assert said is not None
    assert "There is no file" in said


def test_conversion_says_what_the_system_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_network: Network, path: Path, *, raw: bool) -> None:
        assert raw
        path.write_bytes(b"")

    monkeypatch.setattr(onnx, "write_onnx", fail)
    write_pt(compact_squeezenet(), tmp_path / "net.pt")
    path = order(tmp_path, tmp_path / "no-folder" / "net.onnx")
    said = convert.main([str(path)])
    assert said is not None
    assert "No such file or directory" in said
