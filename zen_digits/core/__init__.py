"""Everything but the window: ink, data, networks, training, reading. Knows no Qt."""
