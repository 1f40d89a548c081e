"""What a network is for: its outputs, what training makes small, and how it is judged."""
