"""A Raspberry Pi, or another board with Linux."""

from __future__ import annotations

import base64
import json
import shutil

from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.targets.measuring import measured_layers, measured_networks
from slimstudio.engine.targets.python_program import with_onnx_runtime
from slimstudio.engine.targets.target import Kit, Target
from slimstudio.messages import Message
from slimstudio.system.locations import resources

MEASURE = "measure.py"
PIXELS = "pictures.npy"
LAYERS = "layers.json"


def _write_programs(kit: Kit) -> tuple[str, ...]:
    """Write the program that classifies, and one that checks and measures with less."""
    import numpy as np  # noqa: PLC0415 - when it is needed

    from slimstudio.engine.data.decode import decode  # noqa: PLC0415 - when it is needed

    tried = with_onnx_runtime(kit)
    preprocessing = kit.network.recipe.preprocessing
    pixels = [decode(kit.folder / one.file, preprocessing) for one in kit.pictures]
    np.save(kit.folder / PIXELS, np.stack(pixels))
    (kit.folder / LAYERS).write_text(_layers_text(kit), encoding="utf-8")
    shutil.copyfile(resources() / "devices" / MEASURE, kit.folder / MEASURE)
    return (*tried, MEASURE)


def _layers_text(kit: Kit) -> str:
    """Write which networks and layers are measured, each layer as a small ONNX file."""
    from slimstudio.engine.timing.device import own_layers  # noqa: PLC0415 - when it is needed
    from slimstudio.engine.timing.layer_file import layer_file  # noqa: PLC0415 - as above

    told = {
        "networks": [
            {"name": name, "file": path.name, "layers": own_layers(network)}
            for name, network, path in measured_networks(kit)
        ],
        "shapes": {
            key: base64.b64encode(layer_file(shape)).decode()
            for key, shape in measured_layers(kit).items()
        },
    }
    return json.dumps(told) + "\n"


BOARD = Target(
    key="board",
    title=Message("Raspberry Pi or another board"),
    purpose=Message("A program for boards with Linux, and one that measures how fast they are."),
    icon="board",
    formats=(ONNX,),
    steps=(
        Message(
            "Copy this folder to the board. In a terminal there, type: pip install onnxruntime "
            "numpy pillow"
        ),
        Message(
            "In this folder, type “python3 measure.py”. It must say that all answers agree, tells "
            "how long one picture takes, and writes device.json, which SlimStudio opens."
        ),
        Message("Type “python3 classify.py” and the names of your own pictures."),
    ),
    write_programs=_write_programs,
    measures=True,
)
