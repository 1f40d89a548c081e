"""Networks that come back from ONNX files: the same answers, pruned as exactly, exported again."""

from __future__ import annotations

import tempfile
import time
import warnings
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from torch import nn

import slimstudio
from slimstudio.engine.onnx_runtime import onnxruntime
from slimstudio.engine.sources.torchvision import TORCHVISION
from slimstudio.engine.vision import timm
from slimstudio.errors import SlimStudioError
from tests.engine.sources.onnx import zoo
from tests.engine.surgery.masking import with_lively_statistics

__all__ = ["measure", "names", "table"]

_EXPORTERS = ("dynamo", "torchscript")
_CLASSES = 10
_EXACT = 1e-4
_TIMM = (
    "mobilenetv3_small_050", "efficientnet_lite0", "tf_efficientnet_lite0", "mobilenetv2_035",
    "mnasnet_small", "ghostnet_050", "resnet10t", "resnet14t", "resnetv2_18", "regnetx_002",
    "regnety_002", "densenet121", "repvgg_a0", "convnext_atto", "convnextv2_atto",
    "edgenext_xx_small",
    "mobilevit_xxs", "mobilevitv2_050", "vit_tiny_patch16_224", "deit_tiny_patch16_224",
    "levit_128s", "poolformer_s12", "mixer_s32_224", "cspresnet50", "dla34", "hardcorenas_a",
    "mobileone_s0", "semnasnet_050", "fbnetc_100", "lcnet_035", "tinynet_e", "rexnet_100",
    "hgnetv2_b0", "skresnet18", "res2net50_14w_8s", "selecsls42b",
)  # fmt: skip
_HEAD = """\
| network | exporter | same answers | pruned | MACs left | class | again | open, s | ÷ session |
|---|---|---:|---|---:|---:|---|---:|---:|"""
_EXPLANATION = """
Every network is exported by one of PyTorch's exporters, opened, compared with the network on noise
(largest difference, relative to the largest answer), pruned by half of every group (the engine
compares both networks' answers itself), and exported again. "Class" is what is left of the
same network when it is pruned without the detour; the zoo's nine, which Caffe2 exported, have none
and are compared with ONNX Runtime. "÷ session" is the time to open, a process of
its own included, by the time in which ONNX Runtime makes a session of the file.
"""


