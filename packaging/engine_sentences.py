"""Collects what the engine and the session say, so that the window can say it in other languages.

The engine knows no language but English: it says finished sentences, in errors, notes, reasons and
findings. This finds them in the sources, with `{names}` where values are filled in; where the
source chooses between words ("is" or "are"), each choice is a sentence of its own.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from itertools import product
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ROOT = Path(__file__).resolve().parents[1]
_SAYING = ("engine", "session", "errors.py", "system/processor.py", "ui/tasks")
# What these say stands in files, in code, or in what other programs say.
_NOT_FOR_PEOPLE = {
    *("about.py", "as_command.py", "as_python.py", "charts.py", "event_data.py"),
    *("latency_table.py", "loader.py", "loop.py", "marks.py", "memory.py", "model_card.py"),
    *("pictures.py", "problem_report.py", "remedies.py", "split.py", "strict_json.py"),
    *("together.py", "vision.py"),
}
# What the operating system says where it speaks English: the engine passes it on.
_SYSTEM_SAYS = (
    *("Cannot allocate memory", "Connection refused", "Connection timed out"),
    *("Disk quota exceeded", "File exists", "File name too long", "Input/output error"),
    *("Is a directory", "Name or service not known", "Network is unreachable"),
    *("No space left on device", "No such file or directory", "Not a directory"),
    *("Operation not permitted", "Permission denied", "Read-only file system"),
    *("Temporary failure in name resolution", "Too many open files", "timed out"),
)
_MOST_CHOICES = 24
_DIRECT = frozenset({"say"})  # every word that goes through these is said

_Piece = str | tuple[str]  # words, or the name of a value


def engine_sentences() -> list[str]:
    """List what the engine and the session can say, each with `{names}` for its values."""
    found = dict.fromkeys(_SYSTEM_SAYS)
    for name in _SAYING:
        place = ROOT / "slimstudio" / name
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            if path.name not in _NOT_FOR_PEOPLE:
                found.update(dict.fromkeys(said_in(path.read_text(encoding="utf-8"))))
    return sorted(found)


def said_in(source: str) -> Iterator[str]:
    """List what a source file says to people."""
    tree = ast.parse(source)
    words = _Words({})
    words = _Words(_constants(tree.body, words))
    yield from _said(tree, words)


@dataclass(frozen=True)
class _Words:
    """What can stand for an expression, given what is known of the names in it."""

    known: Mapping[str, list[list[_Piece]]]

    def choices(self, node: ast.expr) -> list[list[_Piece]]:
        """List the ways in which an expression can read."""
        match node:
            case ast.Constant(value=str(text)):
                return [_pieces(text)]
            case ast.FormattedValue(value=value):
                return self.choices(value)
            case ast.Name(id=name) if name in self.known:
                return self.known[name]
            case ast.JoinedStr(values=parts):
                return self._joined(node, *parts)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._joined(node, left, right)
        options = [choice for option in _options(node) for choice in self.choices(option)]
        return options or [[(_name(node),)]]

    def spells(self, name: str) -> bool:
        """Tell whether a name stands for words alone."""
        choices = self.known.get(name, [[(name,)]])
        return all(isinstance(piece, str) for choice in choices for piece in choice)

    def _joined(self, node: ast.expr, *parts: ast.expr) -> list[list[_Piece]]:
        each = [self.choices(part) for part in parts]
        if prod(map(len, each)) > _MOST_CHOICES or not any(_has_words(one) for one in each):
            return [[(_name(node),)]]
        return [[piece for part in chosen for piece in part] for chosen in product(*each)]


@dataclass
class _Sentence:
    """A sentence while its values get names, no two the same."""

    text: str = ""
    used: set[str] = field(default_factory=set)

    def add(self, piece: _Piece) -> None:
        """Append words, or a place for a value."""
        if isinstance(piece, str):
            self.text += piece.replace("{", "{{").replace("}", "}}")
            return
        name, number = piece[0], 2
        while name in self.used:
            name, number = f"{piece[0]}{number}", number + 1
        self.used.add(name)
        self.text += f"{{{name}}}"


def _said(node: ast.AST, words: _Words) -> Iterator[str]:
    """Go through a part of a source file, outermost expressions first."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Compare():
            return  # a docstring, or what others are known by
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.IfExp()) if words.spells(name):
            return  # a choice of words, which stands where it is used
        case ast.ClassDef(name="TrainingSettings" | "PruningSettings", body=body):
            yield from (_title(part.target) for part in body if isinstance(part, ast.AnnAssign))
        case ast.FunctionDef(body=body):
            words = _Words({**words.known, **_constants(body, words)})
        case (
            ast.Call(func=ast.Attribute(value=ast.Constant() | ast.Name(id="_logger" | "re")))
            | ast.Call(func=ast.Name(id="Message" | "plural"))
        ):
            return  # "…".split(), a line in the log, a pattern, what is collected elsewhere
        case ast.Call(func=ast.Name(id=name), args=args) if name in _DIRECT and args:
            choices = words.choices(args[0])
            yield from _written(choices) if _has_words(choices) else ()
        case ast.JoinedStr() | ast.BinOp(op=ast.Add()) | ast.Constant(value=str()):
            choices = words.choices(node)
            if _has_words(choices):
                yield from filter(_is_prose, _written(choices))
                node = ast.Tuple([*_values(node)], ast.Load())
    for child in ast.iter_child_nodes(node):
        yield from _said(child, words)


