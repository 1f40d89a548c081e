"""One page with what changed: old, new and difference side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

_STYLE = """
body { font: 15px system-ui, sans-serif; margin: 24px; background: #f4f6f9; color: #1b2230 }
h2 { margin: 32px 0 8px }
td { padding: 0 12px 12px 0; vertical-align: top }
img { width: 30vw; border: 1px solid #cbd3de }
"""


@dataclass(frozen=True)
class Change:
    """A picture that is not as before.

    Args:
        name: Its file name.
        words: What is different, in words.
        pictures: A title and a file for each column.
    """

    name: str
    words: str
    pictures: tuple[tuple[str, Path], ...]


def write_page(changes: Sequence[Change], path: Path) -> None:
    """Write the page; its pictures are linked relative to it."""
    parts = [_section(change, path.parent) for change in changes]
    body = "".join(parts) or "<p>Nothing changed.</p>"
    title = "Screens that changed"
    path.write_text(
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style><h1>{title}: {len(changes)}</h1>{body}</html>\n",
        encoding="utf-8",
    )


def _section(change: Change, base: Path) -> str:
    cells = []
    for title, file in change.pictures:
        link = escape(file.relative_to(base).as_posix())
        cells.append(f'<td>{title}<br><a href="{link}"><img src="{link}" alt="{title}"></a></td>')
    heading = f"<h2>{escape(change.name)}</h2><p>{escape(change.words)}</p>"
    return f"{heading}<table><tr>{''.join(cells)}</tr></table>"
