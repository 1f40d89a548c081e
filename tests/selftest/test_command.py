import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio import selftest
from slimstudio.selftest.command import (
    STEPS,
    ReportLine,
    SelfTestStep,
    StepVerdict,
    as_json,
    carry_out,
    conclusion,
    passed,
)

FOLDERS = SelfTestStep("folders", ("surroundings", "write_into_folders"))
BROKEN = SelfTestStep("broken", ("no_such_module", "run"))
AFTER = SelfTestStep("after", ("surroundings", "look_at_processor"), "broken")


def test_a_step_that_passes_tells_what_it_found(home: Path) -> None:
    (line,) = carry_out([FOLDERS])
    assert line.verdict is StepVerdict.PASSED
    assert str(home / "settings") in line.said


def test_a_folder_that_cannot_be_written_to_fails_the_step_and_not_the_test(home: Path) -> None:
    home.write_text("a file where the folder should be")
    (line,) = carry_out([FOLDERS])
    assert line.verdict is StepVerdict.FAILED
    assert "home" in line.said


def test_what_needs_a_failed_step_is_left_out_and_the_rest_is_tried() -> None:
    lines = list(carry_out([BROKEN, AFTER, AFTER._replace(needs="after"), FOLDERS]))
    assert [line.verdict for line in lines] == [
        StepVerdict.FAILED,
        StepVerdict.LEFT_OUT,
        StepVerdict.LEFT_OUT,
        StepVerdict.PASSED,
    ]
    assert "no_such_module" in lines[0].said
    assert not passed(lines)
    assert conclusion(lines).endswith("should: broken.")


def test_every_step_needs_one_before_it() -> None:
    names = [step.name for step in STEPS]
    assert len(set(names)) == len(names)
    for number, step in enumerate(STEPS):
        assert not step.needs or step.needs in names[:number]


def test_a_line_is_one_line_and_json_holds_it_all() -> None:
    line = ReportLine("load", StepVerdict.FAILED, "it said\n  two things", 1.234)
    assert "it said two things" in str(line)
    found = json.loads(as_json([line]))
    assert found["passed"] is False
    assert found["steps"] == [
        {"step": "load", "verdict": "FAILED", "said": "it said\n  two things", "seconds": 1.23}
    ]


def test_another_option_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert selftest.main(["--self-test", "--quick"]) == 2
    assert "--quick" in capsys.readouterr().err


@pytest.mark.slow
def test_this_installation_passes_and_leaves_nothing_but_folders(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "slimstudio", "--self-test", "--json"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    found = json.loads(done.stdout)
    assert done.returncode == 0, found
    assert [step["step"] for step in found["steps"]] == [step.name for step in STEPS]
    assert {step["verdict"] for step in found["steps"]} == {"ok"}
    assert [path for path in home.rglob("*") if path.is_file()] == []
