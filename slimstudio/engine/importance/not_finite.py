"""Refusing to compute with what turned into NaN or infinity."""

from slimstudio.errors import PlanError
from slimstudio.messages import Message


def not_finite(what: Message) -> PlanError:
    """Say that values are not numbers any more.

    Args:
        what: Which values, in the plural, as the beginning of a sentence.
    """
    return PlanError(
        Message("{what} are not numbers any more.", what=what),
        why=Message("They hold NaN or infinity, usually because training failed."),
        remedy=Message("Open weights from before that happened."),
    )
