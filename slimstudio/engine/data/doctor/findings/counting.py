"""Counts in words."""

from slimstudio.messages import Message, plural


def images(count: int) -> Message:
    """Write "1 image" or "1,234 images"."""
    return plural(count, "{count} image", "{count:,} images")
