"""Networks that came as a graph: steps and tensors instead of a class."""
