"""What a stranger meets first: dependencies that fit together, workflows that cannot be swapped."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_ROOT = Path(__file__).resolve().parents[2]
_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
_PINS = {
    canonicalize_name(name): version
    for name, version in re.findall(
        r"^([\w.-]+)==(\S+)$",
        (_ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
}


@pytest.mark.parametrize("text", _PROJECT["dependencies"])
def test_every_dependency_has_two_bounds_and_the_tested_version_is_within(text: str) -> None:
    needed = Requirement(text)
    # Weights are data of one version; everything else is tested in a range.
    data = needed.name.endswith("-pytorch-model")
    assert {one.operator for one in needed.specifier} == ({"=="} if data else {">=", "<"})
    assert _PINS[canonicalize_name(needed.name)] in needed.specifier


@pytest.mark.parametrize("group", _PROJECT["optional-dependencies"])
def test_every_extra_is_pinned(group: str) -> None:
    for text in _PROJECT["optional-dependencies"][group]:
        needed = Requirement(text)
        if needed.marker is None or needed.marker.evaluate():
            assert canonicalize_name(needed.name) in _PINS, text


@pytest.mark.parametrize("path", sorted((_ROOT / ".github" / "workflows").glob("*.yml")))
def test_actions_are_named_by_digest_with_their_version_beside(path: Path) -> None:
    used = re.findall(r"^\s*-? *uses: *(.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert used
    for one in used:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one), one


def test_every_step_of_the_checks_runs_the_same_script_as_here() -> None:
    workflow = (_ROOT / ".github" / "workflows" / "checks.yml").read_text(encoding="utf-8")
    assert "bash .ci/run" in workflow
    for system in ("ubuntu", "macos", "windows"):
        assert system in workflow


def test_tools_of_the_workflow_are_checked_and_nothing_is_the_newest_of_its_day() -> None:
    text = (_ROOT / ".github" / "workflows" / "installers.yml").read_text(encoding="utf-8")
    fetched = re.findall(r"curl -fsSLo (\S+) (\S+)", text)
    assert fetched
    for name, address in fetched:
        assert "continuous" not in address
        assert "latest" not in address
        assert re.search(rf"^\s*[0-9a-f]{{64}}  {re.escape(name)}$", text, re.MULTILINE)
    assert "sha256sum --check --strict" in text


def test_a_release_is_a_draft_of_the_version_with_notes_and_signed_sums() -> None:
    text = (_ROOT / ".github" / "workflows" / "installers.yml").read_text(encoding="utf-8")
    steps = (
        'publish.py tag "$GITHUB_REF_NAME"',
        "packaging/build.py",
        "publish.py sbom",
        "publish.py sums",
        "publish.py manifests",
        "subject-path: dist/SHA256SUMS",
        "--draft",
    )
    places = [text.index(step) for step in steps]
    assert places == sorted(places)
    assert "--notes-file" in text
    assert "untried" not in text
