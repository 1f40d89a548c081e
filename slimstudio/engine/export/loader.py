"""The few lines beside an exported `.pt` that open it without SlimStudio."""

from slimstudio.engine.data import prepare
from slimstudio.engine.export.instructions import READING, source_of
from slimstudio.engine.graphs import (
    graph,
    graph_module,
    layer_kinds,
    operations,
    plain_graph,
    program,
)
from slimstudio.engine.models import attention, open_attention, open_shuffle, shuffle
from slimstudio.engine.models.network import Network
from slimstudio.engine.sources.catalogue import program as building
from slimstudio.version import __version__

_START = '''\
"""Opens the network beside it, made by SlimStudio {version}; needs only {needs}.

Copy it into a program of yours, or ask about photographs: python THIS_FILE PHOTO [PHOTO ...]
"""

import sys
from pathlib import Path

import torch

try:
    import torchvision
except RuntimeError:  # its compiled part does not fit this torch; its networks do not need it
    library = torch.library.Library("torchvision", "FRAGMENT")
    for operator in ("nms", "qnms"):
        library.define(operator + "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    import torchvision
{library}
'''

_LOAD = '''
def load(path=Path(__file__).with_name({file!r})):
    """Return the network, ready to run, and its recipe with class names and preprocessing."""
    saved = torch.load(path, map_location="cpu", weights_only=True)
    recipe, tensors = saved["recipe"], saved["tensors"]
    outputs = recipe["outputs"]
    network = {built}
{opening}\
    for name in recipe["dropped"]:
        owner, _, key = name.rpartition(".")
        setattr(network.get_submodule(owner), key, torch.nn.Identity())
    for name, sizes in recipe["resized"].items():
        layer = network.get_submodule(name)
        for key, size in sizes.items():
            setattr(layer, key, (size,) if isinstance(getattr(layer, key), tuple) else size)
    for name, tensor in tensors.items():
        owner, _, key = name.rpartition(".")
        layer = network.get_submodule(owner)
        is_parameter = isinstance(getattr(layer, key), torch.nn.Parameter)
        setattr(layer, key, torch.nn.Parameter(tensor) if is_parameter else tensor)
    missing = network.state_dict().keys() - tensors.keys()
    if missing:
        raise ValueError(f"the file lacks {{sorted(missing)}}")
    return network.eval(), recipe


def prepare(photo, recipe):
    """Turn a photograph (a PIL image) into what the network takes, [1, 3, S, S]."""
    wanted = recipe["preprocessing"]
    pixels = prepared(
        photo, wanted["size"], wanted["resize"], wanted["interpolation"], wanted.get("levels")
    )
    values = torch.from_numpy(pixels.copy()).permute(2, 0, 1).unsqueeze(0).float() / 255
    mean, std = (torch.tensor(wanted[name]).view(3, 1, 1) for name in ("mean", "std"))
    return (values - mean) / std


if __name__ == "__main__":
    network, recipe = load()
    for name in sys.argv[1:]:
        with torch.no_grad(), Image.open(name) as photo:
            shares = network(prepare(photo, recipe))[0].softmax(0)
        best = int(shares.argmax())
        answer = recipe["classes"][best] if recipe["classes"] else best
        # A name could steer the terminal.
        shown = "".join(c if c.isprintable() else "?" for c in str(answer))
        print(f"{{name}}: {{shown}} ({{shares[best]:.1%}})")
'''

_GRAPH_START = '''\
"""Opens the network beside it, made by SlimStudio {version}; needs only torch and Pillow.

Copy it into a program of yours, or ask about photographs: python THIS_FILE PHOTO [PHOTO ...]
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch
'''
_RESIZED = """\
            setattr(layer, key, (size,) if isinstance(getattr(layer, key), tuple) else size)
"""
_RESIZED_IN_GRAPH = """\
            attribute, _, place = key.partition(".")
            before = getattr(layer, attribute)
            if isinstance(before, dict):
                size = {**before, place: size}
            elif place:
                size = tuple(size if str(i) == place else n for i, n in enumerate(before))
            elif isinstance(before, tuple):
                size = (size,)
            setattr(layer, attribute, size)
"""
_GRAPH = (graph, plain_graph, layer_kinds, operations, program, graph_module)

# SlimStudio's own modules in networks, and what puts them there.
_OPENED = {
    attention.__name__: (attention, open_attention, "open_attention"),
    shuffle.__name__: (shuffle, open_shuffle, "open_shuffle"),
}

_INDENT = " " * 4


def loader_text(network: Network, file: str) -> str:
    """Write the program that opens an exported network without SlimStudio.

    Args:
        network: What was exported.
        file: Name of the `.pt` file, which lies in the same folder as this program will.

    Returns:
        Python source.
    """
    if network.recipe.graph is not None:
        return _graph_loader(network, file)
    used = sorted({type(layer).__module__ for layer in network.module.modules()} & _OPENED.keys())
    opening = [_OPENED[name] for name in used]
    sources = [source_of(module) for parts in opening for module in parts[:2]]
    calls = [f"{_INDENT}{parts[2]}(network)\n" for parts in opening]
    library, built = building(network.recipe.architecture)
    load = _LOAD.format(file=file, built=built, opening="".join(calls))
    start = _START.format(
        version=__version__,
        needs=f"torch, torchvision and {library.split()[-1]}"
        if library
        else "torch and torchvision",
        library=f"{library}\n" if library else "",
    )
    return "\n".join([start, *sources, source_of(prepare), READING, load])


def _graph_loader(network: Network, file: str) -> str:
    """Write the program for a network that came as a graph: it carries what runs one."""
    used = sorted({type(layer).__module__ for layer in network.module.modules()} & _OPENED.keys())
    opening = [_OPENED[name] for name in used]
    calls = [f"{_INDENT}{parts[2]}(network)\n" for parts in opening]
    built = 'build_network(graph_from_plain(recipe["graph"]))'
    load = _LOAD.format(file=file, built=built, opening="".join(calls))
    sources = [source_of(part) for parts in opening for part in parts[:2]]
    return "\n".join(
        [
            _GRAPH_START.format(version=__version__),
            *map(source_of, _GRAPH),
            *sources,
            source_of(prepare),
            READING,
            load.replace(_RESIZED, _RESIZED_IN_GRAPH),
        ]
    )
