import zipfile
from pathlib import Path

import pytest

from slimstudio.engine.sources.foreign_files import KINDS
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import ModelFileError


def refusal(path: Path) -> ModelFileError:
    with pytest.raises(ModelFileError) as caught:
        open_network(path)
    error = caught.value
    assert path.name in str(error)
    assert error.why or "archive" in str(error.what)
    assert error.remedy
    assert "program code" not in str(error)
    return error


@pytest.mark.parametrize(
    ("name", "start", "told"),
    [
        ("model.h5", b"\x89HDF\r\n\x1a\n", "Keras"),
        ("renamed.pt", b"\x89HDF\r\n\x1a\n", "Keras"),
        ("net.tflite", b"\x1c\0\0\0TFL3", "TensorFlow Lite"),
        ("frozen.pb", b"\x0a\x04node", "TensorFlow"),
        ("net.mlmodel", b"\x08\x05", "Core ML"),
        ("net.pdparams", b"\x80\x04}", "PaddlePaddle"),
        ("net.pdmodel", b"\x0a\x9c", "PaddlePaddle"),
        ("net-0000.params", b"\x12\x01\0\0\0\0\0\0", "MXNet"),
        ("net.caffemodel", b"\x0a\x04", "Caffe"),
        ("net.engine", b"ptrt", "TensorRT"),
        ("net.plan", b"ftrt", "TensorRT"),
        ("net.xml", b'<?xml version="1.0"?>\n<net name="x" version="11">', "OpenVINO"),
        ("net.ort", b"\x18\0\0\0ORTM", "ONNX Runtime"),
        ("net.pte", b"\x18\0\0\0ET12", "ExecuTorch"),
        ("net.rknn", b"RKNN", "RKNN"),
        ("net.npy", b"\x93NUMPY", "NumPy"),
        ("flax_model.msgpack", b"\xde", "Flax"),
        ("net.gguf", b"GGUF", "GGML"),
        ("net.ncnn.param", b"7767517\n", "ncnn"),
        ("net.tar.gz", b"\x1f\x8b", "archive"),
        ("yolo.weights", b"\0\0\0\0", "Darknet"),
    ],
)
def test_files_of_other_programs_are_told(
    tmp_path: Path, name: str, start: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(start + bytes(3000))
    assert told in str(refusal(tmp_path / name).what)


@pytest.mark.parametrize(
    ("name", "member", "told"),
    [
        ("net.keras", "model.weights.h5", "Keras"),
        ("arrays.npz", "conv1.npy", "NumPy"),
        ("net.mlpackage.zip", "net.mlpackage/Data/com.apple.CoreML/model.mlmodel", "Core ML"),
        ("net.zip", "net/saved_model.pb", "TensorFlow"),
    ],
)
def test_zips_of_other_programs_are_told(tmp_path: Path, name: str, member: str, told: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr(member, "x")
    assert told in str(refusal(tmp_path / name).what)


@pytest.mark.parametrize(
    ("name", "member", "told"),
    [
        ("saved", "saved_model.pb", "TensorFlow"),
        ("net.mlpackage", "Data/com.apple.CoreML/model.mlmodel", "Core ML"),
    ],
)
def test_folders_of_other_programs_are_told(
    tmp_path: Path, name: str, member: str, told: str
) -> None:
    (tmp_path / name / member).parent.mkdir(parents=True)
    (tmp_path / name / member).write_text("x")
    assert told in str(refusal(tmp_path / name).what)


@pytest.mark.parametrize(("beside", "told"), [("net.xml", "OpenVINO"), ("net.param", "ncnn")])
def test_a_file_of_numbers_is_told_by_the_one_beside_it(
    tmp_path: Path, beside: str, told: str
) -> None:
    (tmp_path / beside).write_text("x")
    (tmp_path / "net.bin").write_bytes(bytes(100))
    assert told in str(refusal(tmp_path / "net.bin").what)


def test_every_kind_can_be_told_by_something() -> None:
    assert all(kind.starts or kind.endings or kind.members for kind in KINDS)
