"""How attempts are written as JSON: `attempts.json` inside a `.slim` file, and in drafts."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from slimstudio.engine import strict_json
from slimstudio.engine.events import restored
from slimstudio.engine.measure.comparison import Learning
from slimstudio.engine.measure.scorecard import (
    ChangedAnswers,
    Expected,
    Scorecard,
    Speed,
)
from slimstudio.engine.outcome import Taught
from slimstudio.messages import Message
from slimstudio.session.attempts import Attempt, AttemptResult, Attempts
from slimstudio.session.plausible import check_changed, check_scorecard, check_speeds
from slimstudio.session.project_file import read_project, write_project

_MOST_ATTEMPTS = 1000
_LONGEST_CHAIN = 200  # attempts that each came from the one before
_LONGEST_NAME = 1000


@dataclass(frozen=True)
class _Attempt:
    key: str
    name: str
    parent: str
    ended: str
    made_with: dict[str, Any]  # a whole project.json: it migrates by itself
    before: dict[str, Any]
    after: dict[str, Any]
    measurements: str
    original: str
    compact: str
    speeds: tuple[Speed, ...] = ()  # older files have none, as all below
    learning: Learning | None = None
    changed: ChangedAnswers | None = None
    changed_test: ChangedAnswers | None = None
    taught: Taught | None = None
    expected: Expected | None = None


@dataclass(frozen=True)
class _Attempts:
    current: str
    attempts: tuple[_Attempt, ...]


def write_attempts(attempts: Attempts, folder: Path) -> bytes:
    """Encode the attempts of a project that is going to lie in `folder`.

    Raises:
        ValueError: a text in it is not valid Unicode.
    """
    stored = tuple(
        _Attempt(
            one.key,
            one.name,
            one.parent,
            one.ended,
            msgspec.json.decode(write_project(one.made_with, folder)),
            msgspec.to_builtins(one.result.before),
            msgspec.to_builtins(one.result.after),
            *one.result.digests,
            one.result.speeds,
            one.result.learning,
            one.result.changed,
            one.result.changed_test,
            one.result.taught,
            one.result.expected,
        )
        for one in attempts.kept
    )
    return strict_json.encode(_Attempts(attempts.current, stored))


def read_attempts(data: bytes, path: Path) -> Attempts:
    """Decode the attempts of the project file `path`.

    Raises:
        ValueError: it does not describe attempts; the message says where.
        ProjectFileError: the project of one was made by a newer SlimStudio, or is damaged.
    """
    stored = strict_json.decode(data, _Attempts)
    kept = tuple(
        Attempt(
            one.key,
            one.name,
            one.parent,
            one.ended,
            read_project(msgspec.json.encode(one.made_with), path),
            AttemptResult(
                restored(one.before, Scorecard),
                restored(one.after, Scorecard),
                one.measurements,
                one.original,
                one.compact,
                one.speeds,
                one.learning,
                one.changed,
                one.changed_test,
                one.taught,
                one.expected,
            ),
        )
        for one in stored.attempts
    )
    _check(kept, stored.current)
    return Attempts(kept, stored.current)


def _check(kept: tuple[Attempt, ...], current: str) -> None:
    """Refuse what no SlimStudio writes, above all a tree that has no root."""
    if len(kept) > _MOST_ATTEMPTS:
        raise ValueError(Message("it holds {count:,} attempts", count=len(kept)))
    depths: dict[str, int] = {"": 0}
    for one in kept:
        _check_attempt(one)
        if not one.key or one.key in depths:
            raise ValueError(
                Message(
                    "two attempts, or a nameless one, have the key {key}", key=repr(one.key[:40])
                )
            )
        if one.parent not in depths:
            raise ValueError(
                Message(
                    "the attempt {key} comes from a later one or from none", key=repr(one.key[:40])
                )
            )
        depths[one.key] = depths[one.parent] + 1
        if depths[one.key] > _LONGEST_CHAIN:
            raise ValueError(Message("its attempts follow each other without end"))
    if current not in depths:
        raise ValueError(
            Message("there is no attempt {current} to show", current=repr(current[:40]))
        )


def _check_attempt(one: Attempt) -> None:
    if len(one.name) > _LONGEST_NAME:
        raise ValueError(Message("the name of an attempt fills pages"))
    try:
        datetime.fromisoformat(one.ended)
    except ValueError as error:
        raise ValueError(Message("an attempt of it ended at no time")) from error
    result = one.result
    check_scorecard(result.before)
    check_scorecard(result.after)
    check_speeds(result.speeds)
    check_changed(result.changed, result.before.evaluation)
    check_changed(result.changed_test, result.before.test)
