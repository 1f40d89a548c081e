"""The network as a drawing: what is folded, where it lies, how it looks and moves."""
