"""Components agree with the textbook algorithm."""

import networkx as nx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

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
