"""Numbers and shares, as people read and type them."""

import argparse

from slimstudio.engine.image_size import LARGEST_SIDE, ImageSize, read_size

_THOUSAND = 1000.0


def big(count: int) -> str:
    """Shorten a count: 11.7 M."""
    return _scaled(count, ("", " k", " M", " G", " T"))


def size(count_bytes: int) -> str:
    """Shorten a size in bytes: 44.7 MB."""
    return _scaled(count_bytes, (" B", " kB", " MB", " GB", " TB"))


def _scaled(count: int, units: tuple[str, ...]) -> str:
    if count < _THOUSAND:
        return f"{count}{units[0]}"
    value = count / _THOUSAND
    for unit in units[1:-1]:
        if round(value, 1) < _THOUSAND:
            return f"{value:.1f}{unit}"
        value /= _THOUSAND
    return f"{value:.1f}{units[-1]}"


def share(text: str) -> float:
    """Read a share between 0 and 1, written as 50% or 0.5."""
    try:
        value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    except ValueError:
        value = -1.0
    if not 0.0 < value < 1.0:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a share such as 50% or 0.5, above nothing and below all"
        )
    return value


def input_size(text: str) -> ImageSize:
    """Read the size of images in pixels, written as 64x96, height first, or 224."""
    try:
        return read_size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a size such as 64x96 or 224, from 1 to {LARGEST_SIDE} pixels a side"
        ) from error
