"""What a finished job leaves behind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from slimstudio.engine.measure.comparison import Comparison

if TYPE_CHECKING:
    from slimstudio.engine.events import Event
    from slimstudio.engine.measure.comparison import Learning
    from slimstudio.engine.measure.scorecard import (
        ChangedAnswers,
        Expected,
        Scorecard,
        Speed,
    )
    from slimstudio.engine.models.network import Network


@dataclass(frozen=True)
class Taught:
    """What decides how an original learns: where it is equal, the original is, to the last bit.

    Args:
        inputs: Digest of the starting network, the images and the settings.
        threads: CPU threads that it was computed with.
    """

    inputs: str
    threads: int


@dataclass(frozen=True, eq=False)
class Outcome:
    """The original and the compact network, both measured on the same images.

    Args:
        original: The network that was pruned, after it learned the person's classes.
        compact: The pruned and fine-tuned network.
        before: Measurements of `original`.
        after: Measurements of `compact`.
        history: Every training event of the job, in order, for drawing its plots again.
        speeds: How long both take, for each runtime and number of images that was measured.
        learning: How both learned; None in older files.
        changed: Validation images about which the two disagree; None in older files.
        changed_test: The same of the test images.
        taught: What decided how the original learned; None where it came as it is, or several
            processes taught it.
        expected: How long both take on the device whose times the plan went by; None where that is
            this computer, and in older files.
    """

    original: Network
    compact: Network
    before: Scorecard
    after: Scorecard
    history: tuple[Event, ...]
    speeds: tuple[Speed, ...] = ()
    learning: Learning | None = None
    changed: ChangedAnswers | None = None
    changed_test: ChangedAnswers | None = None
    taught: Taught | None = None
    expected: Expected | None = None

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the classes of the confusion matrices are called; numbers where nobody said."""
        count = len(self.after.evaluation.confusion)
        names = self.compact.recipe.classes
        return names if len(names) == count else tuple(map(str, range(count)))

    @cached_property
    def comparison(self) -> Comparison:
        """What is judged."""
        return Comparison(
            self.before, self.after, self.speeds, self.learning, self.changed, self.changed_test
        )
