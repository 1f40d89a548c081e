"""Plain words about channels, as the window and the command line show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.channels.group import Group

NO_CHANNELS = "This layer has no output channels of its own."
NO_HEADS = "It has no attention heads."
NO_BLOCK = "It is no block of layers."
INEXACT = (
    "A normalisation mixes these channels with each other, so removing some would change "
    "what the others say. They only leave where changes that are not exact are allowed."
)
INPUT = "The network's input: the colours of the image."
OUTPUT = "The network's output: one channel per class."
WRONG = (
    "Without these channels the network would answer otherwise than it should, as a comparison "
    "of its answers has shown."
)
ONLY_EXACT_PROVED = (
    "Only groups that leave exactly were compared: a normalisation mixes the channels of others."
)
NO_ROOM_TO_PROVE = "There was too little memory for a second copy of the network."
_MOST_NAMES = 4


def listing(names: Sequence[str | Message]) -> Message:
    """Join names as a sentence does, cutting long lists: "a, b and 3 more"."""
    if len(names) > _MOST_NAMES:
        told, more = names[: _MOST_NAMES - 1], len(names) - _MOST_NAMES + 1
        return Message("{names} and {count} more", names=told, count=more)
    if len(names) > 1:
        return Message("{first} and {last}", first=names[:-1], last=names[-1])
    return Message("{names}", names=names)


def explain_group(group: Group) -> str:
    """Say what leaves together, who makes it and who reads it."""
    if group.protected:
        return f"{_these(group.size)} must stay. {group.protected}"
    if group.heads:
        return f"{listing(group.producers)} has {_heads(group.size)}. Each can leave, whole."
    these, made = _these(group.size), _made(group)
    sentence = f"{these} leave together: {made}."
    if group.readers:
        verb = "reads" if len(group.readers) == 1 else "read"
        sentence = f"{these} leave together: {made}, and {listing(group.readers)} {verb} them."
    return sentence if group.exact else f"{sentence} {INEXACT}"


def _made(group: Group) -> str:
    makers = listing(group.producers)
    if len(group.producers) == 1:
        return f"{makers} makes them"
    if group.readers:
        return f"{makers} write to the same sum or product"
    return f"{makers} are compared with each other"


def _these(size: int) -> str:
    return f"These {size} channels" if size > 1 else "This channel"


def _heads(size: int) -> str:
    return f"{size} attention heads" if size > 1 else "one attention head"


def untracked(operation: str, layer: str) -> str:
    """Say that an operation without a rule stopped the analysis there."""
    return f"The operation {operation} in {layer or 'the network'} has no rule yet."


def meets_fixed(layer: str) -> str:
    """Say that channels meet values that have none."""
    return f"In {layer or 'the network'} these channels are combined with values of fixed size."


def beside_others(layer: str) -> str:
    """Say that an axis stands for two kinds of channels, and that the other may leave."""
    return f"{layer or 'The network'} reads these channels and others along one axis."


def padded(layer: str) -> str:
    """Say that values which padding added stand beside channels."""
    return f"In {layer or 'the network'} padding stands beside these channels."


def along_axis(operation: str, layer: str) -> str:
    """Say that an operation works along the channels in a way that fixes them."""
    return f"{operation} in {layer or 'the network'} works along these channels."


def meets_others(layer: str) -> str:
    """Say that after surgery channels do not meet those that they met before."""
    return f"In {layer or 'the network'} channels would meet others than before."


def alike_in_all_rows(layer: str) -> str:
    """Say that heads share values, so that single channels stay until their head leaves."""
    return f"In {layer or 'the network'} all heads share the values that these channels meet."


def other_rows(layer: str) -> str:
    """Say that after surgery heads or groups of channels would hold those of others."""
    return f"In {layer or 'the network'} heads or groups would hold the channels of others."


def another_factor(layer: str) -> str:
    """Say that a factor would change with the number of channels."""
    return f"{layer or 'The network'} computes with a number that depends on these channels."


def original_size(layer: str, place: object = "") -> str:
    """Say that a module's own code does not run with fewer channels, and which line of it."""
    if place:
        return f"{layer or 'The network'} only works with its original size: see {place}."
    return f"{layer or 'The network'} only works with its original size."


def computes_otherwise(layer: str) -> str:
    """Say that with fewer channels a module does something else than before."""
    return f"{layer or 'The network'} would compute something else with fewer channels."


def only_training(layer: str) -> str:
    """Say that evaluation does not use a layer."""
    return f"{layer or 'The network'} is only used in training."
