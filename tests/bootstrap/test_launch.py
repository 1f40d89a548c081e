"""The interpreter, and what is said about it."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from slimstudio.bootstrap import failure, launch
from tests.bootstrap.project import CHECKOUT

_FIRST = [CHECKOUT / "main.py", CHECKOUT / "tests" / "__main__.py"]
_BOOTSTRAP = CHECKOUT / "slimstudio" / "bootstrap"


def test_what_runs_before_the_environment_exists_parses_on_python_3_8() -> None:
    early = [*_FIRST, *sorted(_BOOTSTRAP.glob("*.py"))]
    early += [CHECKOUT / "slimstudio" / name for name in ("__init__.py", "errors.py")]

    for path in early:
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 8))


def test_what_tells_still_older_pythons_is_the_same_everywhere_and_read_by_them() -> None:
    told = []
    for path in (*_FIRST, _BOOTSTRAP / "__init__.py"):
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text, str(path), feature_version=(3, 4))
        (check,) = [
            one for one in tree.body if isinstance(one, ast.If) and "version" in ast.dump(one)
        ]
        imports = [one for one in tree.body if isinstance(one, ast.ImportFrom)]
        assert all(one.lineno > check.lineno for one in imports)
        assert not any(isinstance(one, ast.Starred | ast.JoinedStr) for one in ast.walk(tree))
        told.append(ast.unparse(check))
    assert len(set(told)) == 1
    oldest, newest = launch.OLDEST, launch.NEWEST
    assert f"needs Python {oldest[0]}.{oldest[1]} to {newest[0]}.{newest[1]}," in told[0]


@pytest.mark.parametrize("command", ["main.py", "-m tests", "-m slimstudio.bootstrap"])
@pytest.mark.parametrize("version", ["2.7", "3.6", "3.7", "3.8", "3.9", "3.10"])
def test_a_python_that_is_too_old_gets_one_sentence(version: str, command: str) -> None:
    python = shutil.which(f"python{version}")
    if (
        python is None
        or subprocess.run([python, "-c", ""], check=False, capture_output=True).returncode
    ):
        pytest.skip(f"Python {version} is not installed")
    if version == "2.7" and "bootstrap" in command:
        pytest.skip("that is for those who prepare environments")

    told = subprocess.run(
        [python, *command.split()], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )

    assert told.returncode in {1, 2}
    assert len(told.stderr.splitlines()) == 1
    assert f"needs Python 3.11 to 3.13, and this is Python {version}." in told.stderr


def test_what_runs_before_the_environment_exists_needs_only_the_standard_library() -> None:
    code = (
        "import sys; from slimstudio import bootstrap; import slimstudio.bootstrap.installation;"
        "print(*sys.modules)"
    )
    command = [sys.executable, "-S", "-c", code]  # -S: no site-packages

    lean = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)

    assert "slimstudio.bootstrap" in lean.stdout.split()


def test_the_supported_pythons_are_those_of_pyproject() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
    oldest, newest = launch.OLDEST, launch.NEWEST

    assert project["requires-python"] == f">={oldest[0]}.{oldest[1]},<{newest[0]}.{newest[1] + 1}"


def test_an_old_python_is_told_which_one_to_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 18, "final", 0))

    with pytest.raises(failure.SetupError) as caught:
        launch.require_supported("main.py")

    assert "needs Python 3.11 to 3.13, and this is Python 3.8.18" in str(caught.value)
    assert re.search(r"Start it with: python3\.1[123] main\.py|Install Python", str(caught.value))


def test_it_finds_itself_where_python_does_not_look_beside_programs(tmp_path: Path) -> None:
    """PYTHONSAFEPATH is for programs in folders of others; main.py knows where it lies."""
    (tmp_path / "slimstudio").mkdir()
    shutil.copy(CHECKOUT / "main.py", tmp_path)
    stand_in = "def start(arguments, **_k):\n    print(arguments[-1])\n    return 0\n"
    (tmp_path / "slimstudio" / "__init__.py").write_text("")
    (tmp_path / "slimstudio" / "bootstrap.py").write_text(stand_in)
    told = subprocess.run(
        [sys.executable, tmp_path / "main.py", "hello"],
        env={**os.environ, "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stdout) == (0, "hello\n"), told.stderr
