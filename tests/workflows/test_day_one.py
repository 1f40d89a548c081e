"""What a person without a connection can do on the first day, with a network that knows things."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.workflows.test_no_connection import WITHOUT_SOCKETS

_SHAPES = ("ring", "cross", "stripes")


def drawn(kind: str, number: int) -> Image.Image:
    """Draw one of three shapes: any size, place and colours, on a background of its own."""
    random = np.random.default_rng((len(kind), number))
    image = Image.new("RGB", (96, 96), tuple(int(v) for v in random.integers(120, 255, 3)))
    pen = ImageDraw.Draw(image)
    colour = tuple(int(v) for v in random.integers(0, 110, 3))
    side, width = int(random.integers(40, 80)), int(random.integers(5, 10))
    x, y = (int(v) for v in random.integers(0, 96 - side, 2))
    match kind:
        case "ring":
            pen.ellipse((x, y, x + side, y + side), outline=colour, width=width)
        case "cross":
            pen.line((x, y, x + side, y + side), colour, width)
            pen.line((x, y + side, x + side, y), colour, width)
        case _:
            for step in range(0, side, 2 * width):
                pen.line((x, y + step, x + side, y + step), colour, width)
    return image


@pytest.mark.slow
def test_the_network_that_comes_along_learns_three_classes_and_leaves_half_its_size(
    tmp_path: Path,
) -> None:
    for kind in _SHAPES:
        (tmp_path / "images" / kind).mkdir(parents=True)
        for number in range(18):
            drawn(kind, number).save(tmp_path / "images" / kind / f"{number}.png")
    words = ["compress", "--model", "tf_efficientnet_lite0", "--weights", "pretrained", "--json"]
    words += ["--data", str(tmp_path / "images"), "--out", str(tmp_path / "out")]
    words += ["--target", "macs=50%", "--learn-epochs", "4", "--epochs", "2"]
    words += ["--formats", "pt,onnx", "--no-onnx-timing"]
    around = {**os.environ, "SLIMSTUDIO_HOME": str(tmp_path / "home"), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_SOCKETS, *words],
        env=around, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["after"]["macs"] <= 0.5 * told["before"]["macs"]
    # Three classes: guessing is right on a third.
    assert told["before"]["accuracy"] > 0.8
    assert told["after"]["accuracy"] > 0.6
    assert {path.suffix for path in (tmp_path / "out").iterdir()} >= {".pt", ".onnx"}
