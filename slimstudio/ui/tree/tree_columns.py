"""The columns of the layer tree, and the words that explain them."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Column(IntEnum):
    """Columns of the layer tree, in order."""

    NAME = 0
    KIND = 1
    SHAPE = 2
    PARAMETERS = 3
    MACS = 4
    SHARE = 5
    MARK = 6
    RATIO = 7
    CHANNELS = 8
    SENSITIVITY = 9


NUMBERS = frozenset(
    {Column.PARAMETERS, Column.MACS, Column.RATIO, Column.CHANNELS, Column.SENSITIVITY}
)

# A text as wide as most cells of the column, from which its width is measured.
TYPICAL_TEXTS = {
    Column.NAME: "downsample.0 and indent",
    Column.KIND: "BatchNorm2d.",
    Column.SHAPE: "1024 \N{MULTIPLICATION SIGN} 14 \N{MULTIPLICATION SIGN} 14",
    Column.PARAMETERS: "99.9 M",
    Column.MACS: "99.9 M",
    Column.SHARE: "100.0 % and a b",
    Column.MARK: "icon+ Prune heads",
    Column.RATIO: "25\N{EN DASH}50 %",
    Column.CHANNELS: "icon 512 \N{RIGHTWARDS ARROW} 256",
    Column.SENSITIVITY: "\N{MINUS SIGN}12.5 points",
}
# The same where there is room to spare.
ROOMY_TEXTS = {
    Column.KIND: "ShiftedWindowAttention",
    Column.SHAPE: "1024 \N{MULTIPLICATION SIGN} 112 \N{MULTIPLICATION SIGN} 112",
    Column.SHARE: "100.0 % and a rather long bar",
}
# Where there is not room for all, the last of these go first.
BY_IMPORTANCE = (
    Column.NAME,
    Column.MARK,
    Column.RATIO,
    Column.CHANNELS,
    Column.SENSITIVITY,
    Column.SHARE,
    Column.KIND,
    Column.MACS,
    Column.PARAMETERS,
    Column.SHAPE,
)


def column_title(column: Column) -> str:
    """Name a column."""
    return {
        Column.NAME: translate("TreeColumns", "Layer"),
        Column.KIND: translate("TreeColumns", "Kind"),
        Column.SHAPE: translate("TreeColumns", "Output"),
        Column.PARAMETERS: translate("TreeColumns", "Parameters"),
        Column.MACS: translate("TreeColumns", "MACs"),
        Column.SHARE: translate("TreeColumns", "Share"),
        Column.MARK: translate("TreeColumns", "Mark"),
        Column.RATIO: translate("TreeColumns", "Ratio"),
        Column.CHANNELS: translate("TreeColumns", "Channels"),
        Column.SENSITIVITY: translate("TreeColumns", "Sensitivity"),
    }[column]


def column_meaning(column: Column) -> str:
    """Explain a column in one sentence."""
    return {
        Column.NAME: translate(
            "TreeColumns", "The parts of the network, in the order in which they were built."
        ),
        Column.KIND: translate("TreeColumns", "What kind of layer it is."),
        Column.SHAPE: translate(
            "TreeColumns",
            "Shape of the result for one image: usually channels, height, width.",
        ),
        Column.PARAMETERS: translate(
            "TreeColumns", "Numbers that the layer has learned. They make up the file's size."
        ),
        Column.MACS: translate(
            "TreeColumns",
            "Multiply-accumulate operations for one image: how much there is to compute.",
        ),
        Column.SHARE: translate(
            "TreeColumns", "How much of the network's computation (MACs) happens here."
        ),
        Column.MARK: translate(
            "TreeColumns",
            "What you want done: F freezes, P prunes, T trains, R protects, X removes a block, "
            "H prunes attention heads.",
        ),
        Column.RATIO: translate(
            "TreeColumns",
            "For pruned layers, the share of output channels to remove. Double-click to change it.",
        ),
        Column.CHANNELS: translate(
            "TreeColumns",
            "Output channels now, and after pruning where that changes them. A link means that "
            "they leave together with those of another layer.",
        ),
        Column.SENSITIVITY: translate(
            "TreeColumns",
            "Accuracy that was lost when half of these channels alone were removed and the network "
            "was repaired.",
        ),
    }[column]
