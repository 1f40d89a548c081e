"""Tests of looking at the processor."""

import platform

import pytest

from slimstudio.system import processor

_OLD = "model name\t: Old Thing 3000\nflags\t\t: fpu sse4_2 avx\n"
_NEW = "model name\t: New Thing\nflags\t\t: fpu avx avx2\n"


@pytest.fixture(autouse=True)
def _x86_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")


def test_an_old_processor_is_named_with_what_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor, "_about", lambda: _OLD)
    said = processor.shortcoming()
    assert "Old Thing 3000" in str(said)
    assert "AVX2" in str(said)
    assert "slower" in str(said)


def test_nothing_is_said_of_a_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor, "_about", lambda: _NEW)
    assert not processor.shortcoming()


def test_where_the_system_does_not_tell_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor, "_about", lambda: "")
    assert processor.has_avx2() is None
    assert not processor.shortcoming()


def test_another_kind_of_processor_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    monkeypatch.setattr(processor, "_about", lambda: _OLD)
    assert not processor.shortcoming()
