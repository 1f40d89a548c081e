"""What a graph may call."""

from slimstudio.engine.graphs.operations import ATEN, find_operation


def test_every_listed_operator_is_there_and_writes_to_nothing_that_it_is_given() -> None:
    for name in ATEN:
        schema = find_operation(f"aten.{name}").call._schema  # type: ignore[attr-defined]
        assert not schema.is_mutable, name
