"""A finished network at work: many pictures, one answer each."""
