"""Networks of other programs: told by their content, else by their name, with the way out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from pathlib import Path

TO_ONNX = Message(
    "Export it to ONNX where it was made, and open the .onnx file: Help shows the lines for it."
)
UNPACK = Message("Unpack it, and open the weight file that is in it.")
ONLY_CLASSIFIERS = Message("SlimStudio prunes image classifiers of PyTorch and ONNX. Choose one.")
_SOURCE = Message(
    "It was made to run on a device. Open the network that it was made from: a .pt, .pth, "
    ".safetensors or .onnx file."
)
_TO_TENSORS = Message(
    "Save its arrays with torch.save where it was made: torch.from_numpy makes a tensor of each."
)


def _by(call: str) -> Message:
    return Message(
        "Export it to ONNX where it was made, with {call}, and open the .onnx file.", call=call
    )


@dataclass(frozen=True)
class ForeignKind:
    """A kind of file that SlimStudio cannot open.

    Args:
        program: Which program writes it, a proper name; "" for a packed archive.
        remedy: The way from it to one that opens.
        starts: The bytes that tell it, each with the place where they stand.
        endings: Of names; they count only where the content says nothing else.
        members: Of a zip or a folder: names that are in it, as patterns.
    """

    program: str
    remedy: Message
    starts: tuple[tuple[int, bytes], ...] = ()
    endings: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


KINDS = (
    ForeignKind(
        "Keras",
        TO_ONNX,
        ((0, b"\x89HDF\r\n\x1a\n"),),
        (".h5", ".hdf5", ".keras"),
        (r"model\.weights\.h5",),
    ),
    ForeignKind(
        "TensorFlow Lite",
        _by("python -m tf2onnx.convert"),
        ((4, b"TFL3"),),
        (".tflite", ".lite", ".task"),
    ),
    ForeignKind(
        "TensorFlow",
        _by("python -m tf2onnx.convert"),
        (),
        (".pb", ".pbtxt", ".meta", ".ckpt.index", ".data-00000-of-00001"),
        (r"(.*/)?saved_model\.pb(txt)?",),
    ),
    ForeignKind(
        "Core ML",
        _SOURCE,
        (),
        (".mlmodel", ".mlpackage", ".mlmodelc"),
        (r"(.*/)?Data/com\.apple\.CoreML/.*", r"(.*/)?com\.apple\.CoreML/.*", r"coremldata\.bin"),
    ),
    ForeignKind(
        "PaddlePaddle",
        _by("paddle.onnx.export"),
        (),
        (".pdparams", ".pdmodel", ".pdiparams", ".pdopt"),
    ),
    ForeignKind(
        "MXNet",
        _by("mxnet.onnx.export_model"),
        ((0, b"\x12\x01\0\0\0\0\0\0"),),
        ("-symbol.json", ".params"),
    ),
    ForeignKind("Caffe", TO_ONNX, (), (".caffemodel", ".prototxt")),
    ForeignKind(
        "TensorRT",
        _SOURCE,
        ((0, b"ptrt"), (0, b"ftrt")),
        (".engine", ".plan", ".trt"),
    ),
    ForeignKind(
        "OpenVINO",
        _SOURCE,
        ((0, b'<?xml version="1.0"?>\n<net '), (0, b"<net name=")),
        (),
    ),
    ForeignKind(
        "ncnn",
        _SOURCE,
        ((0, b"7767517"),),
        (".ncnn.bin", ".ncnn.param", ".param"),
    ),
    ForeignKind("ONNX Runtime", _SOURCE, ((4, b"ORTM"),), (".ort",)),
    ForeignKind("ExecuTorch", _SOURCE, ((4, b"ET12"), (4, b"ET11")), (".pte",)),
    ForeignKind("RKNN", _SOURCE, ((0, b"RKNN"),), (".rknn",)),
    ForeignKind("MNN", _SOURCE, (), (".mnn",)),
    ForeignKind("Hailo", _SOURCE, (), (".hef",)),
    ForeignKind("SNPE", _SOURCE, (), (".dlc",)),
    ForeignKind("Ascend", _SOURCE, (), (".om",)),
    ForeignKind("Tengine", _SOURCE, (), (".tmfile",)),
    ForeignKind(
        "NumPy",
        _TO_TENSORS,
        ((0, b"\x93NUMPY"),),
        (".npz", ".npy"),
        (r"[^/]+\.npy",),
    ),
    ForeignKind("Flax", _TO_TENSORS, (), (".msgpack",)),
    ForeignKind(
        "GGML",
        ONLY_CLASSIFIERS,
        ((0, b"GGUF"), (0, b"lmgg"), (0, b"tjgg")),
        (".gguf", ".ggml"),
    ),
    ForeignKind("joblib", ONLY_CLASSIFIERS, (), (".joblib",)),
    ForeignKind(
        "Darknet",
        ONLY_CLASSIFIERS,
        (),
        (".weights",),
    ),
    ForeignKind(
        "",
        UNPACK,
        (
            *((0, b"\x1f\x8b"), (0, b"7z\xbc\xaf\x27\x1c"), (0, b"Rar!\x1a\x07")),
            *((0, b"BZh"), (0, b"\xfd7zXZ\0"), (0, b"\x28\xb5\x2f\xfd"), (257, b"ustar")),
        ),
    ),
)
# Of names of networks, whoever wrote them.
ENDINGS = tuple(ending for kind in KINDS for ending in kind.endings)
# Longest start that must be read.
START_BYTES = 300


def foreign_content(start: bytes, path: Path) -> ModelFileError | None:
    """Tell a file of another program by its first bytes; None where they say nothing."""
    for kind in KINDS:
        if any(start[at : at + len(mark)] == mark for at, mark in kind.starts):
            return _told(kind, path)
    # Two files make one network, and neither says what it is for.
    if start.startswith(b"PK"):
        return None
    if path.suffix == ".bin" and path.with_suffix(".xml").is_file():
        return _told(_named("OpenVINO"), path)
    if path.suffix == ".bin" and path.with_suffix(".param").is_file():
        return _told(_named("ncnn"), path)
    return None


def foreign_name(path: Path) -> ModelFileError | None:
    """Tell a file of another program by its name; None where that says nothing."""
    name = path.name.lower()
    found = next((kind for kind in KINDS if name.endswith(kind.endings or ("\0",))), None)
    return _told(found, path) if found else None


def foreign_members(names: Iterable[str], path: Path) -> ModelFileError | None:
    """Tell a folder or a zip of another program by what is in it; None where that says nothing."""
    listed = list(names)
    for kind in KINDS:
        for pattern in kind.members:
            if any(re.fullmatch(pattern, name) for name in listed):
                return _told(kind, path)
    return None


def _named(word: str) -> ForeignKind:
    return next(kind for kind in KINDS if kind.program == word)


def _told(kind: ForeignKind, path: Path) -> ModelFileError:
    if not kind.program:
        what = Message("“{file}” is a packed archive.", file=path.name)
        return ModelFileError(what, remedy=kind.remedy)
    return ModelFileError(
        Message("“{file}” is a file of {program}.", file=path.name, program=kind.program),
        why=Message("SlimStudio opens networks of PyTorch and ONNX."),
        remedy=kind.remedy,
    )
