"""Running ONNX files, and refusing those that reach beyond themselves."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from slimstudio.engine.onnx_runtime import onnxruntime
from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message, verbatim

_MOST_BYTES = 2**31
_NOT_RUN = Message("ONNX Runtime cannot run the file.")


def open_onnx(content: bytes) -> Callable[[NDArray[Any]], NDArray[np.float32]]:
    """Open a file's content with ONNX Runtime on one thread of the processor.

    Args:
        content: The file; given the content and not its path, the runtime has no folder to read
            further files from.

    Returns:
        A function from images, as the file takes them, to scores, [B, outputs].

    Raises:
        SlimStudioError: it is damaged or too large, a part of it is in another file, it needs
            extensions of ONNX, or the runtime does not take it; the function raises it too, where
            the runtime fails.
    """
    if len(content) >= _MOST_BYTES:
        raise SlimStudioError(
            Message("The file is too large: one file of ONNX has less than 2 GB.")
        )
    with _explained(Message("This is no ONNX file, or it is damaged.")):
        model = onnx.load_model_from_string(content)
    check_self_contained(model)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3  # errors only: warnings tell developers about fusions
    with _explained(_NOT_RUN):
        session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        name = session.get_inputs()[0].name

    def answer(images: NDArray[Any]) -> NDArray[np.float32]:
        with _explained(_NOT_RUN):
            scores: NDArray[np.float32] = session.run(None, {name: images})[0]
        return scores

    return answer


@contextmanager
def _explained(what: Message) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # the runtime's errors have nothing else in common
        why = verbatim(str(error).strip().partition("\n")[0])
        raise SlimStudioError(what, why=why) from error


def check_self_contained(model: Any) -> None:
    """Refuse a model that needs more than its one file and ONNX itself.

    Raises:
        SlimStudioError: it does; the message says what.
    """
    nodes = [*_nodes(model.graph)]
    nodes += [node for function in model.functions for node in _nodes(function)]
    graphs = [model.graph, *(graph for node in nodes for graph in _inner_graphs(node))]
    tensors = [tensor for graph in graphs for tensor in _initial(graph)]
    tensors += [tensor for node in nodes for tensor in _constants(node)]
    if any(tensor.external_data or tensor.data_location for tensor in tensors):
        raise SlimStudioError(Message("The file keeps a part of the network in another file."))
    strange = {each.domain for each in (*model.opset_import, *nodes)} - {"", "ai.onnx"}
    if strange:
        raise SlimStudioError(
            Message("The file needs extensions of ONNX: {strange}.", strange=sorted(strange))
        )


def _nodes(graph: Any) -> Iterator[Any]:
    """Yield the nodes of a graph or function, and those of the graphs inside them."""
    for node in graph.node:
        yield node
        for inner in _inner_graphs(node):
            yield from _nodes(inner)


def _inner_graphs(node: Any) -> Iterator[Any]:
    """Yield what conditions and loops hold."""
    for attribute in node.attribute:
        if attribute.HasField("g"):
            yield attribute.g
        yield from attribute.graphs


def _initial(graph: Any) -> Iterator[Any]:
    yield from graph.initializer
    for sparse in graph.sparse_initializer:
        yield from (sparse.values, sparse.indices)


def _constants(node: Any) -> Iterator[Any]:
    for attribute in node.attribute:
        if attribute.HasField("t"):
            yield attribute.t
        yield from attribute.tensors
        sparse = [attribute.sparse_tensor] if attribute.HasField("sparse_tensor") else []
        for each in (*sparse, *attribute.sparse_tensors):
            yield from (each.values, each.indices)
