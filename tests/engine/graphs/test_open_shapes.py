"""Changes of shape that follow the number of images and what is pruned."""

import pytest
import torch
from torch import Tensor

from slimstudio.engine.graphs.functional import functional
from slimstudio.engine.graphs.graph import Argument, Graph, Node, Result
from slimstudio.engine.graphs.graph_module import build_network
from slimstudio.engine.graphs.open_shapes import opened_shapes, segments


def _graph(*steps: tuple[str, tuple[Argument, ...]]) -> Graph:
    names = ["image", *(f"step{i}" for i in range(len(steps)))]
    nodes = [
        Node(names[i + 1], operation, (Result(names[i]), *arguments))
        for i, (operation, arguments) in enumerate(steps)
    ]
    return Graph(tuple(nodes), ("image",), (Result(names[-1]),))


def _answer(graph: Graph, images: Tensor) -> Tensor:
    answer: Tensor = build_network(opened_shapes(graph, (1, *images.shape[1:])))(images)
    return answer


def test_tokens_in_front_of_the_images_are_merged_with_them_and_parted_again() -> None:
    """As `nn.MultiheadAttention` does; with one image any axis of one value could be theirs."""
    graph = _graph(
        ("aten.flatten.using_ints", (2,)),
        ("aten.permute.default", ((2, 0, 1),)),  # tokens, images, channels
        ("aten.view.default", ((16, 1, 2, 4),)),
        ("aten.view.default", ((16, 8),)),  # tokens and images, channels
        ("aten.relu.default", ()),
        ("aten.view.default", ((16, 1, 8),)),
        ("aten.permute.default", ((1, 0, 2),)),
    )
    images = torch.randn(3, 8, 4, 4)
    assert torch.equal(_answer(graph, images), images.flatten(2).transpose(1, 2).relu())


def test_windows_beside_the_images_are_merged_with_them_and_parted_again() -> None:
    graph = _graph(
        ("aten.view.default", ((1, 8, 2, 2, 2, 2),)),
        ("aten.permute.default", ((0, 2, 4, 3, 5, 1),)),
        ("aten.reshape.default", ((4, 4, 8),)),  # images and windows, places, channels
        ("aten.view.default", ((1, 4, 4, 8),)),
        ("aten.mean.dim", ((1, 2),)),
    )
    images = torch.randn(3, 8, 4, 4)
    torch.testing.assert_close(_answer(graph, images), images.mean((2, 3)))


def test_what_is_the_same_for_all_images_is_repeated_for_each() -> None:
    graph = Graph(
        (
            Node("ones", "aten.ones.default", ((1, 8, 1, 4),)),
            Node("both", "aten.cat.default", ((Result("ones"), Result("image")), 2)),
        ),
        ("image",),
        (Result("both"),),
    )
    assert _answer(graph, torch.zeros(3, 8, 4, 4)).shape == (3, 8, 5, 4)


@pytest.mark.parametrize(
    "graph",
    [
        _graph(
            ("aten.select.int", (0, 0)),
        ),
        _graph(("aten.mean.dim", ((0,),))),
    ],
)
def test_what_mixes_images_is_refused(graph: Graph) -> None:
    with pytest.raises(ValueError, match="images"):
        opened_shapes(graph, (1, 8, 4, 4))


def test_numbers_are_computed_as_numbers() -> None:
    graph = Graph(
        (
            Node("count", "aten.sym_size.int", (Result("image"), 1)),
            Node("half", "number.floordiv", (Result("count"), 2)),
            Node("parts", "aten.view.default", (Result("image"), (1, 2, Result("half"), 4, 4))),
            Node("sum", "aten.sum.dim_IntList", (Result("parts"), (1,))),
        ),
        ("image",),
        (Result("sum"),),
    )
    assert _answer(functional(graph), torch.zeros(3, 8, 4, 4)).shape == (3, 4, 4, 4)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ((2, 12), (2, 3, 4), [((0,), (0,)), ((1,), (1, 2))]),
        ((5, 8, 1, 1), (5, 8), [((0,), (0,)), ((1, 2, 3), (1,))]),
        ((4, 6), (8, 3), [((0, 1), (0, 1))]),
    ],
)
def test_shapes_are_parted_where_they_agree(
    old: tuple[int, ...], new: tuple[int, ...], expected: object
) -> None:
    assert list(segments(old, new)) == expected


def test_tensors_without_end_are_refused_before_they_are_made() -> None:
    graph = _graph(("aten.repeat.default", ((1, 2**20, 2**20, 1),)))
    with pytest.raises(ValueError, match="more values"):
        opened_shapes(graph, (1, 8, 4, 4))
