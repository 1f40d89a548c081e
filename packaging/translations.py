"""Bring the translations up to date with the sources, and compile them.

    python3 packaging/translations.py

Qt's lupdate collects what goes through tr() and translate() into resources/translations/*.ts, and
keeps what was translated; translate what is marked as unfinished there, by hand or with
pyside6-linguist, and run this again: lrelease then makes the .qm files that the window loads.

What the engine and the session say does not go through tr(), for they know no languages: they make
messages of templates (slimstudio/messages.py), which are collected as the context "Engine".
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from sysconfig import get_path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from slimstudio.messages import translated_by  # noqa: E402 - found once the path is known

# What is only said in a terminal, or to programmers.
_ENGLISH = (
    *("api.py", "bootstrap/", "cli/", "selftest/", "ui/demo.py"),
    *("engine/channels/rules/own.py", "engine/channels/unsupported.py"),
    *(f"engine/export/{name}.py" for name in ("own_network", "own_program", "restore")),
    *("engine/importance/scoring.py",),
    *(f"engine/planning/{name}.py" for name in ("choice", "request")),
    *("engine/surgery/network_channels.py", "engine/surgery/requested.py"),
)
# Which arguments are templates.
_TEMPLATES = {"Message": slice(1), "plural": slice(1, 3)}
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "zh_CN")


def templates(source: str) -> Iterator[str]:
    """List the templates of messages in a source file, as translators see them."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for argument in node.args[_TEMPLATES.get(node.func.id, slice(0))]:
                match argument:
                    case ast.Constant(value=str(template)) if _has_words(template):
                        yield translated_by(template)


def _has_words(template: str) -> bool:
    return any(map(str.isalpha, re.sub(r"\{\w+(:[^{}]*)?\}", "", template)))


def engine_messages() -> list[str]:
    """List what the engine, the session and their like can say."""
    found: set[str] = set()
    for path in (ROOT / "slimstudio").rglob("*.py"):
        if not path.relative_to(ROOT / "slimstudio").as_posix().startswith(_ENGLISH):
            found.update(templates(path.read_text(encoding="utf-8")))
    return sorted(found)


def sources() -> list[Path]:
    """List the files whose words people see in the window."""
    return sorted((ROOT / "slimstudio" / "ui").rglob("*.py"))


def update(catalogue: Path, language: str) -> None:
    """Collect the words of the sources into a .ts file; what is not used any more is dropped."""
    with TemporaryDirectory() as folder:
        engine = Path(folder, "engine.py")
        engine.write_text(as_source(engine_messages()), encoding="utf-8")
        _run(
            "lupdate",
            *map(str, [*sources(), engine]),
            "-no-obsolete",
            # Line numbers would change in every commit.
            *("-locations", "none"),
            *("-source-language", "en", "-target-language", language),
            *("-ts", str(catalogue)),
        )


def as_source(sentences: list[str]) -> str:
    """Write sentences so that lupdate finds them."""
    marked = (json.dumps(sentence, ensure_ascii=False) for sentence in sentences)
    return "".join(f'QT_TRANSLATE_NOOP("Engine", {sentence})\n' for sentence in marked)


def compile_catalogue(catalogue: Path) -> None:
    """Make the .qm file beside a .ts file."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def main() -> None:
    """Update and compile every language."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        catalogue = FOLDER / f"slimstudio_{language}.ts"
        update(catalogue, language)
        compile_catalogue(catalogue)


def _run(tool: str, *arguments: str) -> None:
    program = ROOT / ".venv" / Path(get_path("scripts")).name / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True, stdout=sys.stderr, cwd=ROOT)


if __name__ == "__main__":
    main()
