"""How a person draws: with mouse, finger, pen or keys."""
