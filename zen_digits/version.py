"""The program's version, which a release writes anew."""

__version__ = "0.1.0"
