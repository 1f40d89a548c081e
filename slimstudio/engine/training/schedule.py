"""How the learning rate changes over a stage."""

import math

_WARM_UP_SHARE = 0.05


def rate_at(step: int, steps: int) -> float:
    """Return the share of the peak learning rate that a step uses.

    It rises linearly over the first twentieth of the steps, then falls to zero on a half cosine
    (Loshchilov and Hutter, "SGDR", 2017, without restarts).

    Args:
        step: Counts from 0.
        steps: How many there are.

    Returns:
        Above 0, up to 1.
    """
    warm_up = max(1, round(_WARM_UP_SHARE * steps))
    if step < warm_up:
        return (step + 1) / warm_up
    # The first step after the warm-up already falls, and the last one still moves a little.
    return 0.5 * (1 + math.cos(math.pi * (step - warm_up + 1) / (steps - warm_up + 1)))
