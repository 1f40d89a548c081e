"""Finding copies that were turned or cropped, by laying one picture over the other.

Low frequencies of the middle tell which pictures may be the same ("may": they differ by 7 degrees,
or by a margin that is gone). Of such a pair an affine map is found that lays the first over the
second (inverse compositional Gauss-Newton: Baker and Matthews, "Lucas-Kanade 20 years on", 2004),
and then they must agree, in what is coarse and in what is fine.

Measured on drawings and blotches, 300 of each: of copies turned by right angles or by 7 degrees
(also with the whole picture kept), or cropped by 5 % at a side, all are found, of those cropped by
10 % 95 of 100, and no two others are taken for copies. Of cut-outs of things on white, some of them
letters, all right angles and 8 of 10 others are found, and 4 pairs among 46,056 are no copies.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.control import Control
from slimstudio.engine.data.doctor.inspection import COSINES, FINE, Album
from slimstudio.engine.data.doctor.laying import (
    IDENTITY,
    Numbers,
    Pictures,
    blur,
    centre,
    grid,
    halve,
    lay,
    lengths_of,
    likeness_of,
    register,
)

Places = NDArray[np.int64]
_LEAST_COARSE, _LEAST_FINE = 0.95, 0.85
_LEAST_SETTLED = 0.9  # after a coarse registration; the others are not looked at more closely
_LEAST_NEAR = 0.65  # likeness of low frequencies: 0.8 and more for 19 of 20 copies
_LEAST_NEAR_TURNED = 0.9  # by a right angle, which changes none of them
_LEAST_COVERED = 0.5
_CELL = 8  # pixels a side of the places that are looked at by themselves
_MOST_APART = 0.25  # mean square difference in one of them, as a share of the picture's variance
_LEAST_EXACT = 0.997  # a disc or box is much like itself, turned
_UPRIGHT = (0, 4)  # turns that are none, but for a mirror
_MOST_COLOUR = 12.0
_MOST_SCALED, _MOST_TURNED, _MOST_SHIFTED = 1.4, 0.35, 0.3
_CORNER, _LEAST_CHANGE = 4, 0.002
_LEAST_DETAIL = 0.35  # of the places: photographs have 0.8, discs and boxes at most 0.25
_SCALES = (1.0, 0.89, 1.12)  # what registration starts from: a whole turned picture is smaller
_MOST_AT_ONCE = 10_000  # pictures that are compared each with each
_ROWS, _PAIRS = 1024, 256  # compared at once


def overlaid(
    album: Album,
    places: Places,
    labels: NDArray[np.int32],
    known: Sequence[tuple[int, int]],
    control: Control,
) -> list[tuple[int, int]]:
    """Find pictures that show the same, turned or cropped a little, or turned by right angles.

    Above some number of pictures only those of one class are compared.

    Args:
        album: What is remembered of the images.
        places: Which of them are compared.
        labels: Classes of all images.
        known: Pairs that show the same, as was found before.
        control: Asked now and then whether to go on.

    Returns:
        Pairs of places, the smaller first.

    Raises:
        Cancelled: the person stopped the work.
    """
    places = places[~album.flat[places] & ~album.tiny[places]]
    if len(places) < 2:
        return []
    if len(places) <= _MOST_AT_ONCE:
        parts = [places]
    else:
        own = labels[places]
        classes = [places[own == label] for label in np.unique(own)]
        parts = [
            one[start : start + _MOST_AT_ONCE]
            for one in classes
            for start in range(0, len(one), _MOST_AT_ONCE)
        ]
    found: set[tuple[int, int]] = set()
    for part in parts:
        found.update(_overlaid(album, part, known, control))
    return sorted(found)


def _detailed(fine: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Tell which pictures, [N, 32, 32], show enough to be told from others after a map: bool [N].

    A disc can be laid over any other disc. What counts is in how many places a picture changes in
    both directions (the smaller eigenvalue of the structure tensor).
    """
    found = np.zeros(len(fine), bool)
    for start in range(0, len(fine), _ROWS):
        pictures = fine[start : start + _ROWS].astype(np.float32)
        slopes = np.gradient(blur(pictures, 0.7), axis=(1, 2))
        down, across = (np.asarray(slope, np.float32) for slope in slopes)
        products = (down * down, across * across, down * across)
        xx, yy, xy = (_in_cells(each, _CORNER) / _CORNER**2 for each in products)
        both = (xx + yy) / 2 - np.sqrt((xx - yy) ** 2 / 4 + xy**2)
        least = _LEAST_CHANGE * pictures.var(axis=(1, 2))[:, None]
        found[start : start + _ROWS] = (both > least).mean(axis=1) > _LEAST_DETAIL
    return found


