"""A real ResNet-18 on small images, opened once for all tests that look at its layers."""

from functools import cache

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.sources.catalogue import build
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project
from slimstudio.ui.document import Document
from tests.ui import scenes

SIZE = 32


@cache
def opened_resnet() -> OpenedNetwork:
    """The network, its layers and its channels; nobody changes any of them."""
    module = build("resnet18", len(scenes.CLASSES))
    recipe = Recipe("resnet18", len(scenes.CLASSES), scenes.CLASSES, Preprocessing(SIZE, SIZE))
    analysis = with_blocks(module, analyse(module, SIZE))
    return OpenedNetwork(Network(module, recipe), describe_layers(module, SIZE), analysis)


def resnet_document() -> Document:
    """A document with the network and a few images, and no marks yet."""
    document = Document()
    evenly = PruningSettings(strategy=Strategy.UNIFORM)  # what takes no time
    document.open_project(Project(model=ModelChoice("resnet18"), images="/pets", pruning=evenly))
    document.loaded.take_network(opened_resnet())
    document.loaded.take_images(scenes.images())
    return document
