"""Synthetic handwriting: digits and non-digits as strokes, as many writers would write them."""
