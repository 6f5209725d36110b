"""What the installed program leaves out because none of its features needs it."""

import sys
from pathlib import Path, PurePosixPath

EXCLUDED_MODULES = [
    # Tools and tests of the libraries.
    "IPython", "caffe2", "functorch", "hypothesis", "matplotlib", "pip", "pydoc_data", "pytest",
    "numpy.f2py", "setuptools", "test", "tkinter",
    "torch.testing._internal.common_methods_invocations", "torch.testing._internal.opinfo",
    "torch.utils.benchmark", "torch.utils.bottleneck", "triton",
    # What torch compiles, exports, shards and downloads with: no command needs it.
    "fsspec", "jinja2", "markupsafe", "mpmath", "networkx", "onnx_ir", "onnxscript", "sympy",
    "torch._dynamo", "torch._export.passes", "torch._export.serde", "torch._inductor",
    "torch._vendor.quack", "torch.ao.ns", "torch.ao.pruning", "torch.ao.quantization.fx",
    "torch.distributed._shard", "torch.distributed._tools", "torch.distributed.checkpoint",
    "torch.distributed.elastic", "torch.distributed.fsdp", "torch.distributed.optim",
    "torch.distributed.tensor", "torch.fx.experimental.symbolic_shapes", "torch.onnx",
    "torch.sparse._triton_ops_meta", "torch.utils._sympy", "torch.utils.cpp_extension",
    "torch.utils.hipify", "torch._export.db", "torch._export.non_strict_utils",
    "torch._functorch._activation_checkpointing", "torch._functorch._activation_offloading",
    "torch._functorch._aot_autograd.autograd_cache",
    "torch._functorch._aot_autograd.graph_capture_wrappers",
    "torch._functorch._aot_autograd.graph_compile",
    "torch._functorch._aot_autograd.runtime_wrappers", "torch._functorch.aot_autograd",
    "torch._functorch.partitioners", "torch._higher_order_ops.triton_kernel_wrap",
    "torch._subclasses.complex_tensor", "torch.cuda._sanitizer", "torch.export._draft_export",
    "torch.export._trace", "torch.export._unlift", "torch.export.pt2_archive",
    "torch.nested._internal.ops", "torch.nn.attention.flex_attention",
    "torch.profiler._cupti_monitor", "torch.profiler._cupti_monitor_trace",
    "torch.sparse._triton_ops", "torch.testing._internal.optests",
    # Python: no database, no terminal, no network, no debugger.
    "_curses", "_hashlib", "_ssl", "bdb", "doctest", "ftplib", "http.server", "pdb",
    "readline", "smtplib", "sqlite3", "ssl", "xmlrpc",
    # Locks that torch's compiler would take.
    "filelock._async_lock", "filelock._soft", "filelock._sqlite",
    # pyqtgraph's examples, 3-D plots and consoles; other Qt bindings.
    "PyQt5", "PyQt6", "PySide2", "pyqtgraph.console", "pyqtgraph.examples", "pyqtgraph.jupyter",
    "pyqtgraph.flowchart", "pyqtgraph.opengl", "scipy",
    # Parts of Qt: the window uses widgets only.
    "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql",
    "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml",
    # Pillow: a format that the program does not open, colour profiles, Tk.
    "PIL.AvifImagePlugin", "PIL.ImageCms", "PIL.ImageTk", "PIL._avif", "PIL._imagingcms",
    "PIL._imagingtk",
    # Present only where the program is built; Pillow would use it.
    "defusedxml",
    # ONNX Runtime's tools, and what they need.
    "google", "ml_dtypes", "onnx", "onnxruntime.quantization", "onnxruntime.tools",
    "onnxruntime.transformers", "protobuf",
]  # fmt: skip

READ_AS_SOURCE = {
    f"torch.{name}": "pyz+py"
    for name in (
        # torch reads comments in its config modules …
        "_export.config", "_functorch.config", "compiler.config", "distributed.config",
        "fx.config", "fx.experimental._config", "utils.serialization.config",
        # … and compiles parts of these.
        "_decomp.decompositions_for_jvp", "functional", "nn.functional", "nn.modules.rnn",
    )
}  # fmt: skip
"""Modules that ship with their source, because it is read at run time."""

