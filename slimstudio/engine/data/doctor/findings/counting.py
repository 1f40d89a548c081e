"""Counts in words."""


def images(count: int) -> str:
    """Write "1 image" or "1,234 images"."""
    return f"{count:,} image" if count == 1 else f"{count:,} images"


def pictures(count: int) -> str:
    """Write "1 picture" or "1,234 pictures"."""
    return f"{count:,} picture" if count == 1 else f"{count:,} pictures"


def files(count: int) -> str:
    """Write "1 file" or "1,234 files"."""
    return f"{count:,} file" if count == 1 else f"{count:,} files"


def verb(count: int, one: str, several: str) -> str:
    """Choose the form that goes with a count."""
    return one if count == 1 else several
