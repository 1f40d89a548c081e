"""A job that is killed again and again ends with the bits of one that is left alone."""

import multiprocessing
import os
import random
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest
import safetensors.torch
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.saving import Checkpoints
from slimstudio.engine.measure.latency import thread_count
from tests.engine.job.jobs import PRUNING, SETTINGS, same_bits, task, tensors

_KILLS = 20
_RUNS = 3
_LONGEST_LIFE = 0.25  # as a share of the time that the whole job takes


def work_in_child(seed: int, folder: Path, result: Path) -> None:
    """Do, or go on with, a job, and write what it left; called in a process of its own."""
    torch.set_num_threads(1)
    training = replace(SETTINGS, learn_epochs=14, tune_epochs=20, batch_size=8, seed=seed)
    pruning = replace(PRUNING, sparsity=0.05)
    outcome = carry_out(task(training, pruning, images=96), Unattended(), Checkpoints(folder))
    written = result.with_suffix(".new")
    safetensors.torch.save_file(tensors(outcome), written)
    written.replace(result)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no fork, so every life would take long")
def test_twenty_kills_at_random_moments_change_no_bit(tmp_path: Path) -> None:
    lives = multiprocessing.get_context("forkserver")
    # What takes seconds to import is imported once; torch imports the latter when it first trains.
    lives.set_forkserver_preload([work_in_child.__module__, "torch._dynamo"])
    moments = random.Random(0)
    kills = run = 0
    while run < _RUNS or kills < _KILLS:
        expected, result = tmp_path / f"{run}.whole", tmp_path / f"{run}.killed"
        began = time.monotonic()
        with thread_count(1):
            work_in_child(run, tmp_path / f"{run}-whole", expected)
        whole_s = time.monotonic() - began
        while not result.exists():
            child = lives.Process(
                target=work_in_child, args=(run, tmp_path / f"{run}-killed", result)
            )
            child.start()
            child.join(moments.uniform(0.01, _LONGEST_LIFE) * whole_s)
            if child.exitcode is None:
                child.kill()
                child.join()
            kills += child.exitcode == -signal.SIGKILL
            assert child.exitcode in {0, -signal.SIGKILL}
        whole, killed = (safetensors.torch.load_file(path) for path in (expected, result))
        assert same_bits(whole, killed)
        run += 1
    assert kills >= _KILLS
