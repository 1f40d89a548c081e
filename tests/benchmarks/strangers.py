"""What of timm's networks can be removed, what is protected, and why."""

import time
import warnings
from typing import Any

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.recipe import Recipe
from slimstudio.engine.pruning.forecast import count, forecast
from slimstudio.engine.pruning.plan import NOTHING, Plan
from slimstudio.engine.pruning.surgery import prune
from slimstudio.engine.vision import torchvision
from slimstudio.errors import SlimStudioError

_NAMES = (
    "beit_base_patch16_224 coat_lite_tiny convnextv2_atto cspresnet50 deit_tiny_patch16_224 dla34 "
    "dpn68 eca_resnet33ts edgenext_xx_small efficientformer_l1 efficientnetv2_rw_t fastvit_t8 "
    "ghostnet_100 hardcorenas_a hrnet_w18_small levit_128s mixer_s32_224 mobilenetv3_small_100 "
    "mobilenetv4_conv_small mobileone_s0 mobilevit_xxs nfnet_f0 pit_ti_224 poolformer_s12 "
    "regnetz_005 repvgg_a0 res2net50_14w_8s resnest14d resnet26d rexnet_100 selecsls42 skresnet18 "
    "swin_tiny_patch4_window7_224 tf_efficientnet_lite0 tinynet_e volo_d1_224 vovnet39a xception41"
)
_RATIO = 0.5


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

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module: Any = timm.create_model(name, pretrained=False, num_classes=10).eval()
    try:
        start = time.perf_counter()
        analysis = analyse(module, module.default_cfg["input_size"][-1])
        seconds = time.perf_counter() - start
        plan = Plan({g.index: _RATIO for g in analysis.groups if g.removable})
        pruned = prune(Network(module, Recipe(name, 10)), analysis, plan)
    except SlimStudioError as error:
        return {"name": name, "error": str(error)}
    reasons = [p.reason for p in analysis.protected if p.layer] + list(pruned.put_back.values())
    return {
        "name": name,
        "seconds": seconds,
        "macs_left": count(analysis, pruned.removed).macs / forecast(analysis, NOTHING).macs,
        "put_back": len(pruned.put_back),
        "reasons": list(dict.fromkeys(reasons))[2:6],
    }


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each network."""
    return "\n".join(_line(row) for row in rows)


def _line(row: dict[str, Any]) -> str:
    if "error" in row:
        return f"{row['name']:30} {row['error']}"
    return (
        f"{row['name']:30}{row['macs_left']:8.1%} of the MACs left, "
        f"{row['put_back']:3} groups put back  {' '.join(row['reasons'][:2])}"
    )
