"""Every run that ended is kept as an attempt: what it started from, what it did, what came of it.

The values here are small; what they weigh lies on a `BlobStore` and is named by its digest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from slimstudio.engine.marks import MarkKind
from slimstudio.engine.measure.comparison import Comparison
from slimstudio.engine.measure.scorecard import Runtime, Speed
from slimstudio.engine.training.settings import OPEN, Passes, as_learning, passes_of, with_passes
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session.project import Project, sources

if TYPE_CHECKING:
    from slimstudio.engine.measure.comparison import Learning
    from slimstudio.engine.measure.scorecard import ChangedAnswers, Expected, Scorecard
    from slimstudio.engine.outcome import Outcome, Taught
    from slimstudio.session.blob_store import BlobStore


@dataclass(frozen=True)
class AttemptResult:
    """What a run left behind.

    Args:
        before: Measurements of the original, without its single answers.
        after: Measurements of the compact network, without its single answers.
        measurements: Digest of everything that was measured, with the history.
        original: Digest of the original's tensors.
        compact: Digest of the compact network's tensors.
        speeds: How long both networks take; none in older files.
        learning: How both learned; None in older files.
        changed: Validation images about which the two disagree; None in older files.
        changed_test: The same of the test images.
        taught: What decided how the original learned; None where it came as it is, and in older
            files.
        expected: How long both take on another device, where the plan went by its times.
    """

    before: Scorecard
    after: Scorecard
    measurements: str
    original: str
    compact: str
    speeds: tuple[Speed, ...] = ()
    learning: Learning | None = None
    changed: ChangedAnswers | None = None
    changed_test: ChangedAnswers | None = None
    taught: Taught | None = None
    expected: Expected | None = None

    @cached_property
    def comparison(self) -> Comparison:
        """What is judged: the same as of the `Outcome` that it was made from."""
        return Comparison(
            self.before, self.after, self.speeds, self.learning, self.changed, self.changed_test
        )

    @property
    def digests(self) -> tuple[str, str, str]:
        """What has to lie in the blob store."""
        return self.measurements, self.original, self.compact

    def cards(self, runtime: Runtime) -> tuple[Scorecard, Scorecard]:
        """Give both scorecards with the times of one image in a runtime that was measured."""
        for one in self.comparison.one_image:
            if one.runtime is runtime:
                before = replace(self.before, latency=one.before)
                return before, replace(self.after, latency=one.after)
        return self.before, self.after


@dataclass(frozen=True)
class Attempt:
    """One run.

    Args:
        key: Tells it from all others of its project; never shown.
        name: What a person calls it.
        parent: Key of the attempt whose plan was changed for this one; "" where there was none.
        ended: When it ended, in UTC: "2026-05-17T13:05:09".
        made_with: The project that it carried out.
        result: What it left behind.
    """

    key: str
    name: str
    parent: str
    ended: str
    made_with: Project
    result: AttemptResult


@dataclass(frozen=True)
class Attempts:
    """All attempts of a project.

    Args:
        kept: In the order in which they ended.
        current: Key of the one whose result is shown; "" for none.
    """

    kept: tuple[Attempt, ...] = ()
    current: str = ""

    def find(self, key: str) -> Attempt | None:
        """Find an attempt by its key."""
        return next((one for one in self.kept if one.key == key), None)

    def with_learned(self, project: Project) -> Attempt | None:
        """Find the latest attempt whose original knows what a project's network has to learn.

        The one whose result is shown comes before all others.
        """
        fitting = [one for one in self.kept if sources(one.made_with) == sources(project)]
        shown = [one for one in fitting if one.key == self.current]
        return next(iter((*shown, *reversed(fitting))), None)

    def settled(self, project: Project) -> Passes | None:
        """Tell how many passes the latest run with a project's promise settled, if there is one."""
        wanted = _promised(project)
        found = [one.made_with for one in self.kept if _promised(one.made_with) == wanted]
        return passes_of(found[-1].training) if found and project.training.preset else None

    def taught(self, project: Project) -> bool:
        """Tell whether a run of a project will find its original taught, as far as settings say."""
        return any(
            one.result.taught is not None and _lesson(one.made_with) == _lesson(project)
            for one in self.kept
        )

    @property
    def digests(self) -> frozenset[str]:
        """What has to lie in the blob store for all of them."""
        return frozenset(digest for one in self.kept for digest in one.result.digests)

    @property
    def labelled(self) -> bool:
        """Whether accuracies are none that are agreements with the original."""
        return all(one.result.after.evaluation.labelled for one in self.kept)

    @property
    def runtime(self) -> Runtime:
        """What all of them were timed in, so that times stand beside each other that compare."""
        firsts = {one.result.comparison.one_image[0].runtime for one in self.kept}
        return firsts.pop() if len(firsts) == 1 else Runtime.TORCH

    @property
    def device(self) -> str:
        """The one other device whose times attempts went by; "" for none, or for several."""
        found = {one.result.expected.device for one in self.kept if one.result.expected}
        return found.pop() if len(found) == 1 else ""


def _promised(project: Project) -> object:
    """What decides how many passes a run of a project settles, but for how fast the computer is."""
    pruning = project.pruning
    training = with_passes(project.training, OPEN)
    return sources(project), training, pruning.rounds, pruning.repair, pruning.heal


