"""The original and the compact network side by side."""
