"""Which build this is, and what it is made of: the libraries and their licences."""

import datetime as dt
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires
from pathlib import Path
from typing import NamedTuple

from slimstudio.system import locations, processes

_STAMP = "build.txt"  # among the resources; packaging/build.py writes it


class Library(NamedTuple):
    """A library that SlimStudio is made with."""

    name: str
    version: str
    licence: str


def build() -> str:
    """Say which build this is; "from source" where none was made."""
    try:
        return (locations.resources() / _STAMP).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return "bundle of unknown date" if processes.is_bundle() else "from source"


def age_months(today: dt.date) -> int:
    """Tell how many whole months ago this build was made; 0 where none was, or the clock is off."""
    found = re.search(r"\b(\d{4})-(\d\d)-(\d\d)\b", build())
    try:
        made = dt.date(*map(int, found.groups())) if found else today
    except ValueError:
        return 0
    months = (today.year - made.year) * 12 + today.month - made.month
    return max(0, months - (today.day < made.day))


def licences_folder() -> Path:
    """Name the folder with the texts of all licences, in a bundle."""
    beside = Path(sys.executable).resolve().parent
    resources = beside.parent / "Resources"  # of a Mac's application
    return (resources if beside.name == "MacOS" else beside) / "licences"


def notices() -> str:
    """Say what licences want to be told, such as where Qt's source is; "" outside of a bundle."""
    try:
        text = (licences_folder() / "LICENCES.txt").read_text(encoding="utf-8")
    except OSError:
        return ""
    return text.partition("\nNotices\n")[2].strip()


def libraries() -> tuple[Library, ...]:
    """List what SlimStudio needs directly, by name, from what each says about itself."""
    try:
        needed = requires("slimstudio") or []
    except PackageNotFoundError:  # run out of a folder where nothing was installed
        return ()
    names = {re.split(r"[^\w.-]", each)[0] for each in needed if "extra ==" not in each}
    found = []
    for name in sorted(names, key=str.lower):
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue
        found.append(Library(one.name, one.version, licence_of(one)))
    return tuple(found)


def licence_of(one: Distribution) -> str:
    """Say in a few words under which licence a distribution is; "" where it does not say.

    Libraries that it carries may be under a stricter one, as those for HEIC are.
    """
    own = _own_licence(one)
    carried = one.read_text("licenses/LICENSES_bundled.txt") or ""
    return f"{own}, with parts under LGPL-3.0" if "LGPLv3" in carried else own


def _own_licence(one: Distribution) -> str:
    said = one.metadata
    if "License-Expression" in said:
        return said["License-Expression"]
    (named, *_) = said.get_all("License") or [""]
    if named and named != "UNKNOWN" and "\n" not in named and len(named) < 80:
        return str(named)
    classified = [
        each.rpartition(" :: ")[2]
        for each in said.get_all("Classifier") or []
        if each.startswith("License ::")
    ]
    return ", ".join(classified) or _first_line(one)


def _first_line(one: Distribution) -> str:
    """Read the licence off its text, where the package brings one and says nothing else."""
    texts = (file for file in one.files or () if file.name.upper().startswith("LICEN"))
    first = next((file.read_text() for file in texts), "")
    return first.strip().partition("\n")[0].strip()
