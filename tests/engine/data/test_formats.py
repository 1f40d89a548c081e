"""Formats of phones and scanners are read as they were meant, and others are named."""

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.doctor.inspection import inspect
from slimstudio.engine.data.signature import why_unused
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import ImagesError

# 64 x 48 pixels, red in the upper left, with a colour that grows to the right and down; made by
# libheif: as it is, lying on its side with a note to turn it, half transparent, with 10 bits.
HEIC = Path(__file__).parent / "heic"
WHOLE = Preprocessing(size=48, resize=48)
RED = (250, 20, 20)


def corner(picture: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The mean colour of a place that the mark in the corner covers, but for the cut-off sides."""
    mean: NDArray[np.int64] = picture[2:8, 1:6].mean(axis=(0, 1)).round().astype(np.int64)
    return mean


@pytest.mark.parametrize("name", ["plain", "turned", "ten"])
def test_heic_is_read_upright_and_in_its_colours(name: str) -> None:
    picture = decode(HEIC / f"{name}.heic", WHOLE)
    assert np.abs(corner(picture) - RED).max() <= 12
    assert np.abs(picture[40, 40].astype(int) - (192, 200, 90)).max() <= 12
    assert not inspect(HEIC / f"{name}.heic").troubles


def test_transparent_heic_lies_on_white() -> None:
    picture = decode(HEIC / "clear.heic", WHOLE)
    assert (picture[:, :20] > 250).all()
    assert picture[40, 40].max() < 220


@pytest.mark.parametrize("brand", [b"heic", b"mif1"])
def test_heic_is_known_by_its_content(tmp_path: Path, brand: bytes) -> None:
    whole = (HEIC / "plain.heic").read_bytes()
    path = tmp_path / "a.jpg"
    path.write_bytes(whole[:8] + brand + whole[12:])
    assert decode(path, WHOLE).shape == (48, 48, 3)
    assert [kind for kind, _ in inspect(path).troubles] == [Kind.WRONG_SUFFIX]


@pytest.mark.parametrize("share", [0.05, 0.3, 0.7, 0.95])
def test_heic_without_its_end_is_damaged(tmp_path: Path, share: float) -> None:
    whole = (HEIC / "plain.heic").read_bytes()
    path = tmp_path / "a.heic"
    path.write_bytes(whole[: max(20, int(share * len(whole)))])
    ((kind, detail),) = inspect(path).troubles
    assert kind is Kind.TRUNCATED
    assert "HEIC" in str(detail)
    with pytest.raises(ImagesError, match="HEIC"):
        decode(path, WHOLE)


@pytest.mark.parametrize("brand", [b"avif", b"mif1"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_avif_is_read_and_turned_once(tmp_path: Path, brand: bytes, orientation: int) -> None:
    upright = Image.new("RGB", (64, 48), (40, 90, 160))
    upright.paste(RED, (0, 0, 24, 16))
    stored = upright.transpose(Image.Transpose.ROTATE_90) if orientation == 6 else upright
    exif, stream = Image.Exif(), BytesIO()
    exif[0x0112] = orientation
    stored.save(stream, "AVIF", exif=exif, quality=95)
    path = tmp_path / "a.avif"
    content = stream.getvalue()
    path.write_bytes(content[:8] + brand + content[12:])
    assert np.abs(corner(decode(path, WHOLE)) - RED).max() <= 12
    assert not inspect(path).troubles


def tiff(tags: dict[int, int]) -> bytes:
    """Write a TIFF, and give some of its tags other values."""
    stream = BytesIO()
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(stream, "TIFF", compression="packbits")
    content = stream.getvalue()
    (start,) = struct.unpack_from("<L", content, 4)
    (count,) = struct.unpack_from("<H", content, start)
    changed = bytearray(content)
    for at in range(start + 2, start + 2 + 12 * count, 12):
        tag, kind = struct.unpack_from("<HH", content, at)
        if tag in tags:
            struct.pack_into("<H" if kind == 3 else "<L", changed, at + 8, tags[tag])
    return bytes(changed)


@pytest.mark.parametrize(
    ("content", "kind", "told"),
    [
        (tiff({259: 50001}), Kind.UNREADABLE, "compressed as WebP"),
        (tiff({259: 34712}), Kind.UNREADABLE, "compressed as JPEG 2000"),
        (tiff({259: 34887}), Kind.UNREADABLE, "compressed as LERC"),
        (tiff({277: 13}), Kind.UNREADABLE, "13 values of 8 bits"),
        (tiff({})[:60], Kind.TRUNCATED, "damaged or cut off"),
        (b"\xff\xd8\xff\xc1\x00\x11\x0c" + bytes(40), Kind.UNREADABLE, "12 bits"),
        (b"\xff\xd8\xff\xc3\x00\x11\x08" + bytes(40), Kind.UNREADABLE, "rare kind"),
        (b"\0\0\0\x18ftypjpeg" + bytes(40), Kind.UNREADABLE, "HEIF of a rare kind"),
        (b"\0\0\0\x18ftypcrx " + bytes(40), Kind.UNREADABLE, "raw photograph"),
        (b"\0\0\0\x0cJXL " + bytes(40), Kind.UNREADABLE, "JPEG XL"),
    ],
)
def test_what_is_not_read_is_named_and_not_called_damaged(
    tmp_path: Path, content: bytes, kind: Kind, told: str
) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(content)
    ((found, detail),) = inspect(path).troubles
    assert found is kind
    assert told in str(detail)
    with pytest.raises(ImagesError, match=told):
        decode(path, WHOLE)


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        (".IMG_1.jpg.icloud", Kind.IN_CLOUD, "iCloud"),
        ("IMG_1.jpg.nextcloud", Kind.IN_CLOUD, "Nextcloud"),
        ("IMG_1.NEF", Kind.LEFT_OUT, "raw photograph"),
        ("clip.mov", Kind.LEFT_OUT, "a film"),
        ("image.jxl", Kind.LEFT_OUT, "JPEG XL"),
        ("notes.txt", Kind.LEFT_OUT, ".txt"),
        ("README", Kind.LEFT_OUT, "without a suffix"),
    ],
)
def test_what_is_not_called_like_an_image_is_named(name: str, kind: Kind, told: str) -> None:
    found, reason = why_unused(name, Path(name).suffix)
    assert found is kind
    assert told in str(reason)


def test_a_large_colour_profile_is_no_damage(tmp_path: Path) -> None:
    profile = np.random.default_rng(0).bytes(5_000_000)
    for suffix in ("png", "jpg", "tiff", "webp"):
        path = tmp_path / f"a.{suffix}"
        Image.new("RGB", (48, 48), RED).save(path, icc_profile=profile)
        assert np.abs(corner(decode(path, WHOLE)) - RED).max() <= 6


def test_what_image_libraries_say_does_not_reach_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (300, 60, 3), dtype=np.uint8)
    files = [tiff({259: 50001}), tiff({277: 13})]
    for kind, options in (
        ("TIFF", {"compression": "tiff_deflate"}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
        ("JPEG", {"exif": b"Exif\0\0MM\0\x2a\0\0\0\x08\xff\xff\0\0"}),
        ("PNG", {}),
        ("WEBP", {}),
        ("AVIF", {}),
    ):
        stream = BytesIO()
        Image.fromarray(noise).save(stream, kind, **options)
        content = stream.getvalue()
        half = len(content) // 2
        files += [content, content[:half], content[:half] + bytes(300) + content[half + 300 :]]
    for number, content in enumerate(files):
        path = tmp_path / f"{number}.tif"
        path.write_bytes(content)
        inspect(path)
        try:
            decode(path, WHOLE)
        except ImagesError:
            continue
    told = capfd.readouterr()
    assert (told.out, told.err) == ("", "")
