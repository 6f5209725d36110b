"use strict";

// Strokes become a 28 × 28 image exactly as MNIST was made, as in core/ink/mnist_format.py: drawn
// with a pen as thick as that of its writers, cropped, resampled by area, and centred by mass.

const SIDE = 28; // pixels of a network's image, across and down
const DIGIT_BOX = 20; // pixels of the longer side of the digit in it
const PEN_THICKNESS = 0.13; // in units of the longer side of the path that it follows
const OVERSAMPLING = 8; // black-and-white pixels across one pixel of the box
const SMALLEST_EXTENT = 1e-200; // of strokes: smaller ones are a point

/** Strokes as a network sees them: 784 bytes, 0 for paper to 255 for ink, row by row. */
function digitImage(strokes) {
  return centred(resampled(cropped(drawStrokes(strokes))));
}

function drawStrokes(strokes) {
  const [left, top, right, bottom] = boundingBox(strokes.flat());
  const extent = Math.max(right - left, bottom - top);
  const path = (DIGIT_BOX * OVERSAMPLING) / (1 + PEN_THICKNESS);
  const scale = extent > SMALLEST_EXTENT ? path / extent : 1;
  const lines = strokes.map((stroke) => stroke.map(([x, y]) => [(x - left) * scale, (y - top) * scale]));
  return drawLines(lines, (path * PEN_THICKNESS) / 2);
}

function cropped(mask) {
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  mask.data.forEach((inked, place) => {
    if (!inked) return;
    const row = Math.floor(place / mask.width);
    const column = place % mask.width;
    [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
  });
  return cutOut(mask, left, top, right, bottom);
}

function cutOut(mask, left, top, right, bottom) {
  const cut = emptyMask(right - left, bottom - top);
  for (let row = top; row < bottom; row++) {
    const pixels = mask.data.subarray(row * mask.width + left, row * mask.width + right);
    cut.data.set(pixels, (row - top) * cut.width);
  }
  return cut;
}

/** Resampled by area so that the longer side is 20 pixels; the darkest pixel is 1. */
function resampled(mask) {
  const longer = Math.max(mask.width, mask.height);
  const down = areaWeights(mask.height, (DIGIT_BOX * mask.height) / longer);
  const across = areaWeights(mask.width, (DIGIT_BOX * mask.width) / longer);
  const box = { width: across.length, height: down.length };
  const rows = down.map((weights) => weighedRows(mask, weights));
  box.data = Float32Array.from(rows.flatMap((row) => across.map((each) => weighed(row, each))));
  const peak = largest([...box.data]);
  box.data = box.data.map((value) => value / peak);
  return box;
}

/** For each pixel, the first of ``count`` cells that it covers, and the shares of those it covers. */
function areaWeights(count, length) {
  const cell = length / count;
  return Array.from({ length: Math.ceil(length - 1e-9) }, (_, pixel) => {
    const first = Math.max(Math.floor(pixel / cell) - 1, 0);
    const last = Math.min(Math.ceil((pixel + 1) / cell) + 1, count);
    const clipped = (edge) => Math.min(Math.max(edge * cell, pixel), pixel + 1);
    const shares = [];
    for (let place = first; place < last; place++) {
      shares.push(Math.fround(clipped(place + 1) - clipped(place)));
    }
    return { first, shares };
  });
}

function weighedRows(mask, { first, shares }) {
  const sums = new Float64Array(mask.width);
  shares.forEach((share, index) => {
    const start = (first + index) * mask.width;
    for (let column = 0; column < mask.width; column++) sums[column] += share * mask.data[start + column];
  });
  return sums;
}

function weighed(values, { first, shares }) {
  return total(shares.map((share, index) => share * values[first + index]));
}

/** The box in 28 × 28 pixels, so that its centre of mass is on pixel 14. */
function centred(box) {
  const image = new Uint8Array(SIDE * SIDE);
  const [row, column] = massCentre(box);
  const top = offset(row, box.height);
  const left = offset(column, box.width);
  for (let y = 0; y < box.height; y++) {
    for (let x = 0; x < box.width; x++) {
      const level = rint(Math.fround(box.data[y * box.width + x] * 255));
      image[(top + y) * SIDE + left + x] = level;
    }
  }
  return image;
}

/** Row and column of the centre of mass; the centre of pixel i is at i + 0.5. */
function massCentre({ width, data }) {
  let [mass, down, across] = [0, 0, 0];
  data.forEach((value, index) => {
    mass += value;
    down += value * (Math.floor(index / width) + 0.5);
    across += value * ((index % width) + 0.5);
  });
  return [down / mass, across / mass];
}

function offset(centre, side) {
  return Math.min(Math.max(Math.trunc(SIDE / 2 + 1 - centre), 0), SIDE - side);
}
