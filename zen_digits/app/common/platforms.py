"""Qt's platforms, known without loading Qt."""

WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
"""Platforms that need no desktop; they share nothing with other programs."""
