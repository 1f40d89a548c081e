"""From globs on the command line to marks on layers."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase

from slimstudio.cli.compress_arguments import Rule
from slimstudio.engine.blocks.without import outermost
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import Mark, MarkKind, is_inside, marked
from slimstudio.engine.models.layers import Layer
from slimstudio.errors import PlanError
from slimstudio.messages import Message

_NEAR_NAMES = 4


def marks_from(
    rules: Iterable[Rule], layers: Sequence[Layer], analysis: Analysis, *, inexact: bool = False
) -> dict[str, Mark]:
    """Mark the layers that the rules name; where several name one layer, the last counts.

    Args:
        rules: In the order in which they were typed.
        layers: The network's layers.
        analysis: Its channels and blocks; marks that remove something go only where it can leave.
        inexact: Whether channels may leave that a normalisation mixes with each other.

    Raises:
        PlanError: a rule fits no layer, or asks to remove only what must stay.
    """
    marks: dict[str, Mark] = {}
    for rule in rules:
        names = _matching(rule, layers)
        match rule.mark.kind:
            case MarkKind.PRUNE:
                markable = _markable(rule, names, layers, analysis)
                names = _prunable(rule, markable, analysis, inexact=inexact)
            case MarkKind.HEADS:
                names = _with_heads(rule, names, analysis)
            case MarkKind.REMOVE:
                names = _blocks(rule, names, analysis)
            case _:
                names = _markable(rule, names, layers, analysis)
        marks = marked(marks, names, rule.mark)
    return marks


def _matching(rule: Rule, layers: Sequence[Layer]) -> list[str]:
    """List the layers and containers that the rule names, and all that lies inside them."""
    names = [layer.name for layer in layers if layer.name]
    chosen = [name for name in names if fnmatchcase(name, rule.glob)]
    if not chosen:
        raise _fits_nothing(rule, names)
    return [name for name in names if is_inside(name, chosen)]


def _markable(
    rule: Rule, names: list[str], layers: Sequence[Layer], analysis: Analysis
) -> list[str]:
    # Some containers have values of their own, as attention has.
    owners = {tensor.rpartition(".")[0] for tensor in analysis.shapes}
    leaves = {layer.name for layer in layers if layer.is_leaf}
    markable = [name for name in names if name in leaves or name in owners]
    if not markable:
        raise _fits_nothing(rule, [layer.name for layer in layers if layer.name])
    return markable


def _fits_nothing(rule: Rule, names: list[str]) -> PlanError:
    return PlanError(
        Message(
            "{option} {glob} fits no layer of this network.", option=rule.option, glob=rule.glob
        ),
        remedy=_advice(rule, names),
    )


def _advice(rule: Rule, names: list[str]) -> Message:
    plain = rule.glob.strip("*.")
    near = get_close_matches(plain, names, n=_NEAR_NAMES, cutoff=0.5) or names[:_NEAR_NAMES]
    return Message("Layers here are named like {near}; 'slimstudio inspect' lists all.", near=near)


def _prunable(rule: Rule, names: list[str], analysis: Analysis, *, inexact: bool) -> list[str]:
    prunable = [name for name in names if not analysis.reason(name, inexact=inexact)]
    if not prunable:
        # A layer that has channels knows a better reason than an activation beside it.
        telling = next((name for name in names if analysis.groups_of(name)), names[0])
        raise PlanError(
            Message(
                "{option} {glob} names no layer that can be pruned.",
                option=rule.option,
                glob=rule.glob,
            ),
            why=Message(
                "{telling}: {analysis}", telling=telling, analysis=analysis.reason(telling)
            ),
            remedy=Message("Name other layers, or state a goal with --target."),
        )
    return prunable


def _with_heads(rule: Rule, names: list[str], analysis: Analysis) -> list[str]:
    leaving = [name for name in names if not analysis.heads_reason(name)]
    if not leaving:
        telling = next((name for name in names if analysis.heads_of(name)), names[0])
        raise PlanError(
            Message(
                "{option} {glob} names no attention layer that can lose heads.",
                option=rule.option,
                glob=rule.glob,
            ),
            why=Message(
                "{telling}: {analysis}", telling=telling, analysis=analysis.heads_reason(telling)
            ),
            remedy=Message("'slimstudio inspect MODEL --json' lists the groups of heads."),
        )
    return leaving


def _blocks(rule: Rule, names: list[str], analysis: Analysis) -> list[str]:
    leaving = outermost(analysis.removable_blocks.keys() & set(names))
    if not leaving:
        raise PlanError(
            Message(
                "{option} {glob} names no block that can leave.", option=rule.option, glob=rule.glob
            ),
            why=Message(
                "{names}: {analysis}", names=names[0], analysis=analysis.block_reason(names[0])
            ),
            remedy=Message("'slimstudio inspect MODEL' lists the blocks that can."),
        )
    return list(leaving)
