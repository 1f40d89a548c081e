"""Reading what `torch.save` wrote, without ever running what is in it."""

import mmap
import warnings
import zipfile
from pathlib import Path
from typing import Any, NoReturn

import torch

from slimstudio.engine.sources.pickle_names import imported_names
from slimstudio.errors import ModelFileError
from slimstudio.messages import NO_MESSAGE, Message

_ZIP_MAGIC = b"PK"
# Pickles begin with the protocol (2 and above); torch's older files and bare pickles are pickles.
_PICKLE_MAGIC = b"\x80"

_REMEDY_SAVE_TENSORS = Message(
    "Where it was made, save only its tensors: torch.save(model.state_dict(), 'tensors.pt')."
)


def is_torch_file(start: bytes) -> bool:
    """Tell from a file's first bytes whether it is a zip archive or a pickle."""
    return start.startswith((_ZIP_MAGIC, _PICKLE_MAGIC))


def load_torch(path: Path) -> Any:
    """Load what `torch.save` wrote, as far as it is made of tensors and plain values.

    Raises:
        ModelFileError: the file holds program code or a whole pickled network, is of a kind that
            can only be run, or is damaged.
        OSError: it cannot be read.
    """
    is_archive = _starts_as_zip(path)
    if is_archive:
        _check_archive(path)
    _refuse_blocks_of_memory(path)
    try:
        with warnings.catch_warnings():
            # torch warns of unusual pickles before it reads them or refuses them; either will do.
            warnings.simplefilter("ignore")
            # Mapping saves memory; older files, which are no archives, cannot be mapped.
            return torch.load(path, map_location="cpu", weights_only=True, mmap=is_archive)
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - bad files make torch raise almost anything
        _refuse(path, error, is_archive=is_archive)


def _starts_as_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ZIP_MAGIC)) == _ZIP_MAGIC


def _check_archive(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise _damaged(path, error) from error
    names = {entry.filename.partition("/")[2] for entry in entries}
    if "data.pkl" not in names:
        _refuse_other_archive(path, names)
    if "constants.pkl" in names or any(name.startswith("code/") for name in names):
        raise ModelFileError(
            Message("“{file}” is a TorchScript program.", file=path.name),
            why=Message("SlimStudio never runs program code from a file."),
            remedy=_REMEDY_SAVE_TENSORS,
        )
    # torch stores its entries as they are; packed ones could unfold to any size.
    packed = any(entry.compress_type != zipfile.ZIP_STORED for entry in entries)
    if packed or sum(entry.file_size for entry in entries) > path.stat().st_size:
        raise ModelFileError(
            Message("“{file}” is not a file that torch.save wrote.", file=path.name),
            why=Message("Its entries claim more room than the file has."),
            remedy=Message("Get another copy of it from where it was made."),
        )


def _refuse_blocks_of_memory(path: Path) -> None:
    """Refuse what torch would grant: `bytearray(n)`, n bytes filled with zeros, of any size.

    The name stands in a pickle as it is, however it is put together; no network needs it.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        asks = content.find(b"bytearray") >= 0
    if asks:
        raise ModelFileError(
            Message("“{file}” holds more than tensors.", file=path.name),
            why=Message("It asks for a block of memory (bytearray), which no network needs."),
            remedy=_REMEDY_SAVE_TENSORS,
        )


def _refuse_other_archive(path: Path, names: set[str]) -> NoReturn:
    if any(name.startswith((".data/", "models/", "archive_")) for name in names):
        raise ModelFileError(
            Message("“{file}” is an exported program (.pt2 or torch.package).", file=path.name),
            why=Message("SlimStudio never runs program code from a file."),
            remedy=_REMEDY_SAVE_TENSORS,
        )
    raise ModelFileError(
        Message("“{file}” is a zip archive, but not one that torch.save wrote.", file=path.name),
        remedy=Message("Choose a .pt, .pth or .safetensors file with a network's tensors."),
    )


def _refuse(path: Path, error: Exception, *, is_archive: bool) -> NoReturn:
    named = _code_in(path, is_archive=is_archive)
    if not named:
        raise _damaged(path, error) from error
    shown = named[:3]
    if any(name.startswith(("torch.nn.", "torchvision.models.", "timm.")) for name in named):
        raise ModelFileError(
            Message(
                "“{file}” holds a whole pickled network, not only its tensors.", file=path.name
            ),
            why=Message(
                "Opening it would run program code ({shown}), which SlimStudio never does.",
                shown=shown,
            ),
            remedy=_REMEDY_SAVE_TENSORS,
        ) from error
    raise ModelFileError(
        Message(
            "“{file}” contains program code ({shown}), which SlimStudio never runs.",
            file=path.name,
            shown=shown,
        ),
        remedy=_REMEDY_SAVE_TENSORS,
    ) from error


def _code_in(path: Path, *, is_archive: bool) -> list[str]:
    """Name what the pickle would have imported; empty where it is only damaged."""
    if not is_archive:
        with path.open("rb") as file:
            return imported_names(file)
    try:
        with zipfile.ZipFile(path) as archive:
            entry = next(name for name in archive.namelist() if name.endswith("/data.pkl"))
            with archive.open(entry) as file:
                return imported_names(file)  # type: ignore[arg-type]  # it reads, which is all
    except OSError:
        raise
    except Exception:  # noqa: BLE001 - the table of contents may be whole, and what it tells wrong
        return []


def _damaged(path: Path, error: Exception) -> ModelFileError:
    reason = str(error).strip().partition("\n")[0].partition(". This file")[0]
    return ModelFileError(
        Message("“{file}” is damaged or incomplete.", file=path.name),
        why=(Message("torch says: {reason}.", reason=reason[:200]) if reason else NO_MESSAGE),
        remedy=Message("Get another copy of it from where it was made."),
    )
