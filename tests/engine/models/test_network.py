import math
from typing import Any

import pytest

from slimstudio.engine.models.network import Preprocessing, Recipe, from_plain, to_plain

RECIPE = Recipe(
    "resnet18",
    2,
    ("cat", "dog"),
    Preprocessing(size=32, resize=36, mean=(0.5, 0.5, 0.5), std=(0.25, 0.25, 0.25)),
    {"conv1": {"out_channels": 31}},
    {"method": "by hand"},
)


def test_a_recipe_survives_the_way_through_plain_data() -> None:
    plain = to_plain(RECIPE)
    assert type(plain["classes"]) in (list, tuple)
    assert from_plain(plain) == RECIPE


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"outputs": 0}, "0 outputs"),
        ({"outputs": "2"}, "Expected `int`"),
        ({"outputs": 3}, "2 classes for 3 outputs"),
        ({"classes": ["cat", "cat"]}, "a class twice"),
        ({"classes": ["cat", 2]}, "Expected `str`"),
        ({"surprise": 1}, "unknown field “surprise”"),
        ({"resized": {"conv1": {"out_channels": "a"}}}, "Expected `int`"),
        ({"preprocessing": {"size": 0}}, "images of 0 pixels"),
        ({"preprocessing": {"size": 64, "resize": 32}}, "cuts out more"),
        ({"preprocessing": {"std": [1, 0, 1]}}, "no number"),
        ({"preprocessing": {"mean": [math.nan, 0, 1]}}, "no number"),
        ({"preprocessing": {"mean": [0, 1]}}, "length 3"),
        ({"preprocessing": {"crop": 1}}, "unknown field “crop”"),
    ],
)
def test_anything_else_is_refused_with_the_place(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        from_plain({**to_plain(RECIPE), **change})


@pytest.mark.parametrize("data", [None, 3, "recipe", [], {}, {"architecture": "resnet18"}])
def test_what_is_no_recipe_is_refused(data: Any) -> None:
    with pytest.raises(ValueError, match=r"Expected|missing"):
        from_plain(data)
