"""The commands of the command line, one file each. They know no Qt."""

COMMANDS = {
    "train": "train a network",
    "find-rate": "find a learning rate in seconds, before a network is trained",
    "predict": "read pictures or ink files",
    "read-page": "read every number on photographed pages",
    "explain": "show why a digit is read as it is",
    "evaluate": "evaluate a network on a dataset",
    "teach": "teach a network a hand, from drawings with labels",
    "export": "export a network to a file for other programs",
    "styles": "draw the styles of handwriting that networks learn from",
    "serve": "read pictures and strokes over HTTP",
    "completion": "print a script with which a shell completes what is typed",
    "doctor": "check that the installation is complete and works",
}
"""By name, which is that of a file here but for its hyphens, with what each does."""


def module_of(command: str) -> str:
    """The module of a command, by name."""
    return f"zen_digits.commands.{command.replace('-', '_')}"
