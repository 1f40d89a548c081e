"""What tells files apart whatever they are called: a digest of their bytes."""

import hashlib
from pathlib import Path

# Two of 100,000 files share such a digest by chance once in a hundred data sets; the split then
# takes them for copies, which does no harm.
CONTENT_BITS = 39


def content_of(path: Path) -> int:
    """Digest the bytes of a file.

    Returns:
        A number of `CONTENT_BITS` bits.

    Raises:
        OSError: it cannot be read, or is no ordinary file.
    """
    # Reading from a pipe or a device might never end.
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        return _number(hashlib.file_digest(file, _hasher).digest())


def content_of_bytes(data: bytes) -> int:
    """Digest bytes as `content_of` digests those of a file."""
    hasher = _hasher()
    hasher.update(data)
    return _number(hasher.digest())


def _hasher() -> "hashlib.blake2b":
    return hashlib.blake2b(digest_size=8)


def _number(digest: bytes) -> int:
    return int.from_bytes(digest, "big") >> 8 * len(digest) - CONTENT_BITS
