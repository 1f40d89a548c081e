"""Writing a network as ONNX: one file, for any number of images."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.export.format import Written
from slimstudio.engine.export.pt2 import reason
from slimstudio.errors import ExportError
from slimstudio.messages import Message, verbatim
from slimstudio.version import __version__

if TYPE_CHECKING:
    import onnx

    from slimstudio.engine.export.extra import Extra
    from slimstudio.engine.export.format import Answer
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network

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
    import onnx

    from slimstudio.engine.measure.size import size_bytes

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
    import torch

    from slimstudio.engine.export.inputs import deployed

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
            why=verbatim(reason(error)),
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
    import onnx

    from slimstudio.engine.export.format import about

    model.producer_name = "SlimStudio"
    model.producer_version = __version__
    onnx.helper.set_model_props(model, about(network))


@contextmanager
def single_precision(network: Network, target: Path, options: ExportOptions) -> Iterator[Path]:
    """Write an ONNX file beside a target that is made from it, and remove it afterwards.

    Raises:
        ExportError: as `write_onnx` does.
        OSError: the same.
    """
    single = target.with_suffix(".single.onnx")
    try:
        write_onnx(network, single, raw=options.raw)
        yield single
    finally:
        single.unlink(missing_ok=True)


def run_onnx(file: Path) -> Answer:
    """Open an ONNX file of ours with ONNX Runtime.

    Raises:
        SlimStudioError: it cannot be opened; the function raises it too, where running fails.
    """
    from slimstudio.engine.export.onnx_session import open_onnx

    return open_onnx(file.read_bytes())


@dataclass(frozen=True)
class _Onnx:
    """ONNX; see `Format`."""

    suffix: str = ".onnx"
    title: Message = Message("ONNX")
    purpose: Message = Message(
        "For everything else: phones, browsers, C++, and Python without PyTorch, through "
        "ONNX Runtime. One file, any number of images at a time."
    )
    usage: str = "ONNX Runtime and most other runtimes"
    usual: bool = True
    is_program: bool = True
    tolerance: float | None = 1e-3
    parts: tuple[str, ...] = ()
    extra: Extra | None = None
    is_folder: bool = False
    runs_here: bool = True

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> Written:
        """Write a file; see `Format.write`."""
        del images
        write_onnx(network, target, raw=options.raw)
        return Written()

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        return run_onnx(file)

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del network, file
        return {}


ONNX = _Onnx()
