"""Accuracy of pruned networks: ours against Torch-Pruning, on networks trained here."""
