"""What a person taught, and learning from it: the head of a network, learned anew in seconds."""
