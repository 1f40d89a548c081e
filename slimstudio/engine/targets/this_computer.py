"""This computer, or another one with Windows, macOS or Linux."""

from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.targets.python_program import with_onnx_runtime
from slimstudio.engine.targets.target import Target
from slimstudio.messages import Message

THIS_COMPUTER = Target(
    key="this-computer",
    title=Message("This computer"),
    purpose=Message("A small program that tells what your pictures show, on any computer."),
    icon="computer",
    formats=(ONNX,),
    steps=(
        Message(
            "Install Python 3.9 or later from python.org. In a terminal, type: pip install "
            "onnxruntime numpy pillow"
        ),
        Message(
            "In a terminal in this folder, type “python3 classify.py”. It must say that all "
            "answers agree."
        ),
        Message("Type “python3 classify.py” and the names of your own pictures."),
    ),
    write_programs=with_onnx_runtime,
)
