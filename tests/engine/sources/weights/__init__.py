"""Tests of files of trained values."""
