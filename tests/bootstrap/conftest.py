"""One real environment for all tests of the set-up: making one takes seconds."""

import shutil
from pathlib import Path

import pytest

from tests.bootstrap.project import PRINT_PREFIX, make_project, start


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose environment was made by a start; tests leave it in working order."""
    root = make_project(tmp_path_factory.mktemp("installed") / "a folder with spaces")
    first = start(root, *PRINT_PREFIX)
    assert first.returncode == 0, first.stderr
    assert first.stdout == f"{root / '.venv'}\n"
    assert "Step 3 of 3" in first.stderr
    return root


@pytest.fixture
def copied(installed: Path, tmp_path: Path) -> Path:
    """The same, in a place of its own that its environment does not know yet."""
    return Path(shutil.copytree(installed, tmp_path / "copied", symlinks=True))
