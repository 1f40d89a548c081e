"""Whether a file is what its name promises."""

import hashlib
from pathlib import Path

from slimstudio.engine.control import Control

_CHUNK_BYTES = 2**20


def fits(path: Path, checksum: str, control: Control) -> bool:
    """Compare a file with the first digits of its SHA-256; reads the whole file.

    Args:
        path: The file.
        checksum: At least eight hexadecimal digits.
        control: Asked between megabytes whether to go on.

    Raises:
        OSError: it cannot be read.
        Cancelled: the person stopped it.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
            control.check()
    return digest.hexdigest().startswith(checksum)
