"""Files that hold no picture, or not a whole one."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest

from slimstudio.engine.data.doctor.finding import Kind, Remedy, Severity
from slimstudio.engine.data.doctor.inspection import inspect
from slimstudio.engine.data.signature import OURS, told_by_signature
from tests.engine.data.doctor.pictures import checked, pets, picture

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "AVIF")


def encoded(kind: str, seed: int = 0) -> bytes:
    target = BytesIO()
    picture(seed).save(target, kind)
    return target.getvalue()


def bomb(side: int) -> bytes:
    """A PNG of some bytes that claims so many pixels a side."""
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


@pytest.mark.parametrize("kind", FORMATS)
def test_a_whole_picture_is_sound(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind.lower()}"
    path.write_bytes(encoded(kind))
    found = inspect(path)
    assert found.troubles == ()
    assert found.fingerprint is not None
    assert len(found.digest) == 16


@pytest.mark.parametrize("kind", FORMATS)
def test_a_picture_without_its_end_is_found(tmp_path: Path, kind: str) -> None:
    whole = encoded(kind)
    path = tmp_path / f"a.{kind.lower()}"
    path.write_bytes(whole[: len(whole) * 2 // 3])
    found = inspect(path)
    ((told, detail),) = found.troubles
    assert told is Kind.TRUNCATED
    assert "cut off" in str(detail)
    assert found.fingerprint is None


# The first would be decoded by a computer with much memory, if its file were as large.
@pytest.mark.parametrize("side", [20_000, 33_000, 60_000])
def test_a_picture_that_would_fill_the_memory_is_not_decoded(tmp_path: Path, side: int) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(bomb(side))
    assert inspect(path).troubles[0][0] is Kind.TOO_LARGE


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (b"\x00\x00\x00\x18ftypheic", "HEIC"),
        (b"\x00\x00\x00\x18ftypavif", "AVIF"),
        (b"\x00\x00\x00\x18ftypisom", "a film"),
        (b"%PDF-1.7", "a PDF document"),
        (b"  <!DOCTYPE html>", "a web page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg>", "an SVG drawing"),
        (b"PK\x03\x04", "a zip file"),
        (b"hello", ""),
    ],
)
def test_what_a_file_really_is_is_told(tmp_path: Path, head: bytes, told: str) -> None:
    assert str(told_by_signature(head)) == told
    path = tmp_path / "a.jpg"
    path.write_bytes(head)
    ((kind, detail),) = inspect(path).troubles
    assert kind is (Kind.TRUNCATED if told in OURS else Kind.UNREADABLE)
    assert told in str(detail)


def test_a_file_that_has_vanished_or_a_link_to_nowhere_is_missing(tmp_path: Path) -> None:
    (tmp_path / "link.jpg").symlink_to(tmp_path / "gone.jpg")
    (tmp_path / "round.jpg").symlink_to(tmp_path / "round.jpg")
    for name in ("a.jpg", "link.jpg", "round.jpg"):
        ((kind, _),) = inspect(tmp_path / name).troubles
        assert kind is Kind.MISSING


def test_each_kind_is_told_by_itself_and_can_be_excluded(tmp_path: Path) -> None:
    pets(tmp_path)
    for name, content in (
        ("empty.jpg", b""),
        ("page.jpg", b"<html>"),
        ("half.jpg", encoded("JPEG", 1)[:900]),
        ("bomb.png", bomb(60_000)),
    ):
        (tmp_path / "cat" / name).write_bytes(content)
    found = checked(tmp_path)
    names = {kind: finding.excluding for kind, finding in found.items()}
    assert names == {
        Kind.EMPTY: ("cat/empty.jpg",),
        Kind.UNREADABLE: ("cat/page.jpg",),
        Kind.TRUNCATED: ("cat/half.jpg",),
        Kind.TOO_LARGE: ("cat/bomb.png",),
    }
    for finding in found.values():
        assert finding.severity is Severity.WARNING
        assert finding.remedies == (Remedy.EXCLUDE,)
        assert finding.count == 1
        assert str(finding.title).startswith("1 file ")
        assert str(finding.why).endswith(".")
        assert str(finding.advice).endswith(".")
        assert finding.shown[0][0].path.parent == tmp_path / "cat"
        assert finding.shown[0][0].label == "cat"


@pytest.mark.parametrize(
    ("kind", "name", "told"),
    [("PNG", "a.jpg", "PNG, named .jpg."), ("WEBP", "a.PNG", "WebP, named .png.")],
)
def test_a_name_that_promises_another_format_is_found_and_the_true_one_told(
    tmp_path: Path, kind: str, name: str, told: str
) -> None:
    pets(tmp_path)
    (tmp_path / "dog" / name).write_bytes(encoded(kind, 77))
    found = checked(tmp_path)
    assert found.keys() == {Kind.WRONG_SUFFIX}
    assert found[Kind.WRONG_SUFFIX].severity is Severity.HINT
    assert found[Kind.WRONG_SUFFIX].remedies == ()
    assert str(found[Kind.WRONG_SUFFIX].shown[0][0].detail) == told
