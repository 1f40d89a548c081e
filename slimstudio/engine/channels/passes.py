"""Running a meta copy of a network under a tracer."""

from __future__ import annotations

import os
import traceback
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import nn
from torch.utils._pytree import tree_leaves

from slimstudio.engine.channels import words
from slimstudio.engine.channels.answers import UnreadableError, tensors_in
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.example_inputs import colours
from slimstudio.engine.channels.inventory import Inventory, inventory
from slimstudio.engine.channels.origins import Watch
from slimstudio.engine.channels.surroundings import (
    alike,
    as_found,
    attention_in_parts,
    in_mode,
)
from slimstudio.engine.channels.trace import Trace
from slimstudio.engine.channels.tracer import Tracer
from slimstudio.errors import PlanError, SlimStudioError
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.engine.channels.channel_ids import TensorIds
    from slimstudio.engine.channels.example_inputs import ExampleInputs
    from slimstudio.engine.channels.recorder import ConstraintRecorder

# Where no network's own code is.
_NOT_NETWORKS = tuple(f"{Path(file).parent}{os.sep}" for file in (torch.__file__, __file__))


class RunEnded(Exception):  # noqa: N818 - no error
    """A recorder ends a run; what it carries concerns only who gave the recorder."""


class ForwardError(PlanError):
    """The network could not be run.

    Args:
        layer: The module that failed.
        what: As in every error of ours.
        why: The same.
        remedy: The same.
        place: The line of the network's own code that failed; NO_MESSAGE where it has none.
    """

    def __init__(
        self,
        layer: str,
        what: Message,
        *,
        why: Message,
        remedy: Message,
        place: Message = NO_MESSAGE,
    ) -> None:
        super().__init__(what, why=why, remedy=remedy)
        self.layer = layer
        self.place = place

    def at_a_larger_size(self) -> ForwardError:
        """Say the same of a network that runs on larger images."""
        remedy = Message("Choose a larger image size.")
        return ForwardError(self.layer, self.what, why=self.why, remedy=remedy, place=self.place)


# What PyTorch says where tensors that have no numbers are asked for them.
_WITHOUT_NUMBERS = (
    "meta tensor",
    "meta device",
    "register_meta",
    "data-dependent",
    "data dependent",
)


def _failure(layer: str, inputs: ExampleInputs, cause: Exception) -> ForwardError:
    told = str(cause).strip().partition("\n")[0] or type(cause).__name__
    if any(words in told.lower() for words in _WITHOUT_NUMBERS):
        what = Message("The channels of this network cannot be followed.")
        if layer:
            what = Message(
                "The channels of this network cannot be followed in {layer}.", layer=layer
            )
        return ForwardError(
            layer,
            what,
            why=Message(
                "Its code looks at the numbers in its images, not only at their sizes, so what it "
                "does for one image says nothing about the next."
            ),
            remedy=Message("Use a network whose code does the same for every image."),
        )
    what = Message("The network cannot be run on {inputs}.", inputs=inputs.told())
    if layer:
        what = Message(
            "The network cannot be run on {inputs} in {layer}.", inputs=inputs.told(), layer=layer
        )
    return ForwardError(
        layer,
        what,
        why=Message("{error:phrase}.", error=told),
        remedy=Message("Give it inputs as it takes them."),
        place=_line_of(cause),
    )


def _line_of(error: Exception) -> Message:
    """Find the line of the network's own code, and not of PyTorch's or ours, that failed."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith((*_NOT_NETWORKS, "<"))
    ]
    if not frames:
        return NO_MESSAGE
    last = frames[-1]
    return Message("line {line:d} of {file}", line=last.lineno or 0, file=Path(last.filename).name)


def _unreadable(kind: str) -> ForwardError:
    return ForwardError(
        "",
        Message("The answer of this network cannot be read."),
        why=Message(
            "It holds an object of the class {kind}, in which no tensors can be found.", kind=kind
        ),
        remedy=Message("Let it return tensors, or lists, dictionaries or dataclasses of tensors."),
    )


@dataclass(frozen=True, eq=False)
class Pass:
    """What a run used and decided.

    Args:
        used: Names of the parameters and buffers that the network read.
        overridden: Channel ids that the way a parameter is used decided, by name.
        outputs: Channel ids of each tensor that the network returned, where those may leave.
    """

    used: frozenset[str]
    overridden: Mapping[str, TensorIds]
    outputs: tuple[TensorIds, ...] = ()


def positions(module: nn.Module) -> dict[str, NDArray[np.int64]]:
    """Read the integer buffers of a network, the only numbers that an analysis looks at."""
    return {
        name: buffer.detach().cpu().numpy()
        for name, buffer in inventory(module).buffers.items()
        if buffer.dtype == torch.int64 and buffer.dim() == 1 and not buffer.is_meta
    }


def run(
    parts: Inventory,
    inputs: ExampleInputs,
    constraints: ConstraintRecorder,
    known: Mapping[str, TensorIds],
    values: Mapping[str, NDArray[np.int64]],
    *,
    training: bool = False,
) -> Pass:
    """Run a meta network once.

    Args:
        parts: The network on meta tensors.
        inputs: What it is run on.
        constraints: Receives what the rules find.
        known: Channel ids of the parameters and buffers, by name.
        values: What integer buffers hold, by name; see `positions`.
        training: Whether it runs in training mode.

    Raises:
        ForwardError: the network cannot run on them.
        OutOfSightError: constructors of tensors must be watched.
    """
    names = {id(tensor): name for name, tensor in parts.tensors.items()}
    by_identity = {identity: known[name] for identity, name in names.items() if name in known}
    trace = Trace(constraints, by_identity, names, values, inputs.batch, parts.tensors.values())
    tracer = Tracer(trace, without_values=inputs.without_values)
    watch = Watch(tracer.origins) if constraints.watched else nullcontext()
    constraints.begin()
    kinds = (parameter.dtype for parameter in parts.parameters.values())
    precision = next((kind for kind in kinds if kind.is_floating_point), torch.float32)
    args, kwargs = inputs.on_meta(precision)
    for tensor in tree_leaves((args, kwargs)):
        if not isinstance(tensor, torch.Tensor):
            continue
        axis = colours(tensor)
        if axis is None:
            tracer.origins.enter(tensor, None)
        else:
            ids = constraints.fresh(tensor.shape[axis])
            constraints.protect(ids, "", words.INPUT)
            tracer.origins.enter(tensor, (ChannelIds((axis,), ids),))
    try:
        with (
            attention_in_parts(),
            as_found(parts),
            alike(),
            torch.no_grad(),
            in_mode(parts, training=training),
            tracer.following(parts),
            watch,
            tracer,
        ):
            answers = tensors_in(parts.modules[""](*args, **kwargs))
    except UnreadableError as error:
        raise _unreadable(f"{error}") from error
    except (RunEnded, SlimStudioError):
        raise
    except Exception as error:  # whatever a stranger's code raises
        raise _failure(trace.layer, inputs, error) from error
    leaving: list[TensorIds] = []
    for tensor in answers:
        made = tracer.origins.seek(tensor)
        # What leaves one axis of a tensor can be told to a caller, and nothing else.
        plain = inputs.prune_outputs and all(len(one.axes) == 1 and not one.is_head for one in made)
        for channel_ids in () if plain else made:
            constraints.protect(channel_ids.ids, "", words.OUTPUT)
        if inputs.prune_outputs:
            leaving.append(made if plain else ())
    return Pass(frozenset(tracer.used), trace.overridden, tuple(leaving))
