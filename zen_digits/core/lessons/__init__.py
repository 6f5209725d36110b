"""Lessons as data: what they say, what they point at, and how a step is known to be done."""
