"use strict";

// Tensors: their ``dims`` and their values, row by row. All networks read one image at a time, so
// that the first dimension of what they compute is 1.

function tensor(dims, data) {
  return { dims, data };
}

function sizeOf(dims) {
  return dims.reduce((size, each) => size * each, 1);
}

/** A network as the page holds it: its card, the hand it was taught, its operators and weights. */
function loadNetwork(packed) {
  const tensors = new Map(packed.tensors.map((each) => [each.name, unpacked(each)]));
  const hand = packed.hand && { ...packed.hand, drawings: unpacked(packed.hand.drawings) };
  return { card: packed.card, hand, nodes: packed.nodes, result: packed.result, tensors };
}

/** Weights are bytes in base64; those with scales, one for each place on an axis, are multiples. */
function unpacked({ dims, type, values, scales, axis }) {
  const arrays = { int8: Int8Array, float32: Float32Array, int64: BigInt64Array };
  const stored = new arrays[type](bytesOf(values));
  if (type === "int64") return tensor(dims, Float64Array.from(stored, Number));
  if (!scales) return tensor(dims, stored);
  const factors = new Float32Array(bytesOf(scales));
  const inner = sizeOf(dims.slice(axis + 1));
  const scaled = Float32Array.from(stored, (level, index) => {
    return level * factors[Math.floor(index / inner) % dims[axis]];
  });
  return tensor(dims, scaled);
}

function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
}

/** How far apart neighbours along each dimension are in the values. */
function stridesOf(dims) {
  return dims.map((_, axis) => sizeOf(dims.slice(axis + 1)));
}
