"""Elements picked by position: what is picked from stays or follows, everything else is free."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly


def _on(features: Tensor, *positions: int) -> Tensor:
    return torch.tensor(positions, device=features.device)


_PLACES: dict[str, Callable[[Tensor], Tensor]] = {
    "list": lambda x: x[:, :, [0, 3, 5]],
    "last axis": lambda x: x[..., [0, 3]],
    "mask": lambda x: x[:, :, torch.tensor([True, False] * 4)],
    "two neighbouring axes": lambda x: x[:, :, _on(x, 0, 1), _on(x, 2, 1)][..., None],
    "two axes apart": lambda x: x[_on(x, 0, 1), :, _on(x, 2, 1)][..., None],
    "two axes apart, tables": lambda x: x[_on(x, 0, 1)[:, None], :, _on(x, 2, 1, 3)].transpose(
        1, 2
    ),
    "table": lambda x: x[:, :, :, _on(x, 0, 1, 2, 3).view(2, 2)].flatten(3),
    "None before": lambda x: x[None, :, :, [1, 2]][0],
    "first axis": lambda x: x[[1, 0]],
    "index_select": lambda x: x.index_select(2, _on(x, 1, 3)),
    "index_fill": lambda x: x.index_fill(3, _on(x, 1, 3), 0.5),
    "take_along_dim": lambda x: torch.take_along_dim(x, x.argsort(2), 2),
    "gather": lambda x: x.gather(3, _on(x, 1, 0).expand(*x.shape[:3], 2)),
    "top three": lambda x: x.topk(3, dim=2)[0],
    "repeat_interleave": lambda x: x.repeat_interleave(2, 3),
    "unevenly": lambda x: x.repeat_interleave(torch.tensor([1, 2] * 4), 3),
}


@pytest.mark.parametrize("name", _PLACES)
def test_places(name: str) -> None:
    leave_exactly(Around(_PLACES[name]), "before")


class _Order(nn.Module):
    """Picks with a buffer of positions."""

    order: Tensor

    def __init__(self, order: Tensor, pick: Callable[[Tensor, Tensor], Tensor]) -> None:
        super().__init__()
        self.register_buffer("order", order)
        self.pick = pick

    def forward(self, features: Tensor) -> Tensor:
        """Pick."""
        return self.pick(features, self.order)


@pytest.mark.parametrize(
    "pick",
    [
        lambda features, order: features[:, order],
        lambda features, order: features[:, order, :, :],
        lambda features, order: features.index_select(1, order),
        lambda features, order: features.permute(0, 2, 3, 1)[..., order].permute(0, 3, 1, 2),
        lambda features, order: features[:, :, None][:, order].flatten(1, 2),
    ],
)
@pytest.mark.parametrize("count", [16, 10])
def test_positions_of_channels_follow(pick: Callable[[Tensor, Tensor], Tensor], count: int) -> None:
    order = torch.randperm(16, generator=torch.Generator().manual_seed(1))[:count]
    leave_exactly(Around(_Order(order, pick), count), "before")


@pytest.mark.parametrize(
    ("operation", "width"),
    [
        (lambda x: x[:, [3, 1, 2]], 3),
        (lambda x: x[:, _on(x, 1, 0).view(2, 1), _on(x, 1, 2, 3)], 2),
        (lambda x: x.gather(1, x.argsort(1)), 16),
        (lambda x: x.sort(1)[0], 16),
        (lambda x: x.cumsum(1), 16),
        (lambda x: x * x.argmax(1, keepdim=True), 16),
    ],
)
def test_what_the_code_picks_from_stays(operation: Callable[[Tensor], Tensor], width: int) -> None:
    assert "before" in analysed(Around(lambda x: x)).groups[0].producers
    module = Around(lambda x: operation(x).reshape(len(x), width, -1, 1), width)
    assert "works along" in str(analysed(module).reason("before"))


def test_positions_that_channels_say() -> None:
    def picked(features: Tensor) -> Tensor:
        return features.gather(2, features.argsort(2, descending=True)[:, :, :3])

    leave_exactly(Around(picked), "before")


def test_a_table_of_vectors() -> None:
    class Table(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.table = nn.Embedding(3, 16)

        def forward(self, features: Tensor) -> Tensor:
            """Add a vector to all places."""
            rows: Tensor = self.table(torch.arange(3, device=features.device))
            return features + rows.sum(0)[:, None, None]

    leave_exactly(Around(Table()), "before")


class _Put(nn.Module):
    """Puts what a second layer says to some places of what it was given."""

    def __init__(self, kind: str, axis: int) -> None:
        super().__init__()
        self.kind, self.axis = kind, axis
        self.second = nn.Conv2d(16, 16, 1)

    def forward(self, features: Tensor) -> Tensor:
        """Map [N, 16, 8, 8] to the same shape."""
        places = torch.tensor([0, 1], device=features.device)
        said = self.second(features).narrow(self.axis, 0, 2)
        put: Tensor = getattr(features.clone(), self.kind)(self.axis, places, said)
        return put


@pytest.mark.parametrize("kind", ["index_add", "index_add_", "index_copy", "index_copy_"])
def test_what_is_put_to_places_meets_what_is_there(kind: str) -> None:
    for axis in (0, 2, 3):
        leave_exactly(Around(_Put(kind, axis)), "before", "operation.second", plans=1)
    module = Around(_Put(kind, 1))
    assert "A choice by position" in str(analysed(module).reason("before"))
    leave_exactly(module, "after", plans=1)


class _Twice(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.both = nn.Bilinear(64, 64, 64)

    def forward(self, features: Tensor) -> Tensor:
        """Multiply all places with each other, [N, 16, 8, 8] to the same shape."""
        rows = features.flatten(2)
        mixed: Tensor = self.both(rows, rows).unflatten(2, (8, 8))
        return mixed


_NO_RULE: list[Callable[[Tensor], Tensor]] = [
    lambda x: x.scatter_add(1, torch.zeros_like(x, dtype=torch.long), x),
    lambda x: x.scatter(1, torch.arange(16).flip(0)[None, :, None, None].expand_as(x), x),
    lambda x: x.scatter_reduce(1, torch.zeros_like(x, dtype=torch.long), x, "amax"),
    lambda x: x.index_put((torch.tensor([0]),), x[0]),
    lambda x: torch.take(x, torch.arange(x.numel()).flip(0).reshape(x.shape)),
    lambda x: torch.zeros_like(x).masked_scatter(x > 0, x),
    _Twice(),
]


@pytest.mark.parametrize("operation", _NO_RULE)
def test_operations_without_a_rule_keep_what_they_touch_and_nothing_else(
    operation: Callable[[Tensor], Tensor],
) -> None:
    module = Around(operation)
    assert "has no rule yet" in str(analysed(module).reason("before"))
    leave_exactly(module, "after", plans=1)
