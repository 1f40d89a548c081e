import json
from collections.abc import Mapping
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

import slimstudio
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.models.network import Preprocessing, Recipe, from_plain, to_plain
from slimstudio.engine.objectives.class_head import with_classes
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.sources.catalogue import build, find, outline
from slimstudio.engine.sources.exported_program import EXPORTED_PROGRAM
from slimstudio.engine.sources.onnx.opening import ONNX_FILE
from slimstudio.engine.sources.opening import FILE_SOURCES, file_source, open_network, start_network
from slimstudio.engine.sources.rebuilding import rebuild
from slimstudio.engine.sources.recognise import recognise
from slimstudio.engine.sources.weight_files import WEIGHT_FILES
from slimstudio.engine.surgery.prune import prune
from slimstudio.errors import ModelFileError


def scores(module: nn.Module, size: ImageSize = 32) -> Tensor:
    images = torch.rand(2, 3, *sides(size), generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        answer: Tensor = module.eval()(images)
    return answer


def write_export(path: Path, recipe: Recipe, tensors: Mapping[str, Tensor]) -> Path:
    content = {"format": "slimstudio", "version": 1, "recipe": to_plain(recipe), "tensors": tensors}
    torch.save(content, path)
    return path


@pytest.mark.parametrize("name", ["mnasnet0_5", "regnet_y_400mf", "densenet121"])
def test_a_weight_file_gives_a_network_with_the_same_answers(tmp_path: Path, name: str) -> None:
    module = build(name, 5, seed=3)
    torch.save(module.state_dict(), tmp_path / "net.pt")
    network = open_network(tmp_path / "net.pt")
    assert network.recipe.architecture == name
    assert network.recipe.outputs == 5
    assert network.recipe.provenance == {"file": "net.pt"}
    assert not network.module.training
    assert torch.equal(scores(network.module), scores(module))
    assert not any(tensor.is_meta for tensor in network.module.state_dict().values())


@pytest.mark.parametrize("name", ["swin_v2_t", pytest.param("maxvit_t", marks=pytest.mark.slow)])
def test_computed_tables_come_back_too(tmp_path: Path, name: str) -> None:
    module = build(name, 2, seed=3)
    torch.save(module.state_dict(), tmp_path / "net.pt")
    size = find(name).preprocessing.size
    opened = scores(open_network(tmp_path / "net.pt").module, size)
    torch.testing.assert_close(opened, scores(module, size), rtol=1e-4, atol=1e-5)


def test_an_opened_network_can_be_trained_and_outlives_its_file(tmp_path: Path) -> None:
    path = tmp_path / "net.pt"
    torch.save(build("squeezenet1_1", 5).state_dict(), path)
    module = open_network(path).module
    before = scores(module)
    path.write_bytes(b"")
    assert torch.equal(scores(module), before)
    assert all(parameter.requires_grad for parameter in module.parameters())
    module(torch.rand(2, 3, 32, 32)).sum().backward()


def test_half_precision_weights_are_opened_in_full_precision(tmp_path: Path) -> None:
    module = build("squeezenet1_1", 5)
    torch.save({n: t.half() for n, t in module.state_dict().items()}, tmp_path / "net.pt")
    opened = open_network(tmp_path / "net.pt").module
    assert all(parameter.dtype == torch.float32 for parameter in opened.parameters())
    torch.testing.assert_close(scores(opened), scores(module), atol=1e-2, rtol=1e-2)


def test_a_file_without_counters_of_batchnorm_is_opened(tmp_path: Path) -> None:
    module = build("mobilenet_v3_small", 5)
    older = {n: t for n, t in module.state_dict().items() if "num_batches_tracked" not in n}
    torch.save(older, tmp_path / "net.pt")
    assert torch.equal(scores(open_network(tmp_path / "net.pt").module), scores(module))


def test_a_vision_transformer_for_other_images_runs_on_them() -> None:
    stock = outline("vit_b_32", 2).state_dict()
    tensors = {name: torch.zeros(1).expand(tensor.shape) for name, tensor in stock.items()}
    tensors["encoder.pos_embedding"] = torch.zeros(1, 5, 768)
    network = rebuild(recognise(tensors, Path("net.pt")).recipe, tensors)
    assert network.recipe.preprocessing.size == 64
    assert scores(network.module, 64).shape == (2, 2)


@pytest.mark.parametrize(("name", "size"), [("googlenet", 32), ("inception_v3", 75)])
def test_a_file_without_auxiliary_heads_is_opened_with_new_ones(
    tmp_path: Path, name: str, size: int
) -> None:
    module = build(name, 3, seed=2)
    without = {n: t for n, t in module.state_dict().items() if not n.lower().startswith("aux")}
    torch.save(without, tmp_path / "net.pt")
    opened = open_network(tmp_path / "net.pt").module
    assert torch.equal(scores(opened, size), scores(module, size))
    assert opened.state_dict().keys() == module.state_dict().keys()


def narrowed_squeezenet() -> tuple[Recipe, dict[str, Tensor], nn.Module]:
    """Build a SqueezeNet whose first convolution lost 4 of its 64 channels."""
    module = build("squeezenet1_1", 3)
    features = module.get_submodule("features")
    first, fire = features.get_submodule("0"), features.get_submodule("3")
    squeeze = fire.get_submodule("squeeze")
    assert isinstance(first, nn.Conv2d)
    assert isinstance(squeeze, nn.Conv2d)
    assert first.bias is not None
    first.weight = nn.Parameter(first.weight[:60].detach())
    first.bias = nn.Parameter(first.bias[:60].detach())
    squeeze.weight = nn.Parameter(squeeze.weight[:, :60].detach())
    first.out_channels = squeeze.in_channels = 60
    resized = {"features.0": {"out_channels": 60}, "features.3.squeeze": {"in_channels": 60}}
    recipe = Recipe(
        "squeezenet1_1", 3, ("ant", "bee", "cow"), Preprocessing(32, 32), resized=resized
    )
    return recipe, module.state_dict(), module


def test_an_exported_compact_network_comes_back_with_identical_answers(tmp_path: Path) -> None:
    recipe, tensors, module = narrowed_squeezenet()
    path = write_export(tmp_path / "net.pt", recipe, tensors)
    network = open_network(path)
    assert network.recipe == recipe
    assert torch.equal(scores(network.module), scores(module))
    loaded = slimstudio.load(str(path))
    assert not loaded.training
    assert torch.equal(scores(loaded), scores(module))


def test_layers_that_do_not_fit_each_other_are_refused(tmp_path: Path) -> None:
    recipe, tensors, _ = narrowed_squeezenet()
    tensors["features.3.squeeze.weight"] = torch.zeros(16, 61, 1, 1)
    path = write_export(tmp_path / "net.pt", recipe, tensors)
    with pytest.raises(ModelFileError, match="do not fit each other"):
        open_network(path)


def test_tensors_that_are_missing_or_too_many_are_refused() -> None:
    recipe, tensors, _ = narrowed_squeezenet()
    with pytest.raises(ModelFileError, match="“more” has no place"):
        rebuild(recipe, {**tensors, "more": torch.zeros(1)})
    del tensors["features.0.bias"]
    with pytest.raises(ModelFileError, match=r"features\.0\.bias"):
        rebuild(recipe, tensors)


def test_an_unknown_architecture_in_a_recipe_is_refused(tmp_path: Path) -> None:
    path = write_export(tmp_path / "net.pt", Recipe("resnet19", 3), {"a": torch.zeros(1)})
    with pytest.raises(ModelFileError, match="resnet18"):
        open_network(path)


def test_a_network_picked_by_name_has_learned_nothing_and_has_no_names() -> None:
    network = start_network("squeezenet1_1", None, seed=4)
    assert network.recipe.outputs == 1000
    assert network.recipe.classes == ()
    assert network.recipe.preprocessing == find("squeezenet1_1").preprocessing
    assert torch.equal(scores(network.module), scores(build("squeezenet1_1", 1000, seed=4)))


def test_a_picked_network_takes_its_weights_from_a_file(tmp_path: Path) -> None:
    module = build("squeezenet1_1", 5)
    torch.save(module.state_dict(), tmp_path / "net.pt")
    for name in ("squeezenet1_1", ""):
        network = start_network(name, tmp_path / "net.pt")
        assert torch.equal(scores(network.module), scores(module))


def test_weights_of_another_network_than_the_one_picked_are_refused(tmp_path: Path) -> None:
    torch.save(build("squeezenet1_1", 5).state_dict(), tmp_path / "net.pt")
    with pytest.raises(ModelFileError, match="holds squeezenet1_1, not resnet18"):
        start_network("resnet18", tmp_path / "net.pt")


def test_a_misspelt_name_is_refused_before_the_file_is_read(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="resnet18"):
        start_network("resnet-18", tmp_path / "missing.pt")


def test_a_missing_file_is_refused_by_load(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="no file"):
        slimstudio.load(tmp_path / "missing.pt")


@pytest.mark.parametrize("name", ["vit_b_32", "swin_t", "shufflenet_v2_x0_5"])
def test_a_pruned_network_with_opened_modules_is_rebuilt_identically(name: str) -> None:
    network = with_classes(start_network(name, None), ("a", "b"), 0)
    assert network.recipe.opened
    analysis = analyse(network.module, 64 if name != "vit_b_32" else 224)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    compact = prune(network, analysis, plan).network
    again = rebuild(compact.recipe, compact.module.state_dict())
    images = torch.randn(1, 3, *sides(analysis.input_size))
    with torch.no_grad():
        assert torch.equal(compact.module.eval()(images), again.module(images))


def test_the_record_of_a_pruning_is_plain_data_that_can_be_carried_out_again() -> None:
    network = with_classes(start_network("mobilenet_v3_small", None), ("a", "b"), 0)
    analysis = analyse(network.module, 32)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    compact = prune(network, analysis, plan).network
    record = json.dumps(to_plain(compact.recipe))
    again = rebuild(from_plain(json.loads(record)), compact.module.state_dict())
    images = torch.randn(2, 3, 32, 32)
    with torch.no_grad():
        assert torch.equal(compact.module.eval()(images), again.module.eval()(images))


@pytest.mark.filterwarnings("ignore:.*torch.jit.*:DeprecationWarning")
def test_a_pruned_network_can_be_scripted() -> None:
    network = start_network("resnet18", None)
    analysis = analyse(network.module, 32)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    compact = prune(network, analysis, plan).network.module.eval()
    images = torch.randn(2, 3, 32, 32)
    with torch.no_grad():
        scripted = torch.jit.script(compact)
        torch.testing.assert_close(scripted(images), compact(images))


def test_a_network_takes_images_of_the_size_that_is_asked_for() -> None:
    network = start_network("resnet18", None, size=(64, 96))
    assert network.recipe.preprocessing.size == (64, 96)
    assert network.recipe.preprocessing.resize == round(64 * 256 / 224)
    assert from_plain(to_plain(network.recipe)) == network.recipe
    assert scores(network.module, (64, 96)).shape == (2, 1000)


def test_a_file_names_the_classes(tmp_path: Path) -> None:
    path = tmp_path / "net.pth"
    torch.save(build("squeezenet1_1", 3).state_dict(), path)
    labels = tmp_path / "mine.txt"
    labels.write_text("ant\nbee\ncow\n")
    assert start_network("", path).recipe.classes == ()
    assert start_network("", path, labels=labels).recipe.classes == ("ant", "bee", "cow")
    labels.write_text("ant\nbee\n")
    with pytest.raises(ModelFileError, match="2 names, and the network tells 3 classes apart"):
        start_network("", path, labels=labels)
    with pytest.raises(ModelFileError, match="no list of names"):
        start_network("", path, labels=tmp_path / "missing.txt")


def test_names_beside_a_program_are_those_of_its_outputs(tmp_path: Path) -> None:
    path = tmp_path / "net.pt2"
    module = torch.nn.Sequential(torch.nn.Conv2d(3, 4, 8), torch.nn.Flatten())
    torch.export.save(torch.export.export(module.eval(), (torch.zeros(1, 3, 8, 8),)), path)
    assert open_network(path).recipe.classes == ()
    (tmp_path / "net.txt").write_text("ant\nbee\ncow\ndog\n")
    assert open_network(path).recipe.classes == ("ant", "bee", "cow", "dog")


def test_every_kind_of_file_has_one_source(tmp_path: Path) -> None:
    program = tmp_path / "renamed.bin"
    module = torch.nn.Linear(2, 2).eval()
    torch.export.save(torch.export.export(module, (torch.zeros(1, 2),)), program)
    weights = tmp_path / "net.pt"
    torch.save(module.state_dict(), weights)
    found = [file_source(path) for path in (program, tmp_path / "net.onnx", weights, tmp_path)]
    assert found == [EXPORTED_PROGRAM, ONNX_FILE, WEIGHT_FILES, WEIGHT_FILES]
    assert {id(one) for one in FILE_SOURCES} == {id(one) for one in found}


def test_a_name_that_both_libraries_have_opens_the_files_of_either(tmp_path: Path) -> None:
    path = tmp_path / "net.pth"
    torch.save(build("timm/densenet121", 3).state_dict(), path)
    for name in ("densenet121", "timm/densenet121", ""):
        network = start_network(name, path)
        assert network.recipe.outputs == 3
