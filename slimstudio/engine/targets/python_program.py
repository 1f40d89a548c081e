"""The small program in Python beside a network: it answers, and checks the answers.

It is made of the very lines that prepare photographs in SlimStudio, and needs neither SlimStudio
nor PyTorch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from slimstudio.engine.export.instructions import program
from slimstudio.engine.targets.pictures import ANSWERS, answers_text

if TYPE_CHECKING:
    from slimstudio.engine.targets.target import Kit

CLASSIFY = "classify.py"
CLASSES = "classes.txt"


class PythonRuntime(NamedTuple):
    """How a program in Python runs a file.

    Attributes:
        needs: What pip is asked for, beside numpy and Pillow.
        opening: Lines of `open_network(path)`, which returns a function from pixels, uint8
            [1, S, S, 3], to shares, [1, outputs].
    """

    needs: str
    opening: str


ONNX_RUNTIME = PythonRuntime(
    "onnxruntime",
    """\
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    return lambda pixels: session.run(None, {name: pixels})[0]
""",
)

_START = '''\
"""Asks the network beside it what pictures show. Made by SlimStudio.

python3 {file} PICTURE [PICTURE ...]    tells what they show
python3 {file}                          asks about the pictures in the folder "pictures", and
                                             compares with the answers that must come out

It needs Python 3.9 or later, and: pip install {needs} numpy pillow
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
'''

_MAIN = '''

def open_network(path):
    """Return a function from pixels, uint8 [1, S, S, 3], to the share of each class."""
{opening}

def agrees(shares, expected):
    """Tell whether an answer is the one that must come out, but for rounding."""
    apart = max(abs(float(a) - b) for a, b in zip(shares, expected["shares"]))
    return apart < {allowed} and shares[expected["answer"]] > max(shares) - {allowed}


def main(names):
    about = json.loads((HERE / {answers!r}).read_text(encoding="utf-8"))
    ask = open_network(HERE / about["network"])

    def shares_of(path):
        with Image.open(path) as photo:
            return ask(prepare(photo))[0]

    if not names:
        pictures = about["pictures"]
        count = sum(bool(agrees(shares_of(HERE / one["file"]), one)) for one in pictures)
        said = f"{{count}} of {{len(pictures)}} answers agree"
        if count < len(pictures):
            sys.exit(said)
        print(said)
    for name in names:
        shares = shares_of(name)
        best = int(shares.argmax())
        # A name could steer the terminal.
        answer = "".join(c if c.isprintable() else "?" for c in about["classes"][best])
        print(f"{{name}}: {{answer}} ({{shares[best]:.1%}})")


if __name__ == "__main__":
    main(sys.argv[1:])
'''

# Largest difference between two shares: runtimes round differently.
ALLOWED = 0.01


def python_source(kit: Kit, runtime: PythonRuntime, file: str = CLASSIFY) -> str:
    """Write the program."""
    prepare = program(kit.network.recipe.preprocessing, raw=True)
    main = _MAIN.format(opening=runtime.opening, allowed=ALLOWED, answers=ANSWERS)
    return _START.format(file=file, needs=runtime.needs) + "\n" + prepare + main


def write_classify(kit: Kit, runtime: PythonRuntime) -> tuple[str, ...]:
    """Write the program, and what it compares with; the answer names the program."""
    source = python_source(kit, runtime)
    (kit.folder / CLASSIFY).write_text(source, encoding="utf-8")
    write_answers(kit)
    return (CLASSIFY,)


def write_answers(kit: Kit) -> None:
    """Write what must come out, and the names of the classes, one a line."""
    file = kit.exported[0].path.name
    text = answers_text(file, kit.network, kit.classes, kit.pictures)
    (kit.folder / ANSWERS).write_text(text, encoding="utf-8")
    names = "".join(f"{' '.join(name.split())}\n" for name in kit.classes)
    (kit.folder / CLASSES).write_text(names, encoding="utf-8")


def with_onnx_runtime(kit: Kit) -> tuple[str, ...]:
    """Write the program for ONNX Runtime."""
    return write_classify(kit, ONNX_RUNTIME)
