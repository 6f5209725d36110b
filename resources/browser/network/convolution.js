"use strict";

// Convolutions of maps, 1 × channels × height × width. The usual kind, 3 × 3 with stride 1, goes by
// Winograd's way in a third of the multiplications; any other becomes one product of matrices.

function convolve(node, maps, weight, bias) {
  const [, channels, height, width] = maps.dims;
  const [outputs, , side] = weight.dims;
  const [stride] = node.attributes.strides;
  const [pad] = node.attributes.pads;
  const places = (size) => Math.floor((size + 2 * pad - side) / stride) + 1;
  const dims = [1, outputs, places(height), places(width)];
  const shape = { channels, height, width, outputs, side, stride, pad, down: dims[2], across: dims[3] };
  const isWinograd = side === 3 && stride === 1;
  const result = isWinograd
    ? winograd(preparedKernels(weight), maps.data, shape)
    : convolveDirectly(weight.data, maps.data, shape);
  if (bias) addToChannels(result, bias.data, dims[2] * dims[3]);
  return tensor(dims, result);
}

/** The kernels as Winograd's way takes them, which are computed once. */
function preparedKernels(weight) {
  weight.kernels ??= winogradKernels(weight);
  return weight.kernels;
}

/** Each row of a matrix is what the kernels see at one place. */
function convolveDirectly(weights, maps, shape) {
  const { channels, side, stride, down, across, outputs } = shape;
  const inner = channels * side * side;
  const seen = new Float32Array(down * across * inner);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const corner = [row * stride - shape.pad, column * stride - shape.pad];
      copyPatch(maps, shape, corner, side, seen, (row * across + column) * inner);
    }
  }
  const result = new Float32Array(outputs * down * across);
  multiply(weights, 0, seen, 0, result, 0, outputs, down * across, inner);
  return result;
}

/** A square of all channels, whose upper left corner may lie outside; there the maps are 0. */
function copyPatch(maps, { channels, height, width }, [top, left], side, target, start) {
  for (let channel = 0; channel < channels; channel++) {
    for (let y = Math.max(-top, 0); y < Math.min(side, height - top); y++) {
      const source = (channel * height + top + y) * width + left;
      const place = start + (channel * side + y) * side;
      for (let x = Math.max(-left, 0); x < Math.min(side, width - left); x++) {
        target[place + x] = maps[source + x];
      }
    }
  }
}

function addToChannels(values, bias, size) {
  bias.forEach((each, channel) => {
    const end = (channel + 1) * size;
    for (let place = channel * size; place < end; place++) values[place] += each;
  });
}
