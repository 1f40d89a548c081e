"""A whole data set is looked over."""

from pathlib import Path

import pytest

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.doctor.examine import examine
from slimstudio.engine.data.doctor.finding import MOST_SHOWN, Checkup, Kind, Postponed
from slimstudio.engine.data.folder import scan
from slimstudio.engine.events import Phase, Progress
from slimstudio.errors import Cancelled
from slimstudio.session.project import sample_project
from tests.engine.data.doctor.pictures import checked, pets, picture, save
from tests.engine.watching import Watcher


def test_a_sound_set_has_no_findings(tmp_path: Path) -> None:
    found = examine(scan(pets(tmp_path)), Unattended())
    assert found == Checkup(tmp_path, 40, (), counts=(20, 20))


def test_digits_are_not_taken_for_duplicates() -> None:
    found = examine(scan(Path(sample_project().images)), Unattended())
    assert isinstance(found, Checkup)
    assert found.images == 1797
    assert found.findings == ()


def test_it_can_be_watched_and_stopped_at_any_image(tmp_path: Path) -> None:
    pets(tmp_path)
    watcher = Watcher()
    examine(scan(tmp_path), watcher)
    done = [event for event in watcher.events if isinstance(event, Progress)]
    assert done[-1].done == done[-1].total == 40
    assert {event.phase for event in done} == {Phase.IMAGES}
    with pytest.raises(Cancelled):
        examine(scan(tmp_path), Watcher(stop_after=7))


def test_what_takes_too_long_is_postponed_and_says_how_long_it_would_take(tmp_path: Path) -> None:
    found = examine(scan(pets(tmp_path)), Unattended(), patience_s=0.0)
    assert isinstance(found, Postponed)
    assert found.images == 40
    assert found.seconds > 0
    assert isinstance(examine(scan(tmp_path), Unattended(), patience_s=600.0), Checkup)


def test_few_of_many_images_are_held_for_showing(tmp_path: Path) -> None:
    pets(tmp_path)
    for number in range(MOST_SHOWN + 10):
        (tmp_path / "cat" / f"empty {number}.jpg").touch()
    found = checked(tmp_path)[Kind.EMPTY]
    assert found.count == MOST_SHOWN + 10
    assert len(found.shown) == MOST_SHOWN
    assert len(found.excluding) == MOST_SHOWN + 10


@pytest.mark.slow
def test_thousands_of_images_are_looked_over_in_little_memory(tmp_path: Path) -> None:
    pets(tmp_path, cats=2500, dogs=2500)
    for number in range(0, 2500, 25):
        save(picture(number).resize((40, 30)), tmp_path / "cat" / f"small {number}.png")
    found = checked(tmp_path)
    assert found.keys() == {Kind.NEAR_DUPLICATE}
    assert found[Kind.NEAR_DUPLICATE].count == 100
