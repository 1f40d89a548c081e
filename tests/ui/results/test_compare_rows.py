from dataclasses import replace

from slimstudio.ui.results.compare_rows import compare_rows
from slimstudio.ui.widgets.text_label import Tone
from tests.ui import scenes


def test_test_images_have_a_row_only_where_both_networks_were_judged_by_them() -> None:
    before, after = scenes.scorecard(), scenes.scorecard((0, 1, 2, 0, 1, 1))
    tested = replace(before, test=before.evaluation), replace(after, test=after.evaluation)
    names = [one.name for one in compare_rows(before, after)]
    assert "Test images" not in names
    assert [one.name for one in compare_rows(before, tested[1])] == names
    rows = compare_rows(*tested)
    assert [one.name for one in rows] == [names[0], "Test images", *names[1:]]
    assert (rows[1].before, rows[1].after) == (rows[0].before, rows[0].after)
    assert rows[1].tone is Tone.BAD
