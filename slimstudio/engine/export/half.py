"""Turning an ONNX file into one that computes in half precision."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.export.format import Written
from slimstudio.engine.export.onnx import run_onnx, single_precision
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.export.extra import Extra
    from slimstudio.engine.export.format import Answer
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network


def write_half(source: Path, target: Path) -> None:
    """Convert every tensor and operation that half precision can hold; inputs and outputs stay.

    Args:
        source: An ONNX file in single precision.
        target: Where the converted file goes; metadata travel along.
    """
    import onnx
    import onnx_ir
    from onnx_ir.passes.common import TopologicalSortPass

    from slimstudio.engine.onnx_runtime import float16

    converted = float16.convert_float_to_float16(onnx.load(source), keep_io_types=True)
    # The converter puts its own nodes at the end, wherever they are read.
    model = onnx_ir.to_proto(TopologicalSortPass()(onnx_ir.from_proto(converted)).model)
    onnx.checker.check_model(model)
    target.write_bytes(model.SerializeToString())


@dataclass(frozen=True)
class _OnnxFp16:
    """ONNX, half precision; see `Format`."""

    suffix: str = ".fp16.onnx"
    title: Message = Message("ONNX, half precision")
    purpose: Message = Message(
        "Half the size. For graphics chips and phones that compute in half precision; other "
        "processors may take longer."
    )
    usage: str = "ONNX Runtime on devices that compute in half precision"
    usual: bool = False
    is_program: bool = True
    tolerance: float | None = 3e-2
    parts: tuple[str, ...] = ()
    extra: Extra | None = None
    is_folder: bool = False
    runs_here: bool = True

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> Written:
        """Write a file; see `Format.write`."""
        del images
        with single_precision(network, target, options) as single:
            write_half(single, target)
        return Written()

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        return run_onnx(file)

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del network, file
        return {}


ONNX_FP16 = _OnnxFp16()
