"""Writing a network as ONNX: one file, for any number of images."""

import warnings
from pathlib import Path

import onnx
import torch

import slimstudio
from slimstudio.engine.export.about import about
from slimstudio.engine.export.deployed import deployed
from slimstudio.engine.measure.size import size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.errors import ExportError
from slimstudio.messages import Message, verbatim

INPUT = "images"
OUTPUT = "scores"
RAW_OUTPUT = "shares"

# One file cannot hold 2 GiB, the limit of the format's encoding; the graph needs some of it too.
_LARGEST_BYTES = 2**31 - 2**26


def write_onnx(network: Network, path: Path, *, raw: bool = False) -> None:
    """Write one ONNX file with everything inside.

    Its input is "images", float32 [batch, 3, S, S], normalised as the recipe says; its output
    "scores", float32 [batch, outputs], before softmax. The metadata hold what `about` tells.

    Args:
        network: The trained network; not changed.
        path: Where to.
        raw: Take "images" as uint8 [batch, S, S, 3] instead, and answer with "shares" that add up
            to 1.

    Raises:
        ExportError: the network is too large for one file, or cannot be said in ONNX.
        OSError: it cannot be written; part of the file may be there.
    """
    if size_bytes(network.module) > _LARGEST_BYTES:
        raise ExportError(
            Message(
                "{architecture} is too large for one ONNX file.",
                architecture=network.recipe.architecture,
            ),
            why=Message("One file holds at most 2 GB."),
            remedy=Message("Prune more, or export as .pt."),
        )
    model = _translate(network, raw=raw)
    strip_notes(model)
    _describe(model, network)
    model = onnx.shape_inference.infer_shapes(model, strict_mode=True, data_prop=True)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def _translate(network: Network, *, raw: bool) -> onnx.ModelProto:
    module, images = deployed(network, raw=raw)
    try:
        with warnings.catch_warnings(), torch.no_grad():
            # The exporter uses functions that torch itself is about to drop.
            warnings.simplefilter("ignore")
            program = torch.onnx.export(
                module,
                (images,),
                dynamo=True,
                external_data=False,
                input_names=[INPUT],
                output_names=[RAW_OUTPUT if raw else OUTPUT],
                dynamic_shapes=({0: torch.export.Dim("batch", min=1)},),
                verbose=False,
            )
    except torch.onnx.OnnxExporterError as error:
        raise ExportError(
            Message(
                "{architecture} cannot be written as ONNX.",
                architecture=network.recipe.architecture,
            ),
            why=verbatim(str(error).strip().partition("\n")[0]),
            remedy=Message("Export as .pt."),
        ) from error
    assert program is not None  # only without dynamo
    return program.model_proto


def strip_notes(model: onnx.ModelProto) -> None:
    """Remove the exporter's notes: they hold paths of this machine and half the graph's size."""
    graph = model.graph
    noted = [graph, *graph.node, *graph.input, *graph.output, *graph.value_info]
    noted += [*graph.initializer, *model.functions]
    noted += [node for function in model.functions for node in function.node]
    for each in noted:
        del each.metadata_props[:]
        each.doc_string = ""


def _describe(model: onnx.ModelProto, network: Network) -> None:
    model.producer_name = "SlimStudio"
    model.producer_version = slimstudio.__version__
    onnx.helper.set_model_props(model, about(network))
