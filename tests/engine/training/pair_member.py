"""One of several processes that fine-tune the toy network together; see `test_shared`."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import safetensors.torch
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Phase
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.stage import TrainingStage
from slimstudio.engine.training.worker import joined
from tests.engine.training.toys import (
    PREPROCESSING,
    SETTINGS,
    WithAuxiliaryHead,
    toy_dataset,
    toy_network,
)


def member(network: str, *, synchronised: bool, folder: Path) -> None:
    """Train, and write the weights under this process's number; alone it is number 0."""
    torch.set_num_threads(1)
    with joined(synchronised=synchronised) as worker:
        rank = worker.rank if worker else 0
        # Other values in each process: the leading one's are meant.
        module = WithAuxiliaryHead() if network == "auxiliary" else toy_network(seed=rank)
        settings = replace(SETTINGS, batch_size=32)
        stage = TrainingStage(Phase.TUNE, epochs=4, worker=worker)
        history = fine_tune(module, toy_dataset(), PREPROCESSING, settings, stage, Unattended())
        assert history.best is not None
        losses = [event.train_loss for event in history.epochs]
        print(json.dumps({"accuracy": history.best.accuracy, "losses": losses}))
        safetensors.torch.save_file(module.state_dict(), folder / f"{rank}.safetensors")


if __name__ == "__main__":
    member(sys.argv[1], synchronised=sys.argv[2] == "synchronised", folder=Path(sys.argv[3]))
