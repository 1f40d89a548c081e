"""What a release needs besides its installers; run by the workflow, and by hand to look at it.

    python3 packaging/publish.py tag v1.2.3       # fails unless the tag is the version
    python3 packaging/publish.py notes            # what changed, from the changelog
    python3 packaging/publish.py sbom             # dist/slimstudio-VERSION-SYSTEM.cdx.json
    python3 packaging/publish.py manifests --from https://example.org/downloads/v1.2.3
    python3 packaging/publish.py sums             # dist/SHA256SUMS, of everything in dist/

`manifests` writes what winget, Homebrew and Flathub want, into `dist/manifests`, for the installers
that are in `dist/`. `sbom` needs the environment of the bundle: `build/environment`.
"""

import argparse
import datetime as dt
import sys
from pathlib import Path

# What SlimStudio knows of licences is taken from the checkout.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installers import checksums, manifests
from installers.places import BUNDLE, DIST, NAME, found, system_name, version


def main(argv: list[str]) -> int:
    """Do one of them, and answer with the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("part", choices=["tag", "notes", "sbom", "manifests", "sums"])
    parser.add_argument("tag", nargs="?", default="", help="for `tag`")
    parser.add_argument("--from", dest="address", default="", help="for `manifests`")
    asked = parser.parse_args(argv)
    if asked.part == "tag":
        return check_tag(asked.tag)
    if asked.part == "sums":
        return write_sums(DIST)
    if asked.part == "notes":
        print(manifests.notes(version()), end="")
    elif asked.part == "sbom":
        from installers import sbom  # noqa: PLC0415 - the rest works with nothing but Python

        made = dt.datetime.now(dt.UTC).replace(microsecond=0)
        target = DIST / f"{NAME}-{version()}-{system_name()}.cdx.json"
        target.write_text(sbom.describe(BUNDLE, version(), made), encoding="utf-8")
        print(target)
    else:
        if not asked.address.startswith("https://"):
            parser.error("say with --from where the installers will be downloaded from")
        for path in manifests.write(found(), asked.address, DIST / "manifests"):
            print(path)
    return 0


def check_tag(tag: str) -> int:
    """Tell whether a tag is the version that is written in the program."""
    if tag == f"v{version()}":
        return 0
    print(f"The tag is {tag!r}, and the version is {version()!r}", file=sys.stderr)
    return 1


def write_sums(folder: Path) -> int:
    """Write the SHA-256 of everything in a folder, as `sha256sum --check` reads it."""
    files = [file for file in folder.iterdir() if file.is_file()]
    files = [file for file in files if not file.name.startswith("SHA256SUMS")]
    checksums.write(files, folder / "SHA256SUMS")
    for old in folder.glob("SHA256SUMS-*"):  # of one system each
        old.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
