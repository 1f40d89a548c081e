"""The web page, in real browsers that have no network."""

import base64
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.prepare import prepared
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.image_size import sides
from slimstudio.engine.targets.page_measure import without_weights
from slimstudio.engine.targets.target import Kit
from slimstudio.engine.targets.web_page import WEB_PAGE
from slimstudio.engine.timing.device import read_device, times_on
from slimstudio.system.locations import resources
from tests.engine.export.samples import PREPROCESSING
from tests.engine.targets.browsers import Browser, chromium, firefox, wait_for
from tests.engine.targets.samples import HOSTILE, kit, picture
from tests.engine.targets.web_runtime import runtime_or_why
from tests.engine.timing.devices import NETWORK

Start = Callable[[Path], AbstractContextManager[Browser]]
BROWSERS: dict[str, tuple[Start, tuple[str, ...]]] = {
    "chromium": (chromium, ("chromium", "chromium-browser")),
    "firefox": (firefox, ("firefox-esr", "firefox")),
}


@pytest.fixture(scope="module", params=list(BROWSERS))
def browser(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    start, programs = BROWSERS[request.param]
    if not any(map(shutil.which, programs)):
        pytest.skip(f"{request.param} is not installed: apt-get install {programs[0]}")
    with start(tmp_path_factory.mktemp(request.param)) as running:
        yield running


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Kit:
    """A folder with a page whose network answers by how red, green and blue a picture is."""
    runtime = runtime_or_why()
    if isinstance(runtime, str):
        pytest.skip(runtime)
    made = replace(kit(tmp_path_factory.mktemp("größe 網路 #1")), runtime=runtime)
    assert WEB_PAGE.write_programs(made) == ()
    return made


def expected(given: Kit, path: Path) -> list[float]:
    ask = open_onnx((given.folder / "birds.onnx").read_bytes())
    return [float(share) for share in ask(decode(path, PREPROCESSING)[None])[0]]


def shown(browser: Browser, name: str) -> list[float] | str:
    """Wait for the answer about a picture: its shares in the order of the classes, or an error."""
    card = (
        "[...document.querySelectorAll('.card')].find((one) => "
        f"one.querySelector('.name').textContent === {name!r})"
    )
    wait_for(browser, f"Boolean({card}?.querySelector('.bar, .error'))")
    error = browser.ask(f"{card}.querySelector('.error')?.textContent")
    if error:
        return str(error)
    bars = (
        f"[...{card}.querySelectorAll('.bar')].map((one) => [+one.dataset.at, +one.dataset.share])"
    )
    return [share for _, share in sorted(browser.ask(bars))]


@pytest.mark.slow
def test_opened_for_a_check_the_page_answers_its_pictures(browser: Browser, given: Kit) -> None:
    browser.open(f"{given.page.as_uri()}#check")
    verdict = "document.getElementById('verdict')"
    wait_for(browser, f"'agreeing' in {verdict}.dataset || 'error' in {verdict}.dataset")
    assert browser.ask(f"{verdict}.textContent") == "4 of 4 answers agree"


@pytest.mark.slow
def test_a_page_whose_answers_are_others_says_so(
    browser: Browser, given: Kit, tmp_path: Path
) -> None:
    first = given.pictures[0]
    wrong = replace(first, shares=tuple(reversed(first.shares)))
    altered = replace(given, folder=tmp_path, pictures=(wrong, *given.pictures[1:]))
    shutil.copytree(given.folder / "pictures", tmp_path / "pictures")
    WEB_PAGE.write_programs(altered)
    browser.open(f"{altered.page.as_uri()}#check")
    wait_for(browser, "'agreeing' in document.getElementById('verdict').dataset")
    said = browser.ask("document.getElementById('verdict').textContent")
    assert said == "3 of 4 answers agree"


@pytest.mark.slow
def test_what_the_page_measures_is_opened_as_a_device(
    browser: Browser, given: Kit, tmp_path: Path
) -> None:
    whole = tmp_path / "birds-original.onnx"
    shutil.copyfile(given.folder / "birds.onnx", whole)
    both = replace(given, folder=tmp_path, original=(NETWORK, whole))
    shutil.copytree(given.folder / "pictures", tmp_path / "pictures")
    WEB_PAGE.write_programs(both)
    assert not whole.exists()
    browser.open(both.page.as_uri())
    browser.ask("document.getElementById('deviceName').value = ' Café  phone'")
    browser.ask("document.getElementById('measure').click()")
    wait_for(browser, "!document.getElementById('saved').hidden")
    browser.ask("document.getElementById('saved').click()")
    saved = browser.downloads / "device.json"
    until = time.monotonic() + 30
    while not (saved.exists() and saved.stat().st_size):
        assert time.monotonic() < until, "nothing was saved"
        time.sleep(0.1)
    device = read_device(saved)
    saved.unlink()
    assert device.title == "Café phone"
    assert device.answers == (4, 4)
    assert [one.name for one in device.networks] == ["original", "compact"]
    times = times_on(device, NETWORK)
    assert times is not None
    assert times.device == "Café phone"


def test_a_network_without_its_weights_is_small_and_runs() -> None:
    weights = np.full((300, 12), 0.01, np.float32)
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"]), helper.make_node("Add", ["y", "b"], ["z"])],
        "net",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 300])],
        [helper.make_tensor_value_info("z", TensorProto.FLOAT, [1, 12])],
        [
            numpy_helper.from_array(weights, "w"),
            numpy_helper.from_array(np.ones(12, np.float32), "b"),
        ],
    )
    opsets = [helper.make_opsetid("", 20)]
    content = helper.make_model(graph, opset_imports=opsets, ir_version=10).SerializeToString()
    bare = without_weights(content)
    assert len(bare) < 1000 < len(content)
    scores = open_onnx(bare)(np.ones((1, 300), np.float32))
    assert np.allclose(scores, 300 / 12 + 1)


