"""Jobs of a tiny network; how fast it is need not be known exactly."""

from collections.abc import Iterator

import pytest

from slimstudio.engine.measure import latency


@pytest.fixture(scope="package", autouse=True)
def _latency_in_no_time() -> Iterator[None]:
    """Time networks with the fewest runs, for there are many jobs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(latency, "_ENOUGH_S", 0.01)
        yield
