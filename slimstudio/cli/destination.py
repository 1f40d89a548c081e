"""The folder that a command writes into: all of it at the end, or nothing."""

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from slimstudio.engine.replacing import put_in_place, sync_folder
from slimstudio.errors import ExportError, InputError, system_says
from slimstudio.messages import Message
from slimstudio.system.temporary import temporary_folder


class Destination:
    """Made before the work, so that hours of it are not lost on a folder that cannot be written.

    Files are first written into `staging`, a hidden folder inside, and put in their places by
    `keep`. Leaving the block removes whatever was not kept, and the folder if it was new.

    Args:
        folder: Where the files belong; it and its parents are made if missing.

    Raises:
        InputError: it cannot be made or written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        parents = [self.folder, *self.folder.parents]
        self._made = [path for path in parents if not path.exists()]
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._stack = ExitStack()
            self.staging = self._stack.enter_context(temporary_folder(beside=self.folder)) / "files"
            self.staging.mkdir()
        except OSError as error:
            self._remove_made()
            raise InputError(
                Message("The folder {folder} cannot be written.", folder=folder),
                why=system_says(error),
                remedy=Message("Choose another folder with --out."),
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        del kind, error, trace  # tidy up whatever happened
        self._stack.close()
        self._remove_made()

    def keep(self) -> None:
        """Put every file from `staging` in its place for good, over older ones.

        Raises:
            ExportError: one cannot be moved there; those before it are in their places.
        """
        for made in self._made:
            sync_folder(made.parent)
        for path in sorted(self.staging.iterdir()):
            place = self.folder / path.name
            try:
                put_in_place(path, place)
            except OSError as error:
                raise ExportError(
                    Message("The file {place} cannot be replaced.", place=place),
                    why=system_says(error),
                    remedy=Message(
                        "Close programs that use it, or choose another folder with --out."
                    ),
                ) from error

    def _remove_made(self) -> None:
        for path in self._made:  # innermost first
            try:
                path.rmdir()
            except OSError:  # something is in it, so it stays
                return
