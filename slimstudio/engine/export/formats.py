"""The kinds of file that a network can be written as."""

from enum import Enum
from pathlib import Path

from slimstudio.messages import Message


class Format(Enum):
    """A file format; the value is the ending of its files."""

    PT = ".pt"  # recipe and tensors, for Python with torch and torchvision
    SAFETENSORS = ".safetensors"  # the same in a container that many programs read
    PT2 = ".pt2"  # torch.export's program: needs torch, and no class of ours or torchvision's
    ONNX = ".onnx"  # one file that many programs and devices run
    ONNX_FP16 = ".fp16.onnx"  # half the size; fast where the device computes in half precision
    ONNX_INT8 = ".int8.onnx"  # a quarter of the size, and fast on most processors

    @property
    def suffix(self) -> str:
        """Ending of its files, with the dot."""
        return self.value

    @property
    def title(self) -> Message:
        """Name for people."""
        return {
            Format.PT: Message("PyTorch"),
            Format.SAFETENSORS: Message("Safetensors"),
            Format.PT2: Message("PyTorch program"),
            Format.ONNX: Message("ONNX"),
            Format.ONNX_FP16: Message("ONNX, half precision"),
            Format.ONNX_INT8: Message("ONNX, 8-bit integers"),
        }[self]

    @property
    def is_program(self) -> bool:
        """Whether the file holds the computation itself, and not only what it computes with."""
        return self not in (Format.PT, Format.SAFETENSORS)

    @property
    def is_onnx(self) -> bool:
        """Whether ONNX Runtime runs it."""
        return self in (Format.ONNX, Format.ONNX_FP16, Format.ONNX_INT8)


def format_of(path: Path) -> Format:
    """Tell a file's format from its name.

    Raises:
        ValueError: no format has such an ending.
    """
    fitting = [one for one in Format if path.name.endswith(one.suffix)]
    if not fitting:
        raise ValueError(Message("no format ends like {file}", file=path.name))
    return max(fitting, key=lambda one: len(one.suffix))
