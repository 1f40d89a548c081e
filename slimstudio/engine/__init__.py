"""Everything that touches torch. No Qt: usable from a notebook or a cluster job."""
