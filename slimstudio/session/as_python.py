"""The program that does what a run of a project does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from slimstudio.session.project import Project

_PROGRAM = '''\
"""Prune and fine-tune a network as a project of SlimStudio says."""

{imports}

project = {project}

outcome = tasks.run_project(project, Path("compact"))

for name, card in (("original", outcome.before), ("compact", outcome.after)):
    print(f"{{name}}: {{card.evaluation.accuracy:.1%}} right, {{card.size_bytes:,}} bytes")
verdict = judge(outcome.comparison)
print(f"{{verdict.sentence}}. {{verdict.detail}}")
'''


def as_python(project: Project) -> str:
    """Write a program for the project: it trains, prints what came of it, and exports.

    Args:
        project: It has a model and images. What was measured before is left out: a run does not
            need it. Nor does it matter for a run who set a mark.
    """
    code = _Code()
    text = code.write(project, indent=0, leave_out=("sensitivity", "filled"))
    used = {
        ("slimstudio.session", "tasks"),
        ("slimstudio.engine.measure.verdict", "judge"),
        *code.used,
    }
    modules: dict[str, list[str]] = {}
    for module, name in sorted(used):
        modules.setdefault(module, []).append(name)
    imports = ["from pathlib import Path", ""]
    imports += [f"from {module} import {', '.join(names)}" for module, names in modules.items()]
    return _PROGRAM.format(imports="\n".join(imports), project=text)


class _Code:
    """Writes values as Python, and remembers what has to be imported."""

    def __init__(self) -> None:
        self.used: set[tuple[str, str]] = set()

    def write(self, value: object, indent: int, leave_out: tuple[str, ...] = ()) -> str:
        """Write a value; dataclasses without the fields that have their defaults."""
        match value:
            case Enum():
                self._use(value)
                return f"{type(value).__name__}.{value.name}"
            case _ if is_dataclass(value) and not isinstance(value, type):
                self._use(value)
                given = [
                    f"{field.name}={self.write(part, indent + 4)}"
                    for field in fields(value)
                    if field.name not in leave_out
                    and (part := getattr(value, field.name)) != _default(field)
                ]
                return self._in_brackets(f"{type(value).__name__}(", given, ")", indent)
            case Mapping():
                items = [f"{key!r}: {self.write(one, indent + 4)}" for key, one in value.items()]
                return self._in_brackets("{", items, "}", indent)
            case tuple():
                parts = [self.write(one, indent + 4) for one in value]
                comma = "," if len(parts) == 1 else ""
                return self._in_brackets("(", parts, f"{comma})", indent)
            case float() if not isfinite(value):
                return f'float("{value}")'
            case None | bool() | int() | float() | str():
                return repr(value)  # whatever a text holds, it stays within its quotes
            case _:
                raise TypeError(f"a project has no place for {type(value).__name__}")

    def _in_brackets(self, begin: str, parts: list[str], end: str, indent: int) -> str:
        line = f"{begin}{', '.join(parts)}{end}"
        if len(line) + indent <= 88 and "\n" not in line:
            return line
        inner = " " * (indent + 4)
        rows = "".join(f"{inner}{part},\n" for part in parts)
        return f"{begin}\n{rows}{' ' * indent}{end.lstrip(',')}"

    def _use(self, value: object) -> None:
        self.used.add((type(value).__module__, type(value).__name__))


def _default(field: Field[Any]) -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default
