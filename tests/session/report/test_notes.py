"""A report tells what was noted about the network, not about the computer."""

from slimstudio.engine.events import About, Noted
from slimstudio.messages import Message
from slimstudio.session.report.page import lasting_notes


def test_notes_about_interruptions_and_the_computer_are_left_out() -> None:
    told = Message("There are too few training images to repair anything with.")
    history = (
        Noted(Message("Computing with {count} threads.", count=4), About.COMPUTER),
        Noted(told),
        Noted(Message("The interrupted run goes on from where it was."), About.COMPUTER),
        Noted(told),  # the same in each round
    )
    assert lasting_notes(history) == (told,)
