"""What of timm's networks can be removed, how exactly, what stays, and why."""

import re
import time
import warnings
from collections import Counter
from collections.abc import Mapping
from typing import Any

import torch
from torch import nn

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.recipe import Recipe
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.surgery.prune import prune
from slimstudio.engine.vision import torchvision
from slimstudio.errors import SlimStudioError
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics

_NAMES = (
    "beit_base_patch16_224 coat_lite_tiny convnextv2_atto cspresnet50 deit_tiny_patch16_224 dla34 "
    "dpn68 eca_resnet33ts edgenext_xx_small efficientformer_l1 efficientnetv2_rw_t fastvit_t8 "
    "ghostnet_100 hardcorenas_a hrnet_w18_small levit_128s mixer_s32_224 mobilenetv3_small_100 "
    "mobilenetv4_conv_small mobileone_s0 mobilevit_xxs nfnet_f0 pit_ti_224 poolformer_s12 "
    "regnetz_005 repvgg_a0 res2net50_14w_8s resnest14d resnet26d rexnet_100 selecsls42 skresnet18 "
    "swin_tiny_patch4_window7_224 tf_efficientnet_lite0 tinynet_e volo_d1_224 vovnet39a xception41"
)
_RATIO = 0.5
_EXACT = PruningSettings(multiple=1)
_INEXACT = PruningSettings(multiple=1, inexact=True)
_MODULE = re.compile(r"\b\w+(\.\w+)+\b")
_HEAD = """\
| network | MACs left | with inexact | differs by | analysis, s | pruning, s | what stays, and why |
|---|---|---|---|---|---|---|"""
_EXPLANATION = """
Half of every group of channels, and half of the attention heads, are asked for; where nothing is
in the way, about a quarter of the MACs is left. "With inexact" also lets channels leave that a
normalisation mixes with each other. "Differs by" compares the pruned network with the original
whose removed channels are zero, relative to the largest answer, on weights drawn at random.
What stays is told with its number of channels and one of the places; the input and the output,
and positions in tables, are left out. Times are of a processor that does other things, too.
"""


def names() -> list[str]:
    """List networks of many families."""
    return _NAMES.split()


def measure(name: str, _limit_s: float) -> dict[str, Any]:
    """Halve every group of a network.

    Args:
        name: Name of one of timm's networks.
    """
    assert torchvision is not None  # mended before timm imports it
    import timm  # noqa: PLC0415 - must come after torchvision was mended

    torch.manual_seed(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module: Any = with_lively_statistics(
            timm.create_model(name, pretrained=False, num_classes=10)
        )
        size = module.default_cfg["input_size"][-1]
        row: dict[str, Any] = {"name": name}
        try:
            start = time.process_time()
            analysis = analyse(module, size)
            row["analysis_s"] = round(time.process_time() - start, 2)
        except SlimStudioError as error:
            return {**row, "error": str(error)}
        row |= _halved(module, analysis, size, name)
        row["macs_left_inexact"] = _halved_inexactly(module, analysis, name)
    return row


def _halved(module: nn.Module, analysis: Analysis, size: int, name: str) -> dict[str, Any]:
    plan = Plan({g.index: _RATIO for g in analysis.groups if g.removable})
    start = time.process_time()
    try:
        pruned = prune(Network(module, Recipe(name, 10)), analysis, plan, settings=_EXACT)
    except SlimStudioError as error:
        return {"error": str(error), "stays": _staying(analysis, {})}
    return {
        "pruning_s": round(time.process_time() - start, 2),
        "macs_left": count(analysis, pruned.removed).macs / forecast(analysis, NOTHING).macs,
        "difference": relative_difference(
            masked(module, analysis, pruned.removed), pruned.network.module, size
        ),
        "stays": _staying(analysis, pruned.put_back),
    }


def _halved_inexactly(module: nn.Module, analysis: Analysis, name: str) -> float | None:
    plan = Plan({g.index: _RATIO for g in analysis.groups if g.may_leave(inexact=True)})
    try:
        pruned = prune(Network(module, Recipe(name, 10)), analysis, plan, settings=_INEXACT)
    except SlimStudioError:
        return None
    return count(analysis, pruned.removed).macs / forecast(analysis, NOTHING).macs


def _staying(analysis: Analysis, put_back: Mapping[int, str]) -> list[str]:
    """Say how many channels stay for each kind of reason, the most first."""
    sizes: Counter[str] = Counter()
    said: dict[str, str] = {}
    for group in analysis.groups:
        inexact = "" if group.exact else "A normalisation mixes them."
        reason = group.protected or put_back.get(group.index, "") or inexact
        if not reason or reason in (words.INPUT, words.OUTPUT) or not group.producers:
            continue
        kind = _MODULE.sub("*", reason)
        sizes[kind] += group.size
        said.setdefault(kind, reason)
    return [f"{size}: {said[kind]}" for kind, size in sizes.most_common()]


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each network."""
    lines = [_HEAD, *(_line(row) for row in rows)]
    return "\n".join(["# Networks that nobody tuned for", _EXPLANATION, *lines])


def _line(row: dict[str, Any]) -> str:
    stays = [row["error"]] if "error" in row else []
    cells = [
        row["name"],
        f"{row['macs_left']:.1%}" if "macs_left" in row else "100 %",
        f"{row['macs_left_inexact']:.1%}" if row.get("macs_left_inexact") else "",
        f"{row['difference']:.0e}" if "difference" in row else "",
        str(row.get("analysis_s", "")),
        str(row.get("pruning_s", "")),
        " ".join([*stays, *row.get("stays", ())]),
    ]
    return f"| {' | '.join(cells)} |"
