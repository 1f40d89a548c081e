from pathlib import Path

import pytest

from slimstudio.engine.export.formats import Format, format_of


@pytest.mark.parametrize("one", Format)
def test_a_format_is_told_from_its_longest_ending(one: Format) -> None:
    assert format_of(Path(f"a.b/my.net{one.suffix}")) is one


def test_other_endings_are_no_format() -> None:
    with pytest.raises(ValueError, match=r"no format ends like net\.txt"):
        format_of(Path("net.txt"))


def test_every_format_has_a_name_of_its_own() -> None:
    assert len({one.title for one in Format}) == len(Format)
