"""The steps of the self-test, in the order in which they run."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from slimstudio.engine.export.formats import FORMATS
from slimstudio.engine.export.onnx import ONNX

if TYPE_CHECKING:
    from collections.abc import Callable

    from slimstudio.selftest.bench import Bench


class SelfTestStep(NamedTuple):
    """One line of the self-test.

    Args:
        name: What is tried, for people.
        place: The module of this package that does it, and its function. It is imported when its
            turn comes: a library that cannot be loaded is a finding, and not the end of the test.
        needs: The step without which this one cannot be tried.
        argument: Given to the function besides the bench, if not "".
    """

    name: str
    place: tuple[str, str]
    needs: str = ""
    argument: str = ""

    def run(self, bench: Bench) -> str:
        """Try it, and tell what was found.

        Raises:
            Exception: it does not work.
        """
        module, name = self.place
        function: Callable[..., str] = getattr(import_module(f"slimstudio.selftest.{module}"), name)
        return function(bench, self.argument) if self.argument else function(bench)


STEPS = (
    SelfTestStep("folders for settings and caches", ("surroundings", "write_into_folders")),
    SelfTestStep("processor", ("surroundings", "look_at_processor")),
    SelfTestStep("window", ("window", "show_window")),
    SelfTestStep("plot", ("window", "draw_plot")),
    SelfTestStep("load", ("network", "load")),
    SelfTestStep("analyse", ("network", "analyse"), "load"),
    SelfTestStep("prune", ("network", "prune"), "analyse"),
    SelfTestStep("repair", ("network", "repair"), "prune"),
    SelfTestStep("train", ("training", "train"), "analyse"),
    SelfTestStep("pause and resume", ("training", "resume"), "train"),
    SelfTestStep("save and reopen a project", ("files", "save_and_reopen"), "pause and resume"),
    *(
        SelfTestStep(f"export {one.suffix}", ("files", "export"), "pause and resume", one.suffix)
        for one in FORMATS
    ),
    SelfTestStep("ONNX Runtime", ("files", "compare_runtimes"), f"export {ONNX.suffix}"),
)
