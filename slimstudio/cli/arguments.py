"""What can be typed after `slimstudio`."""

import argparse
from pathlib import Path

from slimstudio.cli.compress_arguments import (
    EXIT_CODES,
    LAYOUT,
    add_compress,
    add_network,
    add_preprocess,
    formats,
)
from slimstudio.cli.numbers import share
from slimstudio.engine.targets.targets import TARGETS
from slimstudio.version import __version__

_DESCRIPTION = """\
Make an image classifier small and fast, and prove that it still works.

Without one of the commands below the window opens; give it a project file to open that, or
--demo FOLDER to watch the whole job on the bundled sample.
"""


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of all commands; `command` of what it returns is "" without one."""
    parser = argparse.ArgumentParser(
        prog="slimstudio",
        description=_DESCRIPTION,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"SlimStudio {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    add_compress(commands)
    _add_inspect(commands)
    _add_doctor(commands)
    _add_report(commands)
    _add_export(commands)
    _add_classify(commands)
    _add_fetch_weights(commands)
    return parser


def _add_doctor(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "doctor",
        help="look every image over: broken files, copies, leaks, rare classes",
        description="Look every image of a data set over, and say what is wrong and what to do: "
        "broken files, exact and near duplicates, one picture in training and validation or under "
        "two labels, classes with few images. Nothing is changed.",
        epilog=EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument(
        "images", metavar="IMAGES", type=Path, help="what 'compress' takes with --data"
    )
    parser.add_argument("--layout", default="", help=LAYOUT)
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
        epilog=EXIT_CODES,
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
        epilog=EXIT_CODES,
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
        epilog=EXIT_CODES,
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
    parser.add_argument("--layout", default="", help=LAYOUT)
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
        epilog=EXIT_CODES,
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
    add_preprocess(parser)
    parser.add_argument("--overwrite", action="store_true", help="replace a table that is there")
    parser.add_argument("--json", action="store_true", help="print one JSON object with the counts")


def _add_inspect(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "inspect",
        help="show the layers of a network, and which channels leave together",
        description="Show the layers of a network, what each costs, and which channels can only "
        "leave together.",
        epilog=EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument(
        "model",
        metavar="MODEL",
        nargs="?",
        default=argparse.SUPPRESS,
        help="a name of torchvision or timm, such as resnet18, or a file; as --model",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_network(parser)
