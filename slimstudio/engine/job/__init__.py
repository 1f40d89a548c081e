"""One job from a starting network to a measured compact one, in stages that can be redone."""
