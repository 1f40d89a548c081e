"""Latency tables of this computer, and estimates from them."""
