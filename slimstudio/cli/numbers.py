"""Numbers as people read them in a table."""

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