def _written(choices: Iterable[list[_Piece]]) -> Iterator[str]:
    for choice in choices:
        sentence = _Sentence()
        for piece in choice:
            sentence.add(piece)
        if text := sentence.text.strip():
            yield text


def _values(node: ast.AST) -> Iterator[ast.expr]:
    """Find what is filled into a sentence: calls there may say something of their own."""
    match node:
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from _values(part)
        case ast.BinOp(left=left, right=right):
            yield from _values(left)
            yield from _values(right)
        case ast.FormattedValue(value=value):
            calls = (part for part in ast.walk(value) if isinstance(part, ast.Call))
            yield from (call for call in calls if not _options(call))
        case ast.Constant():
            return
        case ast.expr():
            yield node


def _constants(body: list[ast.stmt], words: _Words) -> dict[str, list[list[_Piece]]]:
    """Find names that stand for words: given once, or a choice."""
    found: dict[str, list[list[_Piece]]] = {}
    twice: set[str] = set()
    for statement in (part for top in body for part in _same_scope(top)):
        match statement:
            case ast.AugAssign(target=ast.Name(id=name)) | ast.For(target=ast.Name(id=name)):
                twice.add(name)
            case ast.Assign(targets=[ast.Tuple(elts=parts)]):
                twice.update(part.id for part in parts if isinstance(part, ast.Name))
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                if name in found:
                    twice.add(name)
                choices = words.choices(value)
                plain = all(isinstance(piece, str) for choice in choices for piece in choice)
                found[name] = choices if plain else [[(_tidy(name),)]]
    return {name: choices for name, choices in found.items() if name not in twice}


def _same_scope(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.ClassDef):
            yield from _same_scope(child)


def _is_prose(text: str) -> bool:
    """Tell words for people from keys, names, patterns, HTML and the titles of papers."""
    bare = re.sub(r"\{\w+\}", "0", text).strip()
    if " " not in bare or not re.search("[a-z]{3}|[A-Z][a-z]| to |^in ", bare):
        return False
    code = r"[<>\\\n]|[a-z]=|-$| gelu |^\w+_\w+ |^\w+( \w+)* \w*_|ICLR|CVPR|ICCV|NeurIPS"
    return re.search(code, text) is None


def _pieces(text: str) -> list[_Piece]:
    """Part a text that is formatted later from the names of its values."""
    parts = re.split(r"\{(\w+)\}", text)
    return [(part,) if place % 2 else part for place, part in enumerate(parts)]


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _has_words(choices: list[list[_Piece]]) -> bool:
    return any(isinstance(piece, str) for choice in choices for piece in choice)


def _options(node: ast.expr) -> list[ast.expr]:
    """List what an expression chooses among."""
    match node:
        case ast.IfExp(body=one, orelse=other):
            return [one, other]
        case ast.BoolOp(op=ast.Or(), values=values) if any(map(_is_text, values)):
            return values
        case ast.Call(func=ast.Name(), args=[*_, a, b]) if _is_text(a) and _is_text(b):
            return [a, b]  # for one and for several, as in verb(count, "is", "are")
    return []


def _name(node: ast.expr) -> str:
    """Name a value so that a translator understands it."""
    while (inner := _heart(node)) is not None:
        node = inner
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return _tidy(name)
        case ast.Call(func=ast.Name(id="len")):
            return "count"
    return "value"


def _heart(node: ast.expr) -> ast.expr | None:
    """Find the part of an expression after which a value can be called."""
    match node:
        case (
            ast.BinOp(left=ast.Constant(), right=part)
            | ast.BinOp(left=part)
            | ast.Subscript(value=part)
            | ast.UnaryOp(operand=part)
            | ast.BoolOp(values=[*_, part])
            | ast.Call(func=ast.Attribute(attr="join"), args=[part])
            | ast.GeneratorExp(elt=part)
            | ast.ListComp(elt=part)
            | ast.Starred(value=part)
        ):
            return part
        case ast.Call(func=ast.Name(id="len")) | ast.Call(args=[ast.Constant(), *_]):
            return None
        case ast.Call(func=ast.Name(), args=[part, *_]) | ast.Call(func=ast.Attribute(value=part)):
            return None if isinstance(part, ast.Constant) else part
    return None


def _title(setting: ast.expr) -> str:
    """Write the name of a setting as reports do."""
    return ast.unparse(setting).replace("_", " ").capitalize()


def _tidy(name: str) -> str:
    return name.strip("_").lower()
