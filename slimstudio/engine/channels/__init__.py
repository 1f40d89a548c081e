"""Which channels must leave together, and why."""
