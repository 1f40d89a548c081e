"""Axes that are parted, merged and dropped, as exporters write attention."""

from collections.abc import Callable, Sequence

import pytest
import torch
from torch import Tensor, nn

from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly

_HEADS, _WIDTH, _FEATURES = 4, 4, 16
Taking = Callable[[Tensor], Sequence[Tensor]]
_TAKEN: dict[str, Taking] = {
    "unbind": lambda parts: parts.unbind(0),
    "select": lambda parts: [parts[place] for place in range(3)],
    "chunk, squeeze": lambda parts: [part.squeeze(0) for part in parts.chunk(3, 0)],
    "split, squeeze of several": lambda parts: [
        part.unsqueeze(-1).squeeze((0, -1)) for part in parts.split([1, 1, 1], 0)
    ],
    "slices, squeeze of all": lambda parts: [
        torch.squeeze(parts[place : place + 1], 0) for place in range(3)
    ],
}


class _Attention(nn.Module):
    """Attention over the places of an image in single steps; `taken` parts what one layer makes."""

    def __init__(self, taken: Taking) -> None:
        super().__init__()
        self.taken, self.heads = taken, _HEADS
        self.all = nn.Linear(_FEATURES, 3 * _HEADS * _WIDTH)
        self.out = nn.Linear(_HEADS * _WIDTH, _FEATURES)

    def forward(self, images: Tensor) -> Tensor:
        places = images.flatten(2).transpose(1, 2)
        parts = self.all(places).unflatten(2, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        queries, keys, values = self.taken(parts)
        shares = (queries @ (keys * 0.5).permute(0, 1, 3, 2)).softmax(-1)
        made = (shares @ values).permute(0, 2, 1, 3).flatten(2, 3)
        whole: Tensor = images + self.out(made).transpose(1, 2).unflatten(2, (8, 8))
        return whole


@pytest.mark.parametrize("name", _TAKEN)
def test_heads_and_their_widths_leave_however_parts_are_taken(name: str) -> None:
    module = Around(_Attention(_TAKEN[name]))
    groups = analysed(module).groups
    assert [group.size for group in groups if group.heads] == [_HEADS]
    # Of queries and keys each pair is one, and values are the others.
    inside = 2 * _HEADS * _WIDTH
    assert [g.size for g in groups if "operation.all" in g.producers] == [inside]
    leave_exactly(module, "operation.all", "operation")


def test_a_channel_of_its_own_stays_where_its_axis_is_dropped() -> None:
    module = Around(lambda x: x + x[:, :1].squeeze(1).unsqueeze(1))
    made = [group for group in analysed(module).groups if "before" in group.producers]
    assert {group.size: bool(group.protected) for group in made} == {1: True, 15: False}
    leave_exactly(module, "before")
