"""What tells files apart whatever they are called: a digest of their bytes."""

import hashlib
from pathlib import Path

DIGEST_BYTES = 12


def content_of(path: Path) -> bytes:
    """Digest the bytes of a file.

    Raises:
        OSError: it cannot be read, or is no ordinary file.
    """
    # Reading from a pipe or a device might never end.
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES)).digest()
