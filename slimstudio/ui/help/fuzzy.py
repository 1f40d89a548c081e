"""Finding what a person means from a few letters of it."""

from __future__ import annotations


def closeness(typed: str, text: str) -> float | None:
    """Tell how well a text fits what was typed; None where it does not.

    The letters must all come in the order in which they were typed. Whole words and beginnings of
    words fit best, then letters that stand together, then short texts.

    Args:
        typed: What the person typed; white space in it does not matter.
        text: What it may stand for.

    Returns:
        A number that is larger the better it fits.
    """
    wanted = "".join(typed.lower().split())
    low = text.lower()
    if not wanted:
        return 0.0
    best: float | None = None
    for start, letter in enumerate(low):
        if letter == wanted[0]:
            found = _from(wanted, low, start)
            if found is not None and (best is None or found > best):
                best = found
    return None if best is None else best - len(low) / 1000


def _from(wanted: str, low: str, start: int) -> float | None:
    score, at, together = 0.0, start, 0
    for letter in wanted:
        place = low.find(letter, at)
        if place < 0:
            return None
        together = together + 1 if place == at else 0
        begins = place == 0 or not low[place - 1].isalnum()
        score += 1.0 + together + 3.0 * begins - 0.1 * (place - at)
        at = place + 1
    return score
