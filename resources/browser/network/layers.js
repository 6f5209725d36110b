"use strict";

// The layers of networks for images, besides convolutions; maps are 1 × channels × height × width.

/** The largest of each ``side`` × ``side`` values, with no overlap; a rest at the edge is left out. */
function maxPool(maps, side) {
  const [, channels, height, width] = maps.dims;
  const [down, across] = [Math.floor(height / side), Math.floor(width / side)];
  const pooled = new Float32Array(channels * down * across);
  let place = 0;
  for (let channel = 0; channel < channels; channel++) {
    for (let row = 0; row < down; row++) {
      const start = (channel * height + row * side) * width;
      for (let column = 0; column < across; column++) {
        pooled[place++] = largestInSquare(maps.data, start + column * side, side, width);
      }
    }
  }
  return tensor([1, channels, down, across], pooled);
}

function largestInSquare(values, start, side, width) {
  let most = -Infinity;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const value = values[start + y * width + x];
      if (value > most) most = value;
    }
  }
  return most;
}

function batchNorm(maps, scale, shift, mean, variance, epsilon) {
  const size = sizeOf(maps.dims.slice(2));
  const data = new Float32Array(maps.data.length);
  scale.data.forEach((each, channel) => {
    const factor = each / Math.sqrt(variance.data[channel] + epsilon);
    const offset = shift.data[channel] - mean.data[channel] * factor;
    const end = (channel + 1) * size;
    for (let place = channel * size; place < end; place++) data[place] = maps.data[place] * factor + offset;
  });
  return tensor(maps.dims, data);
}

function relu(values) {
  const data = new Float32Array(values.data.length);
  for (let place = 0; place < data.length; place++) data[place] = Math.max(values.data[place], 0);
  return tensor(values.dims, data);
}

/** The mean of each map. */
function averagePool(maps) {
  const size = sizeOf(maps.dims.slice(2));
  const data = Float32Array.from({ length: maps.dims[1] }, (_, channel) => {
    return total(maps.data.subarray(channel * size, (channel + 1) * size)) / size;
  });
  return tensor([1, maps.dims[1], 1, 1], data);
}

/** The maps at the places of a grid, between -1 and 1 across and down; beyond is as their border. */
function gridSample(maps, grid) {
  const [, channels, height, width] = maps.dims;
  const [, down, across] = grid.dims;
  const data = new Float32Array(channels * down * across);
  for (let place = 0; place < down * across; place++) {
    const column = ((grid.data[2 * place] + 1) * width - 1) / 2;
    const row = ((grid.data[2 * place + 1] + 1) * height - 1) / 2;
    for (let channel = 0; channel < channels; channel++) {
      const map = maps.data.subarray(channel * height * width, (channel + 1) * height * width);
      data[channel * down * across + place] = between(map, height, width, row, column);
    }
  }
  return tensor([1, channels, down, across], data);
}

/** Linearly between the four nearest pixels. */
function between(map, height, width, row, column) {
  const inside = (place, size) => Math.min(Math.max(place, 0), size - 1);
  const [y, x] = [inside(row, height), inside(column, width)];
  const [top, left] = [Math.floor(y), Math.floor(x)];
  const [bottom, right] = [inside(top + 1, height), inside(left + 1, width)];
  const along = (line) => map[line * width + left] * (1 - (x - left)) + map[line * width + right] * (x - left);
  return along(top) * (1 - (y - top)) + along(bottom) * (y - top);
}

/** A dense layer: 1 × inputs to 1 × outputs. */
function dense(values, weight, bias) {
  const [outputs, inputs] = weight.dims;
  const data = new Float32Array(outputs);
  multiply(weight.data, 0, values.data, 0, data, 0, outputs, 1, inputs);
  return tensor([1, outputs], data.map((value, output) => value + bias.data[output]));
}

/** Each row of the last dimension with mean 0 and deviation 1, scaled and shifted. */
function layerNorm(values, scale, shift, epsilon) {
  return onRows(values, (row) => {
    const mean = total(row) / row.length;
    const variance = total(row.map((each) => (each - mean) ** 2)) / row.length;
    const deviation = Math.sqrt(variance + epsilon);
    return row.map((each, place) => ((each - mean) / deviation) * scale.data[place] + shift.data[place]);
  });
}

function softmax(values) {
  return onRows(values, (row) => {
    const sum = logSumExp(row);
    return row.map((each) => Math.exp(each - sum));
  });
}

/** What ``change`` makes of each row of the last dimension. */
function onRows(values, change) {
  const width = values.dims.at(-1);
  const data = new Float32Array(values.data.length);
  for (let start = 0; start < data.length; start += width) {
    data.set(change(values.data.subarray(start, start + width)), start);
  }
  return tensor(values.dims, data);
}

/** Gelu's Gaussian distribution function, by the error function to 1e-7 (Abramowitz and Stegun). */
function gelu(value) {
  const x = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const error = 1 - series * Math.exp(-x * x);
  return (value * (1 + Math.sign(value) * error)) / 2;
}

function sigmoid(value) {
  return 1 / (1 + Math.exp(-value));
}

/** The last state of an LSTM that reads ``rows``, length × 1 × inputs; gates are in ONNX's order. */
function lstm(rows, weight, recurrent, bias, cells) {
  const [length, , inputs] = rows.dims;
  let state = new Float32Array(cells);
  let memory = new Float32Array(cells);
  const [drive, feedback] = [new Float32Array(4 * cells), new Float32Array(4 * cells)];
  for (let step = 0; step < length; step++) {
    multiply(weight.data, 0, rows.data, step * inputs, drive, 0, 4 * cells, 1, inputs);
    multiply(recurrent.data, 0, state, 0, feedback, 0, 4 * cells, 1, cells);
    const gates = drive.map((value, gate) => {
      return value + feedback[gate] + bias.data[gate] + bias.data[4 * cells + gate];
    });
    const gate = (number, cell) => gates[number * cells + cell];
    memory = memory.map((value, cell) => {
      return sigmoid(gate(2, cell)) * value + sigmoid(gate(0, cell)) * Math.tanh(gate(3, cell));
    });
    state = memory.map((value, cell) => sigmoid(gate(1, cell)) * Math.tanh(value));
  }
  return tensor([1, 1, cells], state);
}