def _overlaid(
    album: Album, places: Places, known: Sequence[tuple[int, int]], control: Control
) -> Iterator[tuple[int, int]]:
    left, right, turns = _candidates(album, places, known, control)
    tints = album.colours[places].reshape(len(places), -1, 2).astype(np.float32).mean(axis=1)
    alike = np.abs(tints[left] - tints[right]).max(axis=1) <= _MOST_COLOUR
    detailed = _detailed(album.fine[places])
    telling = detailed[left] & detailed[right]
    # What is only turned by right angles is the same to the pixel, and needs no details.
    wanted = alike & (telling | ~np.isin(turns, _UPRIGHT))
    left, right, turns, telling = (some[wanted] for some in (left, right, turns, telling))
    for start in range(0, len(left), _PAIRS):
        control.check()
        some = slice(start, start + _PAIRS)
        one = album.fine[places[left[some]]].astype(np.float32)
        other = album.fine[places[right[some]]].astype(np.float32)
        for turn in range(8):
            which = turns[some] == turn
            one[which] = _turned(one[which], turn)
        same = _exact(one, other)
        open_ = np.flatnonzero(~same & telling[some])
        same[open_] = _agree(one[open_], other[open_])
        for at in np.flatnonzero(same) + start:
            yield int(places[left[at]]), int(places[right[at]])


def _exact(one: Pictures, other: Pictures) -> NDArray[np.bool_]:
    """Tell which pairs are the same as they lie: bool [P]."""
    flat, against = (halve(some).reshape(len(some), -1) for some in (one, other))
    exact: NDArray[np.bool_] = likeness_of(flat, against, np.ones_like(flat)) > _LEAST_EXACT
    return exact


def _turned(pictures: Pictures, turn: int) -> Pictures:
    """Turn pictures by one to three right angles, and from 4 on mirror them before."""
    mirrored = pictures[:, :, ::-1] if turn >= 4 else pictures
    return np.ascontiguousarray(np.rot90(mirrored, turn % 4, axes=(1, 2)))


def _candidates(
    album: Album, places: Places, known: Sequence[tuple[int, int]], control: Control
) -> tuple[Places, Places, Places]:
    """List the pairs whose low frequencies are most alike, and how the first has to be turned."""
    pictures = album.fine[places].astype(np.float32)
    count, plain = len(places), _frequencies(pictures)
    settled = [one * len(album.fine) + other for one, other in known]
    rows: list[tuple[Places, Places, Places, Numbers]] = []
    for turn in range(8):
        asked = _frequencies(_turned(pictures, turn)) if turn else plain
        least = _LEAST_NEAR if turn in _UPRIGHT else _LEAST_NEAR_TURNED
        for start in range(0, count, _ROWS):
            control.check()
            likeness = asked[start : start + _ROWS] @ plain.T
            left, right = np.nonzero(likeness > least)
            pairs = places[left + start] * len(album.fine) + places[right]
            new = (right > left + start) & ~np.isin(pairs, settled)
            left, right = left[new], right[new]
            turns = np.full(len(left), turn)
            rows.append((left + start, right, turns, likeness[left, right]))
    left, right, turns, likeness = (np.concatenate(column) for column in zip(*rows, strict=True))
    best = np.argsort(-likeness, kind="stable")[: 500 + 4 * count]
    return left[best], right[best], turns[best]


_ACROSS, _DOWN = grid(FINE)
_FADE = np.clip((0.95 - np.hypot(_ACROSS, _DOWN)) / 0.35, 0, 1).reshape(FINE, FINE)
_PITCH = np.hypot(*np.meshgrid(np.arange(len(COSINES)), np.arange(len(COSINES))))


