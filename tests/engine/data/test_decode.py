import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from slimstudio.engine.data.decode import decode
from slimstudio.engine.models.network import Interpolation, Preprocessing
from slimstudio.engine.vision import torchvision
from slimstudio.errors import ImagesError

Picture = NDArray[np.uint8]
Values = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.float32]

AS_IT_IS = Preprocessing(size=8, resize=8)


def gradient(width: int = 8, height: int = 8) -> Picture:
    """Red grows to the right, green downwards: every orientation looks different."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[..., 0] = np.linspace(0, 255, width).astype(np.uint8)
    picture[..., 1] = np.linspace(0, 255, height).astype(np.uint8)[:, None]
    return picture


def save(path: Path, picture: Values, **options: Any) -> Path:
    Image.fromarray(picture).save(path, **options)
    return path


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tiff", ".gif", ".webp"])
def test_lossless_formats_give_the_pixels_that_were_saved(tmp_path: Path, suffix: str) -> None:
    options = {".webp": {"lossless": True}}.get(suffix, {})
    path = save(tmp_path / f"image{suffix}", gradient(), **options)
    assert np.array_equal(decode(path, AS_IT_IS), gradient())


@pytest.mark.parametrize("way", Interpolation)
def test_scaling_and_cutting_are_those_of_torchvision(tmp_path: Path, way: Interpolation) -> None:
    picture = np.random.default_rng(0).integers(0, 256, (61, 90, 3), dtype=np.uint8)
    path = save(tmp_path / "image.png", picture)
    transforms = torchvision.transforms
    scale = transforms.Resize(33, transforms.InterpolationMode(way))
    reference = transforms.CenterCrop(28)(scale(Image.fromarray(picture)))
    ours = decode(path, Preprocessing(28, 33, interpolation=way)).astype(int)
    assert np.abs(ours - np.asarray(reference).astype(int)).max() <= 1


def test_tiny_images_grow_smoothly(tmp_path: Path) -> None:
    picture = np.zeros((8, 8, 3), np.uint8)
    picture[:, 4:] = 255
    grown = decode(save(tmp_path / "digit.png", picture), Preprocessing(size=32, resize=32))
    row = grown[16, :, 0].astype(int)
    assert row[0] == 0
    assert row[-1] == 255
    assert (np.diff(row) >= 0).all()
    # The edge spreads over one old pixel, which is four new ones.
    assert ((row > 0) & (row < 255)).sum() == 4


def test_large_jpegs_are_scaled_as_if_decoded_whole(tmp_path: Path) -> None:
    coarse = np.random.default_rng(0).integers(0, 256, (9, 12, 3), dtype=np.uint8)
    large = Image.fromarray(coarse).resize((1200, 900), Image.Resampling.BICUBIC)
    large.save(tmp_path / "photo.jpg", quality=95)
    large.save(tmp_path / "photo.png")
    preprocessing = Preprocessing(size=64, resize=72)
    shortcut = decode(tmp_path / "photo.jpg", preprocessing).astype(int)
    whole = decode(tmp_path / "photo.png", preprocessing).astype(int)
    assert np.abs(shortcut - whole).mean() < 1.5


UPRIGHT: dict[int, Callable[[Picture], Picture]] = {
    1: lambda picture: picture,
    2: lambda picture: picture[:, ::-1],
    3: lambda picture: picture[::-1, ::-1],
    4: lambda picture: picture[::-1],
    5: lambda picture: picture.swapaxes(0, 1),
    6: lambda picture: picture[::-1].swapaxes(0, 1),
    7: lambda picture: picture[::-1, ::-1].swapaxes(0, 1),
    8: lambda picture: picture[:, ::-1].swapaxes(0, 1),
}


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tiff", ".webp"])
def test_photographs_are_turned_upright(tmp_path: Path, orientation: int, suffix: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = gradient(16, 16)
    path = save(tmp_path / f"image{suffix}", picture, exif=exif, quality=100)
    found = decode(path, Preprocessing(size=16, resize=16)).astype(int)
    assert np.abs(found - UPRIGHT[orientation](picture).astype(int)).mean() < 4


# Pillow says so too, for programmers.
@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_a_damaged_exif_note_does_not_cost_the_picture(tmp_path: Path) -> None:
    path = save(tmp_path / "image.jpg", gradient(), exif=b"Exif\0\0MM\0\x2a\0\0\0\x08\xff\xff\0\0")
    assert decode(path, AS_IT_IS).shape == (8, 8, 3)


@pytest.mark.parametrize("suffix", [".jpg", ".tiff"])
def test_inks_become_the_colours_that_they_print(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"image{suffix}"
    Image.new("RGB", (8, 8), (200, 40, 90)).convert("CMYK").save(path)
    assert np.abs(decode(path, AS_IT_IS).astype(int) - (200, 40, 90)).max() <= 6


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".gif", ".tiff"])
def test_palettes_become_their_colours(tmp_path: Path, suffix: str) -> None:
    image = Image.new("P", (8, 8), 1)
    image.putpalette([0, 0, 0, 200, 10, 10])
    image.save(tmp_path / f"image{suffix}")
    assert (decode(tmp_path / f"image{suffix}", AS_IT_IS) == (200, 10, 10)).all()


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tiff"])
def test_half_transparent_colours_are_mixed_with_white(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"image{suffix}"
    Image.new("RGBA", (8, 8), (0, 0, 200, 51)).save(path, lossless=True)
    found = decode(path, AS_IT_IS).astype(int)
    assert np.abs(found - (204, 204, 244)).max() <= 1


def test_transparency_becomes_white(tmp_path: Path) -> None:
    picture = np.zeros((8, 8, 4), np.uint8)
    picture[:, 4:, 3] = 255
    found = decode(save(tmp_path / "image.png", picture), AS_IT_IS)
    assert (found[:, :4] == 255).all()
    assert (found[:, 4:] == 0).all()


def test_a_transparent_palette_colour_becomes_white(tmp_path: Path) -> None:
    image = Image.new("P", (8, 8), 1)
    image.putpalette([0, 0, 0, 200, 10, 10])
    image.paste(0, (0, 0, 4, 8))
    image.save(tmp_path / "image.png", transparency=0)
    found = decode(tmp_path / "image.png", AS_IT_IS)
    assert (found[:, :4] == 255).all()
    assert (found[:, 4:] == (200, 10, 10)).all()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK"])
def test_other_colour_modes_become_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("image.tiff" if mode == "CMYK" else "image.png")
    Image.new("RGB", (8, 8), "white").convert(mode).save(path)
    assert (decode(path, AS_IT_IS) == 255).all()


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_sixteen_bits_become_eight(tmp_path: Path, suffix: str) -> None:
    values = np.array([0, 257, 128 * 257, 65535], np.uint16).repeat(2)[None].repeat(8, axis=0)
    found = decode(save(tmp_path / f"scan{suffix}", values), AS_IT_IS)
    assert found[0, ::2, 0].tolist() == [0, 1, 128, 255]
    assert (found == found[..., :1]).all()


def test_colours_of_sixteen_bits_become_eight(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(png(8, 8, depth=16, colour=bytes.fromhex("ffff 8000 0101")))
    assert np.abs(decode(path, AS_IT_IS).astype(int) - (255, 128, 1)).max() <= 1


@pytest.mark.parametrize(("scale", "brightest"), [(1.0, 255), (100.0, 100), (1e9, 255)])
def test_floating_point_images_are_understood(tmp_path: Path, scale: float, brightest: int) -> None:
    values = np.linspace(0, scale, 8, dtype=np.float32)[None].repeat(8, axis=0)
    values[3, 0] = np.nan
    found = decode(save(tmp_path / "scan.tiff", values), AS_IT_IS)
    assert found[0, -1, 0] == brightest
    assert found[3, 0, 0] == 0


def test_of_an_animation_the_first_frame_counts(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue", "lime")]
    for suffix in ("gif", "webp", "tiff", "png"):
        path = tmp_path / f"frames.{suffix}"
        frames[0].save(path, save_all=True, append_images=frames[1:], lossless=True)
        assert (decode(path, AS_IT_IS) == (255, 0, 0)).all()


def png(width: int, height: int, *, depth: int = 1, colour: bytes = b"") -> bytes:
    """Write a valid PNG of one colour; of black pixels, one bit each, without ever holding them."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + checksum

    header = struct.pack(">IIBBBBB", width, height, depth, 2 if colour else 0, 0, 0, 0)
    row = colour * width or bytes((width + 7) // 8)
    rows = zlib.compress((b"\0" + row) * height)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("side", [33_000, 50_000])
def test_a_decompression_bomb_is_rejected_for_its_size(tmp_path: Path, side: int) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png(side, side))
    assert path.stat().st_size < 500_000
    with pytest.raises(ImagesError) as caught:
        decode(path, AS_IT_IS)
    assert str(caught.value.why) == "It has more than 1073 million pixels."


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_the_pixel_limit_holds_where_warnings_are_silenced(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png(33_000, 33_000))
    with pytest.raises(ImagesError, match="1073 million"):
        decode(path, AS_IT_IS)


