"""What every export format can do.

A format is an object that loads nothing: the window lists all of them before torch is there. What
writes or opens a file is imported when it is asked to.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from slimstudio.engine.measure.scorecard import Speed  # noqa: TC001 - msgspec reads this
from slimstudio.engine.models.confidence import KEY, confidence_text
from slimstudio.engine.models.network import Network, to_plain
from slimstudio.version import __version__

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.export.extra import Extra
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Recipe
    from slimstudio.messages import Message

    Scores = NDArray[np.float32]
    # From images as the file takes them, [B, ...], to scores, [B, outputs].
    Answer = Callable[[NDArray[Any]], Scores]


@dataclass(frozen=True)
class Written:
    """What there is to tell of a file that was written.

    Args:
        float_layers: The layers that compute more precisely than asked.
        speed: The same network in single precision against this file, by turns; None where that
            was not timed.
    """

    float_layers: tuple[str, ...] = ()
    speed: Speed | None = None


class Format(Protocol):
    """A kind of file that a network can be written as."""

    @property
    def suffix(self) -> str:
        """Ending of its files, with the dot."""

    @property
    def title(self) -> Message:
        """Name for people."""

    @property
    def purpose(self) -> Message:
        """What it is good for, in a sentence or two."""

    @property
    def usage(self) -> str:
        """How a program opens it, in Markdown, for the page about the network."""

    @property
    def usual(self) -> bool:
        """Whether it is written where nobody chose."""

    @property
    def is_program(self) -> bool:
        """Whether the file holds the computation itself, and not only what it computes with.

        Making such a file takes long, so a process of its own does it.
        """

    @property
    def tolerance(self) -> float | None:
        """Largest difference that rounding explains, as a share of the largest score.

        None where answers may differ, and the accuracy decides.
        """

    @property
    def parts(self) -> tuple[str, ...]:
        """Endings of further files that a file needs beside it."""

    @property
    def is_folder(self) -> bool:
        """Whether what it writes is a folder that is called a file, as macOS knows them."""

    @property
    def extra(self) -> Extra | None:
        """What has to be installed for it; None where SlimStudio brings it."""

    @property
    def runs_here(self) -> bool:
        """Whether this system can run it; where none can, a file is not checked."""

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> Written:
        """Write a file.

        Args:
            network: The trained network; not changed.
            target: Where to.
            options: How.
            images: A `.safetensors` with "calibration" and "images", both as the file takes them,
                and "labels", where the accuracy decides; otherwise None.

        Returns:
            What there is to tell of it.

        Raises:
            ExportError: the network cannot be said in this format.
            OSError: the file cannot be written; part of it may be there.
        """

    def open(self, file: Path) -> Answer:
        """Open a file that `write` wrote, and run it on one thread.

        Raises:
            SlimStudioError: it cannot be opened; the function raises it too, where running fails.
        """

    def beside(self, network: Network, file: Path) -> Mapping[str, str]:
        """Give the texts that go beside a file: ending to text."""


def files_of(file_format: Format, path: Path) -> tuple[Path, ...]:
    """List a file and those that it needs beside it."""
    stem = path.name.removesuffix(file_format.suffix)
    return path, *(path.with_name(stem + ending) for ending in file_format.parts)


def bytes_on_disk(file_format: Format, path: Path) -> int:
    """Tell how large a file is, with those that it needs; 0 for what is gone."""
    found = [
        inner
        for one in files_of(file_format, path)
        for inner in (one.rglob("*") if one.is_dir() else (one,))
    ]
    return sum(one.stat().st_size for one in found if one.is_file())


def torch_answer(module: nn.Module) -> Answer:
    """Let a module answer, on one thread."""
    import torch  # noqa: PLC0415 - ONNX files are run without it

    torch.set_num_threads(1)

    def answer(images: NDArray[Any]) -> Scores:
        with torch.inference_mode():
            scores: Scores = module(torch.from_numpy(images)).numpy()
        return scores

    return answer


def licence(recipe: Recipe) -> str:
    """Tell whose rights apply to a network's files."""
    from slimstudio.engine.sources.catalogue import owner  # noqa: PLC0415 - it loads torch

    whose = owner(recipe.architecture) if recipe.graph is None else "its authors'"
    return (
        "SlimStudio claims no rights in this file. The starting weights' licence and the rights of "
        f"the training images apply to it; the architecture is {whose}."
    )


def about(network: Network) -> dict[str, str]:
    """Describe a network as texts, for the metadata of formats that hold nothing else.

    Returns:
        JSON under "classes", "preprocessing", "provenance" and "version" (SlimStudio's), plain text
        under "licence", and JSON under "confidence" where that was calibrated.
    """
    recipe = to_plain(network.recipe)
    confidence = network.confidence
    return {
        "classes": json.dumps(recipe["classes"], ensure_ascii=False),
        "preprocessing": json.dumps(recipe["preprocessing"]),
        "provenance": json.dumps(recipe["provenance"], ensure_ascii=False),
        "version": json.dumps(__version__),
        "licence": licence(network.recipe),
        **({} if confidence is None else {KEY: confidence_text(confidence)}),
    }
