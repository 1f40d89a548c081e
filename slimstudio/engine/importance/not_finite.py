"""Refusing to compute with what turned into NaN or infinity."""

from slimstudio.errors import PlanError


def not_finite(what: str) -> PlanError:
    """Say that values are not numbers any more.

    Args:
        what: Which values, in the plural, as the beginning of a sentence.
    """
    return PlanError(
        f"{what} are not numbers any more.",
        why="They hold NaN or infinity, usually because training failed.",
        remedy="Open weights from before that happened.",
    )
