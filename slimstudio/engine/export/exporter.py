"""What PyTorch's exporters leave behind: notes with paths, and messages made for terminals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

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
