"""Tests of slimstudio.engine.training.prefix."""
