"use strict";

// Polylines drawn by a round pen in black and white, as core/ink/raster.py draws them.
// A mask is its width, its height and one byte for each pixel, row by row.

function emptyMask(width, height) {
  return { width, height, data: new Uint8Array(width * height) };
}

/** Lines of points [x, y] in pixels, none negative, drawn by a pen of ``radius`` pixels. */
function drawLines(lines, radius) {
  const margin = Math.trunc(radius) + 1;
  const cells = lines.flatMap(trace);
  const width = largest(cells, (cell) => cell[0]) + 2 * margin + 1;
  const height = largest(cells, (cell) => cell[1]) + 2 * margin + 1;
  const mask = emptyMask(width, height);
  for (const [column, row] of cells) mask.data[(row + margin) * width + column + margin] = 1;
  return dilateDisk(mask, radius);
}

/** The grid cells [column, row] along a polyline, without gaps. */
function trace(points) {
  const cells = [];
  for (const [a, b] of pairwise(points)) {
    const steps = Math.max(Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1]))), 1);
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      cells.push([rint(a[0] * (1 - t) + b[0] * t), rint(a[1] * (1 - t) + b[1] * t)]);
    }
  }
  cells.push(points.at(-1).map(rint));
  return cells;
}

/** Dilates a mask by a disk, whose rows are runs: one is inked where counts differ between its ends. */
function dilateDisk(mask, radius) {
  const dilated = emptyMask(mask.width, mask.height);
  const counts = cumulatedCounts(mask);
  const farthest = Math.min(Math.trunc(radius), mask.height - 1);
  for (let down = 0; down <= farthest; down++) {
    const half = Math.trunc(Math.sqrt(radius ** 2 - down ** 2));
    for (let row = 0; row < mask.height; row++) {
      if (row + down < mask.height) inkRuns(dilated, row, counts, row + down, half);
      if (row >= down) inkRuns(dilated, row, counts, row - down, half);
    }
  }
  return dilated;
}

/** How many pixels are inked before each place of a row: width + 1 numbers a row. */
function cumulatedCounts(mask) {
  const stride = mask.width + 1;
  const counts = new Int32Array(stride * mask.height);
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      const place = row * stride + column;
      counts[place + 1] = counts[place] + mask.data[row * mask.width + column];
    }
  }
  return counts;
}

/** Inks the pixels of a row that have ink up to ``half`` pixels to their sides in a source row. */
function inkRuns(dilated, row, counts, source, half) {
  const { width, data } = dilated;
  const start = source * (width + 1);
  if (counts[start + width] === counts[start]) return;
  for (let column = 0; column < width; column++) {
    const first = start + Math.max(column - half, 0);
    const last = start + Math.min(column + half + 1, width);
    if (counts[last] > counts[first]) data[row * width + column] = 1;
  }
}
