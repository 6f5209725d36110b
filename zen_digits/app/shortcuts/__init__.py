"""The list of all keys, which can be searched."""
