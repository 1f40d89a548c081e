"""Writing a network as `.pt2`: a program of torch.export, which needs no class to run."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

import json
import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from slimstudio.engine.export.format import Written, torch_answer
from slimstudio.errors import ExportError
from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    import torch

    from slimstudio.engine.export.extra import Extra
    from slimstudio.engine.export.format import Answer
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network

# What each step was made from: file names and lines of this computer.
_NOTES = ("stack_trace", "from_node", "source_fn_stack")
_COLOURS = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
_PATHS = re.compile(r"(?<![\w:/.])(?:[A-Za-z]:\\|/)(?:[^\s\"':,/\\]+[/\\])+")


def strip_program(program: torch.export.ExportedProgram) -> None:
    """Remove an exporter's notes from a program, those of its inner graphs, too."""
    for part in program.graph_module.modules():
        graph: Any = getattr(part, "graph", None)
        for node in () if graph is None else graph.nodes:
            for note in _NOTES:
                node.meta.pop(note, None)


def reason(error: BaseException) -> str:
    """Say in one plain line why something could not be exported.

    An exporter's own message says which of its steps failed; what made it fail lies underneath.
    """
    while error.__cause__ is not None:
        error = error.__cause__
    text = _COLOURS.sub("", str(error)).strip()
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return f"{(_PATHS.sub('', first) or type(error).__name__).rstrip('.')}."


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

    from slimstudio.engine.export.format import about
    from slimstudio.engine.export.inputs import deployed

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
    parts: tuple[str, ...] = ()
    extra: Extra | None = None
    is_folder: bool = False
    runs_here: bool = True

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> Written:
        """Write a file; see `Format.write`."""
        del images
        write_pt2(network, target, raw=options.raw)
        return Written()

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
