import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Phase, Progress
from slimstudio.engine.importance.calibration import calibration_of
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.reconstruction.reconstruct import reconstruct
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.stage import TrainingStage
from slimstudio.errors import Cancelled, PlanError
from slimstudio.messages import share_text
from tests.engine.reconstruction.networks import KINDS, Residual, built, images, pruned
from tests.engine.training.toys import (
    PREPROCESSING,
    SETTINGS,
    flags_of,
    same_tensors,
    tensors_of,
    toy_dataset,
)
from tests.engine.watching import Watcher

evaluate = CLASSIFICATION.evaluate

CONTROL = Unattended()


def answers(module: nn.Module) -> Tensor:
    with torch.no_grad():
        return torch.cat([module(batch.images) for batch in images(60).batches()])


def distance(one: nn.Module, other: nn.Module) -> float:
    """How far answers are from the other's, relative to how much these vary."""
    difference, wanted = answers(one) - answers(other), answers(other)
    return float(difference.square().mean() / wanted.var(0).mean())


@pytest.mark.parametrize("kind", KINDS)
def test_the_smaller_network_answers_more_like_the_original(kind: str) -> None:
    original = built(kind)
    result, analysis = pruned(original)
    before = distance(result.network.module, original)
    found = reconstruct(original, result, analysis, images(), CONTROL)
    after = distance(result.network.module, original)
    assert after < before / 2
    assert found.layers
    assert found.after >= found.before


@pytest.mark.parametrize("share", [0.0, 0.4])
def test_layers_around_a_block_that_left_make_up_for_it(share: float) -> None:
    original = built("residual")
    result, analysis = pruned(original, share, ["again"])
    before = distance(result.network.module, original)
    frozen = {"again.branch.0", "stem"}
    found = reconstruct(original, result, analysis, images(), CONTROL, frozen=frozen)
    assert distance(result.network.module, original) < before / 2
    assert not any(name.startswith("again") for name in found.layers)


def test_it_gives_a_trained_network_its_accuracy_back() -> None:
    torch.manual_seed(0)
    original, dataset = Residual(), toy_dataset(150, 60)
    fine_tune(original, dataset, PREPROCESSING, SETTINGS, TrainingStage(Phase.TUNE, 6), CONTROL)
    result, analysis = pruned(original.eval(), 0.7)

    def accuracy() -> float:
        module = result.network.module
        return evaluate(module, dataset.validation, PREPROCESSING, CONTROL).accuracy

    spoilt = accuracy()
    calibration = calibration_of(dataset.train, PREPROCESSING)
    found = reconstruct(original, result, analysis, calibration, CONTROL)
    assert spoilt < 0.7
    assert accuracy() > 0.95
    assert str(found.notes[0]).startswith(f"Repaired {len(found.layers)} layers: ")
    before, after = (share_text(share, 1) for share in (found.before, found.after))
    assert f"{before}% right before, {after}% after" in str(found.notes[0])
    assert "training images" in str(
        found.notes[0]
    )  # what judges it is no part of the validation images


def test_the_original_and_all_modes_stay_as_they_are() -> None:
    original = built("residual")
    result, analysis = pruned(original)
    module = result.network.module.train()
    old, flags = tensors_of(original), (flags_of(original), flags_of(module))
    reconstruct(original, result, analysis, images(), CONTROL)
    assert same_tensors(tensors_of(original), old)
    assert (flags_of(original), flags_of(module)) == flags


def test_frozen_layers_keep_their_values() -> None:
    original = built("residual")
    result, analysis = pruned(original)
    before = tensors_of(result.network.module)
    frozen = {"first", "again", "head"}
    found = reconstruct(original, result, analysis, images(), CONTROL, frozen=frozen)
    after = tensors_of(result.network.module)
    changed = {name for name in after if not torch.equal(after[name], before[name])}
    assert changed
    assert not any(name.startswith(("first.", "again.", "head.")) for name in changed)
    assert {name.partition(".")[0] for name in found.layers} == {"second", "shortcut"}


