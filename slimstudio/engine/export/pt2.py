"""Writing a network as `.pt2`: a program of torch.export, which needs no class to run."""

import json
import warnings
from pathlib import Path

import torch

from slimstudio.engine.export.about import about
from slimstudio.engine.export.deployed import deployed
from slimstudio.engine.models.network import Network
from slimstudio.errors import ExportError
from slimstudio.messages import Message, verbatim

ABOUT = "slimstudio.json"


def write_pt2(network: Network, path: Path, *, raw: bool = False) -> None:
    """Write a program for any number of images; `torch.export.load(path).module()` runs it.

    Beside the program the file holds "slimstudio.json": what `about` tells.

    Args:
        network: The trained network; not changed.
        path: Where to.
        raw: Whether it takes pixels and answers with shares; see `ExportOptions`.

    Raises:
        ExportError: the network cannot be said as a program.
        OSError: it cannot be written; part of the file may be there.
    """
    module, images = deployed(network, raw=raw)
    try:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")  # about functions that torch itself is about to drop
            program = torch.export.export(
                module, (images,), dynamic_shapes=({0: torch.export.Dim("batch", min=1)},)
            )
            extra = {ABOUT: json.dumps(about(network), ensure_ascii=False)}
            with path.open("wb") as file:
                torch.export.save(program, file, extra_files=extra)
    except OSError:
        raise
    except Exception as error:  # whatever the exporter stumbles over
        raise ExportError(
            Message(
                "{architecture} cannot be written as a PyTorch program.",
                architecture=network.recipe.architecture,
            ),
            why=verbatim(str(error).strip().partition("\n")[0]),
            remedy=Message("Export as .pt or .onnx."),
        ) from error
