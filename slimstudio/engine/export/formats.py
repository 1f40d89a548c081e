"""All formats that a network can be written in. One more is one file, and a line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.export.coreml import COREML
from slimstudio.engine.export.half import ONNX_FP16
from slimstudio.engine.export.int8 import ONNX_INT8
from slimstudio.engine.export.litert import LITERT
from slimstudio.engine.export.ncnn import NCNN
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.openvino import OPENVINO
from slimstudio.engine.export.pt import PT
from slimstudio.engine.export.pt2 import PT2
from slimstudio.engine.export.safe import SAFETENSORS

if TYPE_CHECKING:
    from slimstudio.engine.export.format import Format

FORMATS: tuple[Format, ...] = (
    PT,
    SAFETENSORS,
    PT2,
    ONNX,
    ONNX_FP16,
    ONNX_INT8,
    OPENVINO,
    NCNN,
    COREML,
    LITERT,
)

# What is written where nobody chose.
USUAL = tuple(one for one in FORMATS if one.usual)


def format_of(name: str) -> Format:
    """Tell a file's format from its name, or from an ending alone.

    Raises:
        ValueError: no format has such an ending.
    """
    fitting = [one for one in FORMATS if name.endswith(one.suffix)]
    if not fitting:
        raise ValueError(f"no format ends like {name}")
    return max(fitting, key=lambda one: len(one.suffix))
