"""Why pip failed, in words."""

import pytest

from slimstudio.bootstrap import failure


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full."),
        ("[Errno 13] Permission denied: '/x'", "A file could not be written."),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("Retrying after connection broken by 'NewConnectionError(", "no connection"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "not the one that SlimStudio was"),
        ("No matching distribution found for torch==2.13.0 (from x)", "no package torch==2.13.0"),
        ("error: subprocess-exited-with-error", "pip stopped with an error, printed above."),
    ],
)
def test_pips_failures_become_sentences_with_a_way_out(log: str, sentence: str) -> None:
    error = failure.explain(f"earlier line\n{log}\nlater line")

    assert sentence in str(error.why)
    assert error.remedy
