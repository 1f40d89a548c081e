"""Where packages come from, and that files whose hashes differ are refused: by a real pip."""

from __future__ import annotations

import functools
import hashlib
import http.server
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from slimstudio.bootstrap import packages
from slimstudio.bootstrap.environment import Environment
from slimstudio.bootstrap.failure import SetupError
from slimstudio.bootstrap.workplace import Workplace
from tests.bootstrap.project import CHECKOUT, start


@pytest.mark.parametrize(
    ("listing", "places"),
    [
        ("", ""),
        ("global.cert='/etc/ssl/x'\n:env:.default-timeout='180'", ""),
        ("global.index-url='https://pypi.org/simple/'", ""),
        (":env:.extra-index-url='https://download.pytorch.org/whl/cpu'", ""),
        (":env:.find-links='/wheels'", "/wheels"),
        ("global.index-url='https://mirror.example/simple'", "https://mirror.example/simple"),
        ("install.extra_index_url='https://a.example\\nhttps://b.example'",
         "https://a.example, https://b.example"),
        (":env:.no-index='1'", "this computer only (no-index)"),
        ("global.no-index='false'", ""),
    ],
)  # fmt: skip
def test_sources_besides_pypi_are_found_in_pips_settings(listing: str, places: str) -> None:
    assert packages.other_sources(listing) == places


def test_every_pinned_version_has_its_hashes() -> None:
    hashes = packages.read_hashes(CHECKOUT)
    pins = (CHECKOUT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    listed = {packages._canonical(line) for line in pins.split() if "==" in line}

    assert listed - hashes.keys() == set(), "run: python packaging/hashes.py"
    assert all(len(set(sums)) == len(sums) > 0 for sums in hashes.values())


def test_what_is_needed_includes_what_builds_it() -> None:
    asked = packages.requirements(CHECKOUT, ["test"])
    assert any(one.startswith("hatchling==") for one in asked)
    assert any(one.startswith("torch>=") for one in asked)
    assert "pytest" in asked


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
        pass


@pytest.fixture
def index(tmp_path: Path) -> Iterator[tuple[str, str]]:
    """An index with one package, `grain` 1.0; its address, and the hash of its wheel."""
    folder = tmp_path / "index" / "grain"
    folder.mkdir(parents=True)
    wheel = folder / "grain-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("grain.py", "SIZE = 1\n")
        info = "grain-1.0.dist-info/"
        archive.writestr(info + "METADATA", "Metadata-Version: 2.1\nName: grain\nVersion: 1.0\n")
        archive.writestr(info + "WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(info + "RECORD", f"grain.py,,9\n{info}METADATA,,\n{info}WHEEL,,\n")
    (folder / "index.html").write_text(f'<a href="{wheel.name}">{wheel.name}</a>')
    handler = functools.partial(_Quiet, directory=str(folder.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        yield f"http://127.0.0.1:{server.server_port}/", digest
        server.shutdown()
        thread.join()


@pytest.fixture
def workplace(copied: Path, index: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> Workplace:
    """A project that needs `grain`, with a copy of its environment to install into."""
    root = copied
    assert start(root, "-c", "").returncode == 0
    project = root / "pyproject.toml"
    text = project.read_text().replace("dependencies = []", 'dependencies = ["grain"]')
    project.write_text(text)
    (root / "packaging" / "constraints.txt").write_text("grain==1.0\n")
    for name, value in {"INDEX_URL": index[0], "CONFIG_FILE": "/dev/null", "NO_INDEX": "0"}.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    made = Workplace(Environment(root))
    made.clear()
    made.copy()
    return made


def test_a_file_with_the_known_hash_is_installed(
    workplace: Workplace, index: tuple[str, str]
) -> None:
    packages.install_by_hashes(workplace, [], [], {"grain==1.0": (index[1],)})
    assert (workplace.next.packages / "grain.py").read_text() == "SIZE = 1\n"

    (workplace.next.packages / "grain.py").write_text("")
    packages.install_by_hashes(workplace, [], ["grain==1.0"], {"grain==1.0": (index[1],)})
    assert (workplace.next.packages / "grain.py").read_text() == "SIZE = 1\n"


def test_a_file_with_another_hash_or_with_none_is_refused(workplace: Workplace) -> None:
    with pytest.raises(SetupError, match="not the one that SlimStudio was tested with"):
        packages.install_by_hashes(workplace, [], [], {"grain==1.0": ("0" * 64,)})
    with pytest.raises(SetupError, match=r"does not know grain==1\.0.*packaging/hashes\.py"):
        packages.install_by_hashes(workplace, [], [], {"other==1.0": ("0" * 64,)})
    assert not (workplace.next.packages / "grain.py").exists()


def test_where_pip_takes_packages_from_elsewhere_versions_decide(
    workplace: Workplace, index: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    hashes = workplace.next.root / packages.HASHES
    hashes.write_text(f"grain==1.0 \\\n    --hash=sha256:{'0' * 64}\n")

    packages.install(workplace, [])

    assert f"pip takes packages from {index[0]}" in capsys.readouterr().err
    assert (workplace.next.packages / "tiny-1.0.dist-info").is_dir()
