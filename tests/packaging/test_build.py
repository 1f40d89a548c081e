"""Making the bundle and its installers, and trying them out; takes minutes and gigabytes."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_BUILD = Path(__file__).resolve().parent.parent.parent / "packaging" / "build.py"


@pytest.mark.packaging
@pytest.mark.timeout(1800)
def test_installers_are_made_and_do_what_they_must() -> None:
    if sys.platform == "linux" and not (shutil.which("objdump") and shutil.which("dpkg-deb")):
        pytest.skip("binutils and dpkg are needed")
    # Where there is no debootstrap, the packages are made all the same.
    subprocess.run([sys.executable, _BUILD, "--untried"], check=True)
