"""What chance alone explains: intervals of a share, and differences that are none."""

import math

from slimstudio.engine.measure.scorecard import Evaluation

_Z = 1.959964  # of a normal distribution, 95 % lie within so many deviations
_FAR = 3.1  # deviations: by chance once in a thousand times
_FEWEST_HITS = 5
_RARE = 3.0  # events that may have been missed where none was seen, with 95 % confidence
LEVEL = 0.05  # what happens by chance more often than this proves nothing


def wilson(right: int, images: int) -> tuple[float, float]:
    """Find the interval that holds a share with 95 % confidence (Wilson, 1927).

    Args:
        right: How many were right.
        images: Of how many.

    Returns:
        Its ends, 0 to 1; everything where there are no images.
    """
    if images < 1:
        return 0.0, 1.0
    share, square = right / images, _Z**2
    middle = (share + square / (2 * images)) / (1 + square / images)
    reach = math.sqrt(share * (1 - share) / images + square / (4 * images**2))
    reach *= _Z / (1 + square / images)
    # At the ends of the scale rounding must not push the interval off what was seen.
    return min(max(0.0, middle - reach), share), max(min(1.0, middle + reach), share)


_MOST_EXACT = 100_000  # images; of more, the normal distribution says the same at once


def binomial_tail(right: int, images: int, share: float) -> float:
    """Tell how often chance gets at least so many right, where it is right with a given share."""
    if right <= 0:
        return 1.0
    if share <= 0:
        return 0.0
    if share >= 1:
        return 1.0
    if images > _MOST_EXACT:
        spread = math.sqrt(2 * images * share * (1 - share))
        return 0.5 * math.erfc((right - 0.5 - images * share) / spread)
    log_right, log_wrong = math.log(share), math.log1p(-share)
    ways = math.lgamma(images + 1)
    found = math.fsum(
        math.exp(
            ways
            - math.lgamma(count + 1)
            - math.lgamma(images - count + 1)
            + count * log_right
            + (images - count) * log_wrong
        )
        for count in range(right, images + 1)
    )
    return min(1.0, found)


def sign_test(gained: int, lost: int) -> float:
    """Tell how often chance alone splits changed answers so unevenly (McNemar, exact).

    Args:
        gained: Images that only the second network answers right.
        lost: Images that only the first one answers right.

    Returns:
        The two-sided p value; 1 where nothing changed.
    """
    return min(1.0, 2 * binomial_tail(max(gained, lost), gained + lost, 0.5))


def largest_loss(gained: int, lost: int, images: int) -> float:
    """Find the share of all images by which a network may have become worse, at 95 % confidence.

    The paired difference of two shares with a continuity correction; where no answer changed, the
    "rule of three" (Hanley and Lippman-Hand, 1983): nothing seen in n images may be 3 in n.

    Args:
        gained: Images that only the second network answers right.
        lost: Images that only the first one answers right.
        images: Of how many.

    Returns:
        The upper end of the loss, 0 to 1; 1 where there are no images.
    """
    if images < 1:
        return 1.0
    balance = lost - gained
    spread = math.sqrt(max(0.0, gained + lost - balance * balance / images))
    return min(1.0, max((balance + _Z * spread + 1) / images, _RARE / images, 0.0))


def is_guessing(evaluation: Evaluation) -> bool:
    """Tell whether answers are no better than chance.

    They are where all are the same, and where the most frequent class as the answer to everything
    would be right as often, by a binomial test; unless rare classes are clearly recognised all the
    same, which costs a network some of the frequent ones.
    """
    if len(evaluation.confusion) < 2 or not evaluation.images:
        return False
    if gives_one_answer(evaluation):
        return True
    if evaluation.largest_share**evaluation.images >= LEVEL or not is_unproven(evaluation):
        return False  # of so few images even a perfect network could guess all
    present = sum(one is not None for one in evaluation.class_accuracy)
    halfway = (1 + 1 / present) / 2
    return evaluation.balanced_accuracy < halfway and not _is_informed(evaluation)


def _is_informed(evaluation: Evaluation) -> bool:
    """Tell whether answers fit what is shown far better than the same answers would at random."""
    shown = [sum(row) for row in evaluation.confusion]
    given: list[int] = [sum(column) for column in zip(*evaluation.confusion, strict=True)]
    images = evaluation.images
    hits = [row[index] for index, row in enumerate(evaluation.confusion)]
    if sum(hits) - hits[shown.index(max(shown))] < _FEWEST_HITS:
        return False  # of so few nothing follows, and the sum below is far from normal
    expected = [one * other / images for one, other in zip(shown, given, strict=True)]
    pairs = sum(expected) * sum(expected) - sum(one * one for one in expected)
    own = sum(
        hit * (images - one) * (images - other) / images
        for hit, one, other in zip(expected, shown, given, strict=True)
    )
    variance = (own + pairs) / (images - 1)
    return sum(hits) - sum(expected) > _FAR * math.sqrt(max(variance, 0.0))


def is_unproven(evaluation: Evaluation) -> bool:
    """Tell whether always giving the most frequent class could be right as often, by chance."""
    chance = evaluation.largest_share
    return binomial_tail(evaluation.right, evaluation.images, chance) >= LEVEL


def gives_one_answer(evaluation: Evaluation) -> bool:
    """Tell whether every image gets the same answer, though they show several classes."""
    answered = [sum(column) for column in zip(*evaluation.confusion, strict=True)]
    shown = [sum(row) for row in evaluation.confusion]
    return sum(map(bool, answered)) == 1 and sum(map(bool, shown)) > 1