def test_a_convolution_before_a_frozen_norm_is_rebuilt_without_it() -> None:
    original = built("residual")
    result, analysis = pruned(original)
    before = tensors_of(result.network.module)
    reconstruct(original, result, analysis, images(), CONTROL, frozen={"first.branch.4"})
    after = tensors_of(result.network.module)
    assert torch.equal(after["first.branch.4.running_mean"], before["first.branch.4.running_mean"])
    assert not torch.equal(after["first.branch.3.weight"], before["first.branch.3.weight"])


@pytest.mark.parametrize("stop_after", [0, 5, 20, 30])
def test_stopping_leaves_the_smaller_network_as_it_was(stop_after: int) -> None:
    original = built("residual")
    result, analysis = pruned(original)
    before, flags = tensors_of(result.network.module), flags_of(result.network.module)
    with pytest.raises(Cancelled):
        reconstruct(original, result, analysis, images(500), Watcher(stop_after=stop_after))
    assert same_tensors(tensors_of(result.network.module), before)
    assert flags_of(result.network.module) == flags


def test_progress_reaches_the_end() -> None:
    original = built("tokens")
    result, analysis = pruned(original)
    watcher = Watcher()
    reconstruct(original, result, analysis, images(), watcher)
    told = watcher.of(Progress)
    assert told[-1].done == told[-1].total
    assert {event.phase for event in told} == {Phase.REPAIR}


def test_new_weights_that_only_fit_the_images_they_were_made_from_are_rolled_back() -> None:
    original = built("plain")
    result, analysis = pruned(original)
    module = result.network.module
    # What is learned from is nothing like what is judged by.
    calibration = images(100)
    calibration.images[20:] = 0
    before = tensors_of(module)
    found = reconstruct(original, result, analysis, calibration, CONTROL)
    assert found.rolled_back
    assert any(
        found.rolled_back[0] in str(note) and "did not help" in str(note) for note in found.notes
    )
    after = tensors_of(module)
    for name in found.rolled_back:
        assert torch.equal(after[f"{name}.weight"], before[f"{name}.weight"])


def test_a_network_that_comes_to_judge_worse_gets_its_last_layers_back() -> None:
    original = built("residual")
    result, analysis = pruned(original)
    module = result.network.module
    judged = images()
    with torch.no_grad():
        for batch in judged.batches():  # the smaller network is right by definition
            judged.labels[:] = module(batch.images).argmax(1)
        wrong = (int(judged.labels[0]) + 1) % 3
        original.get_parameter("head.bias")[wrong] += 100
    before = tensors_of(module)
    found = reconstruct(original, result, analysis, judged, CONTROL)
    assert (found.before, found.after) == (1.0, 1.0)
    assert found.rolled_back == ("head",)
    assert torch.equal(module.get_parameter("head.weight"), before["head.weight"])
    assert found.layers


def test_weights_that_are_not_numbers_are_refused() -> None:
    original = built("plain")
    result, analysis = pruned(original)
    with torch.no_grad():
        original.get_parameter("2.weight")[0] = torch.nan
    before = tensors_of(result.network.module)
    with pytest.raises(PlanError, match=r"2\.weight are not numbers"):
        reconstruct(original, result, analysis, images(), CONTROL)
    assert same_tensors(tensors_of(result.network.module), before)


def test_activations_that_are_not_numbers_are_refused_and_nothing_changes() -> None:
    original = built("plain")
    result, analysis = pruned(original)
    with torch.no_grad():
        original.get_parameter("6.weight").fill_(3e38)
    before = tensors_of(result.network.module)
    with pytest.raises(PlanError, match="not numbers"):
        reconstruct(original, result, analysis, images(), CONTROL)
    assert same_tensors(tensors_of(result.network.module), before)


def test_too_few_images_are_refused() -> None:
    original = built("plain")
    result, analysis = pruned(original)
    with pytest.raises(PlanError, match="8 images are too few"):
        reconstruct(original, result, analysis, images(8), CONTROL)


def test_images_that_are_all_alike_do_no_harm() -> None:
    original = built("residual")
    result, analysis = pruned(original)
    same = images(40)
    same.images[:] = 7
    found = reconstruct(original, result, analysis, same, CONTROL)
    assert found.after >= found.before
    assert all(torch.isfinite(t).all() for t in tensors_of(result.network.module).values())
