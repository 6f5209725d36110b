"""Handwriting that was never written: characters as strokes, in the styles of many hands."""
