"""A run, before, while and after it goes on."""
