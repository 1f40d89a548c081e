import sys
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch

from slimstudio.engine.sources.pickle_names import is_data
from slimstudio.engine.sources.tensor_file import read_tensors
from slimstudio.errors import ModelFileError


def settings(module: str, name: str) -> Any:
    """Pretend a dictionary of a library, with attributes of its own."""
    kind = type(name, (dict,), {"__module__": module})
    made = kind(lr=1, inner=kind(a=[2]))
    made.frozen = True
    return made


def stage(module: str, name: str) -> Any:
    """Pretend an enumeration of a library."""
    functional: Any = Enum
    return functional(name, {"FIT": "fit"}, module=module)("fit")


def saved(path: Path, monkeypatch: pytest.MonkeyPatch, value: Any) -> Path:
    """Save tensors and a value whose class is there while it is saved, and no longer."""
    module, kind = type(value).__module__, type(value)
    parts = module.split(".")
    with monkeypatch.context() as patched:
        for count in range(1, len(parts) + 1):
            name = ".".join(parts[:count])
            patched.setitem(sys.modules, name, ModuleType(name))
        setattr(sys.modules[module], kind.__name__, kind)
        torch.save({"state_dict": {"a.b": torch.ones(2)}, "hyper_parameters": value}, path)
    return path


@pytest.mark.parametrize(
    ("module", "name", "make"),
    [
        ("lightning.fabric.utilities.data", "AttributeDict", settings),
        ("pytorch_lightning.utilities.parsing", "AttributeDict", settings),
        ("pytorch_lightning.trainer.states", "TrainerFn", stage),
        ("omegaconf.dictconfig", "DictConfig", settings),
        ("easydict", "EasyDict", settings),
        ("yacs.config", "CfgNode", settings),
        ("mmengine.config.config", "ConfigDict", settings),
        ("ml_collections.config_dict.config_dict", "ConfigDict", settings),
    ],
)
def test_settings_of_well_known_tools_are_let_be(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: str,
    name: str,
    make: Callable[..., Any],
) -> None:
    path = saved(tmp_path / "n.pt", monkeypatch, make(module, name))
    assert list(read_tensors(path).tensors) == ["a.b"]
    assert module not in sys.modules  # nothing of it is imported


@pytest.mark.parametrize(
    "name",
    [
        *(
            "os.system",
            "builtins.eval",
            "builtins.getattr",
            "omegaconf.evil.run",
            "typing.NamedTuple",
        ),
        *("lightning.pytorch.trainer.Trainer", "easydict.os", "datetime.sys", "types.FunctionType"),
    ],
)
def test_what_does_more_than_hold_values_is_no_data(name: str) -> None:
    assert not is_data(name)


def test_a_learner_of_fastai_is_told_with_its_own_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "export.pkl", monkeypatch, settings("fastai.learner", "Learner"))
    with pytest.raises(ModelFileError, match=r"learner of fastai.*learn\.model\.state_dict"):
        read_tensors(path)
