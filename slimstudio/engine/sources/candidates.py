"""Which networks a file could hold, by a few names and the number of its values."""

from collections.abc import Mapping
from functools import cache
from math import prod

from slimstudio.engine.sources.catalogue import architectures, matching, outline
from slimstudio.engine.sources.heads import HEAD_NAMES
from slimstudio.engine.sources.source import Architecture

Shape = tuple[int, ...]

# A tensor that each family has and that tells it from most others: only families that a file
# could belong to are built for comparison.
_MARKERS = {
    "AlexNet": ("features.10.weight", "classifier.6.weight"),
    "ConvNeXt": ("features.1.0.layer_scale",),
    "EfficientNet-Lite": ("conv_stem.weight", "blocks.0.0.conv_dw.weight"),
    "DenseNet": ("features.denseblock1.denselayer1.norm1.weight",),
    "EfficientNet": ("features.1.0.block.0.0.weight",),
    "GoogLeNet": ("inception3a.branch1.conv.weight",),
    "Inception": ("Mixed_5b.branch1x1.conv.weight",),
    "MaxViT": ("stem.0.0.weight",),
    "MNASNet": ("layers.0.weight",),
    "MobileNetV2": ("features.1.conv.0.0.weight",),
    "MobileNetV3": ("features.1.block.0.0.weight",),
    "RegNet": ("trunk_output.block1.block1-0.f.a.0.weight",),
    "ResNet": ("layer1.0.conv1.weight",),
    "ShuffleNetV2": ("stage2.0.branch1.0.weight",),
    "SqueezeNet": ("features.3.squeeze.weight",),
    "Swin Transformer": ("features.1.0.attn.qkv.weight",),
    "VGG": ("features.0.weight", "classifier.6.weight"),
    "Vision Transformer": ("encoder.pos_embedding",),
}

# The width that outlines are built with; no network has it anywhere but at its outputs.
OUTPUTS = 1009

# Counters that BatchNorm keeps and older files lack; no answer depends on them.
OPTIONAL = "num_batches_tracked"

# Values that are tables or statistics, not parameters.
_BUFFERS = (
    "running_mean",
    "running_var",
    OPTIONAL,
    "relative_position_index",
    "relative_coords_table",
)

# Building one for comparison takes a tenth of a second or more, so only the likeliest are.
_NEAREST = 4
_EXACT = 12
# Of layers that may be the last one, and widths that it may take; no network has as many.
_MOST_HEADS, _MOST_WIDTHS = 50, 200
_PUBLISHED_OUTPUTS = 1000


@cache
def shapes_of(name: str) -> dict[str, Shape]:
    """Get the names and shapes of a network's tensors, with `OUTPUTS` outputs."""
    state = outline(name, OUTPUTS).state_dict()
    return {key: tuple(tensor.shape) for key, tensor in state.items()}


def likeliest(shapes: Mapping[str, Shape]) -> list[Architecture]:
    """List the networks that a file could hold, the likeliest first.

    Those of families that a tensor tells come first, as torchvision's do: those that have exactly
    as many parameters as the file would have with their last layer, then those of nearest size.
    Then others of exactly that size; where no family is told, those of nearest size, too.

    Args:
        shapes: Name to shape of the file's tensors.
    """
    parameters = {n: prod(s) for n, s in shapes.items() if not n.endswith(_BUFFERS)}
    totals = _possible_totals(shapes, parameters)
    exact = [one for one in architectures() if one.parameters in totals]
    # The last layer's size depends on the classes; published sizes are for 1000.
    last: Shape = next((s for s in reversed(list(shapes.values())) if len(s) > 1), ())
    outside = sum(parameters.values()) - prod(last)
    with_1000_classes = outside + _PUBLISHED_OUTPUTS * prod(last[1:])

    def distance(one: Architecture) -> int:
        return abs(one.parameters - with_1000_classes)

    marked = [one for one in architectures() if _is_marked(one, shapes)]
    unmarked = [one for one in architectures() if one.family not in _MARKERS]
    same = matching(shapes)
    exact.sort(key=lambda one: (one not in marked, distance(one)))
    nearest = sorted(marked or unmarked, key=distance)[:_NEAREST]
    ours = [one for one in exact if one in marked]
    others = (*same, *exact[:_EXACT])
    ordered = (*ours, *nearest, *others) if marked else (*others, *nearest)
    return list({one.name: one for one in ordered}.values())


def _is_marked(one: Architecture, shapes: Mapping[str, Shape]) -> bool:
    names = _MARKERS.get(one.family)
    return names is not None and all(name in shapes for name in names)


def _possible_totals(shapes: Mapping[str, Shape], parameters: Mapping[str, int]) -> set[int]:
    """Tell how many parameters the network had with 1000 outputs, for each layer that may be last.

    A backbone may have had a last layer of any width that one of its normalisations has.
    """
    whole = sum(parameters.values())
    heads = [name for name in parameters if name.partition(".")[0] in HEAD_NAMES]
    weights = [name for name in heads if len(shapes[name]) > 1][-_MOST_HEADS:]
    ends = {whole, whole - sum(parameters[name] for name in heads)}
    totals = set()
    for name in weights:
        bias = parameters.get(name.removesuffix("weight") + "bias", 0)
        left = whole - parameters[name] - bias
        ends.add(left)
        totals.add(left + _PUBLISHED_OUTPUTS * (prod(shapes[name][1:]) + 1))
    widths = sorted({shape[0] for shape in shapes.values() if len(shape) == 1})[-_MOST_WIDTHS:]
    return totals | {left + _PUBLISHED_OUTPUTS * (width + 1) for left in ends for width in widths}
