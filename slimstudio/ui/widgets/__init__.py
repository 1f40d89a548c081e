"""Small things that many screens share; none of them knows a screen."""
