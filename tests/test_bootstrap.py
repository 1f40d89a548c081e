"""Tests of the set-up: what an environment is found to need, and real installations of small ones.

The installations use a tiny project with its own build backend and no dependencies, so they need
no network.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from slimstudio.bootstrap import failure, launch, stamp
from slimstudio.bootstrap.environment import Environment, Need

CHECKOUT = Path(__file__).resolve().parent.parent

_BACKEND = """
import base64, hashlib, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "tiny-1.0-py3-none-any.whl"
    files = {
        "tiny.pth": {root!r},
        "tiny-1.0.dist-info/METADATA": "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n"
        "Provides-Extra: test\\nProvides-Extra: impossible\\n"
        "Requires-Dist: no-such-package-anywhere; extra == 'impossible'\\n",
        "tiny-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: tiny\\n"
        "Root-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    with zipfile.ZipFile(folder + "/" + name, "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
        wheel.writestr("tiny-1.0.dist-info/RECORD", "".join(path + ",,\\n" for path in files))
    return name
"""

_PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1.0"
dependencies = []

[project.optional-dependencies]
test = []
impossible = ["no-such-package-anywhere"]
"""

# Starts a program in the tiny project's environment, as main.py does in ours.
_STARTER = """
import sys
from pathlib import Path
from slimstudio import bootstrap

root, extras, *arguments = sys.argv[1:]
sys.exit(bootstrap.start(
    arguments, program="main.py", extras=extras.split(",") if extras else [], root=Path(root)
))
"""

_PRINT_PREFIX = ("-c", "import sys; print(sys.prefix)")


def make_project(root: Path) -> Path:
    (root / "packaging").mkdir(parents=True)
    (root / "packaging" / "constraints.txt").write_text("tiny==1.0\n")
    (root / "pyproject.toml").write_text(_PYPROJECT)
    (root / "backend.py").write_text(_BACKEND.replace("{root!r}", repr(str(CHECKOUT))))
    return root


def start_command(root: Path, *arguments: str, extras: str = "") -> list[str]:
    return [sys.executable, "-c", _STARTER, str(root), extras, *arguments]


def start(
    root: Path, *arguments: str, extras: str = "", **variables: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        start_command(root, *arguments, extras=extras),
        env=os.environ | {"PYTHONPATH": str(CHECKOUT), "PIP_NO_INDEX": "1"} | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose environment was made by a start; tests leave it in working order."""
    root = make_project(tmp_path_factory.mktemp("installed") / "a folder with spaces")
    first = start(root, *_PRINT_PREFIX)
    assert first.returncode == 0, first.stderr
    assert first.stdout == f"{root / '.venv'}\n"
    assert "Step 3 of 3" in first.stderr
    return root


@pytest.fixture
def laid_out(tmp_path: Path) -> Environment:
    """An environment that looks complete, without the cost of making one."""
    environment = Environment(make_project(tmp_path / "project"))
    environment.packages.mkdir(parents=True)
    for name in ("pip", "torch", "torch-1.0.dist-info"):
        (environment.packages / name).mkdir()
    environment.python.parent.mkdir(exist_ok=True)
    environment.python.write_text("")
    (environment.folder / "pyvenv.cfg").write_text("")
    stamp.write(environment.stamp_path, environment.describe(["test"], complete=True))
    return environment


def change_stamp(environment: Environment, **changes: object) -> None:
    values = json.loads(environment.stamp_path.read_text())
    environment.stamp_path.write_text(json.dumps(values | changes))


# What an environment needs


@pytest.mark.parametrize("extras", [[], ["test"]])
def test_a_complete_environment_needs_nothing_for_the_same_or_fewer_extras(
    laid_out: Environment, extras: list[str]
) -> None:
    assert laid_out.examine(extras).need is Need.NOTHING


def test_no_environment_is_built(tmp_path: Path) -> None:
    verdict = Environment(make_project(tmp_path / "project")).examine([])

    assert verdict.need is Need.REBUILD
    assert verdict.why == "there is none yet"


def test_more_extras_are_added(laid_out: Environment) -> None:
    verdict = laid_out.examine(["test", "impossible"])

    assert verdict.need is Need.REFRESH
    assert verdict.why == "more packages are needed"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("packaging/constraints.txt", "tiny==1.0", "tiny==1.1"),
        ("pyproject.toml", "dependencies = []", 'dependencies = ["numpy"]'),
        ("pyproject.toml", "test = []", 'test = ["pytest"]'),
    ],
)
def test_a_changed_list_of_packages_is_installed(
    laid_out: Environment, file: str, old: str, new: str
) -> None:
    path = laid_out.root / file
    path.write_text(path.read_text().replace(old, new, 1))

    assert laid_out.examine([]).need is Need.REFRESH


def test_a_change_elsewhere_in_pyproject_installs_nothing(laid_out: Environment) -> None:
    path = laid_out.root / "pyproject.toml"
    path.write_text(path.read_text() + "\n[tool.anything]\nnumber = 1\n")

    assert laid_out.examine(["test"]).need is Need.NOTHING


def test_an_interrupted_installation_is_begun_again(laid_out: Environment) -> None:
    stamp.write(laid_out.stamp_path, laid_out.describe(["test"], complete=False))

    assert laid_out.examine([]) == (Need.REBUILD, "the last set-up was interrupted")


def test_a_moved_folder_is_rebuilt(laid_out: Environment) -> None:
    moved = laid_out.root.rename(laid_out.root.with_name("moved"))

    assert Environment(moved).examine([]) == (Need.REBUILD, "the folder was moved")


def test_another_version_of_python_is_rebuilt(laid_out: Environment) -> None:
    change_stamp(laid_out, python="cpython-399")

    assert laid_out.examine([]).need is Need.REBUILD


def test_a_vanished_interpreter_is_rebuilt(laid_out: Environment) -> None:
    laid_out.python.unlink()

    assert laid_out.examine([]).need is Need.REBUILD


def test_a_deleted_package_is_rebuilt(laid_out: Environment) -> None:
    (laid_out.packages / "torch").rmdir()

    assert laid_out.examine([]) == (Need.REBUILD, "parts of it were deleted")


@pytest.mark.parametrize("modules_too", [False, True])
def test_an_exchanged_or_uninstalled_package_is_put_back(
    laid_out: Environment, *, modules_too: bool
) -> None:
    (laid_out.packages / "torch-1.0.dist-info").rmdir()
    if modules_too:
        (laid_out.packages / "torch").rmdir()

    assert laid_out.examine([]).need is Need.REFRESH


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"complete": true}', "\0"])
def test_an_unreadable_stamp_counts_as_none(laid_out: Environment, text: str) -> None:
    laid_out.stamp_path.write_text(text)

    assert laid_out.examine([]).need is Need.REFRESH  # it can be used, but must be checked


def test_an_environment_made_by_hand_is_kept_if_it_is_whole(laid_out: Environment) -> None:
    laid_out.stamp_path.unlink()
    assert laid_out.examine([]).need is Need.REFRESH

    (laid_out.folder / "pyvenv.cfg").unlink()
    assert laid_out.examine([]).need is Need.REBUILD


# Real installations


def test_the_second_start_installs_nothing_and_says_nothing(installed: Path) -> None:
    second = start(installed, "-c", "import sys; print(sys.argv[1:])", "a b", "--c")

    assert second.returncode == 0
    assert second.stdout == "['a b', '--c']\n"
    assert second.stderr == ""


def test_the_programs_exit_code_is_handed_on(installed: Path) -> None:
    assert start(installed, "-c", "raise SystemExit(41)").returncode == 41


def test_a_start_from_inside_the_environment_works_too(installed: Path) -> None:
    environment = Environment(installed)
    command = [str(environment.python), *start_command(installed, *_PRINT_PREFIX)[1:]]

    inside = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    assert (inside.returncode, inside.stderr) == (0, "")
    assert inside.stdout == f"{environment.folder}\n"


def test_what_is_missing_is_added_and_what_was_there_stays(installed: Path) -> None:
    marker = Environment(installed).folder / "marker"  # a rebuild would sweep it away
    marker.write_text("")

    with_extra = start(installed, *_PRINT_PREFIX, extras="test")

    assert with_extra.returncode == 0, with_extra.stderr
    assert "more packages are needed" in with_extra.stderr
    assert marker.exists()
    marker.unlink()
    written = stamp.read(Environment(installed).stamp_path)
    assert written is not None
    assert written.extras == ("test",)


def test_a_failed_refresh_leaves_the_environment_usable(installed: Path) -> None:
    refused = start(installed, *_PRINT_PREFIX, extras="impossible")

    assert refused.returncode == 2
    assert "There is no package no-such-package-anywhere" in refused.stderr.splitlines()[-1]
    assert "Traceback" not in refused.stderr
    assert start(installed, *_PRINT_PREFIX).stderr == ""


def test_without_a_connection_the_sentence_says_so(installed: Path) -> None:
    offline = start(
        installed,
        *_PRINT_PREFIX,
        extras="impossible",
        PIP_NO_INDEX="0",
        PIP_INDEX_URL="http://127.0.0.1:9/",  # nobody listens on the discard port
        PIP_RETRIES="0",
        PIP_CONFIG_FILE=os.devnull,
    )

    assert offline.returncode == 2
    assert "there is no connection to the package index" in offline.stderr.splitlines()[-1]


def test_two_starts_at_once_build_one_environment(tmp_path: Path) -> None:
    root = make_project(tmp_path / "project")
    variables = os.environ | {"PYTHONPATH": str(CHECKOUT), "PIP_NO_INDEX": "1"}
    starts = [
        subprocess.Popen(
            start_command(root, *_PRINT_PREFIX),
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    answers = [process.communicate(timeout=120) for process in starts]

    assert [process.returncode for process in starts] == [0, 0], answers
    assert [output for output, _ in answers] == [f"{root / '.venv'}\n"] * 2
    assert sum("Step 1 of 3" in errors for _, errors in answers) == 1
    assert Environment(root).examine([]).need is Need.NOTHING


def test_a_half_made_environment_is_replaced(tmp_path: Path) -> None:
    root = make_project(tmp_path / "project")
    rubbish = root / ".venv" / "lib" / "rubbish"
    rubbish.mkdir(parents=True)

    repaired = start(root, *_PRINT_PREFIX)

    assert repaired.returncode == 0, repaired.stderr
    assert "it is incomplete" in repaired.stderr
    assert not rubbish.exists()


def test_a_folder_that_cannot_be_written_gets_one_sentence(tmp_path: Path) -> None:
    root = make_project(tmp_path / "project")
    (root / ".venv").write_text("in the way")  # fails for every user, also for root

    refused = start(root, *_PRINT_PREFIX)

    assert refused.returncode == 2
    assert refused.stdout == ""
    assert len(refused.stderr.splitlines()) == 1
    assert "Copy the SlimStudio folder to a place where you may write" in refused.stderr


# The interpreter, and the words


def test_what_runs_before_the_environment_exists_parses_on_python_3_8() -> None:
    early = [CHECKOUT / "main.py", CHECKOUT / "tests" / "__main__.py"]
    early += [CHECKOUT / "slimstudio" / name for name in ("__init__.py", "errors.py")]
    early += sorted((CHECKOUT / "slimstudio" / "bootstrap").glob("*.py"))

    for path in early:
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 8))


def test_what_runs_before_the_environment_exists_needs_only_the_standard_library() -> None:
    code = "import sys; from slimstudio import bootstrap; print(*sys.modules)"
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


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full."),
        ("[Errno 13] Permission denied: '/x'", "A file could not be written."),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("Retrying after connection broken by 'NewConnectionError(", "no connection"),
        ("No matching distribution found for torch==2.13.0 (from x)", "no package torch==2.13.0"),
        ("error: subprocess-exited-with-error", "pip stopped with an error, printed above."),
    ],
)
def test_pips_failures_become_sentences_with_a_way_out(log: str, sentence: str) -> None:
    error = failure.explain(f"earlier line\n{log}\nlater line")

    assert sentence in str(error.why)
    assert error.remedy
