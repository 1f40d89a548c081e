"""How each kind of operation passes channel ids on.

A rule is called after its operation ran on meta tensors. It reads the channel ids of the arguments
from the trace, gives channel ids to the result, and records what lives or dies together. To add
one, write a function with the signature of `Rule` in the file of its kind and list it in that
file's `RULES` under the operation's ATen name without namespace and overload (`aten.add.Tensor`
is "add").
"""

from slimstudio.engine.channels.rules import (
    convolving,
    elementwise,
    indexing,
    joining,
    multiplying,
    normalising,
    places,
    rearranging,
    reducing,
    reshaping,
    transforming,
)
from slimstudio.engine.channels.rules.rule import Rule, passing_on

_KINDS: dict[str, Rule] = {
    **convolving.RULES,
    **elementwise.RULES,
    **indexing.RULES,
    **joining.RULES,
    **multiplying.RULES,
    **normalising.RULES,
    **places.RULES,
    **rearranging.RULES,
    **reducing.RULES,
    **reshaping.RULES,
    **transforming.RULES,
}
RULES: dict[str, Rule] = {name: passing_on(rule) for name, rule in _KINDS.items()}

__all__ = ["RULES", "Rule"]
