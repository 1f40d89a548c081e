"""The only door to torchvision and timm.

torchvision's wheels are built for one build of torch. Beside another one, for example the default
Linux wheel of torchvision next to a CPU build of torch, its compiled extension does not load, and
`import torchvision` fails with "operator torchvision::nms does not exist", although none of the
classifiers needs that operator. Declaring the two operators that torchvision describes to torch at
import mends it: models, transforms and export then work; the compiled operators and
`torchvision.io` do not, and SlimStudio uses neither. Where the extension loads, nothing is done.
"""

import os
from types import ModuleType

import torch

try:
    import torchvision
except RuntimeError as error:
    if "operator torchvision::nms does not exist" not in str(error):
        raise
    # Kept for the life of the process: the declarations go when the library object goes.
    MISSING_OPERATORS = torch.library.Library("torchvision", "FRAGMENT")
    for _operator in ("nms", "qnms"):
        MISSING_OPERATORS.define(
            f"{_operator}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
        )
    import torchvision

__all__ = ["timm", "torchvision"]


def timm() -> ModuleType:
    """Import timm, which takes half a second, for its architectures only.

    The client of a hub that it brings stays switched off: nothing is looked up or told anywhere.
    """
    for switch in ("HF_HUB_OFFLINE", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"):
        os.environ[switch] = "1"
    import timm as imported  # noqa: PLC0415 - most sessions never need it

    return imported
