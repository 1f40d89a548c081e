"""What a finished job leaves behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.events import Event
    from slimstudio.engine.measure.scorecard import Scorecard, Speed
    from slimstudio.engine.models.network import Network


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
    """

    original: Network
    compact: Network
    before: Scorecard
    after: Scorecard
    history: tuple[Event, ...]
    speeds: tuple[Speed, ...] = ()