def _frequencies(pictures: Pictures) -> Pictures:
    """Describe the middle of pictures by low frequencies, of length 1: [N, 64]."""
    means = (pictures * _FADE).sum(axis=(1, 2), keepdims=True) / _FADE.sum()
    faded = (pictures - means) * _FADE
    found = np.einsum("ky,nyx,lx->nkl", COSINES, faded, COSINES, optimize=True)
    # High ones count more than their strength: what pictures have in common is low.
    flat = (found * _PITCH * (_PITCH < 7.5)).reshape(len(pictures), -1)
    lengths = np.linalg.norm(flat, axis=1, keepdims=True)
    return np.asarray(flat / np.maximum(lengths, 1e-6), np.float32)


def _agree(one: Pictures, other: Pictures) -> NDArray[np.bool_]:
    """Tell which pairs, [P, 32, 32] each, agree where one is laid over the other: bool [P]."""
    coarse = halve(blur(one, 1.6)), halve(blur(other, 1.6))
    maps = np.tile(IDENTITY, (len(one), 1, 1))
    settled = np.zeros(len(one), bool)
    for scale in _SCALES:
        open_ = np.flatnonzero(~settled)
        if not len(open_):
            break
        start = np.tile(np.diag((scale, scale, 1.0)), (len(open_), 1, 1))
        seen, asked = coarse[0][open_], coarse[1][open_]
        tried = register(seen, asked, start, 10)
        laid, mask = lay(asked, tried)
        good = likeness_of(seen.reshape(len(seen), -1), laid, mask) > _LEAST_SETTLED
        maps[open_[good]] = tried[good]
        settled[open_[good]] = True
    at = np.flatnonzero(settled)
    agreeing = np.zeros(len(one), bool)
    if len(at):
        one, other = one[at], other[at]
        exact = register(blur(one, 0.8), blur(other, 0.8), maps[at], 5)
        agreeing[at] = _close(one, other, exact)
    return agreeing


def _close(one: Pictures, other: Pictures, maps: Numbers) -> NDArray[np.bool_]:
    """Tell which pairs agree everywhere that is on both: nothing made up is, as in corners."""
    laid, mask = lay(other, maps, whole=True)
    count = len(one)
    wanted = one.reshape(count, -1)
    coarse = likeness_of(wanted, laid, mask)
    details = [blur(some, 0.7) - blur(some, 2.0) for some in (one, laid.reshape(one.shape))]
    fine = likeness_of(details[0].reshape(count, -1), details[1].reshape(count, -1), mask)
    pixels = mask.sum(axis=1, keepdims=True) + 1e-6
    apart, seen = (centre(some, mask, pixels) for some in (wanted, laid))
    contrast = lengths_of(apart)
    left = (apart - seen * contrast / np.maximum(lengths_of(seen), 1e-3)) ** 2
    cells, shares = (_in_cells(some, _CELL) for some in (left, mask))
    worst = (cells / np.maximum(shares, _CELL**2 / 4)).max(axis=1) / (
        contrast[:, 0] ** 2 / pixels[:, 0] + 1e-6
    )
    close: NDArray[np.bool_] = (
        (coarse > _LEAST_COARSE)
        & (fine > _LEAST_FINE)
        & (worst < _MOST_APART)
        & (pixels[:, 0] > _LEAST_COVERED * FINE**2)
        & _moderate(maps)
    )
    return close


def _moderate(maps: Numbers) -> NDArray[np.bool_]:
    """Tell which maps turn a little, crop a little, and do nothing else: bool [P]."""
    sizes = np.linalg.svd(maps[:, :2, :2], compute_uv=False)
    turned = np.abs(maps[:, 1, 0] - maps[:, 0, 1]) / 2
    shifted = np.hypot(maps[:, 0, 2], maps[:, 1, 2])
    moderate: NDArray[np.bool_] = (
        (sizes.min(axis=1) > 1 / _MOST_SCALED)
        & (sizes.max(axis=1) < _MOST_SCALED)
        & (turned < _MOST_TURNED)
        & (shifted < _MOST_SHIFTED)
    )
    return moderate


def _in_cells(values: Numbers, side: int) -> Pictures:
    """Add up pixels in square cells of so many pixels a side: [N, cells]."""
    number = FINE // side
    cells = values.reshape(len(values), number, side, number, side).sum(axis=(2, 4))
    return np.asarray(cells.reshape(len(values), -1), np.float32)
