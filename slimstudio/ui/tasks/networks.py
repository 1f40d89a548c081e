"""The networks that can be picked by name, and their published weights."""
# ruff: noqa: PLC0415 - importing inside is what this package is for

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.engine.control import Control
    from slimstudio.engine.models.catalogue import Architecture
    from slimstudio.engine.models.weights.pretrained import Offer


def architectures() -> tuple[Architecture, ...]:
    """List every network that can be picked by name."""
    from slimstudio.engine.models.catalogue import architectures as listed

    return listed()


def offered(architecture: str) -> Offer:
    """See `slimstudio.session.weights.offered`; quick once the networks are listed."""
    from slimstudio.session import weights

    return weights.offered(architecture)


def fetch_weights(architecture: str, may_download: bool, control: Control) -> Path:  # noqa: FBT001 - the control comes last
    """See `slimstudio.session.weights.fetch`."""
    from slimstudio.session import weights

    return weights.fetch(architecture, control, may_download=may_download)
