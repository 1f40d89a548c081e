"""The plots of a training run."""
