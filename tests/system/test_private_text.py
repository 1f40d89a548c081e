"""Who uses this computer is not told, however it is spelled."""

import getpass
import json
import platform
import unicodedata
from collections.abc import Callable
from html import escape
from pathlib import Path, PureWindowsPath
from urllib.parse import quote, quote_plus

import pytest

from slimstudio.system import private_text
from slimstudio.system.private_text import private, without_home

_HOMES = [
    "/home/ada",
    "/Users/Jürgen Groß",
    "/home/o'brien",
    "C:\\Users\\Zoë",
    "/home/ада",
    "/home/🐈cat",
]
_SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "in Python": repr,
    "in Python, of Python": lambda text: repr(repr(text)),
    "in ASCII": ascii,
    "as bytes": lambda text: repr(text.encode()),
    "in JSON": json.dumps,
    "in JSON, of JSON": lambda text: json.dumps(json.dumps(text)),
    "in JSON, as it is": lambda text: json.dumps(text, ensure_ascii=False),
    "as an address": lambda text: "file://" + quote(text),
    "as an address, whole": lambda text: quote(text, safe=""),
    "as a form": quote_plus,
    "as an address, in small letters": lambda text: quote(text).lower(),
    "in HTML": escape,
    "in HTML, in numbers": lambda text: text.encode("ascii", "xmlcharrefreplace").decode(),
    "with strokes": lambda text: text.replace("\\", "/"),
    "in capitals": str.upper,
    "in small letters": str.lower,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "behind a word": lambda text: f"file={text}",
    "in a sentence": lambda text: f"opened “{text}”, which failed",
    "on lines": lambda text: f"a\n{text}\nb".encode("unicode_escape").decode(),
}


@pytest.fixture(params=_HOMES)
def person(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    place: str = request.param
    name = PureWindowsPath(place).name
    monkeypatch.setattr(Path, "home", lambda: Path(place))
    monkeypatch.setattr(
        private_text,
        "_homes",
        lambda: (PureWindowsPath(place),) if ":" in place else (Path(place),),
    )
    monkeypatch.setattr(getpass, "getuser", lambda: name)
    monkeypatch.setattr(platform, "node", lambda: "lovelace.example.org")
    return place


@pytest.mark.parametrize("how", _SPELLINGS)
@pytest.mark.parametrize("end", ["", "/cats/1.jpg", "/cat's photos"])
def test_the_home_folder_is_a_tilde(person: str, how: str, end: str) -> None:
    stroke = "\\" if "\\" in person else "/"
    spell = _SPELLINGS[how]
    found = without_home(spell(person + end.replace("/", stroke)))
    assert "~" in found
    assert found == without_home(found)
    assert unicodedata.normalize("NFD", person).casefold() not in found.casefold()
    for text in (person, PureWindowsPath(person).name):
        assert spell(text).strip("\"'") not in found


@pytest.mark.parametrize("how", _SPELLINGS)
def test_the_name_is_not_told_alone_either(person: str, how: str) -> None:
    name = PureWindowsPath(person).name
    spell = _SPELLINGS[how]
    for text in (
        name,
        f"D:\\{name}\\cats",
        f"/media/{name}/stick",
        f"{name}_cats",
        f"{name}@lovelace",
    ):
        found = private(spell(text))
        assert spell(name).strip("\"'") not in found
        assert "lovelace" not in found.casefold()


def test_other_words_are_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ada"))
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    monkeypatch.setattr(platform, "node", lambda: "box")
    text = "Canada, adam, /home/adam, /home/adams.old, boxes: 3 of the Nada layers"
    assert private(text) == text


@pytest.mark.parametrize("place", ["/", "/x"])
def test_a_home_at_the_root_does_not_eat_every_path(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(place))
    assert private("/usr/lib/x11 and /etc") == "/usr/lib/x11 and /etc"
