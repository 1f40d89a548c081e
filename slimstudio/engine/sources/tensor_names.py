"""From what people save to a plain table of tensors under torchvision's names of today."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from torch import Tensor

# Where training scripts put a network's tensors, the averaged ones first.
_WRAPPERS = (
    *("model_ema", "ema", "ema_model", "ema_state_dict", "state_dict_ema", "averaged_model"),
    *("state_dict", "model_state_dict", "model_state", "model", "module", "net", "network"),
    *("net_state_dict", "backbone", "student", "params", "weights", "checkpoint"),
)

# What DataParallel, torch.compile, Lightning, averaging and wrapping classes put before the names
# of a network that lies beside other things, such as the weights of a loss or a counter.
_PREFIXES = (
    *("module", "_orig_mod", "_forward_module", "model", "net", "network", "backbone"),
    *("student", "ema_model", "averaged_model"),
)

_MOST_PREFIXES = 8

# torchvision renamed layers over the years; these are the old names in weight files around.
_RENAMED = (
    (re.compile(r"(denselayer\d+\.(?:norm|relu|conv))\.([12]\.)"), r"\1\2"),
    (re.compile(r"(encoder_layer_\d+\.mlp\.)linear_1\."), r"\g<1>0."),
    (re.compile(r"(encoder_layer_\d+\.mlp\.)linear_2\."), r"\g<1>3."),
)


def find_tensors(loaded: Any) -> dict[str, Tensor]:
    """Find the tensors in what a file held: a table of tensors, or a checkpoint around one.

    Returns:
        Name to tensor, without the prefixes of wrappers; empty where there are none.
    """
    for _ in range(3):  # checkpoints within checkpoints, within reason
        if not isinstance(loaded, Mapping):
            return {}
        inner = next((loaded[key] for key in _WRAPPERS if _holds_tensors(loaded.get(key))), None)
        if inner is None:
            break
        loaded = inner
    tensors = {
        name: value
        for name, value in loaded.items()
        if isinstance(name, str) and isinstance(value, Tensor)
    }
    return {_today(name): value for name, value in _without_prefixes(tensors).items()}


def _holds_tensors(value: Any) -> bool:
    if not isinstance(value, Mapping):
        return False
    return any(
        isinstance(inner, Tensor) or (key in _WRAPPERS and isinstance(inner, Mapping))
        for key, inner in value.items()
    )


def _without_prefixes(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Take off what stands before the names, and leave out what lies beside the network."""
    for _ in range(_MOST_PREFIXES):
        firsts = Counter(name.partition(".")[0] for name in tensors if "." in name)
        if not firsts:
            break
        first, count = firsts.most_common(1)[0]
        inner = {
            name[len(first) + 1 :]: t for name, t in tensors.items() if name.startswith(f"{first}.")
        }
        # No network of torchvision holds all its layers in one container: that is somebody's
        # wrapper. A single layer is none.
        wraps_all = count == len(tensors) and any("." in name for name in inner)
        if not wraps_all and not (first in _PREFIXES and 2 * count > len(tensors)):
            break
        tensors = inner
    return tensors


def _today(name: str) -> str:
    for pattern, replacement in _RENAMED:
        name = pattern.sub(replacement, name)
    return name
