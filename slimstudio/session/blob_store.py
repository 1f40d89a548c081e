"""A folder of contents that are found by their SHA-256 hash: what is equal is kept once."""

import hashlib
import re
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from slimstudio.engine.replacing import replacing
from slimstudio.errors import ProjectFileError
from slimstudio.messages import Message
from slimstudio.session.sealed_zip import digest_of

_SUFFIX = ".part"
_NAME = re.compile(r"([0-9a-f]{64})\.part")


class BlobStore:
    """Keeps contents; knows them by their digests.

    Args:
        folder: Where they lie; it is made when something is put there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, content: bytes) -> str:
        """Keep a content, and return its digest.

        Raises:
            OSError: it could not be written.
        """
        digest = hashlib.sha256(content).hexdigest()
        path = self._path(digest)
        if not self._holds(digest):
            self.folder.mkdir(parents=True, exist_ok=True)
            with replacing(path) as stream:
                stream.write(content)
        return digest

    def get(self, digest: str) -> bytes:
        """Return the content with this digest.

        Raises:
            ProjectFileError: it is gone, or was changed.
        """
        with suppress(OSError):
            content = self._path(digest).read_bytes()
            if hashlib.sha256(content).hexdigest() == digest:
                return content
        raise ProjectFileError(
            Message("What an attempt left behind is not there any more."),
            why=Message("The file {self} is missing or was changed.", self=self._path(digest)),
            remedy=Message("Open the project file again, or run the attempt's plan again."),
        )

    def place(self, member: str) -> Path | None:
        """Tell where the member of a project file belongs; None for one that does not."""
        found = _NAME.fullmatch(member)
        if found is None:
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        return self._path(found[1])

    def keep_only(self, digests: Collection[str]) -> None:
        """Delete all contents but these."""
        wanted = {member_name(digest) for digest in digests}
        with suppress(OSError):
            for path in self.folder.iterdir():
                if path.name not in wanted:
                    path.unlink(missing_ok=True)

    def _holds(self, digest: str) -> bool:
        with suppress(OSError):
            return digest_of(self._path(digest)) == digest
        return False

    def _path(self, digest: str) -> Path:
        return self.folder / member_name(digest)


def member_name(digest: str) -> str:
    """Name the member of a project file that holds a content."""
    return digest + _SUFFIX
