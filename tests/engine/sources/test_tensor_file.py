import json
import pickle
import zipfile
from argparse import Namespace
from collections import Counter, OrderedDict, defaultdict
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.torch
import torch
from torch import Tensor, nn

from slimstudio.engine.models.network import Preprocessing, Recipe, to_plain
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.sources.tensor_file import read_tensors
from slimstudio.errors import ModelFileError

TENSORS = {"conv.weight": torch.arange(6.0).reshape(2, 3), "conv.bias": torch.ones(2)}
RECIPE = Recipe("resnet18", 2, ("cat", "dog"), Preprocessing(32, 32))


class Bomb:
    """Makes a folder when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.mkdir, (self.path,))


def saved(path: Path, content: Any, **options: Any) -> Path:
    torch.save(content, path, **options)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        read_tensors(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def assert_same(read: dict[str, Tensor], expected: dict[str, Tensor]) -> None:
    assert list(read) == list(expected)
    assert all(torch.equal(read[name], tensor) for name, tensor in expected.items())


@pytest.mark.parametrize("suffix", [".pt", ".pth", ".bin"])
def test_a_table_of_tensors_is_read(tmp_path: Path, suffix: str) -> None:
    file = read_tensors(saved(tmp_path / f"net{suffix}", TENSORS))
    assert_same(file.tensors, TENSORS)
    assert file.recipe is None


def test_files_of_older_versions_of_torch_are_read(tmp_path: Path) -> None:
    path = saved(tmp_path / "old.pth", TENSORS, _use_new_zipfile_serialization=False)
    assert_same(read_tensors(path).tensors, TENSORS)


def test_a_safetensors_file_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "net.pt"
    safetensors.torch.save_file(TENSORS, path)
    file = read_tensors(path)
    assert set(file.tensors) == set(TENSORS)
    assert file.recipe is None


def test_a_recipe_in_the_metadata_of_a_safetensors_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    metadata = {"slimstudio.recipe": json.dumps(to_plain(RECIPE))}
    safetensors.torch.save_file(TENSORS, path, metadata=metadata)
    assert read_tensors(path).recipe == RECIPE


@pytest.mark.parametrize("prefix", ["model.", "inner.", "module."])
def test_names_in_our_own_files_are_what_they_should_be(tmp_path: Path, prefix: str) -> None:
    tensors = {f"{prefix}{name}": tensor for name, tensor in TENSORS.items()}
    metadata = {"slimstudio.recipe": json.dumps(to_plain(RECIPE))}
    safetensors.torch.save_file(tensors, tmp_path / "net.safetensors", metadata=metadata)
    assert read_tensors(tmp_path / "net.safetensors").tensors.keys() == tensors.keys()


@pytest.mark.parametrize("text", ["{", "[" * 100_000, '{"architecture": 3}', "7"])
def test_a_broken_recipe_in_the_metadata_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "net.safetensors"
    safetensors.torch.save_file(TENSORS, path, metadata={"slimstudio.recipe": text})
    assert "recipe in “net.safetensors” cannot be used" in refusal(path)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda t: {"state_dict": t, "epoch": 3, "best": 0.9},
        lambda t: {"model": {"module." + name: value for name, value in t.items()}},
        lambda t: {"state_dict": {"model._orig_mod." + n: v for n, v in t.items()}, "lr": 0.1},
        lambda t: {"model": {"state_dict": t}, "optimizer": {"state": {}}},
        lambda t: {"model": {"old": torch.zeros(1)}, "model_ema": t},
        lambda t: {"net": t, "acc": 93.1, "epoch": 7},
        lambda t: {"ema": {"module": t}},
        lambda t: {"checkpoint": {"model_state_dict": {"_orig_mod.module." + n: t[n] for n in t}}},
        lambda t: {"n_averaged": torch.tensor(3), **{"module." + n: t[n] for n in t}},
        lambda t: {"classifier_of_mine.inner." + n: t[n] for n in t},
        lambda t: {
            "pytorch-lightning_version": "2.4",
            "state_dict": {"criterion.weight": torch.ones(2), **{"model." + n: t[n] for n in t}},
            "hyper_parameters": {"lr": 0.1},
        },
    ],
)
def test_tensors_are_found_inside_checkpoints(tmp_path: Path, wrap: Any) -> None:
    path = saved(tmp_path / "net.pt", wrap(TENSORS))
    assert_same(read_tensors(path).tensors, TENSORS)


@pytest.mark.parametrize("prefix", ["module.", "model._orig_mod.", "my.own.wrapper."])
def test_prefixes_in_safetensors_are_understood_too(tmp_path: Path, prefix: str) -> None:
    path = tmp_path / "net.safetensors"
    safetensors.torch.save_file({prefix + n: t for n, t in TENSORS.items()}, path)
    assert set(read_tensors(path).tensors) == set(TENSORS)


def test_old_names_of_torchvision_become_those_of_today(tmp_path: Path) -> None:
    old = {
        "features.denseblock1.denselayer1.norm.1.weight": torch.ones(1),
        "encoder.layers.encoder_layer_0.mlp.linear_1.weight": torch.ones(2),
        "encoder.layers.encoder_layer_0.mlp.linear_2.bias": torch.ones(3),
    }
    assert list(read_tensors(saved(tmp_path / "net.pt", old)).tensors) == [
        "features.denseblock1.denselayer1.norm1.weight",
        "encoder.layers.encoder_layer_0.mlp.0.weight",
        "encoder.layers.encoder_layer_0.mlp.3.bias",
    ]


def test_a_file_written_by_slimstudio_gives_its_recipe(tmp_path: Path) -> None:
    content = {"format": "slimstudio", "version": 1, "recipe": to_plain(RECIPE), "tensors": TENSORS}
    file = read_tensors(saved(tmp_path / "net.pt", content))
    assert_same(file.tensors, TENSORS)
    assert file.recipe == RECIPE


def test_a_file_written_by_a_later_slimstudio_is_refused(tmp_path: Path) -> None:
    content = {"format": "slimstudio", "version": 2, "recipe": {}, "tensors": TENSORS}
    assert "another version of SlimStudio (format 2)" in refusal(saved(tmp_path / "n.pt", content))


@pytest.mark.parametrize("recipe", [None, {}, {"architecture": "resnet18", "outputs": "many"}])
def test_a_slimstudio_file_with_a_broken_recipe_is_refused(tmp_path: Path, recipe: Any) -> None:
    content = {"format": "slimstudio", "version": 1, "recipe": recipe, "tensors": TENSORS}
    assert "recipe in “n.pt” cannot be used" in refusal(saved(tmp_path / "n.pt", content))


def test_a_missing_file_a_folder_and_an_empty_file_are_told_apart(tmp_path: Path) -> None:
    assert "There is no file" in refusal(tmp_path / "none.pt")
    assert "is a folder" in refusal(tmp_path)
    (tmp_path / "empty.pt").touch()
    assert "is empty" in refusal(tmp_path / "empty.pt")


def test_a_file_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    assert "cannot be read" in refusal(tmp_path / "file" / "net.pt")


@pytest.mark.parametrize("options", [{}, {"_use_new_zipfile_serialization": False}])
def test_program_code_in_a_file_is_named_and_never_run(
    tmp_path: Path, options: dict[str, bool]
) -> None:
    trace = tmp_path / "was-here"
    path = saved(tmp_path / "net.pt", {"a": torch.ones(1), "b": Bomb(trace)}, **options)
    message = refusal(path)
    assert "contains program code" in message
    assert "SlimStudio never runs" in message
    assert "torch.save(model.state_dict()" in message
    assert not trace.exists()


def test_a_bare_pickle_with_code_is_never_run(tmp_path: Path) -> None:
    trace = tmp_path / "was-here"
    path = tmp_path / "net.pt"
    path.write_bytes(pickle.dumps(Bomb(trace)))
    assert "contains program code" in refusal(path)
    assert not trace.exists()


def test_other_objects_in_a_checkpoint_are_named(tmp_path: Path) -> None:
    path = saved(tmp_path / "net.pt", {"state_dict": TENSORS, "args": Fraction(1, 3)})
    assert "fractions.Fraction" in refusal(path)


@pytest.mark.parametrize("options", [{}, {"_use_new_zipfile_serialization": False}])
def test_plain_values_beside_the_tensors_are_let_be(tmp_path: Path, options: Any) -> None:
    beside: dict[Any, Any] = {
        "args": Namespace(lr=1, where=Path("a/b")),
        "best": np.float64(0.93),
        "epoch": np.int64(4),
        "curve": np.arange(5.0),
        "seen": {1, 2},
        "shape": torch.Size([1, 2]),
        "kind": torch.float16,
        "counts": Counter("abca"),
        "lists": defaultdict(list, {"a": [1]}),
        "raw": b"\xff\0",
        ("a", "b"): 1,
        2**70: 1.5,
        "itself": OrderedDict(),
    }
    beside["itself"]["again"] = beside
    beside["itself"]["again"] = beside
    path = saved(tmp_path / "net.pt", {"state_dict": TENSORS, **beside}, **options)
    path = saved(tmp_path / "net.pt", {"state_dict": TENSORS, **beside}, **options)
    assert_same(read_tensors(path).tensors, TENSORS)
    assert_same(read_tensors(path).tensors, TENSORS)


@pytest.mark.parametrize("options", [{}, {"_use_new_zipfile_serialization": False}])
@pytest.mark.parametrize(
    "kind",
    [
        *(torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.float8_e4m3fn),
        *(torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.uint16, torch.bool),
    ],
)
def test_tensors_of_every_kind_and_shape_are_read(
    tmp_path: Path, kind: torch.dtype, options: Any
) -> None:
    row = torch.randint(0, 2, (60,)).to(kind)
    tensors = {
        "byte.first": torch.ones(3, dtype=torch.uint8),  # so that others lie where they should not
        "a.row": row,
        "a.shared": row,
        "a.part": row[7:31].reshape(2, 3, 4),
        "a.turned": row.reshape(5, 12).T,
        "a.spread": row[3].expand(4),
        "a.parameter": nn.Parameter(row[:5], requires_grad=False),
        "a.none": row[:0].reshape(0, 3),
        "a.number": row[11],
    }
    path = saved(tmp_path / "net.pt", tensors, **options)
    read = read_tensors(path).tensors
    assert list(read) == list(tensors)
    for name, tensor in tensors.items():
        assert read[name].dtype == tensor.dtype
        assert read[name].shape == tensor.shape
        assert torch.equal(read[name].float(), tensor.float())


def test_the_file_is_never_written_to(tmp_path: Path) -> None:
    path = saved(tmp_path / "net.pt", TENSORS)
    before = path.read_bytes()
    read_tensors(path).tensors["conv.weight"].fill_(7)
    assert path.read_bytes() == before


@pytest.mark.parametrize("options", [{}, {"_use_new_zipfile_serialization": False}])
def test_a_whole_pickled_network_is_told_from_other_code(
    tmp_path: Path, options: dict[str, bool]
) -> None:
    message = refusal(saved(tmp_path / "net.pt", build("squeezenet1_1", 2), **options))
    assert "whole pickled network" in message
    assert "torch.save(model.state_dict()" in message


def zipped(path: Path, names: list[str], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name in names:
            archive.writestr(f"net/{name}", b"\0" * 5000)
    return path


def test_programs_in_archives_are_refused(tmp_path: Path) -> None:
    script = zipped(tmp_path / "a.pt", ["data.pkl", "constants.pkl", "code/__torch__.py"])
    assert "TorchScript program" in refusal(script)
    program = zipped(tmp_path / "b.pt2", ["archive_format", "models/model.json"])
    assert "exported program" in refusal(program)


def test_a_program_that_torch_exported_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.pt2"
    torch.export.save(torch.export.export(nn.Linear(2, 2), (torch.ones(1, 2),)), path)
    assert "exported program" in refusal(path)


def test_any_other_zip_is_refused(tmp_path: Path) -> None:
    assert "not one that torch.save wrote" in refusal(zipped(tmp_path / "a.pt", ["cat.png"]))


def test_a_packed_archive_is_refused_before_it_is_unfolded(tmp_path: Path) -> None:
    packed = zipped(tmp_path / "a.pt", ["data.pkl"], zipfile.ZIP_DEFLATED)
    assert "claim more room" in refusal(packed)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.98])
@pytest.mark.parametrize("options", [{}, {"_use_new_zipfile_serialization": False}])
def test_a_file_cut_short_is_called_damaged(
    tmp_path: Path, share: float, options: dict[str, bool]
) -> None:
    whole = saved(tmp_path / "whole.pt", TENSORS, **options).read_bytes()
    cut = tmp_path / "cut.pt"
    cut.write_bytes(whole[: int(len(whole) * share)])
    assert "damaged or incomplete" in refusal(cut)


def test_a_safetensors_file_cut_short_is_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    safetensors.torch.save_file(TENSORS, path)
    path.write_bytes(path.read_bytes()[:-4])
    assert "damaged or incomplete" in refusal(path)


def test_a_safetensors_file_with_a_huge_header_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    path.write_bytes((2**40).to_bytes(8, "little") + b"{}")
    assert "header claims 1,099,511,627,776 bytes" in refusal(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n", "is not a file of tensors"),
        (b"<!DOCTYPE html><html>", "It is a web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
        (b"hello", "is not a file of tensors"),
    ],
)
def test_files_of_other_kinds_are_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "net.pt").write_bytes(content)
    assert reason in refusal(tmp_path / "net.pt")


@pytest.mark.parametrize("content", [{}, {"epoch": 3}, [torch.ones(1)], "text", {3: torch.ones(1)}])
def test_a_file_without_a_table_of_tensors_is_refused(tmp_path: Path, content: Any) -> None:
    assert "holds no network" in refusal(saved(tmp_path / "net.pt", content))


@pytest.mark.parametrize(
    ("tensor", "problem"),
    [
        (torch.tensor([1.0, float("nan")]), "not numbers"),
        (torch.tensor([1.0, float("inf")], dtype=torch.float16), "not numbers"),
        (torch.ones(1).expand(10**9, 10**3), "larger than the file"),
        (torch.ones(2, 2).to_sparse(), "sparse"),
        (torch.ones(2, device="meta"), "without values"),
        (torch.ones(2, dtype=torch.complex64), "complex"),
    ],
)
def test_tensors_that_no_network_has_are_refused(
    tmp_path: Path, tensor: Tensor, problem: str
) -> None:
    message = refusal(saved(tmp_path / "net.pt", {"conv.weight": tensor}))
    assert "“conv.weight”" in message
    assert problem in message
