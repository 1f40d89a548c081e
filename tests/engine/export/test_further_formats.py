"""Formats that have to be installed first; where they are not, the tests are skipped and say so."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.export.coreml import COREML
from slimstudio.engine.export.export import export
from slimstudio.engine.export.extra import Extra
from slimstudio.engine.export.format import Format, bytes_on_disk, files_of
from slimstudio.engine.export.formats import FORMATS
from slimstudio.engine.export.litert import LITERT
from slimstudio.engine.export.ncnn import NCNN
from slimstudio.engine.export.openvino import OPENVINO
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import PT
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.sources.catalogue import build
from slimstudio.errors import ExportError
from tests.engine.export.samples import CLASSES, compact_squeezenet, pictures
from tests.engine.export.test_instructions import of_each_kind

DATASET = Dataset(pictures(40), pictures())


def needs(one: Format) -> None:
    lack = one.extra.missing() if one.extra else ""
    if lack:
        pytest.skip(f"{one.title}: {lack}")


@pytest.mark.slow
@pytest.mark.parametrize(("one", "raw"), [(OPENVINO, False), (NCNN, True), (LITERT, True)])
def test_a_file_is_reopened_in_its_own_runtime_and_answers_alike(
    one: Format, raw: bool, tmp_path: Path
) -> None:
    needs(one)
    (tmp_path / "given").mkdir()
    samples = of_each_kind(tmp_path / "given")
    dataset = replace(DATASET, samples=samples)
    path = tmp_path / "out" / f"net{one.suffix}"
    path.parent.mkdir()
    found = export(compact_squeezenet(), one, path, dataset, Unattended(), ExportOptions(raw))
    assert (found.images, found.agreeing) == (30, 30)
    assert found.largest_difference < 1e-5
    assert found.photographs == len(samples)
    there = {each.name for each in path.parent.iterdir()}
    beside = {path.with_suffix(".json").name} if one in (NCNN, LITERT) else set()
    assert there == {each.name for each in files_of(one, path)} | beside
    assert bytes_on_disk(one, path) > 2_000_000
    assert not [each for each in path.parent.iterdir() if b"/tmp/" in each.read_bytes()]
    told = (path.with_suffix(".json") if beside else path).read_text(encoding="utf-8")
    assert all(name in told for name in CLASSES)
    assert "0.25" in told  # of the preprocessing


@pytest.mark.slow
def test_core_ml_is_written_everywhere_and_says_where_nobody_could_check_it(tmp_path: Path) -> None:
    needs(COREML)
    path = tmp_path / "net.mlpackage"
    for _ in range(2):  # the second time in place of the first
        found = export(
            compact_squeezenet(), COREML, path, DATASET, Unattended(), ExportOptions(True)
        )
        assert found.images == (30 if COREML.runs_here else 0)
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
    import coremltools  # noqa: PLC0415 - it may not be installed

    model = coremltools.models.MLModel(str(path), skip_model_load=True)
    assert json.loads(model.user_defined_metadata["slimstudio.classes"]) == list(CLASSES)
    described = model.get_spec().description
    assert described.input[0].type.imageType.width == 32
    assert described.predictedProbabilitiesName == "classLabel_probs"


def transformer(*, windows: bool = False) -> Network:
    """A network with attention, that answers differently to every picture."""
    name = "swin_t" if windows else "vit_b_32"
    module = build(name, 2, seed=1).eval()
    torch.manual_seed(0)
    for one in module.modules():
        if isinstance(one, nn.Linear) and one.out_features == 2:
            nn.init.normal_(one.weight, std=0.1)
    return Network(module, Recipe(name, 2, ("a", "b"), Preprocessing()))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # the process that writes files shows none either
def test_ncnn_takes_attention(tmp_path: Path) -> None:
    needs(NCNN)
    network = transformer()
    NCNN.write(network, tmp_path / "net.ncnn.param", ExportOptions(raw=False), None)
    images = torch.randn(2, 3, 224, 224)
    with torch.no_grad():
        wanted = network.module(images)
    found = torch.from_numpy(NCNN.open(tmp_path / "net.ncnn.param")(images.numpy()))
    assert (found - wanted).abs().max() < 1e-4 * wanted.abs().max()


@pytest.mark.slow
def test_what_ncnn_does_not_know_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    needs(NCNN)
    folder = tmp_path / "out"
    folder.mkdir()
    data = Dataset(pictures(40), pictures())
    with pytest.raises(ExportError, match=r"ncnn does not know .*Tensor\..*Export as \.onnx"):
        export(
            transformer(windows=True), NCNN, folder / "net.ncnn.param", data, Unattended(),
            ExportOptions(raw=False),
        )  # fmt: skip
    assert not list(folder.iterdir())


@pytest.mark.slow
def test_core_ml_takes_attention_too(tmp_path: Path) -> None:
    needs(COREML)
    COREML.write(transformer(), tmp_path / "net.mlpackage", ExportOptions(raw=True), None)
    import coremltools  # noqa: PLC0415 - it may not be installed

    model = coremltools.models.MLModel(str(tmp_path / "net.mlpackage"), skip_model_load=True)
    described = model.get_spec().description
    assert described.input[0].type.imageType.width == 224
    assert described.predictedProbabilitiesName == "classLabel_probs"


def test_what_is_missing_is_said_before_anything_is_written(tmp_path: Path) -> None:
    lacking = Extra("moon", ("no_such_module_anywhere",), 7, "MIT")
    assert "slimstudio[moon]" in str(lacking.missing())
    assert "7 MB, MIT" in str(lacking.missing())
    pt = replace(PT, extra=lacking)
    with pytest.raises(ExportError, match=r"PyTorch cannot be written yet\. It needs pip install"):
        export(compact_squeezenet(), pt, tmp_path / "net.pt", DATASET, Unattended())
    assert list(tmp_path.iterdir()) == []


def test_every_extra_is_one_of_the_package() -> None:
    project = (Path(__file__).resolve().parents[3] / "pyproject.toml").read_text(encoding="utf-8")
    for one in FORMATS:
        if one.extra is not None and not one.extra.package:
            assert f"\n{one.extra.name} = [" in project


def test_files_that_belong_together_are_named_alike() -> None:
    found = files_of(NCNN, Path("a.b") / "my.net.ncnn.param")
    assert [path.name for path in found] == ["my.net.ncnn.param", "my.net.ncnn.bin"]
    assert [path.name for path in files_of(OPENVINO, Path("net.xml"))] == ["net.xml", "net.bin"]
    assert files_of(PT, Path("net.pt")) == (Path("net.pt"),)
