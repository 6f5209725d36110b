"""How a network learns what a hand drew."""
