import pytest
import torch

from slimstudio.engine.data.balance import balance_warning
from slimstudio.engine.data.pixels import Dataset, Pixels


def of(*counts: int) -> Pixels:
    labels = torch.repeat_interleave(torch.arange(len(counts)), torch.tensor(counts))
    names = tuple(map(str, range(len(labels))))
    classes = tuple("abcdef"[: len(counts)])
    return Pixels(torch.zeros(len(labels), 3, 1, 1, dtype=torch.uint8), labels, classes, names)


@pytest.mark.parametrize(
    ("train", "validation", "warns"),
    [
        ((237, 2), (60, 1), True),
        ((40, 40), (10, 10), False),
        ((40, 12), (10, 3), False),
        ((80, 10, 40), (20, 5, 10), True),
        ((5,), (2,), False),
    ],
)
def test_uneven_classes_are_warned_of_before_anything_is_learned(
    train: tuple[int, ...], validation: tuple[int, ...], *, warns: bool
) -> None:
    dataset = Dataset(of(*train), of(*validation))
    for weighed in (False, True):
        warning = balance_warning(dataset, weighed=weighed)
        assert (warning is not None) is warns
    plain = balance_warning(dataset, weighed=False)
    if plain:
        assert plain.values["many"] == train[0] + validation[0]
        assert f"{plain.values['share']:.1%}" in str(plain)
        assert "count as much" in str(plain)
