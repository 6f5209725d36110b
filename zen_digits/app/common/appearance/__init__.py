"""How the window looks: colours, sizes of texts, motion."""
