"""What tells files apart whatever they are called: a digest of their bytes."""

import hashlib
from pathlib import Path

from slimstudio.errors import ImagesError

DIGEST_BYTES = 12


def content_of(path: Path) -> bytes:
    """Digest the bytes of a file.

    Raises:
        ImagesError: it cannot be read; `why` is a sentence about the file.
    """
    try:
        # Reading from a pipe or a device might never end.
        if path.exists() and not path.is_file():
            raise _unreadable(path, "It is no ordinary file.")
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES))
    except FileNotFoundError as error:
        raise _unreadable(path, "The file is no longer there.") from error
    except PermissionError as error:
        raise _unreadable(path, "The system does not allow to open it.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise _unreadable(path, f"The system says: {reason}.") from error
    return digest.digest()


def _unreadable(path: Path, why: str) -> ImagesError:
    return ImagesError(
        f"The image {path} cannot be read.", why=why, remedy="Replace it with an intact copy."
    )
