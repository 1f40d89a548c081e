"""Everything that runs ONNX Runtime comes through the door that switches its reports off."""

import ast
import runpy
from pathlib import Path

import pytest

import slimstudio
from slimstudio.engine import onnx_runtime

DOOR = Path(onnx_runtime.__file__)


def imports_the_runtime(path: Path) -> bool:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return any(name.partition(".")[0] == "onnxruntime" for name in names)


def test_no_other_file_imports_onnx_runtime() -> None:
    package = Path(slimstudio.__file__).parent
    assert [path for path in package.rglob("*.py") if imports_the_runtime(path)] == [DOOR]


def test_the_door_switches_the_reports_off(monkeypatch: pytest.MonkeyPatch) -> None:
    switched_off: list[bool] = []
    runtime = onnx_runtime.onnxruntime
    monkeypatch.setattr(runtime, "disable_telemetry_events", lambda: switched_off.append(True))
    assert runpy.run_path(str(DOOR))["onnxruntime"] is runtime
    assert switched_off == [True]
