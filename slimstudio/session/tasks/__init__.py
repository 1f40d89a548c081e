"""The jobs of the window and of the command line; each takes a control. Imports torch."""

from slimstudio.session.tasks.planning import find_plan, judge_channels, probe_sensitivity
from slimstudio.session.tasks.preparing import (
    known_facts,
    load_images,
    measure_machine,
    open_model,
    read_classes,
    with_graph,
)
from slimstudio.session.tasks.results import check_names, export_all, export_original
from slimstudio.session.tasks.running import keep_best, run, run_project, run_worker
from slimstudio.session.tasks.settling import settle

__all__ = [
    "check_names",
    "export_all",
    "export_original",
    "find_plan",
    "judge_channels",
    "keep_best",
    "known_facts",
    "load_images",
    "measure_machine",
    "open_model",
    "probe_sensitivity",
    "read_classes",
    "run",
    "run_project",
    "run_worker",
    "settle",
    "with_graph",
]
