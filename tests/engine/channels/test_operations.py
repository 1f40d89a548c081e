"""Shapes that are worked out here are those that PyTorch works out."""

from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.operations import SHAPES
from slimstudio.engine.image_size import sides
from slimstudio.engine.models.open_attention import open_attention
from slimstudio.engine.sources.catalogue import build, find


class _Compare(TorchDispatchMode):
    """Runs every operation, and compares with what the table says."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        self.compared: set[str] = set()

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        name = func.overloadpacket.__name__
        said = SHAPES[name](args) if name in SHAPES and not kwargs else None
        likeness = None if said is None else _likeness(said)
        out = func(*args, **(kwargs or {}))
        if likeness is not None:
            self.compared.add(name)
            assert likeness == _likeness(out), func
        return out


def _likeness(out: Any) -> tuple[Any, ...]:
    first = tree_leaves(out)[0]  # the result that a network goes on with
    return first.shape, first.stride(), first.dtype, first.device


@pytest.mark.parametrize(
    "name", ["mobilenet_v3_small", "resnext50_32x4d", "swin_t", "vit_b_32", "shufflenet_v2_x0_5"]
)
def test_every_shape_in_a_network_agrees(name: str) -> None:
    module = on_meta(build(name, 5)).eval()
    open_attention(module)
    size = sides(find(name).preprocessing.size)
    compare = _Compare()
    with torch.no_grad(), compare:
        module(torch.empty(2, 3, *size, device="meta"))
    assert len(compare.compared) >= 3


@pytest.mark.parametrize("groups", [1, 2])
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("padding", [0, 1, 2])
@pytest.mark.parametrize("dilation", [1, 2])
def test_windows_of_a_convolution_are_counted_right(
    groups: int, stride: int, padding: int, dilation: int
) -> None:
    layer = torch.nn.Conv2d(4, 6, (3, 2), stride, padding, dilation, groups, device="meta")
    compare = _Compare()
    with torch.no_grad(), compare:
        layer(torch.empty(2, 4, 11, 9, device="meta"))
    assert compare.compared == {"convolution"}


_FEATURES = torch.empty(2, 4, 6, 5, device="meta")


@pytest.mark.parametrize(
    ("operation", "arguments"),
    [
        (torch.mean, (_FEATURES, [2, 3], True)),
        (torch.mean, (_FEATURES, [-1], False)),
        (torch.mean, (_FEATURES, [1, -2])),
        (torch.cat, ([_FEATURES, _FEATURES[:, :1].contiguous()], 1)),
        (torch.cat, ([_FEATURES, _FEATURES, _FEATURES], -1)),
        (torch.mul, (_FEATURES, torch.empty(2, 4, 1, 1, device="meta"))),
        (
            torch.add,
            (torch.empty(1, 4, 1, 5, device="meta"), torch.empty(2, 1, 6, 1, device="meta")),
        ),
        (torch.mul, (_FEATURES, 0.5)),
        (torch.mul, (_FEATURES.transpose(1, 3), _FEATURES.transpose(1, 3))),
        (torch.sigmoid, (_FEATURES.permute(0, 2, 3, 1),)),
        (torch.sigmoid, (_FEATURES[:, ::2],)),
    ],
)
def test_single_shapes_agree(operation: Any, arguments: tuple[Any, ...]) -> None:
    compare = _Compare()
    with torch.no_grad(), compare:
        operation(*arguments)
    assert compare.compared == {operation.__name__}


def test_what_does_not_fit_is_left_to_pytorch_to_refuse() -> None:
    image = torch.empty(2, 3, 8, 8, device="meta")
    weight = torch.empty(4, 5, 3, 3, device="meta")
    plain = ([1, 1], [0, 0], [1, 1], False, [0, 0], 1)
    assert SHAPES["convolution"]((image, weight, None, *plain)) is None
    assert SHAPES["add"]((image, weight)) is None
    assert SHAPES["add"]((image, image.double())) is None
    assert SHAPES["mul"]((image.int(), 0.5)) is None
    assert SHAPES["mean"]((image.int(), [1])) is None
    assert SHAPES["mean"]((image, [4])) is None
    assert SHAPES["cat"](([image, weight], 1)) is None
    assert SHAPES["cat"](([image, image.double()], 1)) is None
    assert (
        SHAPES["mm"]((torch.empty(2, 3, device="meta"), torch.empty(4, 5, device="meta"))) is None
    )
    assert SHAPES["native_batch_norm"]((image, weight[0, :, 0, 0], *[None] * 3, False)) is None
