"""Tests of the attempts."""
