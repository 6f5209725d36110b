"""Where widgets stand, and how high they are."""
