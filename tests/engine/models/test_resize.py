import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.resize import resize_layers
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import prune
from slimstudio.errors import ModelFileError


def small_module() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.Flatten(), nn.LayerNorm(72), nn.Linear(72, 2)
    )


def test_attributes_and_shapes_follow_the_recipe_and_its_tensors() -> None:
    smaller = nn.Sequential(
        nn.Conv2d(3, 5, 3), nn.BatchNorm2d(5), nn.Flatten(), nn.LayerNorm(45), nn.Linear(45, 2)
    ).eval()
    recipe = Recipe(
        "resnet18",
        2,
        resized={
            "0": {"out_channels": 5},
            "1": {"num_features": 5},
            "3": {"normalized_shape": 45},
            "4": {"in_features": 45},
        },
    )
    module = small_module().eval()
    tensors = smaller.state_dict()
    resize_layers(module, recipe, tensors)
    module.load_state_dict(tensors, strict=True)
    assert repr(module) == repr(smaller)
    images = torch.rand(2, 3, 5, 5, generator=torch.Generator().manual_seed(0))
    assert torch.equal(module(images), smaller(images))


def test_what_fits_already_is_left_as_it_is() -> None:
    module = small_module()
    weight = module.get_parameter("0.weight")
    resize_layers(module, Recipe("resnet18", 2), module.state_dict())
    assert module.get_parameter("0.weight") is weight


def test_a_frozen_parameter_stays_frozen() -> None:
    module = nn.Linear(4, 2)
    module.weight.requires_grad = False
    resize_layers(module, Recipe("resnet18", 2), {"weight": torch.zeros(2, 3)})
    assert module.weight.shape == (2, 3)
    assert not module.weight.requires_grad


@pytest.mark.parametrize(
    ("resized", "reason"),
    [
        ({"9": {"out_channels": 5}}, "“9”, which is not there"),
        ({"0": {"out_channels": 0}}, r"0\.out_channels to 0"),
        ({"0": {"out_channels": 10**12}}, "to 1000000000000"),
        ({"0": {"training": 1}}, r"0\.training, which is not a size"),
        ({"0": {"forward": 1}}, r"0\.forward, which is not a size"),
        ({"0": {"no_such_attribute": 1}}, "which is not a size"),
    ],
)
def test_a_recipe_that_does_not_fit_is_refused(
    resized: dict[str, dict[str, int]], reason: str
) -> None:
    with pytest.raises(ModelFileError, match=reason):
        resize_layers(small_module(), Recipe("resnet18", 2, resized=resized), {})


def test_a_tensor_with_another_number_of_axes_is_refused() -> None:
    with pytest.raises(ModelFileError, match=r"0\.weight has 2 axes instead of 4"):
        resize_layers(small_module(), Recipe("resnet18", 2), {"0.weight": torch.zeros(8, 3)})


class _Blurred(nn.Module):
    """Blurs each channel with a filter, or picks channels, by a buffer outside the state."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.first, self.last = nn.Conv2d(3, 12, 1), nn.Conv2d(12, 4, 1)
        buffers = {
            "filter": torch.rand(12, 1, 3, 3),
            "scale": torch.linspace(0.5, 1.5, 12).view(12, 1, 1),
            "order": torch.arange(11, -1, -1),
        }
        self.register_buffer("kept", buffers[kind], persistent=False)
        self.kind = kind

    def forward(self, images: Tensor) -> Tensor:
        x, kept = self.first(images), self.get_buffer("kept")
        if self.kind == "filter":
            x = nn.functional.conv2d(x, kept, padding=1, groups=x.shape[1])
        elif self.kind == "scale":
            x = x * kept
        else:
            x = x.index_select(1, kept)
        y: Tensor = self.last(x).mean((2, 3))
        return y


@pytest.mark.parametrize("kind", ["filter", "scale", "order"])
def test_buffers_outside_the_state_are_rebuilt_from_the_tensors(kind: str) -> None:
    torch.manual_seed(0)
    original = _Blurred(kind).eval()
    analysis = analyse(original, 8)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune(Network(original, Recipe("made-up", 4)), analysis, plan).network
    assert pruned.module.get_parameter("first.weight").shape[0] == 6
    tensors = pruned.module.state_dict()
    rebuilt = _Blurred(kind).eval()
    resize_layers(rebuilt, pruned.recipe, tensors)
    rebuilt.load_state_dict(tensors, strict=True, assign=True)
    images = torch.rand(2, 3, 8, 8, generator=torch.Generator().manual_seed(0))
    assert torch.equal(rebuilt(images), pruned.module(images))
