"""npm's `onnxruntime-web`, which runs a network in a browser: found here, or brought on request.

Nothing of npm is needed. The package comes from the registry that npm is configured with, its
checksum is pinned, and the three files that pages need are kept in the cache.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import tarfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.events import Noted
from slimstudio.engine.replacing import replacing
from slimstudio.errors import DownloadError, system_says
from slimstudio.messages import Message
from slimstudio.system import locations

if TYPE_CHECKING:
    from slimstudio.engine.control import Control

NAME, VERSION, LICENCE = "onnxruntime-web", "1.30.0", "MIT"
SIZE_BYTES = 33_106_585
_CHECKSUM = "d2228df7e4616bc3348bf504ee888f3bec43789a273f0a63f3e68d203ce3bf71"
SCRIPT, MODULE, WASM = (
    "ort.wasm.min.js",
    "ort-wasm-simd-threaded.mjs",
    "ort-wasm-simd-threaded.wasm",
)
_FILES = {
    SCRIPT: "faece07e84faa9001f5104bbe4e5c70861d06cb2376a0dea1fa0ad33a67adc81",
    MODULE: "e13f7f94fc51b4ca72b12faeb1ee95f4ace6dfbc8939bc718aabdc0a27c4299b",
    WASM: "3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2",
}
_LARGEST_BYTES = 2**25
_PUBLIC = "https://registry.npmjs.org/"
_REGISTRY = re.compile(r"^\s*registry\s*=\s*[\"']?(\S+?)[\"']?\s*$", re.MULTILINE)


def known_runtime() -> Mapping[str, bytes] | None:
    """Find the runtime on this computer: name to content; None where it is not here."""
    for folder in _folders():
        with suppress(OSError, EOFError, gzip.BadGzipFile):
            found = {name: gzip.decompress((folder / f"{name}.gz").read_bytes()) for name in _FILES}
            if all(_fits(name, content) for name, content in found.items()):
                return found
    return None


def what_is_missing() -> Message | None:
    """Say what a web page needs that is not here; None where all is. Reads no file."""
    if any(all((folder / f"{name}.gz").is_file() for name in _FILES) for folder in _folders()):
        return None
    return Message(
        "It is {name} {version}, {megabytes:.0f} MB, under the licence {licence}. It comes from "
        "{url} and is kept for the next page.",
        url=registry(),
        **_told(),
    )


def web_runtime(control: Control, *, may_download: bool) -> Mapping[str, bytes]:
    """Get the runtime: name to content.

    Args:
        control: Told what is downloaded and how far it is; asked whether to go on.
        may_download: Whether the person agreed to that.

    Raises:
        DownloadError: it is not here, and may or could not be downloaded.
        Cancelled: the person stopped it.
    """
    known = known_runtime()
    if known is not None:
        return known
    if not may_download:
        raise DownloadError(
            Message("What runs a network in a web page is not on this computer."),
            why=Message(
                "It is {name} {version}, {megabytes:.0f} MB, under the licence {licence}.",
                **_told(),
            ),
            remedy=Message("Agree to download it, or choose “This computer”."),
        )
    # Imported late: it knows of connections, which nothing else here needs.
    from slimstudio.engine.sources.weights.download import download  # noqa: PLC0415

    url = f"{registry()}{NAME}/-/{NAME}-{VERSION}.tgz"
    control.report(
        Noted(
            Message(
                "Downloading {name} {version} ({megabytes:.0f} MB, {licence}) from {url}",
                url=url,
                **_told(),
            )
        )
    )
    package = _cache() / f"{NAME}-{VERSION}.tgz"
    download(url, package, _CHECKSUM, SIZE_BYTES, control)
    try:
        found = _unpacked(package)
        for name, content in found.items():
            with replacing(_cache() / f"{name}.gz") as stream:
                stream.write(gzip.compress(content, mtime=0))
        package.unlink(missing_ok=True)
    except OSError as error:
        raise DownloadError(
            Message("{name} was downloaded and could not be kept.", name=NAME),
            why=system_says(error),
            remedy=Message("Make room, and try again."),
        ) from error
    return found


def registry() -> str:
    """Tell which registry npm is configured with; the public one where it is not."""
    for variable in ("NPM_CONFIG_REGISTRY", "npm_config_registry"):
        if os.environ.get(variable):
            return _with_slash(os.environ[variable])
    with suppress(OSError, UnicodeDecodeError):
        told = _REGISTRY.search((Path.home() / ".npmrc").read_text(encoding="utf-8"))
        if told:
            return _with_slash(told[1])
    return _PUBLIC


def _with_slash(address: str) -> str:
    return address if address.endswith("/") else f"{address}/"


def _told() -> dict[str, str | float]:
    return {
        "name": NAME,
        "version": VERSION,
        "megabytes": SIZE_BYTES / 1e6,
        "licence": LICENCE,
    }


def _folders() -> tuple[Path, ...]:
    return locations.resources() / "web_page" / "runtime", _cache()


def _cache() -> Path:
    return locations.cache() / f"{NAME}-{VERSION}"


def _fits(name: str, content: bytes) -> bool:
    return hashlib.sha256(content).hexdigest() == _FILES[name]


def _unpacked(package: Path) -> dict[str, bytes]:
    """Take the three files out; the archive's checksum was compared, so it is what was pinned."""
    found = {}
    with tarfile.open(package) as archive:
        for name in _FILES:
            stream = archive.extractfile(f"package/dist/{name}")
            assert stream is not None
            found[name] = stream.read(_LARGEST_BYTES)
            assert _fits(name, found[name])
    return found
