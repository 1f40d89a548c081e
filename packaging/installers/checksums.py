"""Checksums of what was made, as `sha256sum --check` reads them."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from installers.places import DIST, system_name


def write(files: Iterable[Path]) -> Path:
    """Write `SHA256SUMS-SYSTEM` beside the files."""
    listing = DIST / f"SHA256SUMS-{system_name()}"
    lines = []
    for file in sorted(files):
        with file.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {file.name}\n")
    listing.write_text("".join(lines), encoding="utf-8")
    return listing
