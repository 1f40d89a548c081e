"""Writing a network as `.pt2`: a program of torch.export, which needs no class to run."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

import json
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.export.exporter import reason, strip_program
from slimstudio.engine.export.format import torch_answer
from slimstudio.errors import ExportError
from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.engine.export.format import Answer
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network

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
    import torch

    from slimstudio.engine.export.about import about
    from slimstudio.engine.export.deployed import deployed

    module, images = deployed(network, raw=raw)
    try:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")  # about functions that torch itself is about to drop
            program = torch.export.export(
                module, (images,), dynamic_shapes=({0: torch.export.Dim("batch", min=1)},)
            )
            strip_program(program)
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
            why=verbatim(reason(error)),
            remedy=Message("Export as .pt or .onnx."),
        ) from error


@dataclass(frozen=True)
class _Pt2:
    """PyTorch program; see `Format`."""

    suffix: str = ".pt2"
    title: Message = Message("PyTorch program")
    purpose: Message = Message(
        "For Python and C++ with PyTorch. Holds the computation itself, so it needs neither "
        "SlimStudio nor torchvision."
    )
    usage: str = "`torch.export.load(file).module()`"
    usual: bool = False
    is_program: bool = True
    tolerance: float | None = 1e-4

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> tuple[str, ...]:
        """Write a file; see `Format.write`."""
        del images
        write_pt2(network, target, raw=options.raw)
        return ()

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        import torch

        # Loading a program can run code. This one was written a moment ago, by ourselves.
        return torch_answer(torch.export.load(file).module())

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del network, file
        return {}


PT2 = _Pt2()
