import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.models.confidence import (
    Confidence,
    ConfidenceBin,
    confidence_in,
    confidence_text,
)

FOUND = Confidence(2.0, 0.7, 0.02, 0.11, (ConfidenceBin(4, 0.6, 0.5), ConfidenceBin(6, 0.9, 1.0)))


def test_shares_are_tempered_as_the_scores_behind_them() -> None:
    scores = np.random.default_rng(0).normal(scale=4, size=(7, 5))

    def softmax(values: Any) -> Any:
        powers = np.exp(values)
        return powers / powers.sum(axis=1, keepdims=True)

    shares = softmax(scores).astype(np.float32)
    assert np.allclose(FOUND.tempered(shares), softmax(scores / 2), atol=1e-5)
    sure = FOUND.tempered(np.array([[1, 0, 0]], np.float32))
    assert np.isfinite(sure).all()
    assert sure.sum() == pytest.approx(1)


def test_it_is_read_as_it_was_written_and_nothing_else_is() -> None:
    text = confidence_text(FOUND)
    assert confidence_in({"confidence": text}) == FOUND
    assert confidence_in({}) is None
    assert confidence_in(None) is None
    changes: tuple[dict[str, object], ...] = (
        {"temperature": 0},
        {"temperature": "x"},
        {"threshold": 1.5},
        {"error": None},
        {"bins": []},
        {"bins": [{"images": 0, "confidence": 0.5, "accuracy": 0.5}]},
        {"more": 1},
    )
    for changed in changes:
        with pytest.raises(ValueError):  # noqa: PT011 - of whatever kind
            confidence_in({"confidence": json.dumps(json.loads(text) | changed)})
    with pytest.raises(ValueError):  # noqa: PT011 - of whatever kind
        replace(FOUND, temperature=float("nan"))


@given(st.text() | st.integers() | st.recursive(st.none() | st.floats(), st.lists, max_leaves=4))
def test_whatever_stands_in_a_file_is_refused_as_what_it_is(told: object) -> None:
    if told is not None:
        with pytest.raises(ValueError):  # noqa: PT011 - of whatever kind
            confidence_in({"confidence": told})
