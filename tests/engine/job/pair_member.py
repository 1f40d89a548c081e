"""One of several processes that do the small job together; see `test_worker_group`."""

import sys
from dataclasses import replace
from pathlib import Path

import safetensors.torch
import torch

from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.saving import Checkpoints
from slimstudio.engine.job.task import Task
from slimstudio.engine.job.worker_group import run_worker
from slimstudio.engine.training.worker import joined
from slimstudio.errors import Cancelled
from tests.engine.job.jobs import SETTINGS, Interrupting, task, tensors


def the_job() -> Task:
    """The job that all of them do; a batch is shared, so it has more images."""
    return task(replace(SETTINGS, batch_size=24), images=96)


def member(folder: Path, batches: int | None) -> None:
    """Take part; the leading process is stopped after so many batches, if that is given."""
    torch.set_num_threads(1)
    with joined() as worker:
        if worker is not None and not worker.leads:
            try:
                run_worker(the_job(), Interrupting(), worker)
            except Cancelled:
                print("stopped with the others")
            return
        try:
            checkpoints = Checkpoints(folder / "run")
            outcome = carry_out(the_job(), Interrupting(batches), checkpoints, worker)
        except Cancelled:
            print("stopped")
            return
        print(outcome.before.evaluation.accuracy, outcome.after.evaluation.accuracy)
        safetensors.torch.save_file(tensors(outcome), folder / "outcome.safetensors")


def groups_threads() -> list[str]:
    """Name the threads by which torch talks with other processes; where Linux tells, else none."""
    names = [name.read_text().strip() for name in Path("/proc/self/task").glob("*/comm")]
    return [name for name in names if "gloo" in name]


if __name__ == "__main__":
    member(Path(sys.argv[1]), int(sys.argv[2]) or None)
    assert not groups_threads(), "the group outlives those that worked together"
