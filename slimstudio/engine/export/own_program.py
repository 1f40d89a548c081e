"""Writing any network as a program: for its own inputs and outputs, compared before it is kept."""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import onnx
import torch
from torch import Tensor, nn
from torch.utils._pytree import tree_leaves, tree_map

from slimstudio.engine.channels.copying import full_copy
from slimstudio.engine.events import Phase, PhaseStarted
from slimstudio.engine.export.formats import format_of
from slimstudio.engine.export.onnx import strip_notes
from slimstudio.engine.export.own_network import refuse_without_numbers, save
from slimstudio.engine.export.pt2 import PT2, reason, strip_program
from slimstudio.engine.onnx_runtime import onnxruntime
from slimstudio.engine.replacing import replacing
from slimstudio.errors import ExportError, system_says
from slimstudio.messages import Message, verbatim
from slimstudio.system.temporary import temporary_folder
from slimstudio.version import __version__

if TYPE_CHECKING:
    from slimstudio.engine.channels.example_inputs import ExampleInputs
    from slimstudio.engine.control import Control
    from slimstudio.engine.export.format import Format
    from slimstudio.engine.surgery.result import PruningResult

_PLAIN = (str, bytes, int, float, complex, type(None), torch.dtype, torch.device, nn.Module, type)
_ROUNDING = 1e-3  # relative to the largest number: ONNX Runtime fuses layers


def export_own(
    result: PruningResult, path: Path, file_format: Format | str | None, control: Control
) -> None:
    """Write a pruned network, and compare what the file answers.

    Args:
        result: What `slimstudio.prune` made.
        path: Where to; a file of that name is replaced.
        file_format: A format, or its ending; None for that of the name.
        control: Asked between the steps whether to go on.

    Raises:
        ExportError: there is no such format, the network cannot be said in it, the file does not
            answer alike, or cannot be written.
        Cancelled: the work was stopped.
    """
    kind = _format(path, file_format)
    control.report(PhaseStarted(Phase.EXPORT))
    control.check()
    if not kind.is_program:
        save(result, path, kind.suffix)
        return
    refuse_without_numbers(result.model, path)
    inputs = result.analysis.inputs
    module = full_copy(result.model).cpu().eval()
    for tensor in (*module.parameters(), *module.buffers()):
        tensor.data = tensor.data.contiguous()
    module = _Plain(module)
    write, ask = (_write_pt2, _ask_pt2) if kind is PT2 else (_write_onnx, _ask_onnx)
    try:
        with temporary_folder() as folder:
            draft = folder / f"network{kind.suffix}"
            arguments = _translated(module, inputs, write, draft, kind)
            control.report(PhaseStarted(Phase.VERIFY))
            control.check()
            with torch.no_grad():
                _compare(module(*arguments[0], **arguments[1]), ask(draft, *arguments))
            with draft.open("rb") as written, replacing(path) as stream:
                shutil.copyfileobj(written, stream)
    except OSError as error:
        raise ExportError(
            Message("“{file}” was not written.", file=path.name), why=system_says(error)
        ) from error


def _listed(answer: Any) -> list[Tensor]:
    """List the tensors of an answer as a program gives them: one twice if it is returned twice."""
    return list(_found(answer, set()))


def _found(value: Any, seen: set[int]) -> Iterator[Tensor]:
    if isinstance(value, Tensor):
        yield value
        return
    if isinstance(value, _PLAIN) or id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, Mapping):
        parts = list(value.values())
    elif isinstance(value, list | tuple):
        parts = list(value)
    elif isinstance(value, set | frozenset):
        parts = sorted(value, key=lambda one: str(getattr(one, "shape", one)))
    else:
        parts = []
    slots = [name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())]
    parts += [getattr(value, name) for name in slots if hasattr(value, name)]
    parts += getattr(value, "__dict__", {}).values()
    for part in parts:
        yield from _found(part, seen)


