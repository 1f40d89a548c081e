"""What can be typed after `slimstudio compress`: the network, the files, the plan."""

import argparse
from pathlib import Path
from typing import NamedTuple

from slimstudio.cli.goal_arguments import add_goal, add_pruning, add_training
from slimstudio.cli.numbers import input_size, share
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, Mark, heads, prune
from slimstudio.engine.models.input_values import InputValues

LAYOUT = (
    "how the images are laid out, where it is not recognised: folders (the upper folders are the "
    "classes), deepest (the deepest are), names (the files are named after them), "
    "plain (there are none), or table:FILE"
)
EXIT_CODES = "exit codes: 0 done, 2 the input cannot be used, 3 stopped, 1 a fault of SlimStudio"
_LARGEST_LOSS = ExportOptions().largest_loss
PRETRAINED, NONE = "pretrained", "none"


def add_network(parser: argparse.ArgumentParser) -> None:
    """Add the options that name a network and its values."""
    group = parser.add_argument_group("network")
    group.add_argument(
        "--model",
        metavar="NAME",
        default="",
        help="a name of torchvision or timm, such as resnet18 or mobilenetv4_conv_small (where "
        "both have one, timm's is timm/resnet18), or a file; may be left out where the "
        "weights tell",
    )
    group.add_argument(
        "--weights",
        metavar="WEIGHTS",
        default=NONE,
        help="a .pt, .pth, .safetensors, .pt2 or .onnx file; or 'pretrained', the values that are "
        "published for the network; or 'none', which is the default: the network starts untrained",
    )
    group.add_argument(
        "--weights-folder",
        metavar="FOLDER",
        default="",
        help="where to look for pretrained weights first, under the names they are published by, "
        "and where a download goes; default: SlimStudio's own folder, one named 'weights' beside "
        "the installation, and torch's cache",
    )
    group.add_argument(
        "--download",
        action="store_true",
        help="agree to download pretrained weights from who publishes them, where they are not "
        "found; the only connection that SlimStudio makes",
    )
    group.add_argument(
        "--input-size",
        metavar="HxW",
        type=input_size,
        help="height and width of its images in pixels, such as 64x96, or the side of a square; "
        "default: what the network was made for",
    )
    group.add_argument(
        "--labels",
        metavar="FILE",
        type=Path,
        help="names of what its outputs mean, in their order: a text file with one a line, or JSON",
    )
    add_preprocess(group)


def add_preprocess(parser: argparse._ActionsContainer) -> None:
    """Add what says how pixels become numbers."""
    parser.add_argument(
        "--preprocess",
        metavar="VALUES",
        choices=[*InputValues],
        help="what a network that SlimStudio did not export takes as the values of pixels: "
        f"{', '.join(InputValues)}; none is 0 to 255",
    )


class Rule(NamedTuple):
    """One `--prune`, `--heads`, `--remove`, `--freeze` or `--protect`: where, and what for."""

    option: str
    glob: str
    mark: Mark


