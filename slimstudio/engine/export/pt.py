"""Writing a network as `.pt`: its recipe and its tensors, without any program code."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from slimstudio.engine.export.format import Written, torch_answer
from slimstudio.messages import Message

if TYPE_CHECKING:
    from torch import Tensor

    from slimstudio.engine.export.extra import Extra
    from slimstudio.engine.export.format import Answer
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network


def write_pt(network: Network, path: Path) -> None:
    """Write a file that `slimstudio.load` opens, and `torch.load(..., weights_only=True)` reads.

    It holds a dictionary: "format", "version", "recipe" (plain values), "tensors" (name to tensor)
    and "about" (what `about` tells).

    Raises:
        OSError: it cannot be written; part of the file may be there.
    """
    from slimstudio.engine.export.format import about
    from slimstudio.engine.models.network import to_plain
    from slimstudio.engine.sources.tensor_file import FORMAT, VERSION

    tensors = {name: compact(tensor) for name, tensor in network.module.state_dict().items()}
    recipe = to_plain(network.recipe)
    content = {
        "format": FORMAT,
        "version": VERSION,
        "recipe": recipe,
        "tensors": tensors,
        "about": about(network),
    }
    write_torch(content, path)


def write_torch(content: Mapping[str, Any], path: Path) -> None:
    """Write plain values and tensors as `torch.save` does.

    Raises:
        OSError: it cannot be written; part of the file may be there.
    """
    import torch

    # Given a path, torch hides the system's reason when it cannot write; given a file, it raises
    # the reason, or stumbles over itself while it cleans up after it.
    with path.open("wb") as file:
        try:
            torch.save(content, file)
        except RuntimeError as error:
            if isinstance(error.__context__, OSError):
                raise error.__context__ from error
            raise


def compact(tensor: Tensor) -> Tensor:
    """Bring a tensor to the CPU and into plain order; a part of a larger one leaves the rest."""
    plain = tensor.detach().cpu().contiguous()
    held_bytes = plain.untyped_storage().nbytes()
    return plain.clone() if held_bytes > plain.numel() * plain.element_size() else plain


@dataclass(frozen=True)
class _Pt:
    """PyTorch; see `Format`."""

    suffix: str = ".pt"
    title: Message = Message("PyTorch")
    purpose: Message = Message(
        "For programs in Python with PyTorch. Keeps class names and preprocessing. A short "
        "program that opens it without SlimStudio is written beside it."
    )
    usage: str = (
        "`slimstudio.load(file)`, or the program beside it, which needs what it imports only"
    )
    usual: bool = True
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
        write_pt(network, target)
        return Written()

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        import slimstudio

        return torch_answer(slimstudio.load(file))

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        from slimstudio.engine.export.loader import loader_text

        return {".load.py": loader_text(network, file.name)}


PT = _Pt()
