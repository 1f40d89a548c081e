"""Projects whose seals fit and whose values cannot be: refused in a sentence, or harmless."""

import copy
import json
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from slimstudio.engine.marks import prune
from slimstudio.engine.measure.significance import is_guessing, sign_test
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.errors import SlimStudioError, told_by
from slimstudio.messages import Message
from slimstudio.session.attempt_keeping import read_outcome, write_measurements, write_tensors
from slimstudio.session.attempts import Attempt, AttemptResult, Attempts, tree
from slimstudio.session.attempts_file import read_attempts, write_attempts
from slimstudio.session.opening import open_project
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.project_file import read_project, write_project
from slimstudio.session.report.page import Report, report_page
from slimstudio.session.sealed_zip import write_sealed
from tests.session.test_outcome_file import CARD, HISTORY, SPEEDS
from tests.workflows.tiny_network import tiny_network

# As JSON spells them: Python would not write some of these.
_VALUES = [
    *("-1", "0", "1", "-0.5", "1e308", "1e-320", "1e400", "-1e400", f"1{'0' * 400}", "1" * 5000),
    *("9223372036854775808", "18446744073709551616", "1000000000000", "NaN", "Infinity"),
    *("null", "true", '""', "[]", "{}", "[[]]", "[[1],[1,2]]", '"x"', '"\\u0000"', '"\\ud800"'),
    *("[" * 2000 + "]" * 2000, '{"a":' * 500 + "1" + "}" * 500),
]
_MARK = "@value@"


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where each value of a document stands, and each part that holds values."""
    yield path
    named = dict(enumerate(value)) if isinstance(value, list) else value
    for key, one in named.items() if isinstance(named, dict) else ():
        yield from leaves(one, (*path, key))


def changed(document: Any, path: tuple[Any, ...], value: str) -> bytes:
    """Put a value, as JSON spells it, in the place of another."""
    whole = copy.deepcopy([document])
    at: Any = whole
    for key in (0, *path)[:-1]:
        at = at[key]
    at[(0, *path)[-1]] = _MARK
    return json.dumps(whole[0]).replace(f'"{_MARK}"', value).encode()


def attack(content: bytes, read: Callable[[bytes], object], most: int) -> int:
    """Read a document with each of its values replaced; the answer is how many were read."""
    document = json.loads(content)
    orders = [(path, value) for path in leaves(document) for value in _VALUES]
    random.Random(0).shuffle(orders)
    read(content)
    opened = 0
    for path, value in orders[:most]:
        said = ""
        try:
            read(changed(document, path, value))
            opened += 1
        except (SlimStudioError, ValueError) as error:
            said = str(told_by(error))
        assert len(said) < 1000, (path, value)
    return opened


def project() -> Project:
    return Project(
        "Pets",
        ModelChoice("resnet18", "/w/a.pt"),
        "/pets",
        {"conv1": prune(0.5)},
        Budget(macs=0.5, latency_ms=2.0),
        sensitivity=Sensitivity(0.9, 100, {"conv1": {"0.5": 0.8}}),
    )


def outcome() -> Outcome:
    network = tiny_network()
    classes = network.recipe.outputs
    evaluation = replace(
        CARD.evaluation,
        confusion=tuple(tuple(int(at == to) for at in range(classes)) for to in range(classes)),
    )
    card = replace(CARD, evaluation=evaluation)
    return Outcome(network, network, card, card, HISTORY, SPEEDS)


def attempts(count: int = 2) -> Attempts:
    result = AttemptResult(CARD, CARD, "0" * 64, "1" * 64, "2" * 64)
    kept = tuple(
        Attempt(
            str(at), f"Attempt {at}", str(at - 1) if at else "", "2026-05-17", project(), result
        )
        for at in range(count)
    )
    return Attempts(kept, "0")


_MANY = [60, pytest.param(10**9, marks=[pytest.mark.slow, pytest.mark.timeout(3600)])]


@pytest.mark.parametrize("most", _MANY)
def test_values_of_a_project(most: int, tmp_path: Path) -> None:
    path = tmp_path / "p.slim"
    attack(write_project(project(), tmp_path), lambda each: read_project(each, path), most)


@pytest.mark.parametrize("most", _MANY)
def test_values_of_attempts(most: int, tmp_path: Path) -> None:
    path = tmp_path / "p.slim"
    content = write_attempts(attempts(), tmp_path)
    attack(content, lambda each: tree(read_attempts(each, path)), most)


# A report of each is written, so that all of them would take minutes.
@pytest.mark.parametrize("most", [60, pytest.param(1500, marks=pytest.mark.slow)])
def test_values_of_a_finished_run(most: int) -> None:
    """What opens can also be shown: the report is written of it."""
    whole = outcome()
    tensors = write_tensors(whole.original)

    def read(each: bytes) -> None:
        report_page(Report(project(), read_outcome(each, tensors, tensors)))

    attack(write_measurements(whole), read, most)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"confusion": ()}, "not a square"),
        ({"confusion": ((1, 2), (1,))}, "not a square"),
        ({"confusion": ((1,),), "answers": ()}, "other classes"),
        ({"confusion": ((-1, 0), (0, 0))}, "cannot be -1"),
        ({"answers": (7,)}, "cannot be 7"),
        ({"accuracy": 1.5}, "cannot be 1.5"),
    ],
)
def test_answers_that_no_network_gives(change: dict[str, Any], said: str) -> None:
    whole = outcome()
    card = replace(whole.before, evaluation=replace(whole.before.evaluation, **change))
    tensors = write_tensors(whole.original)
    with pytest.raises(ValueError, match=said):
        read_outcome(write_measurements(replace(whole, before=card)), tensors, tensors)


@pytest.mark.parametrize("ms", [0.0, -1.0, 1e300])
def test_times_that_no_clock_shows(ms: float) -> None:
    whole = outcome()
    card = replace(whole.before, latency=replace(whole.before.latency, median_ms=ms))
    tensors = write_tensors(whole.original)
    with pytest.raises(ValueError, match="median_ms"):
        read_outcome(write_measurements(replace(whole, after=card)), tensors, tensors)


@pytest.mark.timeout(60)
def test_answers_to_very_many_images_are_judged_at_once() -> None:
    evaluation = replace(CARD.evaluation, confusion=((10**8, 10**8), (10**8, 10**8)), answers=())
    assert is_guessing(evaluation)
    assert sign_test(10**9, 10**9) == 1.0


def test_values_without_number(tmp_path: Path) -> None:
    content = b'{"format": [' + b"[]," * 2_000_000 + b"[]]}"
    with pytest.raises(ValueError, match="more values"):
        read_attempts(content, tmp_path / "p.slim")


def test_a_chain_of_attempts_without_end(tmp_path: Path) -> None:
    content = write_attempts(attempts(400), tmp_path)
    with pytest.raises(ValueError, match="without end"):
        read_attempts(content, tmp_path / "p.slim")


def test_more_attempts_than_anybody_makes(tmp_path: Path) -> None:
    many = attempts(1001)
    flat = replace(many, kept=tuple(replace(one, parent="") for one in many.kept))
    with pytest.raises(ValueError, match="attempts"):
        read_attempts(write_attempts(flat, tmp_path), tmp_path / "p.slim")


@pytest.mark.parametrize("field", ["tune_epochs", "learn_epochs", "batch_size", "patience"])
@pytest.mark.parametrize("zeros", [12, 400])
def test_more_passes_than_anybody_waits_for(field: str, zeros: int, tmp_path: Path) -> None:
    document = json.loads(write_project(project(), tmp_path))
    document["project"]["training"][field] = "@number@"
    content = json.dumps(document).replace('"@number@"', f"1{'0' * zeros}").encode()
    path = tmp_path / "p.slim"
    with path.open("wb") as stream:
        write_sealed(stream, [("project.json", content)])
    with pytest.raises(SlimStudioError) as caught:
        open_project(path)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("value", ["10**400", "10**5000", "-(10**400)", "inf", "nan"])
@pytest.mark.parametrize("spec", ["d", ",d", ".1%", "g", ".0f", ",", ""])
def test_any_number_can_be_told(value: str, spec: str) -> None:
    number = eval(value, {"inf": math.inf, "nan": math.nan})
    assert str(Message(f"It is {{number:{spec}}}.", number=number))
