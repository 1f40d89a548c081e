"""How much each channel matters: one criterion per file."""
