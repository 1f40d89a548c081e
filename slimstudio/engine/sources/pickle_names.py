"""What a pickle would import and call, read without running it."""

import pickletools
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any, BinaryIO

# How torch writes tensors.
_TENSOR_PARTS = re.compile(
    r"torch(\.cuda)?\.\w*Storage"
    r"|torch\.storage\.\w*Storage"
    r"|torch\._utils\._rebuild_\w+"
    r"|torch\._tensor\._rebuild_from_type_v2"
    r"|torch\.nn\.parameter\.(Parameter|Buffer)"
    r"|torch\.serialization\._get_layout"
    r"|torch\.(Tensor|Size|device)"
    r"|torch\.(float|bfloat|complex|uint|int|quint|qint|bits)\d+\w*|torch\.(float|double|half|long)"
    r"|torch\.(bool|short|int|per_\w+)"
)
# What training scripts put beside them: plain values.
_OTHER_DATA = re.compile(
    r"collections\.(OrderedDict|Counter|defaultdict)"
    r"|_codecs\.encode|argparse\.Namespace"
    r"|(builtins|__builtin__)\.(set|frozenset|complex|bytearray|slice|list|dict|tuple|int|float|str)"
    r"|pathlib\.(Pure)?(Posix|Windows)?Path|pathlib\._local\.(Pure)?(Posix|Windows)?Path"
    r"|numpy\.(_core|core)\.multiarray\.(scalar|_reconstruct)|numpy\._core\.numeric\._frombuffer"
    r"|numpy\.(dtype|ndarray|bool_?|u?int\d+|float\d+|str_)|numpy\.dtypes\.\w+DType"
)
# Dictionaries and enumerations of the tools that keep settings, and of Lightning.
_SETTINGS = re.compile(
    r"(pytorch_lightning|lightning(\.pytorch|\.fabric)?|lightning_fabric)(\.\w+)*\.AttributeDict"
    r"|(pytorch_lightning|lightning\.pytorch)\.trainer\.states\.(TrainerFn|RunningStage|TrainerStatus)"
    r"|omegaconf\.(\w+\.)*(DictConfig|ListConfig|ContainerMetadata|Metadata|\w+Node)"
    r"|(easydict\.EasyDict|(yacs|fvcore\.common)\.config\.CfgNode|addict(\.addict)?\.Dict)"
    r"|(mmengine\.config\.config|mmcv\.utils\.config)\.(ConfigDict|Config)|munch\.Munch"
    r"|ml_collections\.config_dict\.(config_dict\.)?(Frozen)?ConfigDict"
    r"|types\.SimpleNamespace|typing\.(Any|Union|Optional|Dict|List|Tuple)|collections\.deque"
    r"|datetime\.(datetime|date|time|timedelta|timezone)|uuid\.UUID|decimal\.Decimal"
    r"|torchvision\.transforms\.functional\.InterpolationMode|fastcore\.foundation\.L"
)

# An older torch file is a few pickles, one after the other, before the values begin.
_PICKLES = 5
MOST_STEPS = 1_000_000  # instructions; no checkpoint comes near


def is_data(name: str) -> bool:
    """Tell whether a function or class that a pickle names only makes tensors or plain values."""
    return any(kind.fullmatch(name) for kind in (_TENSOR_PARTS, _OTHER_DATA, _SETTINGS))


def imported_names(file: BinaryIO) -> list[str]:
    """List the functions and classes that a pickle names, but for those that make up data.

    Args:
        file: At the pickle's beginning; pickles that follow directly are read too.

    Returns:
        Dotted names, each once and sorted; only what was found before the first damaged place.
    """
    found: set[str] = set()
    pickles = (pickletools.genops(file) for _ in range(_PICKLES))
    try:
        found.update(name for name in _names(chain.from_iterable(pickles)) if not is_data(name))
    except Exception:  # noqa: BLE001 - anything may follow the pickles, or stand in their place
        return sorted(found)
    return sorted(found)


def _names(instructions: Iterable[tuple[Any, Any, Any]]) -> Iterator[str]:
    texts: list[str] = []
    memo: dict[Any, str] = {}
    for opcode, argument, _position in islice(instructions, MOST_STEPS):
        if opcode.name == "PROTO":
            texts, memo = [], {}
        elif opcode.name in ("GLOBAL", "INST"):
            yield str(argument).replace(" ", ".")
        elif opcode.name == "STACK_GLOBAL":
            yield ".".join(texts[-2:])
        elif isinstance(argument, str):
            texts.append(argument)
        elif opcode.name == "MEMOIZE":
            memo[len(memo)] = texts[-1] if texts else ""
        elif opcode.name in ("BINPUT", "LONG_BINPUT"):
            memo[argument] = texts[-1] if texts else ""
        elif opcode.name in ("BINGET", "LONG_BINGET"):
            texts.append(memo.get(argument, ""))
