"""Files of trained values: found on this computer, checked, or downloaded on request."""
