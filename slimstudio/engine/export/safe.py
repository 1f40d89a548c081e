"""Writing a network as `.safetensors`: its tensors, and its recipe in the metadata."""

import json
from pathlib import Path

from slimstudio.engine.export.about import about
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.recipe_data import to_plain
from slimstudio.engine.models.safetensors_file import RECIPE_KEY, tensors_of


def write_safetensors(network: Network, path: Path) -> None:
    """Write a file that `slimstudio.load` opens, and everything that reads safetensors reads.

    The metadata hold the recipe as JSON under "slimstudio.recipe", and what `about` tells.

    Raises:
        OSError: it cannot be written; part of the file may be there.
    """
    recipe = json.dumps(to_plain(network.recipe), ensure_ascii=False)
    path.write_bytes(tensors_of(network.module, {RECIPE_KEY: recipe, **about(network)}))
