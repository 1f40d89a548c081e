"""A network so small that thousands of copies of its file can be read."""

from functools import cache

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.surgery.prune import prune
from tests.engine.export.samples import CLASSES, PREPROCESSING


@cache
def tiny_network(seed: int = 0) -> Network:
    """Build a ResNet-18 with a twentieth of its channels, for 3 classes and 32 pixels."""
    module = build("resnet18", len(CLASSES), seed).eval()
    network = Network(module, Recipe("resnet18", len(CLASSES), CLASSES, PREPROCESSING))
    analysis = analyse(module, PREPROCESSING.size)
    ratios = {group.index: 0.95 for group in analysis.groups if group.removable}
    return prune(network, analysis, Plan(ratios)).network
