"""What a person does about findings."""

from dataclasses import replace

import pytest

from slimstudio.engine.data.curation import Curation
from slimstudio.engine.data.doctor.finding import Finding, Kind, Reading, Remedy, Severity
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.session import remedies
from slimstudio.session.project import Project

PROJECT = Project(images="/pets")


def finding(
    *offered: Remedy,
    excluding: tuple[str, ...] = (),
    together: tuple[tuple[str, ...], ...] = (),
    severity: Severity = Severity.WARNING,
) -> Finding:
    return Finding(
        Kind.DUPLICATE,
        severity,
        1,
        NO_MESSAGE,
        NO_MESSAGE,
        NO_MESSAGE,
        (),
        offered,
        excluding,
        together,
    )


COPIES = finding(
    Remedy.EXCLUDE, Remedy.TOGETHER, excluding=("b", "c"), together=(("a", "b"), ("c", "d"))
)
RARE = finding(Remedy.WEIGH)
UNSURE = replace(
    finding(Remedy.READ_OTHERWISE, severity=Severity.HINT),
    reading=Reading("deepest", Message("Use the deepest folders as classes")),
)


@pytest.mark.parametrize(
    ("what", "remedy"),
    [
        (COPIES, Remedy.EXCLUDE),
        (COPIES, Remedy.TOGETHER),
        (RARE, Remedy.WEIGH),
        (UNSURE, Remedy.READ_OTHERWISE),
    ],
)
def test_what_was_done_is_known_and_can_be_taken_back(what: Finding, remedy: Remedy) -> None:
    assert remedies.chosen(PROJECT, what) is None
    assert remedies.withdraw(PROJECT, what) is PROJECT
    mended = remedies.apply(PROJECT, what, remedy)
    assert mended != PROJECT
    assert remedies.chosen(mended, what) is remedy
    assert remedies.apply(mended, what, remedy) == mended
    assert remedies.withdraw(mended, what) == PROJECT


def test_each_remedy_changes_what_it_says() -> None:
    assert remedies.apply(PROJECT, COPIES, Remedy.EXCLUDE).curation.excluded == ("b", "c")
    together = remedies.apply(PROJECT, COPIES, Remedy.TOGETHER).curation.together
    assert together == (("a", "b"), ("c", "d"))
    assert remedies.apply(PROJECT, RARE, Remedy.WEIGH).training.class_weights
    read = remedies.apply(PROJECT, UNSURE, Remedy.READ_OTHERWISE)
    assert read.curation.layout == "deepest"


def test_how_images_are_read_is_never_changed_unasked() -> None:
    assert remedies.apply_best(PROJECT, [UNSURE]) == PROJECT


def test_what_is_done_in_part_is_not_done() -> None:
    some = Project(curation=Curation(("b",), (("a", "b"), ("c", "e"))))
    assert remedies.chosen(some, COPIES) is None


def test_a_remedy_that_is_not_offered_is_refused() -> None:
    with pytest.raises(ValueError, match="weigh"):
        remedies.apply(PROJECT, COPIES, Remedy.WEIGH)


def test_single_images_are_brought_back() -> None:
    mended = remedies.apply(PROJECT, COPIES, Remedy.EXCLUDE)
    assert remedies.bring_back(mended, ["c"]).curation.excluded == ("b",)


def test_everything_that_matters_is_mended_at_once() -> None:
    hint = finding(Remedy.EXCLUDE, excluding=("z",), severity=Severity.HINT)
    mended = remedies.apply_best(PROJECT, [COPIES, RARE, hint, finding()])
    assert mended.curation == Curation(("b", "c"))
    assert mended.training.class_weights
