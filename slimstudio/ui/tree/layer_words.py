"""What each kind of layer does, in one plain sentence."""

import re
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from slimstudio.engine.models.layers import Layer

translate = QCoreApplication.translate

# Other names of the same thing.
_ALIASES = {
    "FrozenBatchNorm2d": "BatchNorm2d",
    "BatchNorm1d": "BatchNorm2d",
    "LayerNorm2d": "LayerNorm",
    "BasicConv2d": "Conv2dNormActivation",
    "SimpleStemIN": "Conv2dNormActivation",
    "NonDynamicallyQuantizableLinear": "Linear",
    "GELU": "SiLU",
    "ShiftedWindowAttentionV2": "ShiftedWindowAttention",
    "Attention": "MultiheadAttention",
    "OpenAttention": "MultiheadAttention",
    "WindowAttention": "ShiftedWindowAttention",
    "PartitionAttention": "ShiftedWindowAttention",
    "SwinTransformerBlock": "EncoderBlock",
    "SwinTransformerBlockV2": "EncoderBlock",
    "PatchMergingV2": "PatchMerging",
    "MLPBlock": "MLP",
    "FusedMBConv": "MBConv",
    "ResBottleneckBlock": "Bottleneck",
    "BottleneckTransform": "Bottleneck",
}


_KINDS = (
    (re.compile("conv", re.IGNORECASE), QT_TRANSLATE_NOOP("LayerWords", "convolution")),
    (re.compile("norm", re.IGNORECASE), QT_TRANSLATE_NOOP("LayerWords", "normalisation")),
    (re.compile("linear", re.IGNORECASE), QT_TRANSLATE_NOOP("LayerWords", "fully connected layer")),
    (re.compile("pool", re.IGNORECASE), QT_TRANSLATE_NOOP("LayerWords", "pooling")),
    (
        re.compile("relu|silu|gelu|swish|sigmoid|mish|tanh|softmax|elu", re.IGNORECASE),
        QT_TRANSLATE_NOOP("LayerWords", "activation"),
    ),
)
_MOST_OF_THE_NETWORK = 0.5


def friendly_names(layers: Sequence[Layer]) -> dict[str, str]:
    """Name layers as people count them: "Block 3", "Block 3, convolution 2".

    A block is the outermost container that holds layers itself; one that holds most of the network
    beside other containers is none. Layers of unusual kinds get no name.

    Args:
        layers: All layers of a network, in their order; the first one is the network.
    """
    blocks = _blocks(layers)
    numbers = {name: number for number, name in enumerate(blocks, start=1)}
    named = {
        name: translate("LayerWords", "Block {number}").format(number=numbers[name])
        for name in blocks
    }
    places = [(layer.name, _block_of(layer.name, numbers), _kind_word(layer)) for layer in layers]
    all_of = Counter((block, kind) for _, block, kind in places)
    seen: Counter[tuple[str, str]] = Counter()
    for name, block, kind in places:
        if not kind:
            continue
        seen[block, kind] += 1
        several = all_of[block, kind] > 1
        words = (
            f"{translate('LayerWords', str(kind))} {seen[block, kind]}"
            if several
            else translate("LayerWords", str(kind))
        )
        inside = translate("LayerWords", "{block}, {layer}").format(
            block=named.get(block, ""), layer=words
        )
        named[name] = inside if block else words[:1].upper() + words[1:]
    return named


def _blocks(layers: Sequence[Layer]) -> list[str]:
    """List the containers that people would call blocks, in their order."""
    holders = {layer.parent for layer in layers if layer.is_leaf and layer.parameters}
    holding = {layer.parent for layer in layers if not layer.is_leaf}
    whole = layers[0].macs if layers else 0
    found: list[str] = []
    for layer in layers:
        most = layer.macs > _MOST_OF_THE_NETWORK * whole and layer.name in holding
        inside = any(layer.name.startswith(f"{name}.") for name in found)
        if layer.name and layer.name in holders and not most and not inside:
            found.append(layer.name)
    return found


def _block_of(name: str, blocks: dict[str, int]) -> str:
    while name:
        name = name.rpartition(".")[0]
        if name in blocks:
            return name
    return ""


def _kind_word(layer: Layer) -> str:
    if not layer.is_leaf:
        return ""
    return next((str(word) for pattern, word in _KINDS if pattern.search(layer.kind)), "")


def layer_sentence(layer: Layer) -> str:
    """Say in one sentence what a layer does."""
    if not layer.name:
        return translate("LayerWords", "The whole network, from the image to its answer.")
    kind = layer.kind.lstrip("_")
    known = _sentences().get(_ALIASES.get(kind, kind))
    if known:
        return known
    if layer.is_leaf:
        return translate("LayerWords", "One step of the network's computation.")
    return translate("LayerWords", "A building block that holds the layers below it.")


