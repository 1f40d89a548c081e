import pytest
import torch

from slimstudio.engine.training.placement import best_device, placed
from tests.engine.training.toys import toy_network


def test_a_network_comes_back_with_the_same_parameters() -> None:
    network = toy_network()
    before = list(network.parameters())
    with pytest.raises(KeyError), placed(network, torch.device("cpu")):
        raise KeyError
    assert all(one is other for one, other in zip(network.parameters(), before, strict=True))
    assert {tensor.device.type for tensor in network.state_dict().values()} == {"cpu"}


def test_without_a_graphics_card_the_processor_trains(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert best_device().type == "cpu"


@pytest.mark.skipif(best_device().type == "cpu", reason="there is no graphics card")
def test_a_graphics_card_holds_the_network_meanwhile() -> None:
    network = toy_network()
    with placed(network, best_device()):
        assert {tensor.device.type for tensor in network.state_dict().values()} != {"cpu"}
    assert {tensor.device.type for tensor in network.state_dict().values()} == {"cpu"}
