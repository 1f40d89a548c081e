"""How the learning rate changes over a stage."""

import math


def rate_at(step: int, steps: int, warm_up: float = 0.05) -> float:
    """Return the share of the peak learning rate that a step uses.

    It rises linearly at first, then falls to zero on a half cosine (Loshchilov and Hutter, "SGDR",
    2017, without restarts).

    Args:
        step: Counts from 0.
        steps: How many there are.
        warm_up: Share of the steps in which it rises; at least one step.

    Returns:
        Above 0, up to 1.
    """
    rising = max(1, round(warm_up * steps))
    if step < rising:
        return (step + 1) / rising
    # The first step after the warm-up already falls, and the last one still moves a little.
    return 0.5 * (1 + math.cos(math.pi * (step - rising + 1) / (steps - rising + 1)))
