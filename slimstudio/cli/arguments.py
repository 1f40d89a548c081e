"""What can be typed after `slimstudio`."""

import argparse
from pathlib import Path
from typing import NamedTuple

from slimstudio.cli.goal_arguments import add_goal, add_pruning, add_training
from slimstudio.cli.numbers import share
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, Mark, heads, prune
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.targets.targets import TARGETS
from slimstudio.version import __version__

PRETRAINED, NONE = "pretrained", "none"


def add_network(parser: argparse.ArgumentParser) -> None:
    """Add the options that name a network and its values."""
    group = parser.add_argument_group("network")
    group.add_argument(
        "--model",
        metavar="NAME",
        default="",
        help="a name of torchvision or timm, such as resnet18 or mobilenetv4_conv_small (where "
        "both have one, timm's is timm/resnet18); may be left out where the weights tell",
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


_EXPORT = ExportOptions()

_DESCRIPTION = """\
Make an image classifier small and fast, and prove that it still works.

Without one of the commands below the window opens; give it a project file to open that, or
--demo FOLDER to watch the whole job on the bundled sample.
"""

_LAYOUT = (
    "how the images are laid out, where it is not recognised: folders (the upper folders are the "
    "classes), deepest (the deepest are), names (the files are named after them), or table:FILE"
)
_EXIT_CODES = "exit codes: 0 done, 2 the input cannot be used, 3 stopped, 1 a fault of SlimStudio"


class Rule(NamedTuple):
    """One `--prune`, `--heads`, `--remove`, `--freeze` or `--protect`: where, and what for."""

    option: str
    glob: str
    mark: Mark


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of all commands; `command` of what it returns is "" without one."""
    parser = argparse.ArgumentParser(
        prog="slimstudio",
        description=_DESCRIPTION,
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"SlimStudio {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_compress(commands)
    _add_inspect(commands)
    _add_doctor(commands)
    _add_report(commands)
    _add_export(commands)
    _add_classify(commands)
    _add_fetch_weights(commands)
    return parser


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


def _add_compress(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "compress",
        help="prune, fine-tune and export a network",
        description="Prune a network, fine-tune it on your images, compare it with the original, "
        "and export it. Exported files are reopened and compared before they are kept.",
        epilog=_EXIT_CODES,
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
        "these; a CSV or JSON file of paths and classes; or a zip of any of these",
    )
    group.add_argument(
        "--curation",
        metavar="FILE",
        type=Path,
        help="images to leave out or keep together, as 'slimstudio doctor --write FILE' lists them",
    )
    group.add_argument("--layout", default="", help=_LAYOUT)
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
        default=_EXPORT.largest_loss,
        help=f"accuracy that 8-bit integers may cost; default: {_EXPORT.largest_loss:.0%}".replace(
            "%", "%%"
        ),
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


def _add_doctor(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "doctor",
        help="look every image over: broken files, copies, leaks, rare classes",
        description="Look every image of a data set over, and say what is wrong and what to do: "
        "broken files, exact and near duplicates, one picture in training and validation or under "
        "two labels, classes with few images. Nothing is changed.",
        epilog=_EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument(
        "images", metavar="IMAGES", type=Path, help="what 'compress' takes with --data"
    )
    parser.add_argument("--layout", default="", help=_LAYOUT)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--write",
        metavar="FILE",
        type=Path,
        help="write what is recommended into a file for 'slimstudio compress --curation FILE'",
    )


def _add_fetch_weights(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "fetch-weights",
        help="put published weights into a folder, for computers without a connection",
        description="Download the published weights of networks into a folder, and check them by "
        "the checksums in their names. What is there already is only checked; an interrupted "
        "download goes on. A folder named 'weights' beside SlimStudio is found by itself; any "
        "other can be chosen with --weights-folder or on the model page.",
        epilog=_EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument("networks", metavar="NAME", nargs="*", help="such as resnet18")
    parser.add_argument(
        "--folder", metavar="FOLDER", type=Path, required=True, help="where the files go"
    )
    parser.add_argument("--check", action="store_true", help="only check what is there")


def _add_report(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "report",
        help="write one page about what came of a project",
        description="Write an HTML page about the finished run of a saved project: what was done, "
        "the numbers, plots and pictures. It needs nothing beside it.",
        epilog=_EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument("project", metavar="PROJECT.slim", type=Path, help="a saved project")
    parser.add_argument(
        "--out",
        metavar="FILE",
        type=Path,
        help="the page; default: the project's name with .html at its end",
    )
    parser.add_argument(
        "--no-pictures",
        dest="pictures",
        action="store_false",
        help="do not load the images to show those that are answered otherwise",
    )


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "export",
        help="write a finished network for the place where it will run",
        description="Write the compact network of a saved project, or a network that was exported, "
        "for the place where it will run. Each target gets a folder 'NAME for TARGET' with the "
        "network, a page that says what to do, an example that works, and 20 of your pictures with "
        "the answers that must come out. All of it is tried before it is kept.",
        epilog=_EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument(
        "network", metavar="NETWORK", type=Path, help="a saved project, or a network's file"
    )
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument(
        "--for",
        dest="targets",
        metavar="TARGET",
        action="append",
        choices=[one.key for one in TARGETS],
        help="where it will run: " + ", ".join(one.key for one in TARGETS) + "; may be repeated",
    )
    wanted.add_argument(
        "--formats", type=formats, help="files instead, as 'compress' writes them: pt,onnx"
    )
    parser.add_argument(
        "--data",
        metavar="IMAGES",
        type=Path,
        help="what 'compress' takes with --data, to compare the answers on; default: the project's",
    )
    parser.add_argument("--layout", default="", help=_LAYOUT)
    parser.add_argument(
        "--out", metavar="FOLDER", type=Path, required=True, help="where the folders or files go"
    )
    parser.add_argument("--name", default="", help="of the files; default: that of NETWORK")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace files that are there already"
    )
    parser.add_argument(
        "--raw",
        action="store_true",
        help="with --formats: pt2 and onnx take pixels and answer with shares; targets always do",
    )
    parser.add_argument(
        "--no-download",
        dest="may_download",
        action="store_false",
        help="never bring what is missing, such as the runtime of web pages, from the registry "
        "that npm is configured with",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_classify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "classify",
        help="say what pictures show, as a table and as sorted copies",
        description="Ask a finished network what pictures show: the compact network of a saved "
        "project, or one that was exported. The answers go into a table that spreadsheets open.",
        epilog=_EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument(
        "network",
        metavar="NETWORK",
        type=Path,
        help="a saved project, or a network's file: .pt, .safetensors or .onnx",
    )
    parser.add_argument(
        "pictures",
        metavar="PICTURES",
        type=Path,
        nargs="+",
        help="folders, zips or single pictures",
    )
    parser.add_argument(
        "--out", metavar="FILE.csv", type=Path, required=True, help="where the table goes"
    )
    parser.add_argument(
        "--sort",
        metavar="FOLDER",
        type=Path,
        help="also copy the pictures into a new folder, sorted by answer; the unsure, and those "
        "that cannot be read, into folders of their own",
    )
    parser.add_argument(
        "--unsure",
        metavar="SHARE",
        type=share,
        help="call an answer unsure below this share; default: what was calibrated on the "
        "validation images of the network, or 60%% where nobody did",
    )
    parser.add_argument(
        "--preprocess",
        metavar="VALUES",
        choices=[*InputValues],
        help="what a network that SlimStudio did not export takes as the values of pixels: "
        f"{', '.join(InputValues)}; none is 0 to 255",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace a table that is there")
    parser.add_argument("--json", action="store_true", help="print one JSON object with the counts")


def _add_inspect(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "inspect",
        help="show the layers of a network, and which channels leave together",
        description="Show the layers of a network, what each costs, and which channels can only "
        "leave together.",
        epilog=_EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument(
        "model", metavar="MODEL", help="a name of torchvision or timm, such as resnet18, or a file"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--input-size",
        metavar="N",
        type=int,
        help="side of the image in pixels; default: what the network was made for",
    )
