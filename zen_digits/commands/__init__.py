"""The commands of the command line, one file each. They know no Qt."""
