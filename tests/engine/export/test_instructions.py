"""What leaves SlimStudio prepares photographs as they were prepared inside, whatever they are."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.decode import decode, decode_told
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.export.export import export
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.instructions import program, source_of, steps
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import PT
from slimstudio.engine.export.safe import SAFETENSORS
from slimstudio.engine.models.network import Interpolation, Preprocessing
from slimstudio.errors import ExportError
from tests.engine.data.doctor.pictures import picture
from tests.engine.export.samples import BROUGHT, PREPROCESSING, compact_squeezenet, pictures

HEIC = Path(__file__).parents[1] / "data" / "heic"
DEEP = Preprocessing(size=32, resize=36, levels=(0.0, 4095.0))


def photographs(folder: Path) -> dict[str, Path]:
    """Write photographs of every kind that people have."""
    photo = picture(3, (90, 70))
    grey = np.asarray(photo.convert("L"))
    clear = photo.copy()
    clear.putalpha(Image.fromarray(np.where(grey > 120, 255, grey).astype(np.uint8)))
    hidden = Image.new("RGBA", (90, 70), (0, 0, 0, 0))
    hidden.paste(photo, (20, 20))
    palette = photo.quantize(64)
    turned = Image.Exif()
    turned[0x0112] = 6
    saved: dict[str, tuple[Image.Image, dict[str, Any]]] = {
        "plain.jpg": (photo, {}),
        "large.jpg": (photo.resize((900, 700), Image.Resampling.BICUBIC), {}),
        "turned.jpg": (photo, {"exif": turned}),
        "turned.png": (photo, {"exif": turned}),
        "inks.jpg": (photo.convert("CMYK"), {}),
        "grey.png": (photo.convert("L"), {}),
        "black and white.png": (photo.convert("1"), {}),
        "clear.png": (clear, {}),
        "clear.webp": (clear, {"lossless": True}),
        "cut-out.png": (hidden, {}),
        "grey and clear.png": (clear.convert("LA"), {}),
        "palette.png": (palette, {}),
        "palette.gif": (palette, {}),
        "clear palette.png": (palette, {"transparency": 3}),
        "scan.png": (Image.fromarray(grey.astype(np.uint16) * 16), {}),
        "scan.tif": (Image.fromarray(grey.astype(np.float32) * 16), {}),
        "whole.tif": (Image.fromarray(grey.astype(np.int32) * 16), {}),
        "new.avif": (photo, {}),
    }
    for name, (image, options) in saved.items():
        image.save(folder / name, **options)
    return {
        **{name: folder / name for name in saved},
        **{path.name: path for path in sorted(HEIC.iterdir())},
    }


@pytest.mark.parametrize("interpolation", Interpolation)
@pytest.mark.parametrize("levels", [None, (0.0, 4095.0)])
def test_the_program_on_the_page_prepares_every_kind_as_here(
    tmp_path: Path, interpolation: Interpolation, levels: tuple[float, float] | None
) -> None:
    wanted = Preprocessing(size=32, resize=36, interpolation=interpolation, levels=levels)
    for raw in (False, True):
        (tmp_path / "prepare.py").write_text(program(wanted, raw=raw), encoding="utf-8")
        prepare = runpy.run_path(str(tmp_path / "prepare.py"))["prepare"]
        for name, path in photographs(tmp_path).items():
            with Image.open(path) as image:
                found = prepare(image)
            pixels = decode(path, wanted)
            if raw:
                assert np.array_equal(found, pixels[None]), name
            else:
                expected = normalise(torch.tensor(pixels).permute(2, 0, 1)[None], wanted).numpy()
                assert found.dtype == np.float32
                assert np.abs(found - expected).max() < 1e-5, name


def test_each_step_is_told() -> None:
    told = steps(DEEP, raw=False)
    for word in ("EXIF", "white", "Palettes", "CMYK", "grey", "4095", "antialiased", "central"):
        assert word in told


def of_each_kind(folder: Path) -> tuple[Path, ...]:
    kinds = {decode_told(path, PREPROCESSING)[1]: path for path in photographs(folder).values()}
    return tuple(kinds.values())


@pytest.mark.slow
@pytest.mark.parametrize("file_format", [PT, SAFETENSORS], ids=lambda one: one.suffix)
def test_an_export_is_checked_by_files_of_each_kind(tmp_path: Path, file_format: Format) -> None:
    samples = of_each_kind(tmp_path)
    assert len(samples) > 10
    gone = tmp_path / "gone.png"
    dataset = Dataset(pictures(4), pictures(4), samples=(*samples, gone))
    path = tmp_path / f"net{file_format.suffix}"
    found = export(compact_squeezenet(), file_format, path, dataset, Unattended())
    assert found.photographs == len(samples)


@pytest.mark.slow
@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("file_format", BROUGHT, ids=lambda one: one.suffix)
def test_every_export_is_checked_by_files_of_each_kind(
    tmp_path: Path, file_format: Format, raw: bool
) -> None:
    samples = of_each_kind(tmp_path)
    dataset = Dataset(pictures(40), pictures(), samples=samples)
    path = tmp_path / f"net{file_format.suffix}"
    options = ExportOptions(raw, largest_loss=0.2)
    found = export(compact_squeezenet(), file_format, path, dataset, Unattended(), options)
    assert found.photographs == len(samples)


Change = Callable[[str], str]


@pytest.mark.parametrize(
    ("change", "culprit"),
    [
        pytest.param(
            lambda text: text.replace('"white")', '"black")'),
            "cut-out.png",
            marks=pytest.mark.slow,
        ),
        pytest.param(
            lambda text: text.replace("ImageOps.exif_transpose", "ImageOps.mirror"),
            "turned.jpg",
            marks=pytest.mark.slow,
        ),
        pytest.param(
            lambda text: text.replace("_from_deep(image, levels)", 'image.convert("RGB")'),
            "scan.png",
            marks=pytest.mark.slow,
        ),
    ],
)
def test_a_program_that_prepares_otherwise_is_not_given_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Change, culprit: str
) -> None:
    monkeypatch.setattr(
        "slimstudio.engine.export.loader.source_of", lambda module: change(source_of(module))
    )
    sample = photographs(tmp_path)[culprit]
    dataset = Dataset(pictures(4), pictures(4), samples=(sample,))
    with pytest.raises(ExportError, match=culprit):
        export(compact_squeezenet(), PT, tmp_path / "net.pt", dataset, Unattended())
    assert not (tmp_path / "net.pt").exists()
