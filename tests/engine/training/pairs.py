"""Processes that work together, started as torchrun starts them, on one machine."""

import os
import socket
import subprocess
import sys
from pathlib import Path


def start(module: str, *arguments: str, count: int = 2) -> list[subprocess.Popen[str]]:
    """Start `count` processes of a Python module that find each other on this machine.

    Args:
        module: What follows `python -m`.
        arguments: What follows that.
        count: How many.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    common = {
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(port),
        "WORLD_SIZE": str(count),
        "OMP_NUM_THREADS": "1",
    }
    return [
        subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            env={**os.environ, **common, "RANK": str(rank), "LOCAL_RANK": str(rank)},
            cwd=Path(__file__).parents[3],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for rank in range(count)
    ]


def finish(processes: list[subprocess.Popen[str]]) -> list[str]:
    """Wait until all of them have ended well, and return what each printed."""
    said = []
    try:
        for process in processes:
            output, errors = process.communicate(timeout=200)
            assert process.returncode == 0, errors
            said.append(output)
    finally:
        for process in processes:
            process.kill()
            process.wait()
    return said
