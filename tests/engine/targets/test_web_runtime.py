import gzip
import hashlib
import io
import tarfile
from pathlib import Path

import pytest

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Noted
from slimstudio.engine.targets import web_runtime as module
from slimstudio.engine.targets.web_runtime import (
    NAME,
    VERSION,
    known_runtime,
    registry,
    web_runtime,
)
from slimstudio.errors import DownloadError
from slimstudio.system import locations
from tests.engine.export.controls import Watching
from tests.engine.sources.weights.server import Served, serving

FILES = {module.SCRIPT: b"script", module.MODULE: b"module", module.WASM: b"\0asm"}


def package() -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for name, content in FILES.items():
            entry = tarfile.TarInfo(f"package/dist/{name}")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return stream.getvalue()


@pytest.fixture
def pinned(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Pin the checksums of a small package; nobody has it yet."""
    content = package()
    hashes = {name: hashlib.sha256(one).hexdigest() for name, one in FILES.items()}
    monkeypatch.setattr(module, "_FILES", hashes)
    monkeypatch.setattr(module, "_CHECKSUM", hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(module, "SIZE_BYTES", len(content))
    return content


def test_without_consent_nothing_is_downloaded_and_the_message_names_what_and_how_large(
    pinned: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    del pinned
    with serving(Served(b"never asked for")) as served:
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", served.url)
        with pytest.raises(
            DownloadError, match=rf"{NAME} {VERSION}, \d+ MB, under the licence MIT"
        ):
            web_runtime(Unattended(), may_download=False)
    assert served.asked == []


def test_what_was_downloaded_once_is_found_again(
    pinned: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = Watching()
    with serving(Served(pinned)) as served:
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", served.url)
        assert web_runtime(control, may_download=True) == FILES
        assert web_runtime(Unattended(), may_download=False) == FILES
    assert len(served.asked) == 1
    told = [event for event in control.events if isinstance(event, Noted)]
    assert any("MIT" in str(one.message) for one in told)
    kept = sorted(path.name for path in (locations.cache() / f"{NAME}-{VERSION}").iterdir())
    assert kept == sorted(f"{name}.gz" for name in FILES)


def test_another_package_is_refused_and_nothing_is_kept(
    pinned: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    altered = bytearray(pinned)
    altered[20] ^= 1
    with serving(Served(bytes(altered))) as served:
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", served.url)
        with pytest.raises(DownloadError):
            web_runtime(Unattended(), may_download=True)
    assert known_runtime() is None


@pytest.mark.parametrize("spoil", [b"", b"no gzip", gzip.compress(b"altered", mtime=0)])
def test_a_damaged_cache_is_not_believed(
    pinned: bytes, spoil: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Served(pinned)) as served:
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", served.url)
        web_runtime(Unattended(), may_download=True)
    path = locations.cache() / f"{NAME}-{VERSION}" / f"{module.MODULE}.gz"
    path.write_bytes(spoil)
    assert known_runtime() is None


def test_the_registry_is_the_one_that_npm_is_configured_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.delenv("NPM_CONFIG_REGISTRY", raising=False)
    monkeypatch.delenv("npm_config_registry", raising=False)
    assert registry() == "https://registry.npmjs.org/"
    (tmp_path / ".npmrc").write_text("audit=false\nregistry = https://npm.example.org/all\n")
    assert registry() == "https://npm.example.org/all/"
    monkeypatch.setenv("npm_config_registry", "https://other.example.org/")
    assert registry() == "https://other.example.org/"
