"""Messages: values in a template, English when printed, the same after every journey."""

import copy
import json
import pickle
from pathlib import Path

import pytest

from slimstudio.errors import ModelFileError, SlimStudioError
from slimstudio.messages import (
    NO_MESSAGE,
    Message,
    as_message,
    from_data,
    plural,
    sentences,
    share_text,
    to_data,
    translated_by,
    verbatim,
)

HOME = Path("/home/St. Example/Cats and Dogs. New/a.pt")
NESTED = Message(
    "{layers} kept {share:.1%} of {count:,}: {why}",
    layers=["conv1", Message("the last one")],
    share=0.098,
    count=1234,
    why=Message("the file {file} is gone", file=HOME),
)


def test_english_is_the_template_with_its_values() -> None:
    assert str(NESTED) == f"conv1, the last one kept 9.8% of 1,234: the file {HOME} is gone"
    assert str(Message("{{“path”: {name}}}", name="{a}")) == "{“path”: {a}}"


def test_a_part_of_a_sentence_becomes_one_and_the_other_way() -> None:
    part, whole = Message("it is cut off"), Message("It is cut off.")
    for why in (part, whole, "it is cut off", "It is cut off."):
        assert str(Message("{why:sentence}", why=why)) == "It is cut off."
    assert str(Message("{why:capital}: no.", why=part)) == "It is cut off: no."
    for why in (part, "it is cut off", "it is cut off."):
        assert str(Message("No: {why:phrase}.", why=why)) == "No: it is cut off."


def test_messages_are_told_apart_by_template_and_values() -> None:
    again = Message("{layers}, {file}", file="a", layers=("conv1",))
    assert again == Message("{layers}, {file}", layers=["conv1"], file="a")
    assert hash(again) == hash(Message("{layers}, {file}", layers=["conv1"], file="a"))
    assert again != Message("{layers}, {file}", layers=["conv1"], file="b")
    assert Message("a") != Message("b")
    assert not NO_MESSAGE
    assert Message("a")


@pytest.mark.parametrize("count", [0, 1, 2, 1000])
def test_one_is_said_otherwise_than_several(count: int) -> None:
    said = plural(count, "one file", "{count:,} files")
    assert str(said) == ("one file" if count == 1 else f"{count:,} files")


def test_sentences_stand_one_after_the_other() -> None:
    assert str(sentences(Message("A."), NO_MESSAGE, Message("B {x}.", x=1))) == "A. B 1."
    assert sentences(NO_MESSAGE, Message("A.")) == Message("A.")
    assert sentences() == NO_MESSAGE
    assert as_message("") == NO_MESSAGE
    assert as_message(NESTED) is NESTED


@pytest.mark.parametrize("message", [NESTED, NO_MESSAGE, verbatim("50%. {New}"), Message("A.")])
def test_a_message_survives_processes_and_files(message: Message) -> None:
    assert pickle.loads(pickle.dumps(message)) == message
    assert copy.deepcopy(message) == message
    assert from_data(json.loads(json.dumps(to_data(message)))) == message


def test_older_files_hold_plain_strings() -> None:
    assert str(from_data("The disk is full. {x}")) == "The disk is full. {x}"


def nested(depth: int) -> object:
    return [nested(depth - 1)] if depth else "a"


@pytest.mark.parametrize(
    "data",
    [
        *(None, 3, ["a"], {}, {"template": "a"}, {"template": 1, "values": {}}),
        {"template": "a", "values": []},
        {"template": "a", "values": {}, "more": 1},
        {"template": "{a}", "values": {"a": nested(30)}},
        {"template": "{a:>999999999}", "values": {"a": 1}},
        {"template": "{a:.999999999f}", "values": {"a": 1}},
        {"template": "{a}", "values": {"a": None}},
        {"template": "{a}", "values": {"a": {"template": "{b:<99999}", "values": {"b": 1}}}},
    ],
)
def test_what_is_no_message_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r"no message|no place"):
        from_data(data)


def test_a_crafted_template_reaches_nothing() -> None:
    said = from_data({"template": "{a.__class__} {a[0]} {b} {template}", "values": {"a": "x"}})
    assert str(said) == "{a.__class__} {a[0]} {b} {template}"


def test_a_number_format_that_does_not_fit_its_value_is_no_crash() -> None:
    said = from_data({"template": "{a:d} {b:.1%}", "values": {"a": 1.5, "b": "much"}})
    assert str(said) == "1.5 much"


def test_translators_see_no_formats() -> None:
    assert translated_by("{a:,} of {{b}} {c:.1%} {d:sentence}") == "{a} of {{b}} {c} {d}"


def test_errors_are_made_of_messages() -> None:
    error = ModelFileError(
        Message("“{file}” is empty.", file=HOME), remedy=Message("Choose another.")
    )
    assert str(error) == f"“{HOME}” is empty. Choose another."
    assert error.why == NO_MESSAGE
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, SlimStudioError)
    assert (again.what, again.remedy, str(again)) == (error.what, error.remedy, str(error))


def test_the_same_is_said_of_others() -> None:
    said = Message("{layer} waits for {other}.", layer="a", other="b")
    assert said.with_values(layer="c", place="d") == Message(
        "{layer} waits for {other}.", layer="c", other="b"
    )


@pytest.mark.parametrize(
    ("share", "decimals", "text"),
    [
        *((1, 1, "100"), (0, 1, "0"), (0.987, 1, "98.7"), (0.9999, 1, "99.9")),
        *((0.999, 0, "99"), (0.00001, 1, "0.0"), (1.25, 0, "125")),
    ],
)
def test_all_and_nothing_have_no_decimals_and_less_is_never_all(
    share: float, decimals: int, text: str
) -> None:
    assert share_text(share, decimals) == text
    assert str(Message(f"{{share:.{decimals}%}}", share=share)) == f"{text}%"
