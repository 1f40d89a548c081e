"""What a network may cost: the limits that a plan has to keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.errors import PlanError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.planning.forecast import Forecast

_LARGEST_NUMBER = 1e15


@dataclass(frozen=True)
class Budget:
    """Limits that hold together; None is no limit.

    Args:
        macs: Share of the multiply-accumulate operations that may stay, above 0 and below 1.
        parameters: Share of the parameters that may stay, above 0 and below 1.
        size_bytes: Size that all tensors together may have.
        latency_ms: Time that one image may take on this machine.
        accuracy_loss: How much accuracy may be lost right after repair, as a share: 0.01 is one
            point.
    """

    macs: float | None = None
    parameters: float | None = None
    size_bytes: int | None = None
    latency_ms: float | None = None
    accuracy_loss: float | None = None

    @property
    def counts(self) -> bool:
        """Whether there is a limit that can be checked by counting or by a table of times."""
        limits = (self.macs, self.parameters, self.size_bytes, self.latency_ms)
        return any(limit is not None for limit in limits)

    def check(self) -> None:
        """Refuse limits that no plan can keep.

        Raises:
            PlanError: there is no limit, or one is out of range.
        """
        if not self.counts and self.accuracy_loss is None:
            raise PlanError(
                Message("The goal does not say what to save."),
                remedy=Message(
                    "Say how much may stay, how large or slow the network may be, or how "
                    "much accuracy may be lost."
                ),
            )
        for name, share in (("computation", self.macs), ("parameters", self.parameters)):
            if share is not None and not 0.0 < share < 1.0:
                raise PlanError(
                    Message(
                        "A goal that keeps {share:.0%} of the {name} makes no sense.",
                        share=share,
                        name=name,
                    ),
                    why=Message("Pruning can only take a part away."),
                    remedy=Message("Choose a share above 0 % and below 100 %."),
                )
        for name, limit in (("size", self.size_bytes), ("latency", self.latency_ms)):
            if limit is not None and not 0.0 < limit <= _LARGEST_NUMBER:
                raise PlanError(
                    Message(
                        "A {name} of {limit:g} makes no sense as a goal.", name=name, limit=limit
                    ),
                    remedy=Message("Choose a number above 0."),
                )
        if self.accuracy_loss is not None and not 0.0 <= self.accuracy_loss < 1.0:
            raise PlanError(
                Message(
                    "A goal that loses {accuracy_loss:g} points of accuracy makes no sense.",
                    accuracy_loss=100 * self.accuracy_loss,
                ),
                remedy=Message("Choose 0 points or more, and less than 100."),
            )

    def limits(self, today: Forecast) -> dict[str, float]:
        """List the limits that can be counted, by the name of the forecast's field.

        Args:
            today: What the network costs now.
        """
        found = {
            "macs": None if self.macs is None else self.macs * today.macs,
            "parameters": None if self.parameters is None else self.parameters * today.parameters,
            "size_bytes": self.size_bytes,
            "latency_ms": self.latency_ms,
        }
        return {name: float(limit) for name, limit in found.items() if limit is not None}
