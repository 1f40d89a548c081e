"""Published weights that a test can have: those of a network made here, served from here."""

import hashlib
import io
from dataclasses import replace

import pytest
import torch

from slimstudio.engine.sources.catalogue import build, published
from slimstudio.engine.sources.source import PublishedWeights
from slimstudio.engine.sources.weights import pretrained, search

NAME = "squeezenet1_1"


def content() -> bytes:
    """Make a file of trained values, as torchvision makes its own."""
    buffer = io.BytesIO()
    torch.save(build(NAME, 1000, seed=5).state_dict(), buffer)
    return buffer.getvalue()


def publish(
    monkeypatch: pytest.MonkeyPatch, data: bytes, host: str = "https://example.invalid"
) -> PublishedWeights:
    """Let these bytes be what torchvision publishes, at `host`."""
    checksum = hashlib.sha256(data).hexdigest()[:8]
    real = published(NAME)[0]
    url = f"{host}/{NAME}-{checksum}.pth"
    ours = replace(real, url=url, checksum=checksum, size_bytes=len(data))
    for module in (pretrained, search):
        monkeypatch.setattr(module, "published", lambda _name: (ours,))
    return ours
