import csv
import io
from pathlib import Path

import pytest

from slimstudio.engine.classify.pictures import Answered, FoundPicture
from slimstudio.engine.classify.table import safe, table_lines
from slimstudio.messages import Message


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1", "|x", "%x"])
def test_no_cell_is_computed(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "cat", "a=b", "1-2.jpg", "größe"])
def test_other_cells_stay(cell: str) -> None:
    assert safe(cell) == cell


def test_a_table_reads_back_as_what_was_answered() -> None:
    found = [
        Answered(FoundPicture(Path("a.png"), 'x, "y"/a.png'), ((1, 0.75), (0, 0.25))),
        Answered(FoundPicture(Path("=b.png"), "=b.png"), ((0, 0.5), (1, 0.5))),
        Answered(FoundPicture(Path("c"), "c\n.png"), problem=Message("It is damaged.")),
    ]
    content = b"".join(table_lines(found, ("=evil()", "ant"), 0.6))
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[1] == ['x, "y"/a.png', "ant", "0.7500", "'=evil()", "0.2500", "", ""]
    assert rows[2] == ["'=b.png", "'=evil()", "0.5000", "ant", "0.5000", "yes", ""]
    assert rows[3] == ["c\n.png", "", "", "", "", "", "It is damaged."]
    assert {len(row) for row in rows} == {7}
