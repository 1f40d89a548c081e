import pytest

from slimstudio.engine.export.format import Format, licence
from slimstudio.engine.export.formats import FORMATS, format_of
from slimstudio.engine.graphs.graph import Graph, Result
from slimstudio.engine.models.network import Recipe


@pytest.mark.parametrize("one", FORMATS)
def test_a_format_is_told_from_its_longest_ending(one: Format) -> None:
    assert format_of(f"a.b/my.net{one.suffix}") is one


def test_other_endings_are_no_format() -> None:
    with pytest.raises(ValueError, match=r"no format ends like net\.txt"):
        format_of("net.txt")


def test_every_format_has_a_name_of_its_own() -> None:
    assert len({one.title for one in FORMATS}) == len(FORMATS)


def test_a_licence_names_whose_architecture_it_is() -> None:
    graph = Graph((), ("images",), (Result("images"),))
    for recipe, whose in (
        (Recipe("resnet18", 2), "torchvision's (BSD 3-Clause)"),
        (Recipe("tf_efficientnet_lite0", 2), "timm's (Apache 2.0)"),
        (Recipe("resnet18", 2, graph=graph), "its authors'"),
        (Recipe("a network of one's own", 2), "its authors'"),
    ):
        assert f"the architecture is {whose}." in licence(recipe)
