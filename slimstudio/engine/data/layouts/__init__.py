"""The ways in which people keep labelled images; each file reads one of them."""
