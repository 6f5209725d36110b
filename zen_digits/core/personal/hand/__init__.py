"""What a person drew and said what it is, kept in a file of its own."""
