"""The kinds of file that a network can be written as."""

from enum import Enum


class Format(Enum):
    """A file format; the value is the ending of its files."""

    PT = ".pt"  # recipe and tensors, for Python with torch and torchvision
    ONNX = ".onnx"  # one file that many programs and devices run

    @property
    def suffix(self) -> str:
        """Ending of its files, with the dot."""
        return self.value

    @property
    def title(self) -> str:
        """Name for people."""
        return {Format.PT: "PyTorch", Format.ONNX: "ONNX"}[self]
