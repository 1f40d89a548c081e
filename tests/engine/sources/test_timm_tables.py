"""The tables of timm's networks and of what is published for them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.sources import timm_tables
from slimstudio.engine.sources.catalogue import (
    architectures,
    build,
    find,
    matching,
    named_by_file,
    outline,
    published,
)
from slimstudio.engine.sources.opening import open_network, start_network
from slimstudio.engine.sources.timm import TIMM, padded_late
from slimstudio.engine.sources.torchvision import TORCHVISION
from slimstudio.engine.sources.weights.pretrained import offer, pretrained
from slimstudio.engine.vision import timm
from slimstudio.errors import ModelFileError

OFFERED = [weights for one in TIMM.architectures() for weights in TIMM.published(one.name)]


def test_nearly_every_classifier_of_timm_is_listed() -> None:
    names = {one.name.removeprefix("timm/") for one in timm_tables.listed()}
    theirs = set(timm().list_models())
    assert names <= theirs
    assert len(names) > 0.95 * len(theirs)
    assert all(one.parameters > 0 and one.macs > 0 for one in TIMM.architectures())


def test_networks_that_pad_as_tensorflow_does_are_built_as_their_program_says() -> None:
    assert padded_late("mobilenetv2_035") == "tf_mobilenetv2_035"
    assert not padded_late("mobilenetv2_120d")
    made = build("tf_mobilenetv2_035", 3)
    _, program = TIMM.program("tf_mobilenetv2_035")
    theirs = eval(program, {"timm": timm(), "outputs": 3})
    assert repr(made) == repr(theirs) != repr(build("mobilenetv2_035", 3))
    assert "tf_mobilenetv2_035" in [one.name for one in TIMM.akin(made)]


def test_the_tables_stay_small() -> None:
    for path in (timm_tables.NETWORKS, timm_tables.WEIGHTS):
        assert path.stat().st_size < 300_000


def test_names_that_torchvision_has_keep_its_meaning() -> None:
    shared = {one.name for one in TORCHVISION.architectures()}
    assert not shared & {one.name for one in TIMM.architectures()}
    assert find("resnet18") in TORCHVISION.architectures()
    assert find("timm/resnet18") in TIMM.architectures()
    assert type(build("resnet18", 3)).__module__.startswith("torchvision.")
    assert type(build("timm/resnet18", 3)).__module__.startswith("timm.")


def test_the_prefix_may_always_be_said() -> None:
    assert find("timm/mobilenetv4_conv_small") is find("mobilenetv4_conv_small")
    assert published("timm/tf_efficientnet_lite0") == published("tf_efficientnet_lite0")
    assert start_network("timm/test_resnet", None).recipe.architecture == "test_resnet"
    with pytest.raises(ModelFileError, match="no network called “timm/vit_b_16”"):
        find("timm/vit_b_16")


def test_only_licences_that_are_known_to_allow_every_use_are_unmarked() -> None:
    for weights in OFFERED:
        free = re.search(r"under (Apache-2\.0|MIT|BSD-3-Clause|CC BY 4\.0)\.", str(weights.terms))
        assert weights.restricted == (free is None)
    trade = [weights for weights in OFFERED if "not for commercial use" in str(weights.terms)]
    assert len(trade) > 40
    assert all("NC" in str(one.terms) or "Noncommercial" in str(one.terms) for one in trade)


def test_what_could_not_be_checked_is_never_downloaded(tmp_path: Path) -> None:
    for weights in OFFERED:
        assert weights.url.startswith("https://")
        if weights.downloadable:
            assert f"-{weights.checksum}." in weights.url
    hub = next(one for one in OFFERED if "huggingface.co" in one.url)
    assert not hub.downloadable
    only_hub = next(
        one.name
        for one in TIMM.architectures()
        if (given := TIMM.published(one.name)) and not any(each.checksum for each in given)
    )
    with pytest.raises(ModelFileError, match=r"without a checksum.*huggingface\.co"):
        pretrained(only_hub, (tmp_path,), Unattended(), may_download=True)
    assert not list(tmp_path.iterdir())


def test_a_network_that_nobody_trained_has_no_offer(tmp_path: Path) -> None:
    name = next(one.name for one in TIMM.architectures() if not TIMM.published(one.name))
    assert offer(name, (tmp_path,)) is None
    with pytest.raises(ModelFileError, match="Nobody publishes trained weights"):
        pretrained(name, (tmp_path,), Unattended(), may_download=True)


def test_accuracies_are_shares_and_most_are_known() -> None:
    known = [one.accuracy for one in OFFERED if one.accuracy is not None]
    assert len(known) > len(OFFERED) / 2
    assert all(0.2 < share < 0.92 for share in known)


def test_listing_finding_and_matching_import_nothing_of_timm() -> None:
    code = (
        "from slimstudio.engine.sources.catalogue import *; import sys; "
        "find('timm/resnet18'); published('mobilenetv4_conv_small'); "
        "matching({'a.weight': (3, 3)}); named_by_file(__import__('pathlib').Path('a.pth')); "
        "assert not {'timm', 'huggingface_hub'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("name", ["test_resnet", "test_vit", "timm/resnet18", "repvgg_a0"])
def test_a_file_of_any_number_of_classes_matches_its_network(name: str) -> None:
    shapes = {key: tuple(one.shape) for key, one in outline(name, 7).state_dict().items()}
    assert find(name) in matching(shapes)
    counters = {key: shape for key, shape in shapes.items() if "num_batches" not in key}
    assert find(name) in matching(counters)
    assert matching({**shapes, "more": (3, 3)}) == ()


def test_a_file_under_its_published_name_is_the_network_that_it_is_published_for(
    tmp_path: Path,
) -> None:
    hub = next(one for one in TIMM.published("test_resnet") if not one.checksum)
    folder = tmp_path / Path(hub.file_name).stem
    folder.mkdir()
    torch.save(build("test_resnet", 1000, seed=3).state_dict(), folder / "model.safetensors")
    there = offer("test_resnet", (tmp_path,))
    assert there is not None
    assert there.path == folder / "model.safetensors"
    network = open_network(there.path)
    assert network.recipe.architecture == "test_resnet"
    assert network.recipe.classes == hub.classes
    assert network.recipe.preprocessing == hub.preprocessing
    assert named_by_file(Path("resnet18-f37072fd.pth")) == "resnet18"  # torchvision's own
    blurred = next(one for one in OFFERED if one.architecture == "resnetblur50" and one.checksum)
    assert named_by_file(Path(blurred.file_name)) == "resnetblur50"


def test_no_two_networks_of_the_whole_catalogue_share_a_name() -> None:
    names = [one.name for one in architectures()]
    assert len(set(names)) == len(names)
