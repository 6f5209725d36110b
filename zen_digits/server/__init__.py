"""Reads pictures and strokes over HTTP, as ``predict`` does from files."""
