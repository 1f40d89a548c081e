"""Components agree with the textbook algorithm."""

import networkx as nx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.channels.constraints import Constraints
from slimstudio.engine.channels.union import components


@given(st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=60))
def test_components_are_those_of_the_graph(edges: list[tuple[int, int]]) -> None:
    graph = nx.Graph(edges)
    graph.add_nodes_from(range(30))
    parts = list(nx.connected_components(graph))
    expected = {node: min(part) for part in parts for node in part}
    left = np.array([a for a, _ in edges], dtype=np.int64)
    right = np.array([b for _, b in edges], dtype=np.int64)
    assert dict(enumerate(components(30, left, right).tolist())) == expected


@given(
    st.lists(st.integers(1, 5), min_size=2, max_size=8),
    st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.booleans()), max_size=12),
)
def test_whole_and_partial_joins_mix(sizes: list[int], joins: list[tuple[int, int, bool]]) -> None:
    constraints = Constraints()
    runs = [constraints.fresh(size) for size in sizes]
    left, right = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for first, second, in_part in joins:
        a, b = runs[first % len(runs)], runs[second % len(runs)]
        if in_part or len(a) != len(b):
            a, b = a[:1], b[-1:]
        constraints.join(a, b, "")
        left.append(a)
        right.append(b)
    plain = components(constraints.count, np.concatenate(left), np.concatenate(right))
    # Labels are smallest members in both, so equal partitions have equal labels.
    assert constraints.components().tolist() == plain.tolist()
