"""Files of devices are read strictly, and their times are used for networks of the same layers."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.timing.device import read_device, times_on
from slimstudio.errors import InputError, SlimStudioError
from tests.engine.timing.devices import NETWORK, told, written


def test_a_network_is_estimated_as_it_would_run_there(tmp_path: Path) -> None:
    device = read_device(written(tmp_path))
    assert device.title == "Raspberry Pi 5 Model B"
    times = times_on(device, NETWORK)
    assert times is not None
    assert times.device == device.title
    ones = np.ones(len(times.layers))
    whole = device.networks[0].latency_ms.median
    assert times.total(ones, ones) == pytest.approx(whole, rel=1e-6)
    assert times.fixed_ms == pytest.approx(2, abs=1e-3)
    quick, slow = times.span
    assert quick < 0.9
    assert slow > 1.2
    assert times.total(ones / 2, ones / 2) < times.total(ones, ones)


def test_a_network_of_images_that_are_no_squares_was_measured_too(tmp_path: Path) -> None:
    assert read_device(written(tmp_path, size=[64, 96])).size == (64, 96)


def test_networks_of_other_layers_are_not_estimated(tmp_path: Path) -> None:
    few = dict(list(told()["layers"].items())[1:])
    device = read_device(
        written(tmp_path, layers=few, networks=[told()["networks"][1] | {"layers": []}])
    )
    assert times_on(device, NETWORK) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"format": "other"},
        {"version": 2},
        {"device": "  "},
        {"device": "Pi\x1b[2J"},
        {"device": "x" * 300},
        {"answers": [0, 20]},
        {"answers": [21, 20]},
        {"threads": 0},
        {"size": -1},
        {"size": [64, 0]},
        {"size": [64, 96, 3]},
        {"networks": []},
        {
            "networks": [
                {"name": "a", "layers": ["none"], "latency_ms": {"low": 1, "median": 1, "high": 1}}
            ]
        },
        {
            "networks": [
                {"name": "a", "layers": [], "latency_ms": {"low": 2, "median": 1, "high": 3}}
            ]
        },
        {
            "networks": [
                {"name": "a", "layers": [], "latency_ms": {"low": 0, "median": 1, "high": 3}}
            ]
        },
        {"layers": {"1x1": -1.0}},
        {"layers": {"1x1": 1e300}},
        {"layers": []},
        {"more": 1},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_what_no_device_measures_is_refused(changed: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not hold the times of a device"):
        read_device(written(tmp_path, **changed))


VALUES = st.none() | st.booleans() | st.floats() | st.integers() | st.text()


@given(name=st.sampled_from(sorted(told())), value=VALUES | st.lists(VALUES, max_size=3))
def test_whatever_is_changed_is_read_or_refused(
    name: str, value: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plain = told()
    path = tmp_path_factory.mktemp("device") / "device.json"
    path.write_text(json.dumps(plain | {name: value}), encoding="utf-8")
    try:
        device = read_device(path)
    except SlimStudioError:
        return
    assert times_on(device, NETWORK) is not None


@given(content=st.binary(max_size=200))
def test_bytes_of_any_kind_are_refused(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("device") / "device.json"
    path.write_bytes(content)
    with pytest.raises(InputError):
        read_device(path)


def test_what_is_not_there_or_a_folder_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.json"):
        with pytest.raises(InputError):
            read_device(path)
