import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Phase, Progress
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.reconstruction import heal as healing
from slimstudio.engine.reconstruction.heal import Healed, heal
from slimstudio.errors import Cancelled
from tests.engine.reconstruction.networks import KINDS, built, images, pruned
from tests.engine.training.toys import flags_of, same_tensors, tensors_of
from tests.engine.watching import Watcher

CONTROL = Unattended()
STEPS = 24


def divergence(module: nn.Module, original: nn.Module, judge: Calibration) -> float:
    with torch.no_grad():
        pairs = [(module(b.images), original(b.images)) for b in judge.batches()]
    given, wanted = (torch.cat(each).log_softmax(1) for each in zip(*pairs, strict=True))
    return float((wanted.exp() * (wanted - given)).sum(1).mean())


def parts(count: int = 120) -> tuple[Calibration, Calibration]:
    return images(count).parted(0.25)


@pytest.mark.parametrize("kind", KINDS)
def test_a_pruned_network_comes_nearer_to_the_original_on_other_images(kind: str) -> None:
    original = built(kind)
    result, analysis = pruned(original, 0.6)
    module = result.network.module
    before = divergence(module, original, parts()[1])
    found = heal(original, result, analysis, parts(), CONTROL, steps=STEPS)
    assert found.before == pytest.approx(before, rel=1e-3)
    assert divergence(module, original, parts()[1]) == pytest.approx(found.after, rel=1e-3)
    assert found.after < found.before
    assert found.steps > 0


def test_a_network_that_only_gets_worse_stays_as_it_was() -> None:
    original = built("residual")
    result, analysis = pruned(original, 0.3)
    module = result.network.module
    learn, judge = parts()
    with torch.no_grad():  # it is right already, and what it learns from teaches something else
        for one, other in ((module, 5.0), (original, 5.0)):
            one.get_parameter("head.weight").zero_()
            one.get_parameter("head.bias").copy_(torch.tensor([other, 0.0, 0.0]))
    before = tensors_of(module)
    found = heal(original, result, analysis, (learn, judge), CONTROL, steps=STEPS)
    assert (found.before, found.after, found.steps) == (0.0, 0.0, 0)
    assert same_tensors(tensors_of(module), before)


def test_the_same_seed_gives_the_same_network_to_the_last_bit() -> None:
    original = built("inverted")
    tensors = []
    for seed in (3, 3, 4):
        result, analysis = pruned(original)
        heal(original, result, analysis, parts(), CONTROL, steps=STEPS, seed=seed)
        tensors.append(tensors_of(result.network.module))
    assert same_tensors(tensors[0], tensors[1])
    assert not same_tensors(tensors[0], tensors[2])


@pytest.mark.parametrize("stop_after", [0, 5, 30])
def test_stopping_leaves_the_smaller_network_as_it_was(stop_after: int) -> None:
    original = built("residual")
    result, analysis = pruned(original)
    module = result.network.module.train()
    before, flags = tensors_of(module), flags_of(module)
    with pytest.raises(Cancelled):
        heal(original, result, analysis, parts(), Watcher(stop_after=stop_after), steps=STEPS)
    assert same_tensors(tensors_of(module), before)
    assert flags_of(module) == flags


def test_frozen_layers_and_statistics_keep_their_values() -> None:
    original = built("residual")
    result, analysis = pruned(original)
    module = result.network.module
    before = tensors_of(module)
    heal(original, result, analysis, parts(), CONTROL, steps=STEPS, frozen={"first", "head"})
    after = tensors_of(module)
    changed = {name for name in after if not torch.equal(after[name], before[name])}
    assert changed
    assert not any(name.startswith(("first.", "head.")) for name in changed)
    assert not any("running" in name for name in changed)
    assert all(parameter.grad is None for parameter in module.parameters())


def test_when_time_is_up_the_best_so_far_is_kept() -> None:
    original = built("residual")
    result, analysis = pruned(original, 0.6)
    asked = iter([True] * 10)
    found = heal(
        original, result, analysis, parts(), CONTROL,
        steps=STEPS, in_time=lambda: next(asked, False),
    )  # fmt: skip
    assert isinstance(found, Healed)
    assert found.after <= found.before
    assert found.steps <= 10


def test_progress_reaches_the_end() -> None:
    original = built("tokens")
    result, analysis = pruned(original)
    watcher = Watcher()
    heal(original, result, analysis, parts(), watcher, steps=STEPS)
    told = watcher.of(Progress)
    assert told[-1].done == told[-1].total
    assert {event.phase for event in told} == {Phase.REPAIR}


def test_a_step_moves_each_channel_in_proportion_to_its_weights() -> None:
    weight = nn.Parameter(torch.tensor([[1.0] * 4, [100.0] * 4]))
    before = weight.detach().clone()
    optimizer = healing._RelativeAdam([weight])
    optimizer.step([torch.ones(2, 4)], 0.01)
    moved: Tensor = before - weight.detach()
    torch.testing.assert_close(moved[0], torch.full((4,), 0.01))
    torch.testing.assert_close(moved[1], torch.full((4,), 1.0))
