"""The layout of the Zen Digits disk image; dmgbuild reads it.

    dmgbuild -s packaging/macos/dmg_settings.py -D "app=dist/Zen Digits.app" "Zen Digits" FILE.dmg

dmgbuild runs this file with ``defines``, the values given with -D, among its globals. Paths are
relative to the current folder.
"""

from pathlib import Path

app = Path(defines.get("app", "dist/Zen Digits.app"))  # noqa: F821

format = "ULMO"  # noqa: A001  # LZMA, for macOS 10.15 and newer; smaller than UDZO
files = [str(app)]
symlinks = {"Applications": "/Applications"}
icon = str(defines.get("icon", "build/icons/zen-digits.icns"))  # noqa: F821

# The background's arrow is made for this window size and these icon positions.
background = "builtin-arrow"
window_rect = ((200, 200), (640, 280))
icon_size = 128
icon_locations = {app.name: (140, 120), "Applications": (500, 120)}
default_view = "icon-view"
show_status_bar = show_tab_view = show_toolbar = show_pathbar = show_sidebar = False
