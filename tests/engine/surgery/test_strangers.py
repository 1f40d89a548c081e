"""Networks of other families, which nobody tuned for: whatever is removed is removed exactly."""

from typing import Any

import pytest
import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.surgery.prune import prune
from slimstudio.engine.vision import torchvision
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics

# timm imports torchvision by itself, which only works once that has been mended.
assert torchvision is not None
timm = pytest.importorskip("timm")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

# Share of the MACs that may be left when half of every group is asked for. About a quarter is left
# where everything can shrink; more where parts are protected, as `python -m tests.benchmarks timm`
# tells with the reasons.
_MACS_LEFT = {
    "cspresnet50": 0.28,
    "deit_tiny_patch16_224": 0.5,
    "dla34": 0.28,
    "dpn68": 0.28,
    "eca_resnet33ts": 0.45,
    "efficientformer_l1": 0.34,
    "efficientnetv2_rw_t": 0.28,
    "fastvit_t8": 0.3,
    "ghostnet_100": 0.3,
    "hardcorenas_a": 0.35,
    "hrnet_w18_small": 0.28,
    "levit_128s": 0.25,
    "mixer_s32_224": 0.6,
    "mobilenetv3_small_100": 0.35,
    "mobilenetv4_conv_small": 0.3,
    "mobileone_s0": 0.3,
    "mobilevit_xxs": 0.35,
    "nfnet_f0": 1.0,
    "pit_ti_224": 0.45,
    "poolformer_s12": 0.6,
    "regnetz_005": 0.28,
    "repvgg_a0": 0.28,
    "res2net50_14w_8s": 0.28,
    "resnest14d": 0.28,
    "resnet26d": 0.28,
    "rexnet_100": 0.3,
    "selecsls42": 0.28,
    "skresnet18": 0.3,
    "swin_tiny_patch4_window7_224": 0.5,
    "tf_efficientnet_lite0": 0.3,
    "tinynet_e": 0.35,
    "vovnet39a": 0.28,
    "xception41": 0.28,
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", _MACS_LEFT)
def test_what_leaves_leaves_exactly(name: str) -> None:
    torch.manual_seed(0)
    module: Any = timm.create_model(name, pretrained=False, num_classes=10)
    with_lively_statistics(module)
    open_modules(module)
    size = module.default_cfg["input_size"][-1]
    analysis = analyse(module, size)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune(Network(module, Recipe(name, 10)), analysis, plan)
    compact = pruned.network.module
    oracle = masked(module, analysis, pruned.removed)
    assert relative_difference(oracle, compact, size) < 1e-4
    after = count(analysis, pruned.removed)
    assert after.parameters == sum(parameter.numel() for parameter in compact.parameters())
    assert after.macs / forecast(analysis, NOTHING).macs < _MACS_LEFT[name]
