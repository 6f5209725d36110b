"""Qt's plugins without those that are left out: the libraries that they want stay out, too."""

import sys

from contents import is_wanted
from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [
    (source, target)
    for source, target in binaries
    if is_wanted(f"{target}/{source.rsplit('/')[-1]}", linux=sys.platform == "linux")
]
