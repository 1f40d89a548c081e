"""From what people save to a plain table of tensors under torchvision's names of today."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from slimstudio.engine.sources.heads import HEAD_NAMES
from slimstudio.engine.sources.leftovers import without_leftovers

# Where training scripts put a network's tensors, the averaged ones first.
_WRAPPERS = (
    *("model_ema", "ema", "ema_model", "ema_state_dict", "state_dict_ema", "averaged_model"),
    *("model_ema_state_dict", "ema_state", "shadow", "params_ema", "swa_model", "swa_state_dict"),
    *("state_dict", "model_state_dict", "model_state", "model", "module", "net", "network"),
    *("net_state_dict", "backbone", "student", "params", "weights", "checkpoint"),
    *("state", "modelstate", "model_dict", "model_weights", "weight", "teacher", "classifier"),
    *("best_model", "best_state_dict", "best_model_state", "final_model", "learner", "trainer"),
)

# What DataParallel, torch.compile, Lightning, averaging and wrapping classes put before the names
# of a network that lies beside other things, such as the weights of a loss or a counter.
_PREFIXES = (
    *("module", "_orig_mod", "_forward_module", "model", "net", "network", "backbone"),
    *("student", "ema_model", "averaged_model", "model_ema", "ema", "teacher", "_model", "_net"),
    *("base_model", "base", "body", "trunk", "feature_extractor", "cnn", "classifier_model"),
    *("encoder_q", "base_encoder", "online_encoder", "target_model", "inner", "m", "resnet"),
    *("pretrained", "visual", "extractor", "model_ft", "core", "wrapped", "_module"),
)

# Copies of a network lie beside it; the averaged ones are better.
_AVERAGED = frozenset(
    {"ema_model", "averaged_model", "model_ema", "ema", "swa_model", "target_model"}
)
_COPIES = _AVERAGED | {"teacher", "encoder_k", "target_encoder"}

# What holds all layers of some networks but the last one, and how names go on there.
_BODIES = ("features", "layers")
_INNER = ("3.", "conv0.")
# Of a network that was taken apart: what wraps it is taken off.
_TAKEN_APART = "4.0.conv1."

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
    inner = _numbered_by_name(_without_prefixes(without_leftovers(tensors)))
    return {_today(name): value for name, value in inner.items()}


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
        first, count = max(firsts.items(), key=lambda one: (one[1], one[0] in _AVERAGED))
        inner = {
            name[len(first) + 1 :]: t for name, t in tensors.items() if name.startswith(f"{first}.")
        }
        # No network of torchvision holds all its layers in one container: that is somebody's
        # wrapper. A single layer is none.
        wraps_all = count == len(tensors) and any("." in name for name in inner)
        if first in _BODIES and not any(name.startswith(_TAKEN_APART) for name in inner):
            wraps_all &= not any(name.startswith(_INNER) for name in inner)
        copies = sum(firsts[name] for name in _COPIES | {"model"} if name != first)
        if not wraps_all and not (first in _PREFIXES and 2 * count > len(tensors) - copies):
            break
        # The last layer often stands beside the network that it was put behind.
        beside = {n: t for n, t in tensors.items() if n.partition(".")[0] in HEAD_NAMES - {first}}
        tensors = inner | {name: tensor for name, tensor in beside.items() if name not in inner}
    return tensors


# How `nn.Sequential(*network.children())` numbers the layers of a ResNet; fastai puts that into
# the first of two parts, the second of which is the head.
_CHILDREN = ("conv1", "bn1", "", "", "layer1", "layer2", "layer3", "layer4", "", "fc")
_NUMBERED_BODY = {"0.weight", "1.running_mean", "4.0.conv1.weight"}


def _numbered_by_name(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Give the layers of a ResNet that was taken apart their names back."""
    if {f"0.{name}" for name in _NUMBERED_BODY} <= tensors.keys():
        parted = (name.partition(".")[::2] for name in tensors)
        tensors = {
            rest if part == "0" else f"head.{part}.{rest}": tensor
            for (part, rest), tensor in zip(parted, tensors.values(), strict=True)
        }
    if not tensors.keys() >= _NUMBERED_BODY:
        return tensors
    named = {}
    for name, tensor in tensors.items():
        first, _, rest = name.partition(".")
        place = int(first) if first.isdecimal() and len(first) < len(_CHILDREN) else -1
        child = _CHILDREN[place] if 0 <= place < len(_CHILDREN) else ""
        named[f"{child}.{rest}" if child else name] = tensor
    return named


def _today(name: str) -> str:
    for pattern, replacement in _RENAMED:
        name = pattern.sub(replacement, name)
    return name