def files_of_each_kind(folder: Path) -> dict[str, tuple[Path, float]]:
    """Write a picture in each kind of file, and how far shares may be apart."""
    notes = Image.Exif()
    notes[0x0112] = 6
    rgb, clear = picture(1, 150, 90), picture(2, 150, 90).convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    deep = np.asarray(rgb.convert("L")).astype(np.uint16) * 257
    kinds: dict[str, tuple[Image.Image, dict[str, Any], float]] = {
        "plain.png": (rgb, {}, 1e-6),
        "plain.jpg": (rgb, {"quality": 90}, 1e-6),
        "turned.jpg": (rgb, {"quality": 90, "exif": notes}, 1e-6),
        "plain.webp": (rgb, {"lossless": True}, 1e-6),
        "turned.webp": (rgb, {"lossless": True, "exif": notes}, 1e-6),
        "plain.bmp": (rgb, {}, 1e-6),
        "palette.gif": (rgb.convert("P"), {}, 1e-6),
        "grey.png": (rgb.convert("L"), {}, 1e-6),
        "tall.png": (picture(0, 40, 400), {}, 1e-6),
        "wide.png": (picture(0, 900, 33), {}, 1e-6),
        "tiny.png": (picture(0, 9, 7), {}, 1e-6),
        "clear.png": (clear, {}, 1.5e-2),
        "deep.png": (Image.fromarray(deep), {}, 1.5e-2),
    }
    for name, (image, options, _) in kinds.items():
        image.save(folder / name, **options)
    return {name: (folder / name, apart) for name, (_, _, apart) in kinds.items()}


