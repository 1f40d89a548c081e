"""Telling what goes on, and running other programs."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path


class BuildError(Exception):
    """An installer cannot be made, or does not do what it must; the message says why."""


@contextmanager
def step(title: str) -> Iterator[None]:
    """Say what is done now, and afterwards how long it took."""
    print(f"--- {title}", flush=True)
    began = time.monotonic()
    yield
    print(f"    {time.monotonic() - began:.0f} s", flush=True)


def run(
    command: Sequence[str | Path],
    *,
    folder: Path | None = None,
    variables: Mapping[str, str] | None = None,
) -> str:
    """Run a program to its end.

    Args:
        command: The program and its arguments.
        folder: Where to run it.
        variables: Its whole environment; ours when None.

    Returns:
        What it wrote on standard output.

    Raises:
        BuildError: it failed; the message holds the end of what it wrote.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words, cwd=folder, env=variables, capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise BuildError(f"{words[0]} cannot be run: {error.strerror or error}") from error
    if done.returncode != 0:
        said = "\n".join((done.stdout + done.stderr).splitlines()[-30:])
        raise BuildError(f"{' '.join(words)} ended with {done.returncode}:\n{said}")
    sys.stdout.flush()
    return done.stdout
