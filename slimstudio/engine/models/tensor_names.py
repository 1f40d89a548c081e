"""From what people save to a plain table of tensors under torchvision's names of today."""

import re
from collections.abc import Mapping
from typing import Any

from torch import Tensor

# Where training scripts put a network's tensors, the averaged ones first.
_WRAPPERS = ("model_ema", "ema", "state_dict", "model_state_dict", "model", "net", "network")

# What DataParallel, torch.compile and wrapping classes put before every name.
_PREFIXES = ("module.", "_orig_mod.", "model.", "net.", "network.")

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
    if not tensors:
        return tensors
    for prefix in _PREFIXES:
        if all(name.startswith(prefix) for name in tensors):
            return _without_prefixes({name[len(prefix) :]: t for name, t in tensors.items()})
    return tensors


def _today(name: str) -> str:
    for pattern, replacement in _RENAMED:
        name = pattern.sub(replacement, name)
    return name
