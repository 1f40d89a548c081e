"""Tests of what an environment is found to need."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from slimstudio.bootstrap import stamp
from slimstudio.bootstrap.environment import Environment, Need
from tests.bootstrap.project import make_project


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


def test_a_moved_folder_is_adapted(laid_out: Environment) -> None:
    moved = laid_out.root.rename(laid_out.root.with_name("moved"))

    assert Environment(moved).examine([]) == (Need.ADAPT, "the folder was moved")


def test_another_version_of_python_is_rebuilt(laid_out: Environment) -> None:
    change_stamp(laid_out, python="cpython-399")

    assert laid_out.examine([]).need is Need.REBUILD


def test_a_vanished_interpreter_is_adapted(laid_out: Environment) -> None:
    laid_out.python.unlink()

    assert laid_out.examine([]).need is Need.ADAPT


def test_an_emptied_package_is_refreshed(laid_out: Environment) -> None:
    beginning = laid_out.packages / "torch" / "__init__.py"
    beginning.write_text("a = 1")
    stamp.write(laid_out.stamp_path, laid_out.describe(["test"], complete=True))
    assert laid_out.examine([]).need is Need.NOTHING

    beginning.write_text("")
    assert laid_out.examine([]) == (Need.REFRESH, "files in it are damaged")
    assert not laid_out.works([])


def test_a_stamp_of_an_older_version_is_still_good(laid_out: Environment) -> None:
    change_stamp(laid_out, contents=["pip", "torch", "torch-1.0.dist-info"])

    assert laid_out.examine(["test"]).need is Need.NOTHING


def test_what_lacks_an_extra_does_not_work_for_it(laid_out: Environment) -> None:
    assert laid_out.works(["test"])
    assert not laid_out.works(["impossible"])


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
