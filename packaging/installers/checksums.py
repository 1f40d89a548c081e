"""Checksums of what was made, as `sha256sum --check` reads them."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from installers.places import DIST, system_name


def write(files: Iterable[Path], listing: Path | None = None) -> Path:
    """Write the SHA-256 of files into a list beside them: `SHA256SUMS-SYSTEM` where none is named.

    Returns:
        The list.
    """
    listing = listing or DIST / f"SHA256SUMS-{system_name()}"
    lines = [f"{digest(file)}  {file.name}\n" for file in sorted(files)]
    listing.write_text("".join(lines), encoding="utf-8")
    return listing


def digest(file: Path) -> str:
    """Compute the SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
