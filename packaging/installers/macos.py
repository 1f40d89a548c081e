"""What macOS is told about the application, read again from what was produced."""

import plistlib
from pathlib import Path

from installers.places import IDENTIFIER, NAME, SUFFIX, version
from installers.say import BuildError

OLDEST = "14.0"  # as torch's wheels


def info_plist() -> dict[str, object]:
    """List what `Info.plist` says beside what PyInstaller puts there."""
    kind = f"{IDENTIFIER}.project"
    return {
        "CFBundleName": "SlimStudio",
        "CFBundleDisplayName": "SlimStudio",
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "SlimStudio project",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": f"{NAME}.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": "SlimStudio project",
                "UTTypeConformsTo": ["public.data", "public.archive"],
                "UTTypeTagSpecification": {"public.filename-extension": [SUFFIX.lstrip(".")]},
            }
        ],
    }


def check(app: Path) -> None:
    """Read what was produced, and refuse what would not work.

    Args:
        app: The `SlimStudio.app`.

    Raises:
        BuildError: it would run in the background, not open projects, or hold data among programs.
    """
    with (app / "Contents" / "Info.plist").open("rb") as file:
        told = plistlib.load(file)
    if told.get("LSBackgroundOnly") or told.get("LSUIElement"):
        raise BuildError("The application would have no menu and no icon in the Dock")
    lacking = [key for key, value in info_plist().items() if told.get(key) != value]
    if lacking:
        raise BuildError(f"Info.plist says otherwise, or nothing, of {', '.join(lacking)}")
    programs = app / "Contents" / "MacOS"
    strange = [path.name for path in programs.iterdir() if path.name != told["CFBundleExecutable"]]
    if strange:
        raise BuildError(f"Only the program belongs into Contents/MacOS, not {', '.join(strange)}")
