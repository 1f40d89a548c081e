"""Whatever is said to people is a message whose template stands in the sources."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from slimstudio import errors
from slimstudio.engine.events import Noted
from slimstudio.errors import SlimStudioError

SOURCES = sorted(Path(inspect.getfile(errors)).parent.rglob("*.py"))
FAMILY = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, SlimStudioError)
} | {Noted.__name__}
SAYING = ("what", "message", "why", "remedy")
TEMPLATES = {"Message": slice(1), "plural": slice(1, 3)}


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, node


def is_text(node: ast.expr) -> bool:
    """Tell strings, however they are put together."""
    match node:
        case ast.JoinedStr() | ast.Constant(value=str()):
            return True
        case ast.BinOp(left=left, right=right):
            return is_text(left) or is_text(right)
        case ast.IfExp(body=one, orelse=other):
            return is_text(one) or is_text(other)
        case ast.Call(func=ast.Name(id="str")):
            return True
    return False


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_errors_and_notes_take_messages_only(path: Path) -> None:
    for name, call in calls(path):
        if name in FAMILY:
            said = [*call.args[:1], *(one.value for one in call.keywords if one.arg in SAYING)]
            assert not any(map(is_text, said)), f"{path}:{call.lineno}"


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_templates_are_plain_strings_with_a_value_for_each_place(path: Path) -> None:
    for name, call in calls(path):
        templates = call.args[TEMPLATES.get(name, slice(0))]
        if any(one.arg is None for one in call.keywords):
            continue  # values that were put together elsewhere
        given = {str(one.arg) for one in call.keywords} | ({"count"} if name == "plural" else set())
        for template in templates:
            assert isinstance(template, ast.Constant), f"{path}:{call.lineno}"
            assert isinstance(template.value, str)
            places = {place for _, place, _, _ in Formatter().parse(template.value) if place}
            assert places <= given, f"{path}:{call.lineno}"