def _lesson(project: Project) -> object:
    """What decides how the original of a project learns."""
    frozen = {name for name, mark in project.marks.items() if mark.kind is MarkKind.FREEZE}
    return sources(project), as_learning(project.training), frozen


NO_ATTEMPTS = Attempts()


@dataclass(frozen=True, eq=False)
class KeptAttempts:
    """The attempts of a project, and where what they left is kept."""

    attempts: Attempts
    blobs: BlobStore


def added(attempts: Attempts, attempt: Attempt) -> Attempts:
    """Put the latest attempt behind the others; its result is the one that is shown."""
    return Attempts((*attempts.kept, attempt), attempt.key)


def shown(attempts: Attempts, key: str) -> Attempts:
    """Show the result of another attempt, or of none."""
    return attempts if attempts.current == key else replace(attempts, current=key)


def renamed(attempts: Attempts, key: str, name: str) -> Attempts:
    """Give an attempt another name; white space around it and line breaks in it are dropped.

    Raises:
        InputError: nothing is left of the name.
    """
    tidy = " ".join(name.split())
    if not tidy:
        raise InputError(
            Message("An attempt needs a name."),
            remedy=Message("Type at least one letter or digit."),
        )
    kept = tuple(replace(one, name=tidy) if one.key == key else one for one in attempts.kept)
    return replace(attempts, kept=kept)


def without(attempts: Attempts, key: str) -> Attempts:
    """Take an attempt away; those that came from it count as coming from where it came from."""
    gone = attempts.find(key)
    if gone is None:
        return attempts
    kept = tuple(
        replace(one, parent=gone.parent) if one.parent == key else one
        for one in attempts.kept
        if one is not gone
    )
    return Attempts(kept, "" if attempts.current == key else attempts.current)


def restored(project: Project, attempt: Attempt) -> Project:
    """Go back to what an attempt carried out; the project keeps its name."""
    return replace(attempt.made_with, name=project.name, key=project.key)


def relocated(attempts: Attempts, change: Callable[[Project], Project]) -> Attempts:
    """Note for all attempts that the files that they point to lie elsewhere now."""
    kept = tuple(replace(one, made_with=change(one.made_with)) for one in attempts.kept)
    return replace(attempts, kept=kept)


def put_places_back(attempts: Attempts, earlier: Attempts) -> Attempts:
    """Undo `relocated`, whatever happened to the attempts since.

    Args:
        attempts: As they are now.
        earlier: As they were when they pointed to the old places.
    """
    before = {one.key: one.made_with for one in earlier.kept}
    kept = tuple(
        replace(one, made_with=before.get(one.key, one.made_with)) for one in attempts.kept
    )
    return replace(attempts, kept=kept)


def put_back(attempts: Attempts, earlier: Attempts, key: str) -> Attempts:
    """Undo `without`, whatever happened to the other attempts since.

    Args:
        attempts: As they are now.
        earlier: As they were when the attempt was still there.
        key: The attempt.
    """
    back = earlier.find(key)
    if back is None or attempts.find(key) is not None:
        return attempts
    children = {one.key for one in earlier.kept if one.parent == key}
    before = {one.key for one in earlier.kept[: earlier.kept.index(back)]}
    others = tuple(
        replace(one, parent=key) if one.key in children else one for one in attempts.kept
    )
    place = sum(one.key in before for one in others)
    return replace(attempts, kept=(*others[:place], back, *others[place:]))


def free_name(attempts: Attempts, name: str) -> str:
    """Number a name that an attempt has already: "At most 5 MB", then "At most 5 MB (2)"."""
    taken = {one.name for one in attempts.kept}
    numbered = (f"{name} ({number})" for number in range(2, len(taken) + 2))
    return name if name not in taken else next(one for one in numbered if one not in taken)


@dataclass(frozen=True)
class Branch:
    """An attempt with those that came from it."""

    attempt: Attempt
    children: tuple[Branch, ...] = ()


def tree(attempts: Attempts) -> tuple[Branch, ...]:
    """Order attempts by what they came from; one whose parent is gone stands at the root."""
    keys = {one.key for one in attempts.kept}
    waiting: dict[str, list[Branch]] = {}
    for one in reversed(attempts.kept):  # what came from an attempt stands behind it
        branch = Branch(one, tuple(reversed(waiting.pop(one.key, []))))
        waiting.setdefault(one.parent if one.parent in keys else "", []).append(branch)
    return tuple(reversed(waiting.get("", [])))


@dataclass(frozen=True, eq=False)
class ShownResult:
    """What a run left, and the project that the run started from."""

    outcome: Outcome
    made_with: Project

    def is_current(self, project: Project) -> bool:
        """Tell whether marks, training and pruning of a project are still those of the run."""
        then = self.made_with
        trained = with_passes(then.training, OPEN) == with_passes(project.training, OPEN)
        return trained and (then.marks, then.pruning) == (project.marks, project.pruning)


@dataclass(frozen=True, eq=False)
class SaveSnapshot:
    """Everything that a file keeps, as it is now, and the number of edits that led to it."""

    project: Project
    outcome: Outcome | None
    attempts: Attempts
    edits: int