@pytest.mark.slow
def test_a_picture_of_each_kind_gets_the_answer_that_python_gives(
    browser: Browser, given: Kit, tmp_path: Path
) -> None:
    kinds = files_of_each_kind(tmp_path)
    picture(0).save(tmp_path / "scan.tif")
    heic = tmp_path / "phone.heic"
    heic.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    hostile = tmp_path / "<img src=x onerror=document.title=1>.png"
    picture(1).save(hostile)
    (tmp_path / "text.png").write_text("no picture")
    browser.open(given.page.as_uri())
    others = [tmp_path / "scan.tif", heic, hostile, tmp_path / "text.png"]
    browser.choose([*(path for path, _ in kinds.values()), *others])
    for name, (path, apart) in kinds.items():
        found = shown(browser, name)
        assert not isinstance(found, str), f"{name}: {found}"
        assert np.allclose(found, expected(given, path), atol=apart, rtol=0), name
    assert "TIFF" in str(shown(browser, "scan.tif"))
    assert "HEIC" in str(shown(browser, "phone.heic"))
    assert "no picture" in str(shown(browser, "text.png"))
    assert not isinstance(shown(browser, hostile.name), str)
    # Names of files and of classes are shown, never run.
    names = browser.ask(
        "[...document.querySelectorAll('.bar span:first-child')].map(o => o.textContent)"
    )
    assert set(names) == set(HOSTILE)
    assert browser.ask("document.title") == "birds"


@pytest.mark.slow
def test_the_camera_is_answered_too(browser: Browser, given: Kit) -> None:
    browser.open(given.page.as_uri())
    browser.ask("document.getElementById('openCamera').click()")
    wait_for(browser, "document.getElementById('video').videoWidth > 0")
    browser.ask("document.getElementById('photograph').click()")
    found = shown(browser, "Photograph")
    assert not isinstance(found, str), found
    assert sum(found) == pytest.approx(1, abs=1e-4)
    browser.ask("document.getElementById('closeCamera').click()")
    assert browser.ask("document.getElementById('camera').hidden")


@pytest.mark.slow
def test_the_page_forbids_itself_every_connection(browser: Browser, given: Kit) -> None:
    browser.open(given.page.as_uri())
    forbidden = (
        "new Promise((resolve) => {"
        "addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));"
        "const code = document.createElement('img');"
        "code.src = 'https://example.org/x.png';"
        "document.body.append(code);"
        "setTimeout(() => resolve('none'), 5000); })"
    )
    assert browser.ask(forbidden) == "img-src"
    assert "connect-src 'none'" in given.page.read_text(encoding="utf-8")
    loaded = browser.ask("performance.getEntriesByType('resource').map((one) => one.name)")
    assert [name for name in loaded if not name.startswith("blob:")] in (
        [],
        ["https://example.org/x.png"],
    )


@pytest.mark.slow
def test_resampling_is_pillows_to_the_last_bit(browser: Browser) -> None:
    source = (resources() / "web_page" / "resample.js").read_text(encoding="utf-8")
    browser.open("data:text/html,blank")
    noise = np.random.default_rng(3)
    sizes = [(1, 1), (7, 300), (300, 7), (33, 32), (64, 48), (251, 640), (640, 251), (90, 800)]
    for width, height in sizes:
        for size, resize, interpolation in (
            (32, 36, "bilinear"),
            (40, 40, "bicubic"),
            (24, 61, "bicubic"),
            ((20, 36), 31, "bicubic"),
            ((36, 20), 20, "bilinear"),
        ):
            pixels = noise.integers(0, 256, (height, width, 3), dtype=np.uint8)
            shape = list(sides(size))
            wanted = prepared(Image.fromarray(pixels), size, resize, interpolation)
            alpha = np.full((height, width, 1), 255, np.uint8)
            sent = base64.b64encode(np.concatenate((pixels, alpha), axis=2).tobytes()).decode()
            recipe = f"{{size: {shape}, resize: {resize}, interpolation: '{interpolation}'}}"
            bytes_of = f"Uint8Array.from(atob('{sent}'), (one) => one.charCodeAt(0))"
            square = f"centralPart({bytes_of}, {width}, {height}, {recipe})"
            found = browser.ask(
                f"(() => {{ {source}\nreturn btoa(String.fromCharCode(...{square})); }})()"
            )
            got = np.frombuffer(base64.b64decode(found), np.uint8).reshape(*shape, 3)
            assert np.array_equal(got, wanted), (width, height, size, resize, interpolation)
