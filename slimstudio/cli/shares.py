"""Shares as people type them."""

import argparse


def share(text: str) -> float:
    """Read a share between 0 and 1, written as 50% or 0.5."""
    try:
        value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    except ValueError:
        value = -1.0
    if not 0.0 < value < 1.0:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a share such as 50% or 0.5, above nothing and below all"
        )
    return value
