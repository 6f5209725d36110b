"""The language of the window: its translations, the texts made of them, and changing it."""