# Patterns of paths in the program's folder, for PurePath.match. If a folder matches, so does all
# that is in it.
_UNWANTED = (
    # PyTorch: tests, and what only C++ programs need.
    "torch/lib/lib*_test.so", "torch/lib/*_test.dll", "torch/lib/libbackend_with_compiler.so",
    "torch/lib/libaoti_custom_ops.so", "torch/lib/*.a", "torch/lib/*.lib",
    # Package metadata that is not read: the licences are in a folder of their own.
    "*.dist-info/RECORD", "*.dist-info/licenses", "*.dist-info/INSTALLER", "*.dist-info/WHEEL",
    "*.dist-info/*.txt", "tqdm-*.dist-info", "pyqtgraph/icons/peegee",
    # ONNX Runtime's library for C programs; the Python module contains all of it.
    "libonnxruntime.so*", "libonnxruntime.*dylib",
    # Qt: no database, no network, no displays without a desktop.
    "plugins/egldeviceintegrations/*", "plugins/generic/*", "plugins/networkinformation/*",
    "plugins/tls/*", "plugins/platforms/libqeglfs.so", "plugins/platforms/libqlinuxfb.so",
    "plugins/platforms/libqminimalegl.so", "plugins/platforms/libqvnc.so",
    "plugins/platforms/libqvkkhrdisplay.so", "libQt6EglFS*",
    # Qt on Wayland without a desktop, and buffers that a compositor made with Qt would share.
    "plugins/platforms/libqminimal.so",
    "plugins/wayland-graphics-integration-client/lib*-server.so",
    "plugins/wayland-shell-integration/libfullscreen-shell-v1.so",
    "plugins/wayland-shell-integration/libivi-shell.so",
    "plugins/wayland-shell-integration/libqt-shell.so",
    # Qt's readers of pictures that are not pasted: Pillow reads files.
    "plugins/imageformats/*qicns.*", "plugins/imageformats/*qtga.*",
    "plugins/imageformats/*qtiff.*", "plugins/imageformats/*qwbmp.*",
    "plugins/imageformats/*qwebp.*",
    # It needs all of GTK; the desktop's own dialogs come through its portal.
    "plugins/platformthemes/libqgtk3.so",
    # Qt's own texts, but those of its dialogs in languages of the window: see ``is_wanted``.
    "Qt/translations/*", "PySide6/translations/*",
)  # fmt: skip

# Libraries that every Linux desktop has, in versions that match its graphics drivers and fonts,
# and their dependencies; those of CUPS where there are printers: without, pages are saved as PDF.
_SYSTEM_LIBRARIES = (
    "libbrotli*.so*", "libbsd.so*", "libcap.so*", "libcom_err.so*", "libgcrypt.so*",
    "libgpg-error.so*", "libgssapi_krb5.so*", "libk5crypto.so*", "libkeyutils.so*",
    "libkrb5*.so*", "liblz4.so*", "libmd.so*", "libpcre2-8.so*", "libpng16.so*", "libzstd.so*",
    "libdbus-1.so*", "libdrm.so*", "libEGL.so*", "libexpat.so*", "libfontconfig.so*",
    "libfreetype.so*", "libgcc_s.so*", "libGL.so*", "libGLX.so*", "libglib-2.0.so*",
    "libgthread-2.0.so*", "libICE.so*", "libSM.so*", "libstdc++.so*", "libsystemd.so*",
    "libavahi-*.so*", "libcups.so*", "libgmp.so*", "libgnutls.so*", "libhogweed.so*",
    "libidn2.so*", "libnettle.so*", "libp11-kit.so*", "libtasn1.so*", "libunistring.so*",
    "libuuid.so*", "libwayland-*.so*", "libX11.so*", "libX11-xcb.so*", "libXau.so*", "libxcb.so*",
    "libxcb-glx.so*", "libXdmcp.so*", "libxkbcommon.so*", "libxkbcommon-x11.so*", "libz.so*",
)  # fmt: skip


_CATALOGUES = Path(__file__).resolve().parents[1] / "resources" / "translations"
_QT_TEXTS = {f"qtbase_{catalogue.stem}.qm" for catalogue in _CATALOGUES.glob("*.ts")}


def is_wanted(path: str) -> bool:
    """Whether the program needs a file; ``path`` is relative to the program's folder."""
    file = PurePosixPath(path.replace("\\", "/"))
    if file.name in _QT_TEXTS:
        return True
    may_be_system = sys.platform == "linux" and len(file.parts) == 1
    unwanted = (*_UNWANTED, *_SYSTEM_LIBRARIES) if may_be_system else _UNWANTED
    return not any(part.match(pattern) for part in (file, *file.parents) for pattern in unwanted)
