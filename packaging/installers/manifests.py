"""What winget, Homebrew and Flathub want to know of a version, made from what was built."""

from collections.abc import Iterable
from pathlib import Path

from installers.checksums import digest
from installers.macos import OLDEST
from installers.places import IDENTIFIER, NAME, RECIPES, version

_WINGET = "SlimStudio.SlimStudio"
_ABOUT = "Makes an image classifier small and fast, and proves that it still works"
_HOME = "https://slimstudio.org"
_SCHEMA = "1.6.0"


def write(files: Iterable[Path], address: str, folder: Path) -> list[Path]:
    """Write the manifests of those systems whose installers are there.

    Args:
        files: The installers.
        address: Where they will be downloaded from, without their names.
        folder: Where to; one folder for each catalogue.

    Returns:
        What was written.
    """
    makers = {".exe": _winget, ".dmg": _homebrew, ".zst": _flathub}
    written = []
    for file in sorted(files):
        maker = makers.get(file.suffix)
        if maker is None:
            continue
        for name, text in maker(f"{address.rstrip('/')}/{file.name}", digest(file)).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            written.append(path)
    return written


def _winget(url: str, digest: str) -> dict[str, str]:
    head = f"PackageIdentifier: {_WINGET}\nPackageVersion: {version()}\n"
    tail = f"ManifestVersion: {_SCHEMA}\n"
    locale = (
        f"PackageLocale: en-US\nPublisher: The SlimStudio contributors\nPackageName: SlimStudio\n"
        f"License: Apache-2.0\nShortDescription: {_ABOUT}\nPackageUrl: {_HOME}\n"
    )
    installer = (
        "InstallerType: nullsoft\nScope: user\nInstallModes:\n- interactive\n- silent\n"
        "UpgradeBehavior: install\nFileExtensions:\n- slim\nInstallers:\n- Architecture: x64\n"
        f"  InstallerUrl: {url}\n  InstallerSha256: {digest.upper()}\n"
    )
    folder = f"winget/{_WINGET}"
    return {
        f"{folder}.yaml": f"{head}DefaultLocale: en-US\nManifestType: version\n{tail}",
        f"{folder}.installer.yaml": f"{head}{installer}ManifestType: installer\n{tail}",
        f"{folder}.locale.en-US.yaml": f"{head}{locale}ManifestType: defaultLocale\n{tail}",
    }


def _homebrew(url: str, digest: str) -> dict[str, str]:
    release = OLDEST.partition(".")[0]
    named = {"13": ":ventura", "14": ":sonoma", "15": ":sequoia"}[release]
    text = f"""\
cask "{NAME}" do
  version "{version()}"
  sha256 "{digest}"

  url "{url.replace(version(), "#{version}")}"
  name "SlimStudio"
  desc "{_ABOUT}"
  homepage "{_HOME}"

  depends_on macos: ">= {named}"
  depends_on arch: :arm64

  app "SlimStudio.app"
  binary "#{{appdir}}/SlimStudio.app/Contents/MacOS/{NAME}"

  zap trash: [
    "~/Library/Application Support/SlimStudio",
    "~/Library/Caches/SlimStudio",
  ]
end
"""
    return {f"homebrew/{NAME}.rb": text}


def _flathub(url: str, digest: str) -> dict[str, str]:
    share = "share"
    text = f"""\
id: {IDENTIFIER}
runtime: org.freedesktop.Platform
runtime-version: '25.08'
sdk: org.freedesktop.Sdk
command: {NAME}
rename-desktop-file: {NAME}.desktop
rename-icon: {NAME}
finish-args:
- --share=ipc
- --share=network  # for published weights that a person asks for; nothing else is fetched
- --socket=fallback-x11
- --socket=wayland
- --device=dri
- --filesystem=home
modules:
- name: {NAME}
  buildsystem: simple
  build-commands:
  - mkdir -p /app/lib /app/bin /app/share
  - cp -a {share}/. /app/share/
  - rm -rf {share} install.sh uninstall.sh
  - cp -a . /app/lib/{NAME}
  - ln -s ../lib/{NAME}/{NAME} /app/bin/{NAME}
  sources:
  - type: archive
    url: {url}
    sha256: {digest}
"""
    return {f"flathub/{IDENTIFIER}.yaml": text}


def notes(wanted: str) -> str:
    """Take what changed in a version out of the changelog.

    Args:
        wanted: The version; where it has no part of its own yet, what is unreleased counts.
    """
    parts: dict[str, list[str]] = {}
    name = ""
    for line in (RECIPES.parent / "CHANGELOG.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## ["):
            name = line[4:].partition("]")[0]
        elif name and not line.startswith("["):
            parts.setdefault(name, []).append(line)
    chosen = parts.get(wanted) or parts.get("Unreleased") or []
    return "\n".join(chosen).strip() + "\n"
