"""Damaged files of installed packages: found, and told when a program fails on one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from slimstudio import cli
from slimstudio.bootstrap import damage


def install(packages: Path) -> Path:
    """Lay out a package of three files, one of them empty by nature."""
    (packages / "grain").mkdir(parents=True)
    (packages / "grain" / "__init__.py").write_text("")
    (packages / "grain" / "core.py").write_text("SIZE = 1")
    info = packages / "grain-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: grain\nVersion: 1.0\n")
    lines = ["grain/__init__.py,sha256=x,0", "grain/core.py,sha256=x,8", "grain/core.pyc,,"]
    (info / "RECORD").write_text("\n".join(lines))
    return packages / "grain" / "core.py"


@pytest.mark.parametrize("how", ["emptied", "deleted", "dangling"])
def test_a_damaged_file_is_found_and_an_empty_one_is_none(tmp_path: Path, how: str) -> None:
    core = install(tmp_path)
    assert damage.find(tmp_path) == {}
    core.unlink()
    if how == "emptied":
        core.write_text("")
    elif how == "dangling":
        core.symlink_to("nowhere")
    assert damage.find(tmp_path) == {"grain==1.0": ["grain/core.py"]}


def test_a_program_that_fails_on_one_says_so_with_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    core = install(tmp_path)
    monkeypatch.setattr(damage, "get_path", lambda _name: str(tmp_path))
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    fault = ImportError("cannot import name SIZE")
    assert damage.explain(fault) == ""  # nothing is damaged
    core.write_text("")
    assert damage.explain(ValueError("of ours")) == ""

    def fail(_arguments: object) -> None:
        raise fault

    monkeypatch.setattr(cli.command_line, "_work", fail)
    assert cli.main(["inspect", "resnet18"]) == 1
    told = capsys.readouterr().err
    assert "such as grain/core.py" in told
    assert "python3 -m slimstudio.bootstrap" in told
