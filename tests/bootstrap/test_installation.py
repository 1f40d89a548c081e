"""Real installations of a tiny project: what worked before is never lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio.bootstrap import stamp
from slimstudio.bootstrap.environment import Environment, Need
from tests.bootstrap.project import (
    PRINT_PREFIX,
    make_project,
    start,
    start_command,
    surroundings,
)


def change_pins(root: Path) -> None:
    pins = root / "packaging" / "constraints.txt"
    pins.write_text(pins.read_text() + "anything==1.0\n")


def break_installing(root: Path) -> None:
    (root / "backend.py").write_text("raise SystemExit(1)")


def test_the_second_start_installs_nothing_and_says_nothing(installed: Path) -> None:
    second = start(installed, "-c", "import sys; print(sys.argv[1:])", "a b", "--c")

    assert second.returncode == 0
    assert second.stdout == "['a b', '--c']\n"
    assert second.stderr == ""


def test_the_programs_exit_code_is_handed_on(installed: Path) -> None:
    assert start(installed, "-c", "raise SystemExit(41)").returncode == 41


def test_pythons_settings_do_not_reach_the_program(installed: Path) -> None:
    print_them = "import os; print([n for n in os.environ if n.startswith('PYTHON')])"
    told = start(installed, "-c", print_them, PYTHONSAFEPATH="1")

    assert not {"PYTHONPATH", "PYTHONSAFEPATH"} & set(eval(told.stdout))


def test_a_start_from_inside_the_environment_works_too(installed: Path) -> None:
    environment = Environment(installed)
    command = [str(environment.python), *start_command(installed, *PRINT_PREFIX)[1:]]

    inside = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60, env=surroundings()
    )

    assert (inside.returncode, inside.stderr) == (0, "")
    assert inside.stdout == f"{environment.folder}\n"


def test_what_is_missing_is_added_and_what_was_there_stays(copied: Path) -> None:
    marker = Environment(copied).folder / "marker"  # a rebuild would sweep it away
    marker.write_text("")

    with_extra = start(copied, *PRINT_PREFIX, extras="test")

    assert with_extra.returncode == 0, with_extra.stderr
    assert "more packages are needed" in with_extra.stderr
    assert marker.exists()
    written = stamp.read(Environment(copied).stamp_path)
    assert written is not None
    assert written.extras == ("test",)
    script = Environment(copied).scripts / "tiny"
    assert subprocess.check_output([script], text=True).startswith(str(copied))


def test_a_failed_refresh_leaves_the_environment_usable(installed: Path) -> None:
    refused = start(installed, *PRINT_PREFIX, extras="impossible")

    assert refused.returncode == 2
    assert "There is no package no-such-package-anywhere" in refused.stderr.splitlines()[-1]
    assert "Traceback" not in refused.stderr
    assert start(installed, *PRINT_PREFIX).stderr == ""


def test_without_a_connection_the_sentence_says_so(installed: Path) -> None:
    offline = start(
        installed,
        *PRINT_PREFIX,
        extras="impossible",
        PIP_NO_INDEX="0",
        PIP_INDEX_URL="http://127.0.0.1:9/",  # nobody listens on the discard port
        PIP_RETRIES="0",
        PIP_CONFIG_FILE=os.devnull,
    )

    assert offline.returncode == 2
    assert "there is no connection to the package index" in offline.stderr.splitlines()[-1]


@pytest.mark.parametrize("name", ["elsewhere", "with spaces and ümlauts", "deep/" + "er/" * 50])
def test_a_moved_folder_is_adapted_without_installing(
    copied: Path, tmp_path: Path, name: str
) -> None:
    moved = tmp_path / name
    moved.parent.mkdir(parents=True, exist_ok=True)
    copied.rename(moved)
    break_installing(moved)  # no connection is needed

    told = start(moved, *PRINT_PREFIX)

    assert told.returncode == 0, told.stderr
    assert told.stdout == f"{moved / '.venv'}\n"
    assert "the folder was moved" in told.stderr
    assert start(moved, *PRINT_PREFIX).stderr == ""
    script = Environment(moved).scripts / "tiny"
    assert subprocess.check_output([script], text=True).startswith(str(moved))


def test_another_python_of_the_same_version_is_taken_where_the_first_is_gone(copied: Path) -> None:
    environment = Environment(copied)
    break_installing(copied)
    for link in environment.scripts.glob("python*"):
        if link.is_symlink() and link.readlink().is_absolute():
            link.unlink()
            link.symlink_to("/nowhere/python3")

    told = start(copied, *PRINT_PREFIX)

    assert told.returncode == 0, told.stderr
    assert told.stdout == f"{copied / '.venv'}\n"
    assert "the Python that it was made with is gone" in told.stderr


@pytest.mark.parametrize("change", ["pins", pytest.param("python", marks=pytest.mark.slow)])
def test_what_cannot_be_brought_up_to_date_starts_as_it_is_with_a_warning(
    copied: Path, change: str
) -> None:
    assert start(copied, *PRINT_PREFIX).returncode == 0
    environment = Environment(copied)
    if change == "pins":
        change_pins(copied)
    else:
        written = stamp.read(environment.stamp_path)
        assert written is not None
        stamp.write(environment.stamp_path, written._replace(python="cpython-399"))
    break_installing(copied)

    told = start(copied, *PRINT_PREFIX)

    assert told.returncode == 0, told.stderr
    assert told.stdout == f"{environment.folder}\n"
    assert "Warning: The packages that SlimStudio needs could not be installed." in told.stderr
    assert "starts with the environment that was there before" in told.stderr


def test_changed_pins_are_installed_beside_and_swapped(copied: Path) -> None:
    change_pins(copied)

    told = start(copied, *PRINT_PREFIX)

    assert told.returncode == 0, told.stderr
    assert Environment(copied).examine([]).need is Need.NOTHING
    assert sorted(path.name for path in (copied / ".venv.making").iterdir()) == ["lock"]


@pytest.mark.parametrize("finished", [False, True])
def test_a_swap_that_was_cut_off_is_finished_or_undone(copied: Path, *, finished: bool) -> None:
    assert start(copied, *PRINT_PREFIX).returncode == 0
    making = copied / ".venv.making"
    (copied / ".venv").rename(making / ("next" if finished else "former"))
    break_installing(copied)

    told = start(copied, *PRINT_PREFIX)

    assert (told.returncode, told.stdout) == (0, f"{copied / '.venv'}\n"), told.stderr


@pytest.mark.parametrize(
    "how",
    [
        "emptied",
        pytest.param("deleted", marks=pytest.mark.slow),
        pytest.param("dangling", marks=pytest.mark.slow),
    ],
)
def test_a_damaged_file_of_a_package_is_told_and_the_rest_stays(copied: Path, how: str) -> None:
    assert start(copied, *PRINT_PREFIX).returncode == 0
    damaged = Environment(copied).packages / "pip" / "_internal" / "main.py"
    damaged.unlink()
    if how == "emptied":
        damaged.write_text("")
    elif how == "dangling":
        damaged.symlink_to("nowhere.py")
    check = [sys.executable, "-c", _THOROUGH, str(copied)]

    told = subprocess.run(
        check, env=surroundings(), capture_output=True, text=True, check=False, timeout=120
    )

    assert told.returncode == 2  # pip is not to be had here, so it can only be told
    assert "Damaged: pip==" in told.stderr
    assert "pip/_internal/main.py" in told.stderr
    assert Environment(copied).examine([]).need is Need.NOTHING


_THOROUGH = """
import sys
from pathlib import Path
from slimstudio import bootstrap
sys.exit(bootstrap.start(["-c", ""], program="main.py", root=Path(sys.argv[1]), thorough=True))
"""


@pytest.mark.slow
def test_two_starts_at_once_replace_a_half_made_environment_once(tmp_path: Path) -> None:
    root = make_project(tmp_path / "project")
    rubbish = root / ".venv" / "lib" / "rubbish"  # of one that was half made
    rubbish.mkdir(parents=True)
    starts = [
        subprocess.Popen(
            start_command(root, *PRINT_PREFIX),
            env=surroundings(),
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
    assert any("it is incomplete" in errors for _, errors in answers)
    assert not rubbish.exists()
    assert Environment(root).examine([]).need is Need.NOTHING


@pytest.mark.parametrize(
    ("how", "sentence"), [("file", "It is a file"), ("link", "It is a link to /nowhere")]
)
def test_what_cannot_be_a_folder_gets_one_sentence(tmp_path: Path, how: str, sentence: str) -> None:
    root = make_project(tmp_path / "project")
    if how == "file":
        (root / ".venv").write_text("in the way")
    else:
        (root / ".venv").symlink_to("/nowhere")

    refused = start(root, *PRINT_PREFIX)

    assert (refused.returncode, refused.stdout) == (2, "")
    assert len(refused.stderr.splitlines()) == 1
    assert sentence in refused.stderr


def test_a_folder_that_cannot_be_written_gets_one_sentence(tmp_path: Path) -> None:
    root = make_project(tmp_path / "project")
    (root / ".venv.making").write_text("in the way")  # fails for every user, also for root

    refused = start(root, *PRINT_PREFIX)

    assert (refused.returncode, refused.stdout) == (2, "")
    assert len(refused.stderr.splitlines()) == 1
    assert "Copy the SlimStudio folder to a place where you may write" in refused.stderr
