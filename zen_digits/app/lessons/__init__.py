"""Lessons: the panel that tells them, the ring around what is meant, and what has been done."""
