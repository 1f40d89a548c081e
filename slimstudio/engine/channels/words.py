"""Plain words about channels, as the window and the command line show them."""

from collections.abc import Sequence

from slimstudio.messages import NO_MESSAGE, Message

NO_CHANNELS = Message("This layer has no output channels of its own.")
NO_HEADS = Message("It has no attention heads.")
NO_BLOCK = Message("It is no block of layers.")
INEXACT = Message(
    "A normalisation mixes these channels with each other, so removing some would change "
    "what the others say. They only leave where changes that are not exact are allowed."
)
INPUT = Message("The network's input: the colours of the image.")
OUTPUT = Message("The network's output: one channel per class.")
WRONG = Message(
    "Without these channels the network would answer otherwise than it should, as a comparison "
    "of its answers has shown."
)
WRONG_WITHOUT_BLOCK = Message(
    "Without this block the network would answer otherwise than it should, as a comparison of its "
    "answers has shown."
)
ONLY_EXACT_PROVED = Message(
    "Only groups that leave exactly were compared: a normalisation mixes the channels of others."
)
NO_ROOM_TO_PROVE = Message("There was too little memory for a second copy of the network.")
_MOST_NAMES = 4


def listing(names: Sequence[str | Message]) -> Message:
    """Join names as a sentence does, cutting long lists: "a, b and 3 more"."""
    if len(names) > _MOST_NAMES:
        told, more = names[: _MOST_NAMES - 1], len(names) - _MOST_NAMES + 1
        return Message("{names} and {count} more", names=told, count=more)
    if len(names) > 1:
        return Message("{first} and {last}", first=names[:-1], last=names[-1])
    return Message("{names}", names=names)


def untracked(operation: str, layer: str) -> Message:
    """Say that an operation without a rule stopped the analysis there."""
    if layer:
        return Message(
            "The operation {operation} in {layer} has no rule yet.",
            operation=operation,
            layer=layer,
        )
    return Message("The operation {operation} in the network has no rule yet.", operation=operation)


def meets_fixed(layer: str) -> Message:
    """Say that channels meet values that have none."""
    if layer:
        return Message(
            "In {layer} these channels are combined with values of fixed size.", layer=layer
        )
    return Message("In the network these channels are combined with values of fixed size.")


def beside_others(layer: str) -> Message:
    """Say that an axis stands for two kinds of channels, and that the other may leave."""
    if layer:
        return Message("{layer} reads these channels and others along one axis.", layer=layer)
    return Message("The network reads these channels and others along one axis.")


def padded(layer: str) -> Message:
    """Say that values which padding added stand beside channels."""
    if layer:
        return Message("In {layer} padding stands beside these channels.", layer=layer)
    return Message("In the network padding stands beside these channels.")


def along_axis(operation: Message, layer: str) -> Message:
    """Say that an operation works along the channels in a way that fixes them."""
    if layer:
        return Message(
            "{operation} in {layer} works along these channels.", operation=operation, layer=layer
        )
    return Message("{operation} in the network works along these channels.", operation=operation)


def meets_others(layer: str) -> Message:
    """Say that after surgery channels do not meet those that they met before."""
    if layer:
        return Message("In {layer} channels would meet others than before.", layer=layer)
    return Message("In the network channels would meet others than before.")


def alike_in_all_rows(layer: str) -> Message:
    """Say that heads share values, so that single channels stay until their head leaves."""
    if layer:
        return Message(
            "In {layer} all heads share the values that these channels meet.", layer=layer
        )
    return Message("In the network all heads share the values that these channels meet.")


def other_rows(layer: str) -> Message:
    """Say that after surgery heads or groups of channels would hold those of others."""
    if layer:
        return Message("In {layer} heads or groups would hold the channels of others.", layer=layer)
    return Message("In the network heads or groups would hold the channels of others.")


def another_factor(layer: str) -> Message:
    """Say that a factor would change with the number of channels."""
    if layer:
        return Message(
            "{layer} computes with a number that depends on these channels.", layer=layer
        )
    return Message("The network computes with a number that depends on these channels.")


def original_size(layer: str, place: Message = NO_MESSAGE) -> Message:
    """Say that a module's own code does not run with fewer channels, and which line of it."""
    if not place:
        if layer:
            return Message("{layer} only works with its original size.", layer=layer)
        return Message("The network only works with its original size.")
    if layer:
        return Message(
            "{layer} only works with its original size: see {place}.", layer=layer, place=place
        )
    return Message("The network only works with its original size: see {place}.", place=place)


def another_window(layer: str) -> Message:
    """Say that a part of the channels would hold others after surgery."""
    if layer:
        return Message(
            "{layer} works on a part of these channels, which would hold others.", layer=layer
        )
    return Message("The network works on a part of these channels, which would hold others.")


def out_of_sight(layer: str) -> Message:
    """Say that a tensor was made from another in a way that cannot be followed."""
    if layer:
        return Message(
            "{layer} copies these channels in a way that cannot be followed.", layer=layer
        )
    return Message("The network copies these channels in a way that cannot be followed.")


def computes_otherwise(layer: str) -> Message:
    """Say that with fewer channels a module does something else than before."""
    if layer:
        return Message("{layer} would compute something else with fewer channels.", layer=layer)
    return Message("The network would compute something else with fewer channels.")


def only_training(layer: str) -> Message:
    """Say that evaluation does not use a layer."""
    if layer:
        return Message("{layer} is only used in training.", layer=layer)
    return Message("The network is only used in training.")
