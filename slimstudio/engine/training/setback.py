"""Going on after something went wrong, such as memory: more carefully, or in smaller parts."""

from dataclasses import replace

from slimstudio.engine.events import About, Noted
from slimstudio.engine.training.snapshot import TrainingPosition
from slimstudio.errors import TrainingError
from slimstudio.messages import Message

_MOST_SETBACKS = 3
_SETBACK_SCALE = 0.25  # of the learning rate
_FEWEST_IMAGES = 2  # of a part of a batch: BatchNorm cannot learn from one


def more_careful(
    place: TrainingPosition, what: Message, learning_rate: float
) -> tuple[TrainingPosition, Noted]:
    """Go on with a smaller learning rate, from the best weights.

    Args:
        place: Where training is.
        what: What happened, as the beginning of a sentence.
        learning_rate: The largest of the schedule, before any setback.

    Raises:
        TrainingError: it has been made smaller often enough.
    """
    rate = learning_rate * place.rate_scale
    if place.setbacks == _MOST_SETBACKS:
        raise TrainingError(
            Message("{what} again and again, so training ended early.", what=what),
            why=Message(
                "A learning rate of {rate:g} is still too large for this network, or its "
                "values are damaged.",
                rate=rate,
            ),
            remedy=Message("Use a smaller learning rate, for example {rate:g}.", rate=rate / 10),
        )
    note = Noted(
        Message(
            "{what}. Training goes on from the best values so far, with a learning "
            "rate of {rate:g}.",
            what=what,
            rate=rate * _SETBACK_SCALE,
        )
    )
    scale = place.rate_scale * _SETBACK_SCALE
    return replace(place, rate_scale=scale, setbacks=place.setbacks + 1), note


def in_smaller_parts(
    place: TrainingPosition, images: int, error: Exception
) -> tuple[TrainingPosition, Noted]:
    """Learn from a batch in twice as many parts from now on.

    Args:
        place: Where training is.
        images: How many images the batch has.
        error: What the memory's end looked like.

    Raises:
        TrainingError: the parts would be too small to learn from.
    """
    parts = 2 * place.parts
    if images < parts * _FEWEST_IMAGES:
        raise TrainingError(
            Message("The memory does not suffice for training."),
            why=Message("Even two images at a time need more than is free."),
            remedy=Message("Close other programs, or use a smaller network or smaller images."),
        ) from error
    note = Noted(
        Message(
            "The memory does not suffice for {images} images at once: from now on "
            "each step takes {parts} parts of {size} and adds them up.",
            images=images,
            parts=parts,
            size=-(-images // parts),
        ),
        About.COMPUTER,
    )
    return replace(place, parts=parts), note
