"""What a network's tensors are called and how they fit together, in a few letters."""

import hashlib
from collections.abc import Mapping

# Counters that BatchNorm keeps and older files lack; no answer depends on them.
_OPTIONAL = "num_batches_tracked"


def fingerprint(shapes: Mapping[str, tuple[int, ...]]) -> str:
    """Sum up the names and shapes of a network's tensors.

    The first axis of every tensor is left out: it is what a layer gives, which the next one takes,
    so nothing is lost by it but the number of classes. Networks that differ only there are the
    same.

    Args:
        shapes: Name to shape.

    Returns:
        Ten hexadecimal digits.
    """
    parts = sorted((n, s[1:]) for n, s in shapes.items() if not n.endswith(_OPTIONAL))
    text = "\n".join(f"{name} {'x'.join(map(str, shape))}" for name, shape in parts)
    return hashlib.sha256(text.encode()).hexdigest()[:10]
