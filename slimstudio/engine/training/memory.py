"""Telling that memory ran out."""

import gc

import torch

# On processors torch raises a plain RuntimeError whose text is all there is to go by.
_TEXTS = ("can't allocate memory", "not enough memory", "out of memory")


def is_out_of_memory(error: Exception) -> bool:
    """Tell whether an error means that there was too little memory."""
    return isinstance(error, MemoryError) or any(text in str(error) for text in _TEXTS)


def free_memory() -> None:
    """Give back what nobody uses, so that a smaller attempt finds room."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
