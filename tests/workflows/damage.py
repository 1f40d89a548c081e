"""Files damaged at random, the same way every time."""

import random
from collections.abc import Iterator

_MOST_FLIPS = 8
_LONGEST_RUN = 64


def damaged(content: bytes, count: int, seed: int = 0) -> Iterator[bytes]:
    """Yield damaged copies: bytes flipped, cut off, grown, swapped, blanked or repeated.

    Half of the damage hits the first and last kilobyte, where files keep their structure.

    Args:
        content: The file as it should be.
        count: How many copies.
        seed: Draws other damage.
    """
    draw = random.Random(seed)
    for _ in range(count):
        yield _damaged(bytearray(content), draw)


def _damaged(content: bytearray, draw: random.Random) -> bytes:
    kind = draw.randrange(6)
    at = _place(content, draw)
    run = draw.randint(1, _LONGEST_RUN)
    if kind == 0:
        for _ in range(draw.randint(1, _MOST_FLIPS)):
            content[_place(content, draw)] ^= 1 << draw.randrange(8)
    elif kind == 1:
        del content[at:]
    elif kind == 2:
        content[at:at] = draw.randbytes(run)
    elif kind == 3:
        content[at : at + run] = draw.randbytes(len(content[at : at + run]))
    elif kind == 4:
        content[at : at + run] = bytes([draw.choice((0, 255))]) * len(content[at : at + run])
    else:
        content += content[at : at + run]
    return bytes(content)


def _place(content: bytearray, draw: random.Random) -> int:
    if draw.random() < 0.5:
        return draw.randrange(len(content))
    near = draw.randrange(min(1024, len(content)))
    return near if draw.random() < 0.5 else len(content) - 1 - near
