"""The size of the images that a network takes: the side of a square, or height and width."""

ImageSize = int | tuple[int, int]

LARGEST_SIDE = 4096
"""Of a size that a person asks for, in pixels."""


def sides(size: ImageSize) -> tuple[int, int]:
    """Give height and width, in pixels."""
    return (size, size) if isinstance(size, int) else size


def image_size(height: int, width: int) -> ImageSize:
    """Give a size as recipes hold it: one number where both sides are alike."""
    return height if height == width else (height, width)


def read_size(text: str) -> ImageSize:
    """Read a size as people write it: 64x96, height first, or 224.

    Raises:
        ValueError: it is none, or a side is larger than `LARGEST_SIDE`.
    """
    height, times, width = text.lower().partition("x")
    numbers = (height, width) if times else (height, height)
    if not all(one.isdecimal() and 1 <= int(one) <= LARGEST_SIDE for one in numbers):
        raise ValueError(text)
    return image_size(int(numbers[0]), int(numbers[1]))


def written_size(size: ImageSize) -> str:
    """Write a size as `read_size` reads it."""
    return str(size) if isinstance(size, int) else "x".join(map(str, size))


def area(size: ImageSize) -> int:
    """Count the pixels of an image."""
    height, width = sides(size)
    return height * width


def enlarged(size: ImageSize, times: float) -> ImageSize:
    """Scale both sides, each to at least one pixel."""
    height, width = (max(1, round(times * side)) for side in sides(size))
    return image_size(height, width)
