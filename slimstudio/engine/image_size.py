"""The size of the images that a network takes: the side of a square, or height and width."""

ImageSize = int | tuple[int, int]


def sides(size: ImageSize) -> tuple[int, int]:
    """Give height and width, in pixels."""
    return (size, size) if isinstance(size, int) else size


def image_size(height: int, width: int) -> ImageSize:
    """Give a size as recipes hold it: one number where both sides are alike."""
    return height if height == width else (height, width)


def area(size: ImageSize) -> int:
    """Count the pixels of an image."""
    height, width = sides(size)
    return height * width


def enlarged(size: ImageSize, times: float) -> ImageSize:
    """Scale both sides, each to at least one pixel."""
    height, width = (max(1, round(times * side)) for side in sides(size))
    return image_size(height, width)