class _Plain(nn.Module):
    """Answers with what every program can say: containers of one's own become tuples."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

        # An exporter reads the names of arguments off the forward pass.
        @wraps(network.forward)
        def forward(*args: Any, **kwargs: Any) -> Any:
            answer = network(*args, **kwargs)
            kinds = (Tensor, int, float, bool, str, type(None))
            leaves = tree_leaves(answer, is_leaf=lambda one: type(one) not in (tuple, list, dict))
            plain = all(isinstance(one, kinds) for one in leaves)
            return answer if plain else tuple(_listed(answer))

        self.__dict__["forward"] = forward


def _format(path: Path, wanted: Format | str | None) -> Format:
    ending = wanted or ""
    if not isinstance(ending, str):
        ending = str(getattr(ending, "suffix", repr(ending)))
    try:
        kind = format_of(f".{ending or path.name}")
    except ValueError as error:
        raise ExportError(
            Message("There is no format for “{file}”.", file=ending or path.name),
            remedy=Message("Give a name that ends in .pt, .safetensors, .pt2 or .onnx."),
        ) from error
    if kind.extra is not None:
        raise ExportError(
            Message("“{file}” was not written.", file=path.name),
            why=Message("This format is only written for image classifiers."),
            remedy=Message("Export as .onnx, or use the window or slimstudio export."),
        )
    if kind.tolerance is None or kind.tolerance > _MOST_ROUNDING:
        raise ExportError(
            Message("“{file}” was not written.", file=path.name),
            why=Message("Smaller numbers are only written where photographs can judge them."),
            remedy=Message("Export as .onnx, or use the window or slimstudio compress."),
        )
    return kind


Arguments = tuple[tuple[Any, ...], dict[str, Any]]
# Formats that round more are judged by photographs.
_MOST_ROUNDING = 1e-3


def _translated(
    module: _Plain,
    inputs: ExampleInputs,
    write: Callable[[nn.Module, Arguments, Any, Path], None],
    draft: Path,
    kind: Format,
) -> Arguments:
    """Write for any number of items where that can be said, otherwise for as many as were given."""
    tried: list[Exception] = []
    for ways in ((inputs, True), (inputs.as_given(), False)):
        arguments = _arguments(module, *ways)
        try:
            with warnings.catch_warnings(), torch.no_grad():
                warnings.simplefilter("ignore")  # about what torch itself is about to drop
                write(module, arguments, _any_number(module, arguments, any_number=ways[1]), draft)
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever an exporter stumbles over
            tried.append(error)
        else:
            return arguments
    raise ExportError(
        Message(
            "{network} cannot be written as {format}.",
            network=type(module.network).__name__,
            format=kind.title,
        ),
        why=verbatim(reason(tried[-1])),
        remedy=Message("Save it as .pt."),
    )


def _arguments(module: nn.Module, inputs: ExampleInputs, any_number: bool) -> Arguments:  # noqa: FBT001
    """Make the inputs that are shown to an exporter, with the values of the examples if any."""
    precision = next((p.dtype for p in module.parameters() if p.is_floating_point()), torch.float32)
    generator = torch.Generator().manual_seed(0)
    shapes = iter([t for t in tree_leaves(inputs.on_meta(precision)) if isinstance(t, Tensor)])

    def filled(value: Any) -> Any:
        if not isinstance(value, Tensor):
            return value
        like = next(shapes)
        if value.is_meta:
            return torch.randn(like.shape, generator=generator).to(like.dtype)
        if any_number and like.shape != value.shape:
            return value.detach().cpu().expand(like.shape).clone()
        return value.detach().cpu()

    args, kwargs = tree_map(filled, (inputs.args, dict(inputs.kwargs)))
    return args, kwargs


def _any_number(module: nn.Module, arguments: Arguments, *, any_number: bool) -> Any:
    if not any_number:
        return None
    shapes = torch.export.ShapesCollection()
    batch = torch.export.Dim("batch", min=1)
    tensors = [t for t in tree_leaves(arguments) if isinstance(t, Tensor) and t.dim()]
    for tensor in tensors:
        if tensor.shape[0] == tensors[0].shape[0]:
            shapes[tensor] = {0: batch}
    return shapes.dynamic_shapes(module, *arguments)


def _write_pt2(module: nn.Module, arguments: Arguments, shapes: Any, path: Path) -> None:
    args, kwargs = arguments
    program = torch.export.export(module, args, kwargs, dynamic_shapes=shapes)
    strip_program(program)
    torch.export.save(program, path)


def _ask_pt2(path: Path, args: Any, kwargs: Any) -> list[Any]:
    return tree_leaves(torch.export.load(path).module()(*args, **kwargs))


def _write_onnx(module: nn.Module, arguments: Arguments, shapes: Any, path: Path) -> None:
    args, kwargs = arguments
    program = torch.onnx.export(
        module, args, kwargs=kwargs, dynamo=True, external_data=False, dynamic_shapes=shapes,
        verbose=False,
    )  # fmt: skip
    assert program is not None  # only without dynamo
    model = program.model_proto
    strip_notes(model)
    model.producer_name, model.producer_version = "SlimStudio", __version__
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def _ask_onnx(path: Path, args: Any, kwargs: Any) -> list[Any]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3  # warnings tell developers about fusions
    session = onnxruntime.InferenceSession(
        path.read_bytes(), options, providers=["CPUExecutionProvider"]
    )
    tensors = [t.numpy() for t in tree_leaves((args, kwargs)) if isinstance(t, Tensor)]
    names = [one.name for one in session.get_inputs()]
    found = session.run(None, dict(zip(names, tensors, strict=True)))
    return [torch.from_numpy(one) for one in found]


def _compare(expected: Any, answers: list[Any]) -> None:
    wanted = _listed(expected)
    given = _listed(answers)
    alike = len(wanted) == len(given) and all(
        one.shape == other.shape
        and bool((one - other).abs().max() <= _ROUNDING * one.abs().max().clamp(min=1e-6))
        for one, other in zip(wanted, given, strict=False)
    )
    if not alike:
        raise ExportError(
            Message("The exported file does not answer like the network."),
            remedy=Message("Nothing was kept. Save it as .pt, and report this."),
        )
