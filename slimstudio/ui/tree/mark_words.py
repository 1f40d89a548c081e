"""The marks in words."""

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, TRAIN, Mark, MarkKind

translate = QCoreApplication.translate


def mark_word(kind: MarkKind) -> str:
    """Name a mark in a word or two."""
    match kind:
        case MarkKind.TRAIN:
            return translate("MarkWords", "Train")
        case MarkKind.FREEZE:
            return translate("MarkWords", "Freeze")
        case MarkKind.PRUNE:
            return translate("MarkWords", "Prune")
        case MarkKind.PROTECT:
            return translate("MarkWords", "Protect")
        case MarkKind.REMOVE:
            return translate("MarkWords", "Remove")
        case MarkKind.HEADS:
            return translate("MarkWords", "Prune heads")


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
        case MarkKind.REMOVE:
            return translate(
                "MarkWords", "Take the whole block out; what came in goes on by its shortcut."
            )
        case MarkKind.HEADS:
            return translate(
                "MarkWords", "Remove the least important attention heads, each of them whole."
            )


def counted_marks(counts: tuple[tuple[MarkKind, int], ...]) -> str:
    """List marks and how many layers have each: "Train 12, Freeze 3"."""
    return ", ".join(f"{mark_word(kind)} {count}" for kind, count in counts)


def mark_of(kind: MarkKind, ratio: float) -> Mark:
    """Make a mark; `ratio` (0 to 1) only counts for pruning."""
    plain = (TRAIN, FREEZE, PROTECT, REMOVE)
    return next((mark for mark in plain if mark.kind is kind), None) or Mark(kind, ratio)


def edit_text(mark: Mark, names: tuple[str, ...]) -> str:
    """Describe marking layers, for the Edit menu: "Prune layer1.0.conv1 by 50 %"."""
    if len(names) == 1:
        what = names[0]
    elif mark.kind is MarkKind.REMOVE:
        what = translate("MarkWords", "{count} blocks").format(count=len(names))
    else:
        what = translate("MarkWords", "{count} layers").format(count=len(names))
    percent = round(mark.ratio * 100)
    if mark.kind is MarkKind.PRUNE:
        words = translate("MarkWords", "Prune {layers} by {percent} %")
        return words.format(layers=what, percent=percent)
    if mark.kind is MarkKind.HEADS:
        words = translate("MarkWords", "Prune the heads of {layers} by {percent} %")
        return words.format(layers=what, percent=percent)
    return f"{mark_word(mark.kind)} {what}"
