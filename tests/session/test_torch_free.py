"""The window is visible before torch is imported, so what it reads at once must not import it."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from slimstudio.session import edits, files, opening, opened, project, runs, settings
path = Path(sys.argv[1])
files.save(project.sample_project(), path)
assert opening.open_project(path) == (project.sample_project(), None)
assert settings.load_settings() == settings.Settings()
assert runs.interrupted(project.sample_project()) is None
assert "torch" not in sys.modules
"""


def test_projects_are_edited_saved_and_opened_without_torch(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "a.slim")],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
