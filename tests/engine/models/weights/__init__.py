"""Published weights: found, checked and downloaded."""
