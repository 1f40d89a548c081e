"""SlimStudio makes an image classifier small and fast, and proves that it still works."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import nn

# With the default policy idle OpenMP threads spin, and one busy core elsewhere makes training many
# times slower.
# OpenMP reads this once, when torch is imported, so it is set before anything can import torch.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# ONNX Runtime's wheels report to their makers from the moment they are imported. Nothing that
# SlimStudio runs reports anything to anybody, whatever the surroundings say.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"


def pretrained(name: str, *, download: bool = False, folder: str | Path = "") -> nn.Module:
    """Open one of torchvision's classifiers with the values that torchvision publishes.

    Args:
        name: torchvision's name, for example "resnet50".
        download: Agree to a download where the file is not on this computer.
        folder: Where to look first, and where a download goes.

    Returns:
        The network in evaluation mode.

    Raises:
        ModelFileError: there is no such network, its file is not what its name promises, or it is
            not here and may not be downloaded.
        DownloadError: it could not be downloaded.
    """
    from slimstudio.engine.control import Unattended  # noqa: PLC0415
    from slimstudio.engine.models.weights import pretrained as published  # noqa: PLC0415
    from slimstudio.system import locations  # noqa: PLC0415 - see `load`

    folders = locations.weight_folders(folder)
    return load(published.pretrained(name, folders, Unattended(), may_download=download))


def load(path: str | Path) -> nn.Module:
    """Open a network that SlimStudio exported as `.pt`, ready to run.

    Args:
        path: The exported file.

    Returns:
        The compact network in evaluation mode, with the outputs that it had when it was exported.

    Raises:
        ModelFileError: the file is missing, damaged, or holds no network that we know.
    """
    # Imported late: `import slimstudio` must not cost a torch import.
    from slimstudio.engine.models.opening import open_network  # noqa: PLC0415

    module: nn.Module = open_network(Path(path)).module
    return module.eval()
