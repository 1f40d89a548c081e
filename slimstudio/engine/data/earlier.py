"""What is known of images from reading them before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from slimstudio.engine.data.decoded import LatestDecoded
from slimstudio.engine.data.split_assignment import Forgetful

if TYPE_CHECKING:
    from slimstudio.engine.data.split_assignment import AssignmentRecord


@dataclass(frozen=True, eq=False)
class Earlier:
    """What reading images begins with, and what it leaves for the next time.

    Args:
        sides: Knows on which side of the split images were, and is told where they are now.
        decoded: Has the images of the set that was read last; those of the next take their place.
    """

    sides: AssignmentRecord = field(default_factory=Forgetful)
    decoded: LatestDecoded = field(default_factory=LatestDecoded)
