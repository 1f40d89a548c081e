"""Comparing what work is going to need with what this computer has left, before it begins."""

import shutil
from pathlib import Path

import psutil

from slimstudio.messages import NO_MESSAGE, Message

KEPT_FREE_BYTES = 64 * 2**20
_MEGABYTE = 1e6


def lack_of_room(folder: Path, needed_bytes: int, kept_bytes: int = KEPT_FREE_BYTES) -> Message:
    """Tell that a disk has too little room; `NO_MESSAGE` where it has enough, or does not say.

    Args:
        folder: Where something will be written; it may not exist yet.
        needed_bytes: About how much.
        kept_bytes: What stays free for everything else.
    """
    place = next((one for one in (folder, *folder.parents) if one.is_dir()), Path("/"))
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        return NO_MESSAGE
    if needed_bytes + kept_bytes <= free:
        return NO_MESSAGE
    return Message(
        "The disk with {folder} has too little room: about {needed:,.0f} MB are needed, "
        "{free:,.0f} MB are left, and {kept:,.0f} MB of these are kept free.",
        folder=folder,
        needed=needed_bytes / _MEGABYTE,
        free=free / _MEGABYTE,
        kept=kept_bytes / _MEGABYTE,
    )


def lack_of_memory(needed_bytes: int) -> Message:
    """Tell that there is too little memory; `NO_MESSAGE` where there is enough."""
    free: int = psutil.virtual_memory().available
    if needed_bytes <= free:
        return NO_MESSAGE
    return Message(
        "There is too little memory: about {needed:,.0f} MB are needed, and {free:,.0f} MB are "
        "free.",
        needed=needed_bytes / _MEGABYTE,
        free=free / _MEGABYTE,
    )
