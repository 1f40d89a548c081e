"""A job can be begun by one process and ended by several, and the other way round."""

from pathlib import Path

import pytest

from tests.engine.training.pairs import finish, start


def _run(folder: Path, count: int, batches: int = 0) -> list[str]:
    said = finish(start("tests.engine.job.pair_member", str(folder), str(batches), count=count))
    return [one.strip() for one in said]


def _accuracies(said: str) -> list[float]:
    return [float(number) for number in said.split()]


@pytest.mark.slow
def test_two_processes_do_the_job_as_well_as_one(tmp_path: Path) -> None:
    for count in (1, 2):
        (tmp_path / str(count)).mkdir()
        leader, *workers = _run(tmp_path / str(count), count)
        assert min(_accuracies(leader)) > 0.9
        assert not any(workers)


@pytest.mark.slow
@pytest.mark.parametrize(("before", "after"), [(2, 1), (1, 2)])
def test_what_some_processes_began_others_end(tmp_path: Path, before: int, after: int) -> None:
    stopped = _run(tmp_path, before, batches=11)  # in the fine-tuning of the first round
    assert stopped == ["stopped", "stopped with the others"][:before]
    leader, *workers = _run(tmp_path, after)
    assert min(_accuracies(leader)) > 0.9
    assert not any(workers)
