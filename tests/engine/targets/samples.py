"""A small network as a file that takes pixels, and pictures with what must come out."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from slimstudio.engine.data.decode import decode
from slimstudio.engine.export.agreement import Agreement, Exported
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.image_size import sides
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.targets.pictures import FOLDER, AskedPicture
from slimstudio.engine.targets.target import Kit
from tests.engine.export.samples import PREPROCESSING, compact_squeezenet

HOSTILE = ("</script><img src=x onerror=document.title='owned'>", "=1+1\n\x1b[2J", "größe & 網路")


def colours(path: Path) -> Path:
    """Write a network that answers with the softmax of how red, green and blue a square is."""
    side = sides(PREPROCESSING.size)[0]
    given = helper.make_tensor_value_info("images", TensorProto.UINT8, ["batch", side, side, 3])
    shares = helper.make_tensor_value_info("shares", TensorProto.FLOAT, ["batch", 3])
    constants = [
        numpy_helper.from_array(np.array([1, 2], np.int64), "axes"),
        numpy_helper.from_array(np.array(20.0, np.float32), "scale"),
    ]
    nodes = [
        helper.make_node("Cast", ["images"], ["values"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["values", "axes"], ["means"], keepdims=0),
        helper.make_node("Div", ["means", "scale"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["shares"], axis=1),
    ]
    graph = helper.make_graph(nodes, "colours", [given], [shares], constants)
    opsets = [helper.make_opsetid("", 20)]
    onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=10), path)
    return path


def network() -> Network:
    """A network with class names that mean harm."""
    found = compact_squeezenet()
    recipe = Recipe("squeezenet1_1", 3, HOSTILE, PREPROCESSING, found.recipe.resized)
    return Network(found.module, recipe)


def picture(at: int, width: int = 64, height: int = 48) -> Image.Image:
    """Draw blocks of colour with one that leads."""
    noise = np.random.default_rng(at)
    blocks = noise.integers(0, 180, (height // 8 + 1, width // 8 + 1, 3), dtype=np.uint8)
    blocks[..., at % 3] += 60
    whole = np.kron(blocks, np.ones((8, 8, 1), np.uint8))[:height, :width]
    return Image.fromarray(np.ascontiguousarray(whole))


def kit(folder: Path, count: int = 4) -> Kit:
    """Put a network and pictures with their answers into a folder."""
    file = colours(folder / "birds.onnx")
    ask = open_onnx(file.read_bytes())
    (folder / FOLDER).mkdir()
    asked = []
    for at in range(count):
        path = folder / FOLDER / f"{at:02}.png"
        picture(at).save(path)
        shares = ask(decode(path, PREPROCESSING)[None])[0]
        asked.append(AskedPicture(f"{FOLDER}/{path.name}", tuple(map(float, shares))))
    exported = (Exported(file, ONNX, Agreement(30, 30, 1e-6)),)
    return Kit(folder, "birds", network(), exported, tuple(asked))
