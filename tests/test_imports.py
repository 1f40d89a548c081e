"""Whatever the sources import of SlimStudio is there: type checkers pass over what is missing."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("slimstudio", "tests", "packaging", "docs")
SOURCES = sorted([ROOT / "main.py", *(p for f in FOLDERS for p in (ROOT / f).rglob("*.py"))])
TEXTS = sorted(
    path
    for folder in ("", "docs", "docs/extending", ".ci", ".github/workflows", "packaging")
    for path in (ROOT / folder).glob("*")
    if path.is_file()
    and path.name != "CHANGELOG.md"
    and path.suffix in {".md", ".toml", ".yml", ""}
)
OURS = ("slimstudio", "tests")
DOTTED = re.compile(r"(?<![\w./-])(?:slimstudio|tests)(?:\.[A-Za-z_]\w*)+(?![\w./-])")
SLASHED = re.compile(r"(?<![\w./-])(?:slimstudio|tests)(?:/\w+)+\.py\b")
FILES_OF_OURS = {"slimstudio.desktop", "slimstudio.icns", "slimstudio.png", "slimstudio.spec"}


@cache
def place_of(module: str) -> Path | None:
    """Find the file of a module, or of a package."""
    path = ROOT.joinpath(*module.split("."))
    found = (path.with_suffix(".py"), path / "__init__.py")
    return next((one for one in found if one.is_file()), None)


@cache
def names_in(path: Path) -> frozenset[str]:
    """List what a module binds at its top, whatever the branch; `*` where anything may be there."""
    found = set()
    waiting: list[ast.stmt] = list(ast.parse(path.read_text(encoding="utf-8")).body)
    while waiting:
        node = waiting.pop()
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.add("*" if name == "__getattr__" else name)
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                found |= {one.asname or one.name.partition(".")[0] for one in names}
            case ast.Assign() | ast.AnnAssign() | ast.For() | ast.With():
                stored = (x for x in ast.walk(node) if isinstance(x, ast.Name))
                found |= {x.id for x in stored if isinstance(x.ctx, ast.Store)}
            case ast.If() | ast.Try():
                waiting += [x for x in ast.walk(node) if isinstance(x, ast.stmt) and x is not node]
    return frozenset(found)


def is_there(dotted: str) -> bool:
    """Tell whether a dotted name is a module of ours, or leads to something inside of one."""
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        place = place_of(".".join(parts[:length]))
        if place is not None:
            names = names_in(place)
            return length == len(parts) or parts[length] in names or "*" in names
    return (ROOT / parts[0]).joinpath(*parts[1:]).is_dir()


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """List every import of ours, in functions and for types alone, too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.lineno, f"{node.module}.{one.name}") for one in node.names)
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, one.name) for one in node.names)


def test_every_import_of_ours_leads_somewhere() -> None:
    gone = [
        f"{path}:{line}: {dotted}"
        for path in SOURCES
        for line, dotted in imported(path)
        if dotted.partition(".")[0] in OURS and not is_there(dotted)
    ]
    assert not gone


def test_modules_that_texts_name_are_there() -> None:
    gone = []
    for path in {*SOURCES, *TEXTS} - {Path(__file__)}:
        text = path.read_text(encoding="utf-8")
        dotted = set(DOTTED.findall(text)) - FILES_OF_OURS
        gone += [f"{path}: {one}" for one in dotted if not is_there(one)]
        places = set(SLASHED.findall(text))
        gone += [f"{path}: {one}" for one in places if not (ROOT / one).is_file()]
    assert not gone


@pytest.mark.parametrize(
    ("dotted", "there"),
    [
        ("slimstudio.messages", True),
        ("slimstudio.messages.Message", True),
        ("slimstudio.messages.Missing", False),
        ("slimstudio.engine.missing", False),
        ("slimstudio.engine", True),
        ("slimstudio.prune", True),  # the front door, by name
    ],
)
def test_names_are_told_from_those_that_are_gone(dotted: str, *, there: bool) -> None:
    assert is_there(dotted) is there
