"""Running ONNX files, and refusing those that reach beyond themselves."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray

from slimstudio.errors import SlimStudioError


def open_onnx(content: bytes) -> Callable[[NDArray[Any]], NDArray[np.float32]]:
    """Open a file's content with ONNX Runtime on one thread of the processor.

    Args:
        content: The file; given the content and not its path, the runtime has no folder to read
            further files from.

    Returns:
        A function from images, as the file takes them, to scores, [B, outputs].

    Raises:
        SlimStudioError: a part of it is in another file, it needs extensions of ONNX, or the
            runtime does not take it; the function raises it too, where the runtime fails.
    """
    check_self_contained(onnx.load_model_from_string(content))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3  # errors only: warnings tell developers about fusions
    with _explained():
        session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name

    def answer(images: NDArray[Any]) -> NDArray[np.float32]:
        with _explained():
            scores: NDArray[np.float32] = session.run(None, {name: images})[0]
        return scores

    return answer


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # the runtime's errors have nothing else in common
        why = str(error).strip().partition("\n")[0]
        raise SlimStudioError("ONNX Runtime cannot run the file.", why=why) from error


def check_self_contained(model: Any) -> None:
    """Refuse a model that needs more than its one file and ONNX itself.

    Raises:
        SlimStudioError: it does; the message says what.
    """
    tensors = [*model.graph.initializer]
    tensors += [a.t for node in model.graph.node for a in node.attribute if a.HasField("t")]
    if any(tensor.external_data for tensor in tensors):
        raise SlimStudioError("The file keeps a part of the network in another file.")
    strange = {each.domain for each in model.opset_import} - {"", "ai.onnx"}
    if strange:
        raise SlimStudioError(f"The file needs extensions of ONNX: {', '.join(sorted(strange))}.")
