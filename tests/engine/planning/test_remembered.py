import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.planning.remembered import Remembered
from tests.engine.reconstruction.networks import KINDS, built, images
from tests.engine.training.toys import same_tensors, tensors_of


def remembered(module: nn.Module) -> tuple[Remembered, list[Tensor]]:
    batches = [images(30).prepared(part) for part in torch.arange(30).split(12)]
    return Remembered(module, batches, lambda: None), batches


def layers(module: nn.Module) -> list[str]:
    return [name for name, one in module.named_modules() if isinstance(one, nn.Conv2d | nn.Linear)]


@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_those_of_the_whole_network_whatever_layer_changes(kind: str) -> None:
    module = built(kind)
    found, batches = remembered(module)
    for name in layers(module):
        handle = module.get_submodule(name).register_forward_hook(lambda _m, _i, out: out * 1.5)
        given = list(found.answers([name]))
        with torch.no_grad():
            wanted = [module(batch) for batch in batches]
        handle.remove()
        assert all(map(torch.equal, given, wanted))


def test_what_ran_before_is_not_computed_again() -> None:
    module = built("plain")
    found, batches = remembered(module)
    ran: list[str] = []
    for name in ("0", "2", "6", "8"):
        module.get_submodule(name).register_forward_hook(lambda *_, name=name: ran.append(name))
    original = module.get_submodule("0").forward
    computed = 0

    def counted(values: Tensor) -> Tensor:
        nonlocal computed
        computed += 1
        given: Tensor = original(values)
        return given

    module.get_submodule("0").forward = counted
    list(found.answers(["6"]))
    assert computed == 0
    assert ran.count("6") == len(batches)
    list(found.answers(["0"]))
    assert computed == len(batches)


def test_the_network_is_as_before_even_when_nobody_listens_to_the_end() -> None:
    module = built("residual").train()
    before = tensors_of(module)
    found, _ = remembered(module)
    answers = found.answers(["head"])
    next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert same_tensors(tensors_of(module), before)
    assert not any("forward" in vars(one) or one._forward_hooks for one in module.modules())
    assert module.training


def test_a_module_that_runs_twice_is_computed_each_time() -> None:
    class Again(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.twice, self.head = nn.Linear(4, 4), nn.Linear(4, 2)

        def forward(self, values: Tensor) -> Tensor:
            answers: Tensor = self.head(self.twice(self.twice(values).relu()))
            return answers

    module = Again().eval()
    batch = torch.randn(5, 4)
    found = Remembered(module, [batch], lambda: None)
    (given,) = found.answers(["head"])
    with torch.no_grad():
        assert torch.equal(given, module(batch))