def add_compress(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command that does the whole job."""
    parser = commands.add_parser(
        "compress",
        help="prune, fine-tune and export a network",
        description="Prune a network, fine-tune it on your images, compare it with the original, "
        "and export it. Exported files are reopened and compared before they are kept.",
        epilog=EXIT_CODES,
        allow_abbrev=False,
    )
    add_network(parser)
    _add_files(parser)
    add_goal(parser)
    _add_plan(parser)
    add_pruning(parser)
    add_training(parser)
    _add_processes(parser)


def _add_processes(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "several processes",
        "Under 'torchrun --nproc-per-node N -m slimstudio compress ...' N processes, on one or "
        "several machines, share the images of each batch. The first one writes the files.",
    )
    group.add_argument(
        "--sync-batchnorm",
        action="store_true",
        help="let BatchNorm look at whole batches, not at each process's part",
    )


def _add_files(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("files")
    group.add_argument(
        "--data",
        metavar="IMAGES",
        type=Path,
        required=True,
        help="a folder with one sub-folder of images for each class, or with train and val above "
        "these; a CSV or JSON file of paths and classes; pictures without classes, where the "
        "network keeps its own; or a zip of any of these",
    )
    group.add_argument(
        "--curation",
        metavar="FILE",
        type=Path,
        help="images to leave out or keep together, as 'slimstudio doctor --write FILE' lists them",
    )
    group.add_argument("--layout", default="", help=LAYOUT)
    group.add_argument(
        "--out", metavar="FOLDER", type=Path, required=True, help="where the files go"
    )
    group.add_argument(
        "--formats",
        type=formats,
        default=("pt", "onnx"),
        help="any of pt, safetensors, pt2, onnx, fp16.onnx, int8.onnx, and where they are "
        "installed openvino, ncnn, coreml; default: pt,onnx",
    )
    group.add_argument(
        "--raw",
        action="store_true",
        help="pt2 and onnx take pixels (uint8, N x S x S x 3) and answer with shares",
    )
    group.add_argument(
        "--largest-loss",
        metavar="SHARE",
        type=share,
        default=_LARGEST_LOSS,
        help=f"accuracy that 8-bit integers may cost; default: {_LARGEST_LOSS:.0%}%",
    )
    group.add_argument(
        "--with-original",
        action="store_true",
        help="also write the original with the classes that it learned, as NAME-original.pt",
    )
    group.add_argument(
        "--json", action="store_true", help="print one JSON object instead of a table"
    )
    group.add_argument(
        "--no-onnx-timing",
        dest="time_onnx",
        action="store_false",
        help="compare the speed in PyTorch only; in ONNX Runtime it takes seconds to a minute",
    )
    group.add_argument(
        "--restart",
        action="store_true",
        help="begin anew; without it, a run of the same command that was stopped or killed goes on",
    )


def _add_plan(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "plan",
        "GLOB is a layer's name, or a pattern such as 'layer1.*'; a name stands for everything "
        "inside it. Where several fit one layer, the last counts. 'slimstudio inspect' lists the "
        "names.",
    )
    for option, kind, metavar, text in (
        ("--prune", prune_rule, "GLOB=RATIO", "remove this share of their channels"),
        ("--heads", heads_rule, "GLOB=RATIO", "remove this share of their attention heads"),
        ("--remove", remove_rule, "GLOB", "take these residual blocks out, whole"),
        ("--freeze", freeze_rule, "GLOB", "do not train these layers"),
        ("--protect", protect_rule, "GLOB", "train these, but remove nothing from them"),
    ):
        group.add_argument(
            option, metavar=metavar, type=kind, action="append", dest="rules", default=[], help=text
        )


def formats(text: str) -> tuple[str, ...]:
    """Read file endings: pt,onnx. Which there are is for the engine to say."""
    names = tuple(dict.fromkeys(name.strip().lower() for name in text.split(",") if name.strip()))
    if not names:
        raise argparse.ArgumentTypeError("name at least one format, such as pt,onnx")
    return names


def freeze_rule(text: str) -> Rule:
    """Read the layers to freeze."""
    return Rule("--freeze", text, FREEZE)


def protect_rule(text: str) -> Rule:
    """Read the layers to protect."""
    return Rule("--protect", text, PROTECT)


def prune_rule(text: str) -> Rule:
    """Read the layers to prune and how much of them: layer4.*=30%."""
    glob, ratio = _glob_and_share(text)
    return Rule("--prune", glob, prune(ratio))


def heads_rule(text: str) -> Rule:
    """Read the attention layers to prune and how many of their heads: encoder.*=50%."""
    glob, ratio = _glob_and_share(text)
    return Rule("--heads", glob, heads(ratio))


def remove_rule(text: str) -> Rule:
    """Read the blocks to remove."""
    return Rule("--remove", text, REMOVE)


def _glob_and_share(text: str) -> tuple[str, float]:
    glob, equals, ratio = text.rpartition("=")
    if not equals or not glob:
        raise argparse.ArgumentTypeError(f"'{text}' does not look like 'layer4.*=30%'")
    return glob, share(ratio)
