import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.image_size import sides
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.objectives.class_head import output_layers, with_classes
from slimstudio.engine.sources.catalogue import build, find, outline
from slimstudio.errors import PlanError
from tests.engine.sources.families import EVERY_NETWORK


def small_network(
    classes: tuple[str, ...] = ("cat", "dog", "owl"), name: str = "mobilenet_v3_small"
) -> Network:
    recipe = Recipe(name, 3, classes, Preprocessing(size=32, resize=32))
    return Network(build(name, 3, seed=1).eval(), recipe)


def scores(network: Network) -> Tensor:
    images = torch.rand(4, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        answer: Tensor = network.module(images)
    return answer


@pytest.mark.parametrize("name", EVERY_NETWORK)
def test_every_classifier_and_its_auxiliary_heads_take_other_classes(name: str) -> None:
    preprocessing = find(name).preprocessing
    recipe = Recipe(name, 1000, preprocessing=preprocessing)
    changed = with_classes(Network(outline(name, 1000), recipe), ("a", "b", "c"), seed=0)
    images = torch.empty(2, 3, *sides(preprocessing.size), device="meta")
    answers = changed.module.to("meta").train()(images)
    for answer in [answers] if isinstance(answers, Tensor) else answers:
        assert answer.shape == (2, 3)
    # The recipe builds a network of exactly these shapes.
    rebuilt = outline(name, 3).state_dict()
    assert {key: value.shape for key, value in changed.module.state_dict().items()} == {
        key: value.shape for key, value in rebuilt.items()
    }


def test_auxiliary_heads_are_found() -> None:
    assert set(output_layers(outline("googlenet", 7), 64, 7)) == {"aux1.fc2", "aux2.fc2", "fc"}
    assert set(output_layers(outline("inception_v3", 7), 299, 7)) == {"AuxLogits.fc", "fc"}
    assert output_layers(outline("squeezenet1_0", 7), 64, 7) == ("classifier.1",)


def test_the_same_classes_in_another_order_permute_the_answers() -> None:
    network = small_network()
    changed = with_classes(network, ("owl", "cat", "dog"), seed=0)
    torch.testing.assert_close(scores(changed), scores(network)[:, [2, 0, 1]])
    assert changed.new_classes == ()
    assert changed.recipe.classes == ("owl", "cat", "dog")


def test_known_classes_keep_their_answers_and_new_ones_are_listed() -> None:
    network = small_network()
    changed = with_classes(network, ("ant", "owl", "bee", "cat"), seed=0)
    torch.testing.assert_close(scores(changed)[:, [1, 3]], scores(network)[:, [2, 0]])
    assert changed.new_classes == ("ant", "bee")
    assert changed.recipe.outputs == 4


def test_folders_may_spell_a_known_class_their_own_way() -> None:
    network = small_network(("golden retriever", "owl", "Owl"))
    changed = with_classes(network, ("Golden_Retriever", "OWL", "owl"), seed=0)
    torch.testing.assert_close(scores(changed)[:, [0, 2]], scores(network)[:, [0, 1]])
    assert changed.new_classes == ("OWL",)  # it could be either


def test_new_rows_are_as_large_as_those_that_stay() -> None:
    network = small_network()
    with torch.no_grad():
        network.module.get_parameter("classifier.3.weight").mul_(50)
    changed = with_classes(network, ("cat", "dog", "owl", "ant"), seed=0)
    norms = changed.module.get_parameter("classifier.3.weight").detach().norm(dim=1)
    assert norms[3] == pytest.approx(float(norms[:3].mean()), rel=1e-4)


def test_names_are_given_to_unnamed_outputs_of_the_same_number() -> None:
    network = small_network(classes=())
    changed = with_classes(network, ("ant", "bee", "cow"), seed=0)
    torch.testing.assert_close(scores(changed), scores(network))
    assert changed.new_classes == ()
    assert changed.recipe.classes == ("ant", "bee", "cow")


def test_unnamed_outputs_of_another_number_are_all_new() -> None:
    changed = with_classes(small_network(classes=()), ("ant", "bee"), seed=0)
    assert changed.new_classes == ("ant", "bee")
    assert scores(changed).shape == (4, 2)


def test_classes_that_were_never_trained_stay_new() -> None:
    first = with_classes(small_network(), ("cat", "ant"), seed=0)
    assert with_classes(first, ("ant", "cat", "bee"), seed=0).new_classes == ("ant", "bee")


def test_the_seed_decides_new_rows_and_the_random_state_is_left_alone() -> None:
    network = small_network(classes=())
    torch.manual_seed(3)
    before = torch.get_rng_state()
    first, second, other = (with_classes(network, ("a", "b"), seed) for seed in (1, 1, 2))
    assert torch.equal(before, torch.get_rng_state())
    assert torch.equal(scores(first), scores(second))
    assert not torch.equal(scores(first), scores(other))


def test_the_given_network_is_not_changed_and_nothing_is_shared() -> None:
    network = small_network()
    before = {name: value.clone() for name, value in network.module.state_dict().items()}
    changed = with_classes(network, ("ant", "bee"), seed=0)
    with torch.no_grad():
        for parameter in changed.module.parameters():
            parameter.zero_()
    after = network.module.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())


def test_a_convolution_as_last_layer_keeps_known_classes() -> None:
    network = small_network(name="squeezenet1_1")
    changed = with_classes(network, ("owl", "ant", "cat"), seed=0)
    torch.testing.assert_close(scores(changed)[:, [0, 2]], scores(network)[:, [2, 0]])


def test_sizes_that_pruning_gave_the_last_layer_are_kept_but_for_its_width() -> None:
    network = small_network()
    resized = {"classifier.3": {"in_features": 1024, "out_features": 3}}
    recipe = Recipe("mobilenet_v3_small", 3, preprocessing=Preprocessing(32, 32), resized=resized)
    changed = with_classes(Network(network.module, recipe), ("a", "b"), seed=0)
    assert changed.recipe.resized == {"classifier.3": {"in_features": 1024}}


@pytest.mark.parametrize("classes", [(), ("ant", "ant")])
def test_no_class_or_a_class_named_twice_is_refused(classes: tuple[str, ...]) -> None:
    with pytest.raises(PlanError, match="no name twice"):
        with_classes(small_network(), classes, seed=0)


def test_a_network_without_a_last_layer_is_refused() -> None:
    flat = nn.Sequential(nn.Conv2d(3, 4, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten())
    network = Network(flat, Recipe("resnet18", 3, preprocessing=Preprocessing(32, 32)))
    with pytest.raises(PlanError, match="not a linear layer or convolution with 3 outputs"):
        with_classes(network, ("a", "b"), seed=0)


def test_images_too_small_to_train_on_are_refused() -> None:
    with pytest.raises(PlanError, match="cannot be trained on images of 17 by 17"):
        output_layers(outline("vgg11", 3), 17, 3)
