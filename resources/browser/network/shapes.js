"use strict";

// Operators on tensors of any shape, as ONNX defines them.

/** What ``combine`` makes of the values of two tensors, whose dimensions of 1 are repeated. */
function elementwise(one, other, combine) {
  const rank = Math.max(one.dims.length, other.dims.length);
  const [mine, theirs] = [one, other].map(({ dims }) => [...Array(rank - dims.length).fill(1), ...dims]);
  const dims = mine.map((size, axis) => Math.max(size, theirs[axis]));
  const places = [mine, theirs].map((own) => repeatedPlaces(own, dims));
  const data = Float32Array.from({ length: sizeOf(dims) }, (_, index) => {
    return combine(one.data[places[0](index)], other.data[places[1](index)]);
  });
  return tensor(dims, data);
}

/** Where the value for an index among ``dims`` lies in a tensor that is repeated to them. */
function repeatedPlaces(own, dims) {
  const size = sizeOf(own);
  if (size === 1) return () => 0;
  if (own.every((each, axis) => each === dims[axis])) return (index) => index;
  const [strides, steps] = [stridesOf(dims), stridesOf(own)];
  return (index) =>
    total(own.map((each, axis) => (each === 1 ? 0 : (Math.floor(index / strides[axis]) % dims[axis]) * steps[axis])));
}

function transpose(values, order) {
  const dims = order.map((axis) => values.dims[axis]);
  const [strides, steps] = [stridesOf(dims), stridesOf(values.dims)];
  const data = Float32Array.from({ length: values.data.length }, (_, index) => {
    return values.data[
      total(order.map((axis, place) => (Math.floor(index / strides[place]) % dims[place]) * steps[axis]))
    ];
  });
  return tensor(dims, data);
}

/** The same values in another shape, in which 0 keeps a dimension. */
function reshape(values, shape) {
  return tensor([...shape].map((size, axis) => size || values.dims[axis]), values.data);
}

function squeeze(values, axes) {
  return tensor(values.dims.filter((_, axis) => !axes.includes(axis)), values.data);
}

function flatten(values) {
  return tensor([1, values.data.length], values.data);
}

/** One place of an axis, which is then gone. */
function gather(values, place, axis) {
  const inner = sizeOf(values.dims.slice(axis + 1));
  const parts = sizeOf(values.dims.slice(0, axis));
  const data = new Float32Array(parts * inner);
  for (let part = 0; part < parts; part++) {
    const start = (part * values.dims[axis] + place) * inner;
    data.set(values.data.subarray(start, start + inner), part * inner);
  }
  return tensor(values.dims.filter((_, other) => other !== axis), data);
}

/** Tensors one after the other, along an axis before which all dimensions are 1. */
function concatenate(parts, axis) {
  const dims = [...parts[0].dims];
  dims[axis] = total(parts, (part) => part.dims[axis]);
  return tensor(dims, Float32Array.from(parts.flatMap((part) => [...part.data])));
}

/** A stack of matrices times a stack, or times one matrix for all. */
function matrixProduct(one, other) {
  const [rows, inner] = one.dims.slice(-2);
  const columns = other.dims.at(-1);
  const order = other.dims.map((_, axis) => axis);
  const turned = transpose(other, [...order.slice(0, -2), ...order.slice(-2).reverse()]);
  const stacks = sizeOf(one.dims.slice(0, -2));
  const step = sizeOf(other.dims.slice(0, -2)) > 1 ? inner * columns : 0;
  const data = new Float32Array(stacks * rows * columns);
  for (let stack = 0; stack < stacks; stack++) {
    const start = stack * rows * columns;
    multiply(one.data, stack * rows * inner, turned.data, stack * step, data, start, rows, columns, inner);
  }
  return tensor([...one.dims.slice(0, -1), columns], data);
}

/** What ``summary`` makes of the values along one axis, which stays with size 1 if it is kept. */
function reduce(values, axis, isKept, summary) {
  const [inner, size] = [sizeOf(values.dims.slice(axis + 1)), values.dims[axis]];
  const data = Float32Array.from({ length: values.data.length / size }, (_, index) => {
    const start = Math.floor(index / inner) * inner * size + (index % inner);
    return summary(Array.from({ length: size }, (_, place) => values.data[start + place * inner]));
  });
  const dims = values.dims.map((each, other) => (other === axis ? 1 : each));
  return tensor(isKept ? dims : dims.filter((_, other) => other !== axis), data);
}
