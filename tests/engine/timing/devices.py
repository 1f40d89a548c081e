"""What a device might have measured of a network."""

import json
from pathlib import Path
from typing import Any

from slimstudio.engine.models.network import Network
from slimstudio.engine.timing.device import own_layers, wanted_shapes
from slimstudio.engine.timing.layer_shapes import LayerShape
from tests.engine.export.samples import compact_squeezenet

NETWORK = compact_squeezenet()


def ms_of(shape: LayerShape) -> float:
    """What a layer takes on a device that needs 1 ms for a million products."""
    return 1e-3 + shape.inputs * shape.outputs * shape.size[0] * shape.size[1] / 1e6


def told(network: Network = NETWORK, **changed: Any) -> dict[str, Any]:
    """Write it as the kit of a board does, with some of it changed."""
    layers = {key: ms_of(shape) for key, shape in wanted_shapes(network).items()}
    own = own_layers(network)
    whole = 1.5 * sum(layers[key] for key in own) + 2
    latency = {"low": 0.9 * whole, "median": whole, "high": 1.2 * whole}
    half = [key for at, key in enumerate(own) if at % 2]
    part = 1.5 * sum(layers[key] for key in half) + 2
    return {
        "format": "slimstudio device",
        "version": 1,
        "device": "Raspberry  Pi 5 Model B",
        "system": "Linux aarch64",
        "runtime": "onnxruntime 1.22",
        "threads": 1,
        "network": "birds.onnx",
        "size": 32,
        "answers": [20, 20],
        "networks": [
            {"name": "original", "layers": own, "latency_ms": latency},
            {
                "name": "compact",
                "layers": half,
                "latency_ms": {"low": part, "median": part, "high": part},
            },
        ],
        "layers": layers,
        **changed,
    }


def written(folder: Path, network: Network = NETWORK, **changed: Any) -> Path:
    """Write it into a file."""
    path = folder / "device.json"
    path.write_text(json.dumps(told(network, **changed)), encoding="utf-8")
    return path
