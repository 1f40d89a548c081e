"""Interrupted runs are found by what decides their result, and do not pile up."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from slimstudio.engine.events import Phase
from slimstudio.engine.job.described import JOB, TRAINING, DescribedJob, DescribedTraining
from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.training.checkpoint import write_checkpoint
from slimstudio.session import runs
from slimstudio.session.project import ModelChoice, Project, new_key

DESCRIBED = DescribedJob("digest", 2, 1, Phase.TUNE, 3, 8, True, {}, None, None, None)
INTERRUPTED = runs.Interrupted(Phase.TUNE, 3, 8, 2, pruned=True)
PROJECT = Project(
    model=ModelChoice("resnet18"), images="/pets", marks={"layer1.0.conv1": prune(0.5)}
)


def _save(project: Project) -> Path:
    folder = runs.folder_of(project)
    folder.mkdir(parents=True)
    write_checkpoint(folder / JOB, DESCRIBED, {})
    return folder


def test_a_run_is_found_whatever_the_project_is_called(home: Path) -> None:
    assert runs.interrupted(PROJECT) is None
    assert not home.exists()  # looking makes no folder
    _save(PROJECT)
    assert runs.interrupted(PROJECT) == INTERRUPTED
    assert runs.interrupted(replace(PROJECT, name="Other", goal=None)) == INTERRUPTED


def test_epochs_of_the_interrupted_stage_count_if_they_belong_to_it() -> None:
    folder = _save(PROJECT)
    for done, epoch in ((1, 5), (0, 3)):
        write_checkpoint(folder / TRAINING, DescribedTraining("digest", done, {"epoch": 2}), {})
        assert runs.interrupted(PROJECT) == replace(INTERRUPTED, epoch=epoch)


def test_another_plan_or_other_settings_have_no_part_in_it() -> None:
    _save(PROJECT)
    for other in (
        replace(PROJECT, marks={**PROJECT.marks, "fc": FREEZE}),
        replace(PROJECT, images="/elsewhere"),
        replace(PROJECT, training=replace(PROJECT.training, seed=7)),
        replace(PROJECT, pruning=replace(PROJECT.pruning, rounds=3)),
    ):
        assert runs.interrupted(other) is None


def test_a_run_can_be_discarded_and_that_again() -> None:
    folder = _save(PROJECT)
    runs.discard(PROJECT)
    assert not folder.exists()
    runs.discard(PROJECT)


def test_a_run_waits_until_its_own_result_is_here() -> None:
    _save(PROJECT)
    assert runs.resumable(PROJECT, has_result=True) == INTERRUPTED
    runs.settle(PROJECT)
    assert runs.resumable(PROJECT, has_result=True) is None
    assert runs.resumable(PROJECT, has_result=False) == INTERRUPTED  # the result was lost
    runs.reopen(PROJECT)
    assert runs.resumable(PROJECT, has_result=True) == INTERRUPTED


def test_a_run_that_saved_nothing_is_settled_without_a_trace(home: Path) -> None:
    runs.settle(PROJECT)
    runs.reopen(PROJECT)
    assert not runs.folder_of(PROJECT).exists()
    assert runs.resumable(PROJECT, has_result=True) is None
    assert not (home / "runs").exists()


@pytest.mark.parametrize("content", [b"", b"nonsense"])
def test_what_is_damaged_is_no_run(content: bytes) -> None:
    (_save(PROJECT) / JOB).write_bytes(content)
    assert runs.interrupted(PROJECT) is None


def test_only_the_latest_runs_are_kept() -> None:
    runs.forget_old()
    folders = []
    for seed in range(12):
        folder = _save(replace(PROJECT, training=replace(PROJECT.training, seed=seed)))
        os.utime(folder, (seed, seed))
        folders.append(folder)
    runs.forget_old()
    assert [folder.exists() for folder in folders] == [False] * 5 + [True] * 7


def test_a_run_belongs_to_its_project_and_to_no_other_with_the_same_plan() -> None:
    mine, theirs = replace(PROJECT, key=new_key()), replace(PROJECT, key=new_key())
    assert mine == theirs  # nothing that a person decided differs
    _save(mine)
    assert runs.interrupted(mine) == INTERRUPTED
    assert runs.interrupted(theirs) is None
    assert runs.interrupted(PROJECT) is None
    runs.discard(theirs)
    assert runs.interrupted(mine) == INTERRUPTED
    runs.hand_over(mine, theirs)
    assert runs.interrupted(theirs) == INTERRUPTED
    assert runs.interrupted(mine) is None


def test_discarding_can_be_undone_until_another_run() -> None:
    _save(PROJECT)
    runs.put_aside(PROJECT)
    assert runs.interrupted(PROJECT) is None
    assert runs.is_aside(PROJECT)
    runs.put_back(PROJECT)
    assert runs.interrupted(PROJECT) == INTERRUPTED
    assert not runs.is_aside(PROJECT)
    runs.put_aside(PROJECT)
    runs.forget_old()
    assert not runs.is_aside(PROJECT)
    runs.put_back(PROJECT)
    assert runs.interrupted(PROJECT) is None


_RUNS = """
import sys
from slimstudio.session import runs
from slimstudio.session.project import Project
with runs.held(Project(images=sys.argv[1])) as alone:
    print(alone, flush=True)
    sys.stdin.read()
"""


def test_what_another_process_is_running_is_neither_taken_nor_deleted() -> None:
    project = Project(images="/pets")
    folder = _save(project)
    other = subprocess.Popen(
        [sys.executable, "-c", _RUNS, "/pets"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "True\n"
    os.utime(folder, (0, 0))
    for number in range(9):
        _save(Project(images=f"/{number}"))
    with runs.held(project) as alone:
        assert not alone
    runs.discard(project)
    runs.put_aside(project)
    runs.hand_over(project, replace(project, key="another"))
    runs.forget_old()
    assert runs.interrupted(project) == INTERRUPTED
    other.communicate()
    with runs.held(project) as alone:
        assert alone
    runs.discard(project)
    assert not folder.exists()
    runs.forget_old()
    assert not [one for one in folder.parent.iterdir() if one.name.startswith(folder.name)]
