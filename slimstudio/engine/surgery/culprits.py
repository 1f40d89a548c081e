"""Finding what must stay, by halving."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")
_MOST_TRIES = 200


def innocent(suspects: Sequence[T], works: Callable[[Sequence[T]], bool]) -> list[T]:
    """Find as many suspects as work together.

    Those that are known to work stay in, so that also two that only fail together are told apart.
    One culprit among n costs about twice the logarithm of n tries. What was not tried in time is
    no innocent.

    Args:
        suspects: All of them together do not work.
        works: Tells whether some of them do, in their order.
    """
    found: list[T] = []
    tries = 0

    def admit(part: Sequence[T]) -> None:
        nonlocal tries
        tries += 1
        if not part or tries > _MOST_TRIES:
            return
        if works([*found, *part]):
            found.extend(part)
        elif len(part) > 1:
            halve(part)

    def halve(part: Sequence[T]) -> None:
        middle = len(part) // 2
        admit(part[:middle])
        admit(part[middle:])

    if len(suspects) > 1:
        halve(suspects)
    return found
