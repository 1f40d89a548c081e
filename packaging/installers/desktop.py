"""What tells a Linux desktop about the program: menu entry, icons, file type, description."""

import datetime as dt
import shutil
from pathlib import Path

from installers.icons import SIZES
from installers.places import ICONS, IDENTIFIER, NAME, RECIPES, ROOT, version


def place(share: Path) -> None:
    """Put everything under a `share` folder.

    Args:
        share: For example `/usr/share` of a package; folders are made as needed.
    """
    recipes = RECIPES / "linux"
    _copy(recipes / f"{NAME}.desktop", share / "applications")
    _copy(recipes / f"{IDENTIFIER}.xml", share / "mime" / "packages")
    metainfo = (recipes / f"{IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    today = dt.datetime.now(dt.UTC).date().isoformat()
    described = share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    described.parent.mkdir(parents=True, exist_ok=True)
    described.write_text(
        metainfo.replace("@VERSION@", version()).replace("@DATE@", today), encoding="utf-8"
    )
    themed = share / "icons" / "hicolor"
    for size in SIZES:
        _copy(ICONS / f"{size}.png", themed / f"{size}x{size}" / "apps", f"{NAME}.png")
    _copy(ROOT / "resources" / "icons" / f"{NAME}.svg", themed / "scalable" / "apps")


def _copy(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))
