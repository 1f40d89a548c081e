"""One image as a table lists it."""

from typing import NamedTuple

from slimstudio.messages import Message

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
