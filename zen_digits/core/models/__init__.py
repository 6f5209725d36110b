"""Trained networks as data: model files, and the ONNX graphs they are read with. No PyTorch."""
