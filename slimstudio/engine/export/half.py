"""Turning an ONNX file into one that computes in half precision."""

from pathlib import Path

import onnx
import onnx_ir
from onnx_ir.passes.common import TopologicalSortPass

from slimstudio.engine.onnx_runtime import float16


def write_half(source: Path, target: Path) -> None:
    """Convert every tensor and operation that half precision can hold; inputs and outputs stay.

    Args:
        source: An ONNX file in single precision.
        target: Where the converted file goes; metadata travel along.
    """
    converted = float16.convert_float_to_float16(onnx.load(source), keep_io_types=True)
    # The converter puts its own nodes at the end, wherever they are read.
    model = onnx_ir.to_proto(TopologicalSortPass()(onnx_ir.from_proto(converted)).model)
    onnx.checker.check_model(model)
    target.write_bytes(model.SerializeToString())
