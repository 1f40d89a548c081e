"""How much healing computes: known before it begins, from numbers alone."""

HEALING_BATCH = 32  # images of a step
HEALING_STEPS = 320  # at most
FEWEST_HEALED = 64  # images; fewer are learned by heart
_FEWEST_STEPS = 32
_PASSES = 23  # over the images, where there are few
_MACS = 2.2e12  # of the original, over all that it is shown: about three minutes of two cores


def steps_for(images: int, macs: int) -> int:
    """Say how many steps so many images are worth, as far as they take minutes and not hours.

    Args:
        images: How many there are to learn from.
        macs: Multiply-accumulate operations of the original for one image.
    """
    worth = min(HEALING_STEPS, -(-_PASSES * images // HEALING_BATCH))
    return min(worth, max(_FEWEST_STEPS, int(_MACS / (HEALING_BATCH * max(1, macs)))))
