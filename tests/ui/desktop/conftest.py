"""What the tests of the frame share."""

from collections.abc import Iterator

import pytest

from tests.ui.desktop.private_bus import PrivateBus, running_bus


@pytest.fixture
def private_bus(qapp: object) -> Iterator[PrivateBus]:  # noqa: ARG001 - Qt's bus needs one
    """A desktop's bus of the test's own."""
    with running_bus() as bus:
        yield bus
