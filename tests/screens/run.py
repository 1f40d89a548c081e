"""Photographs every screen and compares with the pictures that were kept.

python3 -m tests.screens                 photograph, compare, and tell what changed
python3 -m tests.screens --keep          take the pictures of the last time for good
python3 -m tests.screens --only compare  only screens with this in their name
python3 -m tests.screens --manual        take the pictures of docs/manual, some minutes
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.screens.difference import difference
from tests.screens.page import Change, write_page

if TYPE_CHECKING:
    from slimstudio.ui.frame.main_window import MainWindow

_FOLDER = Path(__file__).parents[2] / "screens"


def main(argv: Sequence[str]) -> int:
    """Do what the arguments say; return the exit status, 1 where something changed."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.screens", description=__doc__)
    parser.add_argument("--keep", action="store_true", help="accept the pictures of the last time")
    parser.add_argument("--manual", action="store_true", help="take the pictures of the manual")
    parser.add_argument("--only", nargs="+", default=[], help="parts of names of screens")
    parser.add_argument("--out", type=Path, default=_FOLDER, help="where pictures go")
    arguments = parser.parse_args(argv)
    out = arguments.out.absolute()
    if arguments.keep:
        return keep(out)
    if arguments.manual:
        return photograph_manual(out)
    photograph(out, tuple(arguments.only))
    changes = compare(out)
    if not arguments.only:
        changes += missing(out)
    write_page(changes, out / "changed.html")
    for change in changes:
        print(f"{change.name}: {change.words}")
    if not any((out / "kept").glob("*.png")):
        print(f"There is nothing to compare with yet: look at {out / 'new'}, then use --keep.")
        return 0
    print(f"{len(changes)} changed: {out / 'changed.html'}" if changes else "Nothing changed.")
    return 1 if changes else 0


def keep(out: Path) -> int:
    """Make the new pictures those that later ones are compared with."""
    pictures = sorted((out / "new").glob("*.png"))
    if not pictures:
        print("There are no new pictures: run without --keep first.", file=sys.stderr)
        return 2
    (out / "kept").mkdir(exist_ok=True)
    for change in missing(out):
        (out / "kept" / change.name).unlink()
    for path in pictures:
        shutil.copy(path, out / "kept" / path.name)
    print(f"{len(pictures)} pictures are kept.")
    return 0


def photograph(out: Path, only: tuple[str, ...]) -> None:
    """Take all pictures into `out / "new"`."""
    _prepare(out, "new", "difference", "desk", "home")
    # Imported when the home is known.
    from tests.screens.camera import Camera  # noqa: PLC0415
    from tests.screens.story import Story  # noqa: PLC0415

    _tell(out, lambda window: Story(window, Camera(window, out / "new", only), out / "desk").tell())


def photograph_manual(out: Path) -> int:
    """Take the pictures that the manual shows, and put them there."""
    _prepare(out, "manual", "desk")
    from tests.screens import manual  # noqa: PLC0415 - see above
    from tests.screens.camera import Camera  # noqa: PLC0415

    desk, only = manual.desk(), tuple(manual.wanted())
    shutil.rmtree(desk, ignore_errors=True)
    desk.mkdir()
    os.environ["SLIMSTUDIO_HOME"] = str(desk / "home")  # the log of a run names it

    def tell(window: MainWindow) -> None:
        camera = Camera(window, out / "manual", only, (manual.LOOK,))
        manual.ManualStory(window, camera, desk).tell()

    _tell(out, tell)
    shutil.rmtree(desk, ignore_errors=True)
    for path in manual.keep(out / "manual"):
        print(path)
    return 0


def _prepare(out: Path, *names: str) -> None:
    for name in names:
        shutil.rmtree(out / name, ignore_errors=True)
        (out / name).mkdir(parents=True)
    os.environ["SLIMSTUDIO_HOME"] = str(out / "home")


def _tell(out: Path, story: Callable[[MainWindow], None]) -> None:
    from slimstudio.app import create_application, create_window  # noqa: PLC0415 - see above

    application = create_application()
    QApplication.setCursorFlashTime(0)  # a caret that blinks is another picture every time
    window = create_window()
    window.show()
    try:
        story(window)
    finally:
        window.document.mark_saved(out / "desk" / "unused.slim")
        window.jobs.shutdown()
        window.close()
        application.processEvents()
    for name in ("desk", "home"):
        shutil.rmtree(out / name, ignore_errors=True)


def compare(out: Path) -> list[Change]:
    """Find the pictures that are not as they were kept."""
    changes = []
    for new in sorted((out / "new").glob("*.png")):
        kept, spots = out / "kept" / new.name, out / "difference" / new.name
        if not kept.exists():
            changes.append(Change(new.name, "new", (("new", new),)))
            continue
        with Image.open(kept) as before, Image.open(new) as now:
            found = difference(before, now)
        if found is not None:
            found.picture.save(spots)
            words = f"{100 * found.share:.3f} % of the pixels"
            columns = (("old", kept), ("new", new), ("difference", spots))
            changes.append(Change(new.name, words, columns))
    return changes


def missing(out: Path) -> list[Change]:
    """Find the pictures that were kept, and of which there is no new one."""
    return [
        Change(kept.name, "not there any more", (("old", kept),))
        for kept in sorted((out / "kept").glob("*.png"))
        if not (out / "new" / kept.name).exists()
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
