"""Files that cost far more than their size, and files that are none: each is refused at once."""

import io
import os
import socket
import struct
import threading
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from slimstudio.cli.command_line import Exit, main
from slimstudio.engine.control import Unattended
from slimstudio.engine.data import decode as decoding
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.doctor.inspection import inspect, thumbnail
from slimstudio.engine.data.folder import scan
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.zip_directory import check_directory
from slimstudio.errors import ImagesError, SlimStudioError
from slimstudio.session.curation_file import read_curation
from slimstudio.session.opening import open_project
from tests.engine.export.samples import PREPROCESSING

_READERS: dict[str, Callable[[Path], object]] = {
    "net.pt": open_network,
    "net.pth": open_network,
    "net.safetensors": open_network,
    "pets.slim": open_project,
    "photos.zip": lambda path: scan(path, Unattended()),
    "photos": lambda path: scan(path, Unattended()),
    "table.csv": lambda path: scan(path, Unattended()),
    "table.json": lambda path: scan(path, Unattended()),
    "photo.png": lambda path: decode(path, PREPROCESSING),
    "left_out.json": read_curation,
}


def make(path: Path, kind: str) -> None:
    """Make something that is no file; a link leads to each kind, too."""
    real = path.with_name("real") if kind.startswith("link") else path
    match kind.removeprefix("link to a "):
        case "pipe":
            os.mkfifo(real)
        case "socket":
            with socket.socket(socket.AF_UNIX) as listening:
                listening.bind(str(real))
        case "device":
            path.symlink_to("/dev/zero")
    if real != path:
        path.symlink_to(real)


# A reader that waits for a writer would wait for ever.
@pytest.mark.timeout(30)
@pytest.mark.skipif(os.name == "nt", reason="only Unix has files of these kinds")
@pytest.mark.parametrize("kind", ["pipe", "socket", "device", "link to a pipe"])
@pytest.mark.parametrize("name", _READERS)
def test_what_is_no_file_is_refused(name: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / name
    make(path, kind)
    with pytest.raises(SlimStudioError):
        _READERS[name](path)


@pytest.mark.timeout(30)
@pytest.mark.skipif(os.name == "nt", reason="only Unix has files of these kinds")
@pytest.mark.parametrize(
    "name", ["table.csv", "table.json", "table.jsonl", "classes.txt", "a/1.png"]
)
def test_a_pipe_in_a_folder_of_images_is_passed_by(name: str, tmp_path: Path) -> None:
    for at in range(4):
        folder = tmp_path / "ab"[at % 2]
        folder.mkdir(exist_ok=True)
        Image.new("RGB", (8, 8)).save(folder / f"photo {at}.png")
    os.mkfifo(tmp_path / name)
    assert set(scan(tmp_path, Unattended()).classes) == {"a", "b"}
    if name.endswith("png"):
        assert inspect(tmp_path / name).troubles
        assert thumbnail(tmp_path / name, 16) is None


@pytest.mark.timeout(60)
@pytest.mark.skipif(os.name == "nt", reason="only Unix has files of these kinds")
@pytest.mark.parametrize(
    "words",
    [
        ("inspect", "net.pt"),
        ("report", "pets.slim"),
        ("doctor", "photos.zip"),
        ("compress", "--model", "resnet18", "--weights", "net.pt", "--data", "photos.zip"),
    ],
)
def test_commands_do_not_wait_for_a_pipe(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("net.pt", "pets.slim", "photos.zip"):
        os.mkfifo(name)
    out = ("--out", "out") if words[0] == "compress" else ()
    assert main([*words, *out]) == Exit.BAD_INPUT


# -- zips -------------------------------------------------------------------------------------


def overlapping(count: int, content: bytes) -> bytes:
    """A zip whose entries all have the same bytes."""
    with zipfile.ZipFile(buffer := io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("a/0.bmp", content)
        first = made.infolist()[0]
        for at in range(1, count):
            copy = zipfile.ZipInfo(f"{'ab'[at % 2]}/{at:04}.bmp")
            for name in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(copy, name, getattr(first, name))
            made.filelist.append(copy)
            made.NameToInfo[copy.filename] = copy
    return buffer.getvalue()


def test_entries_that_share_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "photos.zip"
    path.write_bytes(overlapping(50, bytes(200_000)))
    with pytest.raises(ImagesError, match="share bytes"):
        scan(path, Unattended())
    project = tmp_path / "pets.slim"
    project.write_bytes(overlapping(50, bytes(200_000)))
    with pytest.raises(SlimStudioError, match="share bytes"):
        open_project(project)


@pytest.mark.parametrize("large", [False, True])
def test_a_directory_without_end_is_refused_unread(large: bool) -> None:
    last = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 9, 9, 2**31, 0, 0)
    if large:
        before = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 9, 9, 2**40, 0)
        before += struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1)
        last = before + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 9, 9, 5, 0, 0)
    for comment in (b"", b"x" * 40_000):
        with pytest.raises(ValueError, match="longer than"):
            check_directory(io.BytesIO(bytes(1000) + last + comment), 10**6)


