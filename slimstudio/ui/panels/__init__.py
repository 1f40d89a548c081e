"""One file per screen; screens never import each other."""
