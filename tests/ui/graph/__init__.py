"""Tests of the drawing of the network."""
