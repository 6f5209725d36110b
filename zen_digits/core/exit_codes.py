"""What the program's exit code means, besides 0."""

FAILED = 1
"""It went wrong for another reason than what was given, or a part of that cannot be used."""
BAD_INPUT = 2
"""What was given cannot be used."""
STOPPED = 130
"""Ctrl-C: 128 and the number of the signal, as shells have it."""
