"""What every exported file says about itself."""

import json

import slimstudio
from slimstudio.engine.models.network import Network, to_plain

LICENCE = (
    "SlimStudio claims no rights in this file. The starting weights' licence and the rights of the "
    "training images apply to it; the architecture is torchvision's (BSD 3-Clause)."
)


def about(network: Network) -> dict[str, str]:
    """Describe a network as texts, for the metadata of formats that hold nothing else.

    Returns:
        JSON under "classes", "preprocessing", "provenance" and "version" (SlimStudio's), and plain
        text under "licence".
    """
    recipe = to_plain(network.recipe)
    return {
        "classes": json.dumps(recipe["classes"], ensure_ascii=False),
        "preprocessing": json.dumps(recipe["preprocessing"]),
        "provenance": json.dumps(recipe["provenance"], ensure_ascii=False),
        "version": json.dumps(slimstudio.__version__),
        "licence": LICENCE,
    }
