"""The list of hashes: which files of a lock count."""

import hashes
import pytest


@pytest.mark.parametrize(
    ("wheel", "counts"),
    [
        ("a-1-py3-none-any.whl", True),
        ("a-1-py2.py3-none-any.whl", True),
        ("a-1-cp310-abi3-manylinux_2_34_x86_64.whl", True),
        ("a-1-cp312-cp312-win_amd64.whl", True),
        ("a-1-cp313-cp313-macosx_14_0_arm64.whl", True),
        ("a-1-cp311-cp311-manylinux2014_aarch64.manylinux_2_17_aarch64.whl", True),
        ("a-1-cp314-cp314-win_amd64.whl", False),
        ("a-1-cp313-cp313t-win_amd64.whl", False),
        ("a-1-cp311-cp311-musllinux_1_2_x86_64.whl", False),
        ("a-1-cp311-cp311-macosx_10_9_x86_64.whl", False),
        ("a-1-cp311-cp311-win_arm64.whl", False),
    ],
)
def test_only_wheels_for_systems_that_are_served_count(wheel: str, *, counts: bool) -> None:
    assert hashes.serves(wheel) is counts


def test_a_source_archive_counts_only_where_there_is_no_wheel() -> None:
    source = {"url": "https://x/a-1.tar.gz", "hashes": {"sha256": "s"}}
    wheel = {"url": "https://x/a-1-py3-none-any.whl", "hashes": {"sha256": "w"}}
    assert hashes.hashes_of({"sdist": source, "wheels": [wheel]}) == {"a-1-py3-none-any.whl": "w"}
    assert hashes.hashes_of({"sdist": source}) == {"a-1.tar.gz": "s"}


def test_pytorchs_own_index_is_read() -> None:
    name, digest = "torch-2.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl", "0" * 64
    page = f'<a href="/whl/cpu/{name.replace("+", "%2B")}#sha256={digest}">{name}</a>'
    assert hashes.links(page, "torch-2.0+cpu-") == {name: digest}
    assert hashes.links(page, "torch-2.1+cpu-") == {}
