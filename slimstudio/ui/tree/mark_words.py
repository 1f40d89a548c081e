"""The four marks in words."""

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.marks import FREEZE, PROTECT, TRAIN, Mark, MarkKind, prune

translate = QCoreApplication.translate

# Keys that mark the selected layers in the tree.
KEYS = {
    MarkKind.TRAIN: "T",
    MarkKind.FREEZE: "F",
    MarkKind.PRUNE: "P",
    MarkKind.PROTECT: "R",
}


def mark_word(kind: MarkKind) -> str:
    """Name a mark in one word."""
    match kind:
        case MarkKind.TRAIN:
            return translate("MarkWords", "Train")
        case MarkKind.FREEZE:
            return translate("MarkWords", "Freeze")
        case MarkKind.PRUNE:
            return translate("MarkWords", "Prune")
        case MarkKind.PROTECT:
            return translate("MarkWords", "Protect")


def mark_meaning(kind: MarkKind) -> str:
    """Say what a mark does, in one sentence."""
    match kind:
        case MarkKind.TRAIN:
            return translate(
                "MarkWords",
                "Go on learning. Channels leave only together with those of a pruned layer.",
            )
        case MarkKind.FREEZE:
            return translate("MarkWords", "Keep what the layer has learned, exactly as it is.")
        case MarkKind.PRUNE:
            return translate(
                "MarkWords", "Remove the least important output channels, and train the rest."
            )
        case MarkKind.PROTECT:
            return translate("MarkWords", "Go on learning, but never lose a channel.")


def mark_of(kind: MarkKind, ratio: float) -> Mark:
    """Make a mark; `ratio` (0 to 1) only counts for pruning."""
    plain = {MarkKind.TRAIN: TRAIN, MarkKind.FREEZE: FREEZE, MarkKind.PROTECT: PROTECT}
    return plain.get(kind) or prune(ratio)


def edit_text(mark: Mark, names: tuple[str, ...]) -> str:
    """Describe marking layers, for the Edit menu: "Prune layer1.0.conv1 by 50 %"."""
    if len(names) == 1:
        what = names[0]
    else:
        what = translate("MarkWords", "{count} layers").format(count=len(names))
    if mark.kind is MarkKind.PRUNE:
        words = translate("MarkWords", "Prune {layers} by {percent} %")
        return words.format(layers=what, percent=round(mark.ratio * 100))
    return f"{mark_word(mark.kind)} {what}"
