"""What a computer must have, each with a sentence of its own."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from slimstudio.bootstrap import conditions
from slimstudio.bootstrap.failure import SetupError


def told_on(
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    machine: str,
    *,
    glibc: tuple[int, ...] = (2, 41),
    macos: str = "15.1",
    says: str = "",
) -> str:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "mac_ver", lambda: (macos, ("", "", ""), machine))
    monkeypatch.setattr(conditions, "_glibc", lambda: glibc)
    monkeypatch.setattr(conditions, "_says", lambda *_command: says)
    try:
        conditions.require_system()
    except SetupError as error:
        return str(error) if error.remedy else "no way out"
    return ""


@pytest.mark.parametrize(
    ("system", "machine"),
    [("Linux", "x86_64"), ("Linux", "aarch64"), ("Darwin", "arm64"), ("Windows", "AMD64")],
)
def test_systems_with_packages_pass(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str
) -> None:
    assert told_on(monkeypatch, system, machine) == ""


def test_this_computer_passes() -> None:
    conditions.require_system()


@pytest.mark.parametrize(
    ("system", "machine", "sentence"),
    [
        ("FreeBSD", "amd64", "does not run on FreeBSD"),
        ("Linux", "riscv64", "this processor (riscv64)"),
        ("Darwin", "x86_64", "does not run on Intel Macs"),
        ("Windows", "ARM64", "with this processor: aarch64"),
    ],
)
def test_systems_without_packages_are_told_so(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, sentence: str
) -> None:
    assert sentence in told_on(monkeypatch, system, machine)


def test_an_intel_python_on_a_newer_mac_is_told_from_an_intel_mac(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = told_on(monkeypatch, "Darwin", "x86_64", says="1")
    assert "This Python is one for Intel Macs" in told
    assert "universal Python" in told


def test_an_old_macos_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "this is macOS 13.6" in told_on(monkeypatch, "Darwin", "arm64", macos="13.6")


@pytest.mark.parametrize(
    ("machine", "found", "needed"),
    [("x86_64", (2, 31), "2.34"), ("aarch64", (2, 36), "2.39"), ("x86_64", (2, 9), "2.34")],
)
def test_an_old_c_library_is_told(
    monkeypatch: pytest.MonkeyPatch, machine: str, found: tuple[int, int], needed: str
) -> None:
    told = told_on(monkeypatch, "Linux", machine, glibc=found)
    assert f"needs the GNU C library {needed}, and this Linux has 2.{found[1]}" in told


def test_a_linux_with_another_c_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "no GNU C library" in told_on(monkeypatch, "Linux", "x86_64", glibc=())


def test_a_full_disk_is_told_before_anything_is_downloaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    conditions.require_space(tmp_path, 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=1_400_000_000))
    with pytest.raises(SetupError) as caught:
        conditions.require_space(tmp_path, conditions.PROCESSOR_BYTES)
    assert f"{tmp_path} 1.4 GB are free, and 2.0 GB are needed" in str(caught.value)
