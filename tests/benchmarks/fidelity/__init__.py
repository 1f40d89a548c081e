"""How much of a really pretrained network is left when nobody has labels."""
