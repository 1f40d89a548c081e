"""Tests of what we know of this computer."""
