"""The network that reads a row of digits at once: what it learns from, and how."""
