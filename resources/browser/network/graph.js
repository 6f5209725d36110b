"use strict";

// Runs a network: the operators of its graph, one after the other. They are those of ONNX, as
// core/models/graph.py writes them.

/** Operators: what each makes of its node and its input tensors. */
const OPERATORS = {
  Add: (node, a, b) => elementwise(a, b, (one, other) => one + other),
  BatchNormalization: (node, ...inputs) => batchNorm(...inputs, node.attributes.epsilon),
  Cast: (node, values) => values,
  Concat: (node, ...parts) => concatenate(parts, node.attributes.axis),
  Conv: (node, maps, weight, bias) => convolve(node, maps, weight, bias),
  Div: (node, a, b) => elementwise(a, b, (one, other) => one / other),
  Expand: (node, values) => values, // to one image, which it is made for
  Flatten: (node, values) => flatten(values),
  Gather: (node, values, place) => gather(values, place.data[0], node.attributes.axis),
  Gelu: (node, values) => changed(values, gelu),
  Gemm: (node, values, weight, bias) => dense(values, weight, bias),
  GlobalAveragePool: (node, maps) => averagePool(maps),
  GridSample: (node, maps, grid) => gridSample(maps, grid),
  LSTM: (node, ...inputs) => lstm(...inputs, node.attributes.hidden_size),
  LayerNormalization: (node, ...inputs) => layerNorm(...inputs, node.attributes.epsilon),
  MatMul: (node, a, b) => matrixProduct(a, b),
  Max: (node, a, b) => elementwise(a, b, Math.max),
  MaxPool: (node, maps) => maxPool(maps, node.attributes.kernel_shape[0]),
  Mean: (node, ...parts) => meanOf(parts),
  Mul: (node, a, b) => elementwise(a, b, (one, other) => one * other),
  ReduceL2: (node, values, axes) => reduce(values, axes.data[0], true, (all) => Math.hypot(...all)),
  ReduceMax: (node, values, axes) => reduce(values, axes.data[0], true, (all) => largest(all)),
  ReduceMean: (node, values, axes) => reduce(values, axes.data[0], false, (all) => total(all) / all.length),
  Relu: (node, values) => relu(values),
  Reshape: (node, values, shape) => reshape(values, shape.data),
  Shape: (node) => tensor([1], [1]), // only asked for how many images there are
  Sigmoid: (node, values) => changed(values, sigmoid),
  Softmax: (node, values) => softmax(values),
  Squeeze: (node, values, axes) => squeeze(values, [...axes.data]),
  Sub: (node, a, b) => elementwise(a, b, (one, other) => one - other),
  Tanh: (node, values) => changed(values, Math.tanh),
  Transpose: (node, values) => transpose(values, node.attributes.perm),
};

/** The logits of one image, 784 bytes. */
function runNetwork(network, image) {
  const known = new Map(network.tensors);
  known.set("images", tensor([1, 1, SIDE, SIDE], Float32Array.from(image)));
  for (const node of network.nodes) {
    const inputs = node.inputs.map((name) => known.get(name));
    known.set(node.result, OPERATORS[node.operator](node, ...inputs));
  }
  return known.get(network.result).data;
}

function changed(values, change) {
  return tensor(values.dims, values.data.map((value) => change(value)));
}

function meanOf(parts) {
  const sum = parts.reduce((all, part) => elementwise(all, part, (one, other) => one + other));
  return changed(sum, (value) => value / parts.length);
}
