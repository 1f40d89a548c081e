"""Whatever is wrong with a file, only our own error escapes, soon and in little memory."""

import io
import json
import resource
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.content import content_of
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.folder import scan
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import ImagesError
from tests.engine.data.photographs import photograph

_MORE_BYTES = 2 * 2**30
_TINY = Preprocessing(size=8, resize=8)
_ROWS = [(f"photos/{number}.png", "cat" if number % 2 else "dog") for number in range(4)]

# Characters that mean something to the readers, so that damage goes deep.
_TELLING = st.sampled_from(
    [b'"', b",", b"\n", b"\r", b"\0", b"[", b"{", b"}", b"\xff", b"../", b"/", b"PK\1\2", b"9" * 40]
)
_CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["flip", "cut", "grow"]),
        st.floats(0, 1),
        st.one_of(_TELLING, st.binary(min_size=1, max_size=24)),
    ),
    min_size=1,
    max_size=4,
)


class Loader(NamedTuple):
    """A kind of file, intact, and what reads it."""

    suffix: str
    content: bytes
    read: Callable[[Path], object]


def picture(kind: str) -> bytes:
    stream = io.BytesIO()
    Image.effect_noise((20, 10), 80).convert("RGB").save(stream, kind)
    return stream.getvalue()


def zipped() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, _ in _ROWS:
            archive.writestr(path, picture("PNG"))
        archive.writestr("labels.csv", table())
    return stream.getvalue()


def table() -> bytes:
    return "\n".join(["path,label", *map(",".join, _ROWS)]).encode()


def decoded(path: Path) -> None:
    content_of(path)
    assert decode(path, _TINY).shape == (8, 8, 3)


def scanned(path: Path) -> None:
    found = scan(path, Unattended())
    assert len(found.classes) >= 2
    assert all(file.path.is_file() for file in found.files)


LOADERS = {
    **{
        kind: Loader("img", picture(kind), decoded)
        for kind in ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
    },
    "CSV": Loader("csv", table(), scanned),
    "JSON list": Loader(
        "json", json.dumps([{"path": path, "label": at} for path, at in _ROWS]).encode(), scanned
    ),
    "JSON mapping": Loader("json", json.dumps(dict(_ROWS)).encode(), scanned),
    "zip": Loader("zip", zipped(), scanned),
}


@pytest.fixture(autouse=True)
def _bounded_memory() -> Iterator[None]:
    """Let whoever believes a file's size fail."""
    old = resource.getrlimit(resource.RLIMIT_AS)
    now = psutil.Process().memory_info().vms
    resource.setrlimit(resource.RLIMIT_AS, (now + _MORE_BYTES, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, old)


def damaged(content: bytes, changes: list[tuple[str, float, bytes]]) -> bytes:
    """Flip bits, cut the end off, or let new bytes in, each at a place between 0 and 1."""
    for kind, place, given_bytes in changes:
        at = int(place * len(content))
        match kind:
            case "flip":
                flipped = bytes(
                    old ^ new for old, new in zip(content[at:], given_bytes, strict=False)
                )
                content = content[:at] + flipped + content[at + len(flipped) :]
            case "cut":
                content = content[:at]
            case _:
                content = content[:at] + given_bytes + content[at:]
    return content


def refused(loader: Loader, path: Path) -> ImagesError | None:
    try:
        loader.read(path)
    except ImagesError as error:
        return error
    return None


def only_our_error_escapes(name: str, folder: Path, examples: int) -> None:
    loader = LOADERS[name]
    for listed, _ in _ROWS:
        photograph(folder / listed)
    path = folder / f"damaged.{loader.suffix}"
    path.write_bytes(loader.content)
    loader.read(path)

    # What one reads takes milliseconds; the deadline is for what would not end.
    @settings(
        max_examples=examples,
        deadline=5000,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(_CHANGES)
    def check(changes: list[tuple[str, float, bytes]]) -> None:
        path.write_bytes(damaged(loader.content, changes))
        refusal = refused(loader, path)
        if refusal is not None:
            assert refusal.what
            assert refusal.why or refusal.remedy
            # It can be shown: there is no half character in it.
            str(refusal).encode()

    check()


@pytest.mark.parametrize("name", LOADERS)
def test_damaged_files_are_read_or_refused(tmp_path: Path, name: str) -> None:
    only_our_error_escapes(name, tmp_path, 40)


@pytest.mark.slow
@pytest.mark.parametrize("name", LOADERS)
def test_thousands_of_damaged_files_are_read_or_refused(tmp_path: Path, name: str) -> None:
    only_our_error_escapes(name, tmp_path, 2500)
