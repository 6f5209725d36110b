"""Pages: a photo of many numbers becomes lines of numbers, each with its place and its doubt."""