def test_what_the_memory_does_not_hold_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mosaic.png"
    path.write_bytes(png(8_000, 8_000))
    monkeypatch.setattr(
        psutil, "virtual_memory", lambda: SimpleNamespace(available=8 * 8_000**2 - 1)
    )
    with pytest.raises(ImagesError, match="not enough memory"):
        decode(path, AS_IT_IS)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=2**40))
    assert not decode(path, AS_IT_IS).any()


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), [(12_000, 9_000), (16_320, 12_240)])
@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_photographs_of_100_and_200_megapixels_open(
    tmp_path: Path, width: int, height: int, suffix: str
) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.new("RGB", (width, height), (200, 40, 90)).save(path, compress_level=1)
    assert np.abs(decode(path, AS_IT_IS).astype(int) - (200, 40, 90)).max() <= 3


def noise() -> bytes:
    stream = BytesIO()
    picture = np.random.default_rng(0).integers(0, 256, (20, 20, 3), dtype=np.uint8)
    Image.fromarray(picture).save(stream, "PNG")
    return stream.getvalue()


def jpeg() -> bytes:
    stream = BytesIO()
    Image.fromarray(gradient(64, 64)).save(stream, "JPEG")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "The file is empty."),
        (b"hello", "It holds no picture of a known format."),
        (jpeg()[:-200], "The JPEG file is damaged or cut off."),
        (noise()[:600], "The PNG file is damaged or cut off."),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "It holds no picture of a known format."),
    ],
)
def test_unusable_files_get_a_plain_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "image.jpg"
    path.write_bytes(content)
    with pytest.raises(ImagesError) as caught:
        decode(path, AS_IT_IS)
    assert str(caught.value.why).startswith(reason)
    assert str(path) in str(caught.value.what)
    assert caught.value.remedy


def test_a_file_that_vanished(tmp_path: Path) -> None:
    with pytest.raises(ImagesError, match="no longer there"):
        decode(tmp_path / "gone.png", AS_IT_IS)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_is_wrong_with_an_image_only_our_own_error_escapes(
    tmp_path: Path, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF"]))
    stream = BytesIO()
    Image.fromarray(gradient(20, 10)).save(stream, kind)
    content = bytearray(stream.getvalue())
    for _ in range(data.draw(st.integers(0, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "image.bin"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    try:
        found = decode(path, AS_IT_IS)
    except ImagesError:
        return
    assert found.shape == (8, 8, 3)


@pytest.mark.parametrize("head", [b"MM\0+\0\x08\0\0", b"II+\0\x08\0\0\0"])
def test_a_large_tiff_whose_tags_lie_beyond_every_file_is_refused(
    tmp_path: Path, head: bytes
) -> None:
    path = tmp_path / "far.tif"
    path.write_bytes(head + b"\xff" * 8 + bytes(40))
    with pytest.raises(ImagesError):
        decode(path, AS_IT_IS)
