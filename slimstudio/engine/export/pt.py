"""Writing a network as `.pt`: its recipe and its tensors, without any program code."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from slimstudio.engine.export.about import about
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.recipe_data import to_plain
from slimstudio.engine.models.tensor_file import FORMAT, VERSION


def write_pt(network: Network, path: Path) -> None:
    """Write a file that `slimstudio.load` opens, and `torch.load(..., weights_only=True)` reads.

    It holds a dictionary: "format", "version", "recipe" (plain values), "tensors" (name to tensor)
    and "about" (what `about` tells).

    Raises:
        OSError: it cannot be written; part of the file may be there.
    """
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
