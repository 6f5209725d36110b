"""How large a picture may be: beyond it, a sentence is better than minutes or gigabytes."""

MEGAPIXELS = 100
"""Of a picture."""
LONGEST_SIDE = 32_767
"""Pixels of a picture's longer side; longer ones are no photos, and Qt paints none."""
