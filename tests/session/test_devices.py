from pathlib import Path

import pytest

from slimstudio.engine.measure.facts import NO_FACTS
from slimstudio.errors import InputError, PlanError
from slimstudio.session.devices import add_device, as_chosen, kept_device, kept_devices, on_device
from tests.engine.timing.devices import NETWORK, written


def test_devices_are_kept_under_their_names(tmp_path: Path) -> None:
    assert kept_devices() == ()
    for name in ("Pi 5", "../größe/..: *", "Pi 5"):
        add_device(written(tmp_path, device=name))
    assert kept_devices() == ("../größe/..: *", "Pi 5")
    for name in kept_devices():
        assert kept_device(name).title == name
    with pytest.raises(InputError):
        kept_device("gone")
    (tmp_path / "device.json").write_text("{}")
    with pytest.raises(InputError):
        add_device(tmp_path / "device.json")
    assert len(kept_devices()) == 2


def test_times_of_a_device_replace_those_of_this_computer_where_it_knows_the_layers(
    tmp_path: Path,
) -> None:
    device = add_device(written(tmp_path))
    facts = on_device(NO_FACTS, NETWORK, device)
    assert facts.times is not None
    assert facts.times.device == device.title
    few = add_device(written(tmp_path, layers={}, networks=[whole_network()]))
    with pytest.raises(PlanError, match="did not measure the layers"):
        on_device(NO_FACTS, NETWORK, few)


def test_times_that_are_gone_are_not_replaced_by_this_computers(tmp_path: Path) -> None:
    device = add_device(written(tmp_path))
    known = on_device(NO_FACTS, NETWORK, device)
    assert as_chosen(known, NETWORK, "") is known
    assert as_chosen(NO_FACTS, NETWORK, device.title).times is not None
    assert as_chosen(known, NETWORK, "gone").times is None


def whole_network() -> dict[str, object]:
    return {"name": "compact", "layers": [], "latency_ms": {"low": 1, "median": 2, "high": 3}}
