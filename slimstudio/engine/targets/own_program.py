"""A program that the person writes."""

from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.pt import PT
from slimstudio.engine.targets.python_program import with_onnx_runtime
from slimstudio.engine.targets.target import Target
from slimstudio.messages import Message

OWN_PROGRAM = Target(
    key="program",
    title=Message("My own program"),
    purpose=Message("Files for ONNX Runtime and PyTorch, with an example to begin with."),
    icon="program",
    formats=(ONNX, PT),
    steps=(
        Message(
            "Choose the file: .onnx for ONNX Runtime in C++, C#, Java, JavaScript or Python, .pt "
            "for Python with PyTorch."
        ),
        Message(
            "Read “classify.py”: it opens the .onnx file, prepares a picture and reads the answer. "
            "The program beside the .pt file does the same with PyTorch."
        ),
        Message(
            "Let your program answer the pictures, and compare with “answers.json”: the same "
            "answers must come out."
        ),
    ),
    write_programs=with_onnx_runtime,
)
