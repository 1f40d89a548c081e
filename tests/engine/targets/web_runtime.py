"""The runtime of web pages for tests: kept in `build`, so that it is downloaded once."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from slimstudio.engine.control import Unattended
from slimstudio.engine.targets.web_runtime import NAME, web_runtime
from slimstudio.errors import DownloadError

_KEPT = Path(__file__).resolve().parents[3] / "build" / "web-runtime"


@cache
def runtime_or_why() -> Mapping[str, bytes] | str:
    """Get the runtime's files; or say why they cannot be had."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SLIMSTUDIO_HOME", str(_KEPT))
        try:
            return web_runtime(Unattended(), may_download=True)
        except DownloadError as error:
            return f"npm's {NAME} cannot be had here: {error}"


if __name__ == "__main__":  # .ci/run brings it before the tests begin
    found = runtime_or_why()
    print(found if isinstance(found, str) else f"npm's {NAME} is here.")