def test_honest_zips_pass(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.comment = b"of a zip inside of it"
        for at in range(100):
            made.writestr(f"{at}.txt", b"text" * at)
        with zipfile.ZipFile(inner := io.BytesIO(), "w") as small:
            small.writestr("a.txt", b"text")
        made.writestr("inner.zip", inner.getvalue(), zipfile.ZIP_STORED)
    with path.open("rb") as file:
        check_directory(file, 10**6)
        assert file.tell() == 0


# -- pictures ---------------------------------------------------------------------------------


def picture(path: Path, side: int, mode: str = "RGBA") -> Path:
    Image.new(mode, (side, side)).save(path, compress_level=1)
    return path


def test_large_pictures_of_several_threads_wait_for_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = picture(tmp_path / "large.png", 1500)
    monkeypatch.setattr(decoding, "_SMALL_BYTES", 10**6)
    memory = decoding._SharedMemory(50 * 10**6)
    monkeypatch.setattr(decoding, "_MEMORY", memory)
    most, inside, lock = 0, 0, threading.Lock()
    load = Image.Image.load

    def counted(image: Image.Image) -> object:
        nonlocal most, inside
        with lock:
            inside += 1
            most = max(most, inside)
        try:
            return load(image)
        finally:
            with lock:
                inside -= 1

    monkeypatch.setattr(Image.Image, "load", counted)
    threads = [threading.Thread(target=decode, args=(path, PREPROCESSING)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert memory._held == 0
    assert most <= 6


def test_memory_is_shared_and_given_back() -> None:
    memory = decoding._SharedMemory(100 * 2**20)
    order: list[str] = []
    began, done = threading.Event(), threading.Event()

    def second() -> None:
        began.set()
        with memory.hold(60 * 2**20):
            order.append("second")
        done.set()

    with memory.hold(60 * 2**20):
        thread = threading.Thread(target=second)
        thread.start()
        began.wait(10)
        assert not done.wait(0.1)
        with memory.hold(100):  # small ones never wait
            order.append("first")
    thread.join(10)
    assert order == ["first", "second"]
    with memory.hold(2**40):  # alone, whatever it takes
        order.append("third")


def run_lengths(width: int, height: int, rows: bytes) -> bytes:
    """A BMP of runs."""
    palette = bytes(1024)
    start = 14 + 40 + len(palette)
    head = struct.pack("<2sIHHI", b"BM", start + len(rows), 0, 0, start)
    about = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 1, len(rows), 0, 0, 256, 0)
    return head + about + palette + rows


@pytest.mark.timeout(60)
def test_a_picture_of_runs_that_are_filled_pixel_by_pixel_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photo.bmp"
    path.write_bytes(run_lengths(2**15, 2**14, b"\x01\x00\x00\x00" * 2**14 + b"\0\1"))
    with pytest.raises(ImagesError, match="far longer than any photograph"):
        decode(path, PREPROCESSING)
    path.write_bytes(run_lengths(64, 64, b"\x40\x07\x00\x00" * 64 + b"\0\1"))
    assert decode(path, PREPROCESSING).shape[2] == 3


@pytest.mark.timeout(60)
def test_a_picture_in_passes_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    Image.fromarray(noise).save(path, progressive=True)
    content = path.read_bytes()
    assert decode(path, PREPROCESSING).shape[2] == 3
    at = content.rfind(b"\xff\xda")
    path.write_bytes(content[:-2] + content[at:-2] * 3000 + content[-2:])
    with pytest.raises(ImagesError, match="far longer than any photograph"):
        decode(path, PREPROCESSING)
    assert inspect(path).troubles


# -- tables -----------------------------------------------------------------------------------


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "content",
    [
        b"[" + b"[]," * 6_000_000 + b"[]]",
        b"[" + b'{"a":1},' * 4_500_000 + b"{}]",
        b"[" * 1_000_000,
        b'{"a":' * 500_000,
        b"[" + b",".join(b'{"k%d":"a.png"}' % at for at in range(20_000)) + b"]",
        b'[{"path":"a.png","label":' + b"9" * 100_000 + b"}]",
    ],
    ids=["empty lists", "empty objects", "deep lists", "deep objects", "no column twice", "digits"],
)
def test_a_table_that_unfolds_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "table.json"
    path.write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(ImagesError):
            scan(path, Unattended())
        assert tracemalloc.get_traced_memory()[1] < 5 * 10**8 + 4 * len(content)
    finally:
        tracemalloc.stop()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("line", [b"\n", b'"a\n', b'"a\n","b\n"', b"a" * 70_000, b",", b'""'])
def test_a_table_of_lines_without_end_is_read_in_little_memory(line: bytes, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"path,label\n" + line * (400_000 // len(line)))
    tracemalloc.start()
    try:
        with pytest.raises(ImagesError):
            scan(path, Unattended())
        assert tracemalloc.get_traced_memory()[1] < 10**9
    finally:
        tracemalloc.stop()
