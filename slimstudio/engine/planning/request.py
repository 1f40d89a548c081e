"""What a program asks to be pruned."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from slimstudio.engine.planning import given as as_given
from slimstudio.engine.planning.given import shown
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.errors import PlanError
from slimstudio.messages import Message

_MOST = 2**31  # more channels than any layer has


@dataclass(frozen=True)
class Request:
    """How much is to leave, and where from; see `slimstudio.prune`.

    Args:
        ratio: Share of the channels that leaves, of every layer.
        ratios: Pattern of layer names to such a share.
        macs: Share of the multiplications that may stay.
        parameters: Share of the parameters that may stay.
        indices: Layer name to the output channels that leave.
        ignored: Patterns of layers that stay whole.
        groups: Indices of the only groups that may lose channels; None for all.
        round_to: Keep multiples of so many channels.
        min_channels: Keep at least so many.
        inexact: Whether channels may leave that a normalisation mixes.
    """

    ratio: float | None = None
    ratios: Mapping[str, float] | None = None
    macs: float | None = None
    parameters: float | None = None
    indices: Mapping[str, Sequence[int]] | None = None
    ignored: Sequence[str] = ()
    groups: Collection[int] | None = None
    round_to: int = 1
    min_channels: int = 1
    inexact: bool = False

    def __post_init__(self) -> None:
        plain = {name: as_given.number(getattr(self, name)) for name in _NUMBERS} | {
            "ratios": as_given.numbers(self.ratios),
            "indices": as_given.lists(self.indices),
            "ignored": as_given.several(self.ignored),
        }
        for name, value in plain.items():
            object.__setattr__(self, name, value)

    @property
    def asks(self) -> bool:
        """Whether anything says how much is to leave."""
        ways = (self.ratio, self.ratios, self.macs, self.parameters, self.indices)
        return any(way is not None for way in ways)

    @property
    def settings(self) -> PruningSettings:
        """The settings that say the same to a plan."""
        return PruningSettings(
            strategy=Strategy.UNIFORM,
            minimum=min(self.min_channels, _MOST),
            multiple=min(self.round_to, _MOST),
            inexact=self.inexact,
        )

    def check(self) -> None:
        """Refuse what contradicts itself or is out of range.

        Raises:
            PlanError: one sentence says what, and what to do.
        """
        self.check_options()
        self._check_ways()
        for name in ("ratio", "macs", "parameters"):
            share = getattr(self, name)
            if share is not None and not _is_share(share):
                raise _out_of_range(name, share)
        for name, table in (("ratios", self.ratios), ("indices", self.indices)):
            if table is not None:
                _check_names(name, table)
        for pattern, share in (self.ratios or {}).items():
            if not _is_share(share) and not _is_none_at_all(share):
                raise _out_of_range(f"ratio of “{pattern}”", share)

    def check_options(self) -> None:
        """Refuse what is out of range, whatever leaves.

        Raises:
            PlanError: one sentence says what, and what to do.
        """
        for name in ("round_to", "min_channels"):
            number = getattr(self, name)
            if not isinstance(number, int) or isinstance(number, bool) or number < 1:
                raise PlanError(
                    Message("{name} cannot be {number}.", name=name, number=shown(number)),
                    remedy=Message("Give a whole number from 1 up."),
                )
        if not isinstance(self.inexact, bool):
            raise PlanError(
                Message("inexact cannot be {given}.", given=shown(self.inexact)),
                remedy=Message("Give True or False."),
            )
        if isinstance(self.ignored, str):
            raise PlanError(
                Message("ignored is one text."),
                remedy=Message(
                    "Give a list of patterns: ignored=[{ignored}].", ignored=repr(self.ignored)
                ),
            )
        patterns = self.ignored if isinstance(self.ignored, list) else [None]
        if not all(isinstance(pattern, str) for pattern in patterns):
            raise PlanError(
                Message("ignored cannot be {given}.", given=shown(self.ignored)),
                remedy=Message("Give a list of patterns, as ignored=[“head*”]."),
            )

    def _check_ways(self) -> None:
        ways = {
            "indices": self.indices is not None,
            "ratio or ratios": self.ratio is not None or self.ratios is not None,
            "macs or parameters": self.macs is not None or self.parameters is not None,
        }
        given = [name for name, asked in ways.items() if asked]
        if not given:
            raise PlanError(
                Message("Nothing says how much is to leave."),
                remedy=Message("Give ratio, ratios, macs, parameters or indices."),
            )
        if len(given) > 1:
            raise PlanError(
                Message("{given} cannot be given together.", given=" and ".join(given)),
                why=Message("Each of them alone says what leaves."),
                remedy=Message("Choose one."),
            )
        if self.indices is not None and self.ignored != []:
            raise PlanError(
                Message("indices and ignored cannot be given together."),
                why=Message("indices name the very channels that leave."),
                remedy=Message("Leave ignored out."),
            )


_NUMBERS = ("ratio", "macs", "parameters", "round_to", "min_channels", "inexact")


def _is_share(share: object) -> bool:
    return isinstance(share, int | float) and 0 < share < 1


def _is_none_at_all(share: object) -> bool:
    return isinstance(share, int | float) and not isinstance(share, bool) and share == 0


def _out_of_range(name: str, share: object) -> PlanError:
    return PlanError(
        Message("{name} cannot be {share}.", name=name, share=shown(share)),
        remedy=Message("Give a number above 0 and below 1."),
    )


def _check_names(option: str, table: object) -> None:
    if not isinstance(table, Mapping):
        raise PlanError(
            Message("{name} cannot be {given}.", name=option, given=shown(table)),
            remedy=Message("Give a dictionary of layer names."),
        )
    for name in table:
        if not isinstance(name, str):
            raise PlanError(
                Message("{option} cannot name a layer {name}.", option=option, name=shown(name)),
                remedy=Message("Give the layer's name as text, as named_modules() has it."),
            )
