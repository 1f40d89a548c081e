"""Tests of what a network is for."""
