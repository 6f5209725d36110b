"""Zen Digits: draw digits and see them read; press Train and watch a network learn."""

__version__ = "0.1.0"
