"""A report tells what was noted about the network, not about the computer."""

import json

from slimstudio.engine.events import Noted
from slimstudio.session.report.notes import PASSING, lasting_notes
from slimstudio.system import locations


def test_notes_about_interruptions_and_the_computer_are_left_out() -> None:
    told = "There are too few training images to repair anything with."
    history = (
        Noted("Computing with 4 threads."),
        Noted(told),
        Noted("The interrupted run goes on from where it was."),
        Noted("What the interrupted run saved is damaged (cut off), so it begins anew."),
        Noted(told),  # the same in each round
    )
    assert lasting_notes(history) == (told,)


def test_the_engine_still_says_each_of_them_so() -> None:
    listed = locations.resources() / "translations" / "engine.json"
    said = json.loads(listed.read_text(encoding="utf-8"))
    found = [PASSING.match(one) for one in said]
    starts = PASSING.pattern.removeprefix("^(").removesuffix(r")\b").split("|")
    assert {one.group(1) for one in found if one} == set(starts)
