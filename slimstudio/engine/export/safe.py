"""Writing a network as `.safetensors`: its tensors, and its recipe in the metadata."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.export.format import Written, torch_answer
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.export.extra import Extra
    from slimstudio.engine.export.format import Answer
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network


def write_safetensors(network: Network, path: Path) -> None:
    """Write a file that `slimstudio.load` opens, and everything that reads safetensors reads.

    The metadata hold the recipe as JSON under "slimstudio.recipe", and what `about` tells.

    Raises:
        OSError: it cannot be written; part of the file may be there.
    """
    from slimstudio.engine.export.format import about
    from slimstudio.engine.models.network import to_plain
    from slimstudio.engine.sources.safetensors_file import RECIPE_KEY, tensors_of

    recipe = json.dumps(to_plain(network.recipe), ensure_ascii=False)
    path.write_bytes(tensors_of(network.module, {RECIPE_KEY: recipe, **about(network)}))


@dataclass(frozen=True)
class _Safetensors:
    """Safetensors; see `Format`."""

    suffix: str = ".safetensors"
    title: Message = Message("Safetensors")
    purpose: Message = Message(
        "The same values in a container that many programs read. SlimStudio opens it again."
    )
    usage: str = "`slimstudio.load(file)`; the recipe is in the metadata"
    usual: bool = False
    is_program: bool = False
    tolerance: float | None = 1e-5
    parts: tuple[str, ...] = ()
    extra: Extra | None = None
    is_folder: bool = False
    runs_here: bool = True

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> Written:
        """Write a file; see `Format.write`."""
        del options, images  # nothing about it can be chosen
        write_safetensors(network, target)
        return Written()

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        import slimstudio

        return torch_answer(slimstudio.load(file))

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del network, file
        return {}


SAFETENSORS = _Safetensors()
