"""What a command's exit code means, besides 0; Ctrl-C's is ``process.STOPPED``."""

FAILED = 1
"""It went wrong for another reason than what was given."""
BAD_INPUT = 2
"""What was given cannot be used, at least a part of it."""
