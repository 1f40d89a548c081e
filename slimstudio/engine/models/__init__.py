"""Building, recognising, opening and saving networks."""