def shape_text(shape: tuple[int, ...] | None) -> str:
    """Write the shape of one image's result, channels first; "" where there is none."""
    return " \N{MULTIPLICATION SIGN} ".join(map(str, shape)) if shape else ""


def _sentences() -> dict[str, str]:
    """Class names of torch and torchvision, and what they do."""
    return {
        "Conv2d": translate(
            "LayerWords",
            "Slides small learned filters over the image; each filter makes one output channel.",
        ),
        "BatchNorm2d": translate(
            "LayerWords",
            "Keeps each channel in a steady range, with averages taken from your images.",
        ),
        "LayerNorm": translate(
            "LayerWords", "Evens out the values over all channels of each position."
        ),
        "GroupNorm": translate("LayerWords", "Evens out the values within groups of channels."),
        "Linear": translate(
            "LayerWords",
            "Combines all its inputs into new values; each output has its own weights.",
        ),
        "ReLU": translate("LayerWords", "Sets negative values to zero and passes the rest on."),
        "ReLU6": translate(
            "LayerWords", "Sets negative values to zero and caps large ones at six."
        ),
        "SiLU": translate(
            "LayerWords", "Fades negative values out smoothly and passes large ones on."
        ),
        "Hardswish": translate(
            "LayerWords", "Fades negative values out, in a way that is quick to compute."
        ),
        "Hardsigmoid": translate(
            "LayerWords", "Squeezes values between zero and one, in a way that is quick to compute."
        ),
        "Sigmoid": translate("LayerWords", "Squeezes values between zero and one."),
        "Softmax": translate("LayerWords", "Turns values into shares that add up to one."),
        "MaxPool2d": translate(
            "LayerWords", "Shrinks the image by keeping the strongest value of each small patch."
        ),
        "AvgPool2d": translate("LayerWords", "Shrinks the image by averaging each small patch."),
        "AdaptiveAvgPool2d": translate(
            "LayerWords",
            "Averages each channel down to a fixed size, whatever the image's size was.",
        ),
        "Dropout": translate(
            "LayerWords", "Hides some values at random while training; does nothing afterwards."
        ),
        "StochasticDepth": translate(
            "LayerWords", "Skips its block at random while training; does nothing afterwards."
        ),
        "Identity": translate("LayerWords", "Passes its input on unchanged."),
        "Flatten": translate("LayerWords", "Lays all values out in one long row."),
        "Permute": translate("LayerWords", "Puts the axes in another order."),
        "Sequential": translate("LayerWords", "Runs what it holds, one after the other."),
        "ModuleList": translate("LayerWords", "Holds the layers below in a list."),
        "Conv2dNormActivation": translate(
            "LayerWords", "A convolution with its normalisation and activation."
        ),
        "BasicBlock": translate(
            "LayerWords", "Two convolutions whose result is added to what came in."
        ),
        "Bottleneck": translate(
            "LayerWords",
            "Narrows, convolves and widens again; the result is added to what came in.",
        ),
        "InvertedResidual": translate(
            "LayerWords", "Widens, convolves each channel by itself, and narrows again."
        ),
        "MBConv": translate("LayerWords", "Widens, convolves, weighs the channels, narrows again."),
        "CNBlock": translate(
            "LayerWords", "Convolves each channel by itself, then mixes channels at each position."
        ),
        "DenseBlock": translate(
            "LayerWords", "A chain of layers, each of which reads all that came before it."
        ),
        "DenseLayer": translate(
            "LayerWords", "Adds a few new channels beside all that came before."
        ),
        "Transition": translate("LayerWords", "Mixes the channels and halves the image."),
        "PatchMerging": translate(
            "LayerWords", "Joins neighbouring patches: half the image size, twice the channels."
        ),
        "Fire": translate("LayerWords", "Narrows, then widens on two paths side by side."),
        "SqueezeExcitation": translate(
            "LayerWords", "Looks at the whole image to decide how much each channel counts."
        ),
        "MultiheadAttention": translate(
            "LayerWords", "Lets every position of the image look at every other one."
        ),
        "ShiftedWindowAttention": translate(
            "LayerWords", "Lets positions within the same window of the image look at each other."
        ),
        "EncoderBlock": translate(
            "LayerWords", "Attention followed by a small network, both added to what came in."
        ),
        "MLP": translate(
            "LayerWords", "A small network that treats every position of the image alike."
        ),
    }
