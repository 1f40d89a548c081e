"""Readers that do to a process what hostile files do to honest ones; run by `confined`."""

import json
import os
import time
from pathlib import Path

from slimstudio.errors import ModelFileError
from slimstudio.messages import Message


def read(source: Path, folder: Path) -> None:
    """Do what the file says."""
    what = source.read_text(encoding="utf-8")
    globals()[what](source, folder)


def copies(source: Path, folder: Path) -> None:
    (folder / "found.json").write_text(json.dumps({"of": source.name}), encoding="utf-8")


def refuses(source: Path, _folder: Path) -> None:
    raise ModelFileError(Message("“{file}” is odd.", file=source.name), why=Message("It is."))


def sleeps(_source: Path, folder: Path) -> None:
    (folder / "begun").touch()
    time.sleep(600)


def holds_the_lock(_source: Path, _folder: Path) -> None:
    key: tuple[object, ...] = ()
    for _ in range(64):
        key = (key, key)
    hash(key)  # doubles with each level, in one call that lets nobody else run


def grows_at_once(_source: Path, _folder: Path) -> None:
    len(bytes(2**40))


def grows_slowly(_source: Path, _folder: Path) -> None:
    held = []
    while True:
        held.append(os.urandom(2**20))


def fills_the_disk(_source: Path, folder: Path) -> None:
    with (folder / "large").open("wb") as file:
        while True:
            file.write(bytes(2**24))


def dies(_source: Path, _folder: Path) -> None:
    os.abort()


def fails(_source: Path, _folder: Path) -> None:
    raise ZeroDivisionError


def lies(_source: Path, folder: Path) -> None:
    (folder / "refusal.json").write_text("[" * 100_000, encoding="utf-8")
    raise SystemExit(1)
