"""Keeping layers as they are while the rest learns."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from torch import nn

from slimstudio.engine.measure.modes import restored_modes
from slimstudio.errors import PlanError
from slimstudio.messages import Message


@contextmanager
def freeze_layers(module: nn.Module, names: Collection[str]) -> Iterator[None]:
    """Keep some layers exactly as they are: no gradients, no new statistics, no dropout.

    They stay in evaluation mode even when somebody calls `module.train()` meanwhile. Afterwards
    `requires_grad` and the modes of all layers are as before.

    Args:
        module: The network.
        names: Dotted names of layers; see `frozen_modules` for what they include.

    Raises:
        PlanError: the network has no layer of such a name.
    """
    frozen = frozen_modules(module, names)
    parameters = [
        parameter
        for layer in frozen
        for parameter in layer.parameters(recurse=False)
        if parameter.requires_grad
    ]
    parameters += [one for one in _tokens(module, frozen) if one.requires_grad]
    with restored_modes(module):
        hooks = [layer.register_forward_pre_hook(_stay_in_evaluation) for layer in frozen]
        for parameter in parameters:
            parameter.requires_grad = False
        try:
            yield
        finally:
            for hook in hooks:
                hook.remove()
            for parameter in parameters:
                parameter.requires_grad = True


@contextmanager
def fixed_statistics(module: nn.Module) -> Iterator[None]:
    """Let BatchNorm use the statistics that it has, as in evaluation, while its weights learn.

    A network that is to answer as another one did must not take up the statistics of a few images:
    a pruned EfficientNet-Lite0 that agreed with its original on 69 % of photographs did so on 25 %
    after three passes with statistics of batches, and on 69 % after three without.

    Args:
        module: The network; the modes of its layers are afterwards as they are then.
    """
    layers = [one for one in module.modules() if getattr(one, "running_mean", None) is not None]
    hooks = [layer.register_forward_pre_hook(_stay_in_evaluation) for layer in layers]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def frozen_modules(module: nn.Module, names: Collection[str]) -> frozenset[nn.Module]:
    """List what freezing these layers freezes.

    That is the layers and everything in them, and also every block whose layers with values are
    all frozen: what such a block holds itself (an attention's input weights, a position
    embedding) stays too, and dropout in it stays off, so that its output no longer changes.

    Args:
        module: The network.
        names: Dotted names of layers.

    Raises:
        PlanError: the network has no layer of such a name.
    """
    layers = dict(module.named_modules())
    for name in sorted(names):
        if name not in layers:
            raise PlanError(
                Message("The layer “{name}” cannot be frozen.", name=name),
                why=Message("The network has no layer of this name."),
                remedy=Message("Remove its mark."),
            )
    named = {inner for name in names for inner in layers[name].modules()}
    frozen = set(named)
    # From the inside out, because a block that is frozen itself may complete the one around it.
    for block in reversed(layers.values()):
        valued = _valued(block)
        if valued and frozen.issuperset(valued):
            frozen.update(block.modules())
    return frozenset(frozen)


def _tokens(module: nn.Module, frozen: Collection[nn.Module]) -> Iterator[nn.Parameter]:
    """Yield what blocks that are frozen in part hold themselves, beside their layers.

    That is what a network adds to its first layer's results, such as the class token of a vision
    transformer: nobody can mark it, so it goes with that layer.
    """
    for block in module.modules():
        valued = _valued(block)
        if block not in frozen and valued and valued[0] in frozen:
            yield from block.parameters(recurse=False)


def _valued(block: nn.Module) -> list[nn.Module]:
    return [inner for inner in block.modules() if inner is not block and _has_values(inner)]


def _has_values(layer: nn.Module) -> bool:
    own = (*layer.parameters(recurse=False), *layer.buffers(recurse=False))
    return len(own) > 0


def _stay_in_evaluation(layer: nn.Module, _inputs: object) -> None:
    layer.training = False
