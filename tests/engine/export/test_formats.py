import pytest

from slimstudio.engine.export.format import Format
from slimstudio.engine.export.formats import FORMATS, format_of


@pytest.mark.parametrize("one", FORMATS)
def test_a_format_is_told_from_its_longest_ending(one: Format) -> None:
    assert format_of(f"a.b/my.net{one.suffix}") is one


def test_other_endings_are_no_format() -> None:
    with pytest.raises(ValueError, match=r"no format ends like net\.txt"):
        format_of("net.txt")


def test_every_format_has_a_name_of_its_own() -> None:
    assert len({one.title for one in FORMATS}) == len(FORMATS)
