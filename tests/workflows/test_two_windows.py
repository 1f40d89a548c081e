"""Two processes, one project: whoever looks before saving undoes nothing of the other's work."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio.errors import FileChangedError
from slimstudio.session import files, opening
from slimstudio.session.project import Project

_SAVES = """
import sys
from dataclasses import replace
from pathlib import Path
from slimstudio.engine.marks import FREEZE
from slimstudio.errors import FileChangedError
from slimstudio.session import files, opening
from slimstudio.session.blob_store import BlobStore
path, name = Path(sys.argv[1]), sys.argv[2]
asked = 0
for number in range(10):
    while True:
        saved = opening.open_with_attempts(path, BlobStore(path.with_name(name)))
        marks = {**saved.project.marks, f"{name}.{number}": FREEZE}
        try:
            files.save(replace(saved.project, marks=marks), path, known=saved.content)
            break
        except FileChangedError:
            asked += 1
print(asked)
"""


@pytest.mark.skipif(os.name == "nt", reason="open files cannot be replaced there")
def test_two_processes_that_save_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "birds.slim"
    files.save(Project("Birds"), path)
    windows = [
        subprocess.Popen([sys.executable, "-c", _SAVES, path, name], stdout=subprocess.PIPE)
        for name in ("one", "two")
    ]
    for window in windows:
        window.communicate()
        assert window.returncode == 0
    saved, _ = opening.open_project(path)
    assert set(saved.marks) == {f"{name}.{n}" for name in ("one", "two") for n in range(10)}
    assert len(opening.open_project(tmp_path / "birds.slim.bak")[0].marks) == 19
    assert sorted(one.name for one in tmp_path.iterdir()) == ["birds.slim", "birds.slim.bak"]


def test_the_second_of_two_saves_is_refused_and_the_backup_survives(tmp_path: Path) -> None:
    path = tmp_path / "birds.slim"
    files.save(Project("Birds", images="/no-such-folder/first"), path)
    known = files.save(Project("Birds", images="/no-such-folder/second"), path)
    backup = path.with_name("birds.slim.bak").read_bytes()
    theirs = files.save(Project("Birds", images="/no-such-folder/theirs"), path, backup=".theirs")
    with pytest.raises(FileChangedError, match="was changed since"):
        files.save(Project("Birds", images="/no-such-folder/mine"), path, known=known)
    assert opening.open_project(path)[0].images.endswith("theirs")
    assert path.with_name("birds.slim.bak").read_bytes() == backup
    assert files.content_of(path) == theirs


def test_the_same_content_is_no_change(tmp_path: Path) -> None:
    path = tmp_path / "birds.slim"
    known = files.save(Project("Birds"), path)
    assert files.save(Project("Birds"), path) == known  # as by another window
    os.utime(path, (0, 0))
    files.save(Project("Birds", images="/no-such-folder/mine"), path, known=known)
