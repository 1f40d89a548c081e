"""From globs on the command line to marks on layers."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase

from slimstudio.cli.arguments import Rule
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import Mark, MarkKind
from slimstudio.engine.models.layers import Layer
from slimstudio.errors import PlanError

_NEAR_NAMES = 4


def marks_from(
    rules: Iterable[Rule], layers: Sequence[Layer], analysis: Analysis
) -> dict[str, Mark]:
    """Mark the layers that the rules name; where several name one layer, the last counts.

    Args:
        rules: In the order in which they were typed.
        layers: The network's layers.
        analysis: Its channels; pruning marks go only where channels can leave.

    Raises:
        PlanError: a rule fits no layer, or asks to prune only layers that cannot be pruned.
    """
    marks: dict[str, Mark] = {}
    for rule in rules:
        names = _matching(rule, layers, analysis)
        if rule.mark.kind is MarkKind.PRUNE:
            names = _prunable(rule, names, analysis)
        marks |= dict.fromkeys(names, rule.mark)
    return marks


def _matching(rule: Rule, layers: Sequence[Layer], analysis: Analysis) -> list[str]:
    chosen = [layer.name for layer in layers if layer.name and fnmatchcase(layer.name, rule.glob)]
    # Some containers have values of their own, as attention has.
    owners = {tensor.rpartition(".")[0] for tensor in analysis.shapes}
    markable = [layer.name for layer in layers if layer.is_leaf or layer.name in owners]
    matching = [name for name in markable if any(_is_within(name, each) for each in chosen)]
    if not matching:
        names = [layer.name for layer in layers if layer.name]
        raise PlanError(
            f"{rule.option} {rule.glob} fits no layer of this network.", remedy=_advice(rule, names)
        )
    return matching


def _is_within(name: str, container: str) -> bool:
    return name == container or name.startswith(f"{container}.")


def _advice(rule: Rule, names: list[str]) -> str:
    plain = rule.glob.strip("*.")
    near = get_close_matches(plain, names, n=_NEAR_NAMES, cutoff=0.5) or names[:_NEAR_NAMES]
    return f"Layers here are named like {', '.join(near)}; 'slimstudio inspect' lists all."


def _prunable(rule: Rule, names: list[str], analysis: Analysis) -> list[str]:
    prunable = [name for name in names if not analysis.reason(name)]
    if not prunable:
        # A layer that has channels knows a better reason than an activation beside it.
        telling = next((name for name in names if analysis.groups_of(name)), names[0])
        raise PlanError(
            f"{rule.option} {rule.glob} names no layer that can be pruned.",
            why=f"{telling}: {analysis.reason(telling)}",
            remedy="Name other layers, or state a goal with --target.",
        )
    return prunable
