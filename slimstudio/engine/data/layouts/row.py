"""One image as a table lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from slimstudio.errors import ImagesError, system_says
from slimstudio.messages import Message

if TYPE_CHECKING:
    from pathlib import Path


PATH_NAMES = (
    "path", "filepath", "file_path", "file", "filename", "file_name", "image", "image_path", "img",
)  # fmt: skip
LABEL_NAMES = ("label", "class", "category", "class_name", "classname", "target")
PART_NAMES = ("split", "subset", "set", "part")


class Row(NamedTuple):
    """What a table says about one image.

    Attributes:
        place: Where it says so, for people: "Line 7".
        path: As it is written there.
        label: The name of its class.
        part: What it is meant for; empty where the table does not say.
    """

    place: Message
    path: str
    label: str
    part: str


def column(names: list[str], wanted: tuple[str, ...]) -> str | None:
    """Find the name that means one of the wanted, whatever its letters' case; None without one."""
    tidy = {name.strip().casefold().replace(" ", "_"): name for name in reversed(names)}
    return next((tidy[one] for one in wanted if one in tidy), None)


def unreadable_table(table: Path, error: OSError) -> ImagesError:
    """Say that a table cannot be read, with the system's reason."""
    return ImagesError(
        Message("The table {table} cannot be read.", table=table),
        why=system_says(error),
        remedy=Message("Check that the file is there and may be opened, then try again."),
    )
