"""Messages in what files hold."""

from dataclasses import dataclass

import msgspec
import pytest

from slimstudio.engine import strict_json
from slimstudio.engine.events import About, Noted, plain_events, restored_events
from slimstudio.messages import Message, verbatim


@dataclass(frozen=True)
class Holder:
    said: Message


def test_a_message_comes_back_as_it_was() -> None:
    held = Holder(
        Message("{files} of {count:,}: {why}", files=["a", "b"], count=9, why=Message("x"))
    )
    assert strict_json.decode(strict_json.encode(held), Holder) == held


def test_older_files_hold_sentences() -> None:
    assert strict_json.decode(b'{"said": "The disk is full."}', Holder).said == verbatim(
        "The disk is full."
    )
    assert restored_events((("Noted", {"message": "Done."}),)) == (Noted(verbatim("Done.")),)


def test_notes_keep_what_they_are_about() -> None:
    history = (
        Noted(Message("{count} files", count=2)),
        Noted(Message("Computing with {count} threads.", count=4), About.COMPUTER),
    )
    plain = msgspec.json.decode(msgspec.json.encode(plain_events(history)))
    assert restored_events(tuple((kind, given) for kind, given in plain)) == history


@pytest.mark.parametrize(
    "data",
    [
        b'{"said": 3}',
        b'{"said": {"template": "{a:>99999999}", "values": {"a": 1}}}',
        b'{"said": []}',
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"no message|no place"):
        strict_json.decode(data, Holder)
