"""The only door to ONNX Runtime, which reports to nobody behind it.

Its wheels report to their makers. The variable that `slimstudio` sets before anything is imported
keeps them from it, but not on Windows, where it is not read; there, the call below is the switch.
"""

import onnxruntime
from onnxruntime import quantization
from onnxruntime.quantization import qdq_loss_debug, shape_inference
from onnxruntime.transformers import float16

onnxruntime.disable_telemetry_events()

__all__ = ["float16", "onnxruntime", "qdq_loss_debug", "quantization", "shape_inference"]