def names() -> list[str]:
    """List networks and exporters, the smallest first."""
    vision = sorted(TORCHVISION.architectures(), key=lambda one: one.parameters)
    all_of = [f"torchvision/{one.name}" for one in vision] + [f"timm/{name}" for name in _TIMM]
    exported = [f"{name}/{exporter}" for name in all_of for exporter in _EXPORTERS]
    return exported + [f"zoo/{name}/caffe2" for name in zoo.names()]


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Export, open, prune and export a network."""
    del limit_s
    row: dict[str, Any] = {"name": name}
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(folder) / "net.onnx"
        try:
            module, images = _written(name, path)
        except Exception as error:  # noqa: BLE001 - whatever the exporter cannot do is its result
            return {**row, "not_exported": f"{type(error).__name__}: {error}"[:200]}
        try:
            row |= _opened(module, images, path)
            if module is not None:
                row["macs_left_as_class"] = _left_as_class(name.rpartition("/")[0])
        except SlimStudioError as error:
            row["refused"] = str(error)[:300]
        except Exception as error:  # noqa: BLE001 - a crash is a result, too
            row["crash"] = f"{type(error).__name__}: {error}"[:300]
    return row


def _written(name: str, path: Path) -> tuple[nn.Module | None, torch.Tensor]:
    """Write a file; tell the network that it was before, where it was one."""
    library, network, exporter = name.split("/")
    if library == "zoo":
        path.write_bytes(zoo.filled(network).SerializeToString())
        return None, torch.randn(1, 3, 224, 224)
    module, images = _network(f"{library}/{network}")
    _export(module, images, path, exporter)
    return module, images


def _network(name: str) -> tuple[nn.Module, torch.Tensor]:
    library, network = name.split("/")
    torch.manual_seed(0)
    if library == "timm":
        module: nn.Module = timm().create_model(network, pretrained=False, num_classes=_CLASSES)
        side = module.default_cfg["input_size"][-1]  # type: ignore[index]
    else:
        module = TORCHVISION.construct(network, _CLASSES)
        found = {one.name: one for one in TORCHVISION.architectures()}
        side = found[network].preprocessing.size
    with_lively_statistics(module)
    return module.eval(), torch.randn(2, 3, int(side), int(side))


def _export(module: nn.Module, images: torch.Tensor, path: Path, exporter: str) -> None:
    if exporter == "dynamo":
        torch.onnx.export(
            module, (images,), path, dynamo=True, verbose=False,
            dynamic_shapes=({0: torch.export.Dim("batch", min=1)},),
        )  # fmt: skip
    else:
        torch.onnx.export(
            module, (images,), path, dynamo=False, input_names=["images"], output_names=["scores"],
            dynamic_axes={"images": {0: "n"}, "scores": {0: "n"}},
        )  # fmt: skip


def _opened(module: nn.Module | None, images: torch.Tensor, path: Path) -> dict[str, Any]:
    start = time.perf_counter()
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    made = time.perf_counter() - start
    asked = {session.get_inputs()[-1].name: images.numpy()}
    told = torch.from_numpy(session.run(None, asked)[0]) if module is None else images
    del session
    start = time.perf_counter()
    opened = slimstudio.open(path)
    seconds = time.perf_counter() - start
    with torch.no_grad():
        own = opened(images)
        answers = told.reshape(own.shape) if module is None else module(images)
    row: dict[str, Any] = {
        "difference": float((own - answers).abs().max() / answers.abs().max()),
        "open_s": round(seconds, 2),
        "to_session": round(seconds / made, 1),
    }
    result = slimstudio.prune(opened, images, ratio=0.5)
    before = slimstudio.forecast(opened, images).macs
    row["macs_left"] = slimstudio.forecast(result.model, images).macs / before
    slimstudio.export(result, path.with_name("again.onnx"))
    row["again"] = True
    return row


@lru_cache(maxsize=1)  # both exporters of a network follow one another
def _left_as_class(name: str) -> float:
    """Prune a network without the detour; tell which share of its MACs is left."""
    module, images = _network(name)
    result = slimstudio.prune(module, images, ratio=0.5)
    before = slimstudio.forecast(module, images).macs
    return slimstudio.forecast(result.model, images).macs / before


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each file, under what they show on the whole."""
    exported = [row for row in rows if "not_exported" not in row]
    same = [row for row in exported if row.get("difference", 1.0) <= _EXACT]
    pruned = [row for row in exported if "macs_left" in row]
    equal = [
        row for row in pruned
        if row["macs_left"] <= row.get("macs_left_as_class", 0.0) * 1.01
    ]  # fmt: skip
    lines = [
        "# Networks from ONNX files",
        _EXPLANATION,
        f"- {len(exported)} files of {len(rows)} could be exported; {len(same)} answer the same.",
        f"- {len(pruned)} were pruned by half, {sum('again' in r for r in rows)} exported again.",
        f"- From {len(equal)} as much leaves as from the class.",
        "",
        _HEAD,
    ]
    return "\n".join([*lines, *map(_line, rows)])


def _line(row: dict[str, Any]) -> str:
    network, _, exporter = row["name"].rpartition("/")
    told = [row[key] for key in ("not_exported", "refused", "crash") if key in row]
    cells = [
        network,
        exporter,
        f"{row['difference']:.0e}" if "difference" in row else " ".join(told),
        "yes" if "macs_left" in row else "" if "difference" not in row else " ".join(told),
        _percent(row.get("macs_left")),
        _percent(row.get("macs_left_as_class")),
        "yes" if "again" in row else "",
        str(row.get("open_s", "")),
        str(row.get("to_session", "")),
    ]
    return f"| {' | '.join(cell.replace('|', ' ') for cell in cells)} |"


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.1%}"
