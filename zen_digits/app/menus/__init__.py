"""The menu bar: every action with its key."""
