"""How each kind of operation passes channel ids on."""
