"""Fill a folder with torchvision's published weights, for computers without a connection.

    python packaging/fetch_weights.py --folder weights resnet18 mobilenet_v3_small
    python packaging/fetch_weights.py --folder weights --check

Downloads what is missing (resumable) and checks all of it against the checksums in the names. A
folder called `weights` beside the installed program is found by itself; any other can be chosen on
the model screen, or with --weights-folder.
"""

import argparse
import sys
from pathlib import Path

from slimstudio.cli.terminal import TerminalControl, stopping
from slimstudio.engine.control import Control
from slimstudio.engine.sources.catalogue import architectures, find, published
from slimstudio.engine.sources.weights.pretrained import pretrained
from slimstudio.engine.sources.weights.search import fits
from slimstudio.errors import Cancelled, SlimStudioError


def main(argv: list[str]) -> int:
    """Fetch, or check; the exit code is 1 where a file is missing or wrong."""
    arguments = _parse(argv)
    control = TerminalControl()
    try:
        with stopping(control):
            if arguments.check:
                return _check(arguments.folder, control)
            for name in arguments.networks:
                path = pretrained(name, (arguments.folder,), control, may_download=True)
                terms = {each.file_name: each.terms for each in published(name)}
                print(f"{path}: {terms[path.name]}")
    except SlimStudioError as error:
        print(error, file=sys.stderr)
        return 1
    except Cancelled:
        print("Stopped. What has arrived is kept; the same command goes on.", file=sys.stderr)
        return 1
    finally:
        control.finish()
    return 0


def _check(folder: Path, control: Control) -> int:
    """Check every file of the folder that torchvision publishes."""
    offered = [weights for each in architectures() for weights in published(each.name)]
    wrong = 0
    for weights in offered:
        path = folder / weights.file_name
        if path.is_file():
            good = fits(path, weights.checksum, control)
            wrong += not good
            print(f"{'good ' if good else 'WRONG'} {path}")
    return min(wrong, 1)


def _parse(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("networks", nargs="*", metavar="NETWORK", help="such as resnet18")
    parser.add_argument("--folder", type=Path, required=True, help="where the files go")
    parser.add_argument("--check", action="store_true", help="only check what is there")
    arguments = parser.parse_args(argv)
    if bool(arguments.networks) == arguments.check:
        parser.error("name the networks to fetch, or say --check")
    try:
        for name in arguments.networks:
            find(name)
    except SlimStudioError as error:
        parser.error(str(error))
    return arguments


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
