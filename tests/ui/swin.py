"""A real Swin Transformer on small images, without values: enough for the screen of the plan."""

from functools import cache

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.sources.catalogue import outline
from slimstudio.session.opened import OpenedNetwork
from tests.ui import scenes

SIZE = 64


@cache
def opened_swin() -> OpenedNetwork:
    """The network, its layers, its channels and blocks; nobody changes any of them."""
    module = outline("swin_t", len(scenes.CLASSES))
    open_modules(module)
    recipe = Recipe("swin_t", len(scenes.CLASSES), scenes.CLASSES, Preprocessing(SIZE, SIZE))
    analysis = with_blocks(module, analyse(module, SIZE))
    return OpenedNetwork(Network(module, recipe), describe_layers(module, SIZE), analysis)
