"""SlimStudio makes an image classifier small and fast, and proves that it still works."""

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from slimstudio.version import __version__ as __version__

if TYPE_CHECKING:
    from slimstudio.api import NetworkChannels as NetworkChannels
    from slimstudio.api import PruningResult as PruningResult
    from slimstudio.api import analyse as analyse
    from slimstudio.api import compress as compress
    from slimstudio.api import export as export
    from slimstudio.api import forecast as forecast
    from slimstudio.api import load as load
    from slimstudio.api import open as open  # noqa: A004 - what a caller calls it
    from slimstudio.api import pretrained as pretrained
    from slimstudio.api import prune as prune
    from slimstudio.api import reconstruct as reconstruct
    from slimstudio.api import register_rule as register_rule


# With the default policy idle OpenMP threads spin, and one busy core elsewhere makes training many
# times slower.
# OpenMP reads this once, when torch is imported, so it is set before anything can import torch.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# ONNX Runtime's wheels report to their makers from the moment they are imported. Nothing that
# SlimStudio runs reports anything to anybody, whatever the surroundings say.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# The front door: `slimstudio.api` is imported with the first use, for `import slimstudio` must not
# cost a torch import.
_FRONT_DOOR = (
    "NetworkChannels",
    "PruningResult",
    "analyse",
    "compress",
    "export",
    "forecast",
    "load",
    "open",
    "pretrained",
    "prune",
    "reconstruct",
    "register_rule",
)


def __getattr__(name: str) -> Any:
    """Import what the front door offers when it is first asked for."""
    if name not in _FRONT_DOOR:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("slimstudio.api"), name)


def __dir__() -> "list[str]":  # a Python that is too old reads this file, too
    return sorted((*globals(), *_FRONT_DOOR))
