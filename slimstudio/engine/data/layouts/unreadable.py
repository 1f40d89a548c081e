"""What is said of a table that cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.errors import ImagesError, system_says
from slimstudio.messages import Message

if TYPE_CHECKING:
    from pathlib import Path


def unreadable_table(table: Path, error: OSError) -> ImagesError:
    """Say that a table cannot be read, with the system's reason."""
    return ImagesError(
        Message("The table {table} cannot be read.", table=table),
        why=system_says(error),
        remedy=Message("Check that the file is there and may be opened, then try again."),
    )
