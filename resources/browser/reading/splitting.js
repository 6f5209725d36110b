"use strict";

// A stroke too wide for one digit is cut where there is least ink, as in core/reading/splitting.py.
// What a loop encloses counts as ink; otherwise a 0 would be cut before it is cut off its neighbour.

const WHOLE_BONUS = 3; // how much better a stroke is whole: a difference of log likelihoods
const LEAST_ASPECT = 1.05; // width over height; nothing narrower is split
const MOST_INK = Math.floor(GRID / 3); // cells in a column that is cut, with what loops enclose
const LOWEST_SPLIT = 0.4; // line heights; anything lower is a dash, not digits in a row
const LOWEST_SLICE = 0.5; // × the whole's height; no slice is lower
const CUT_DISTANCE = Math.floor(GRID / 6); // cells between two cuts, and between a cut and an end
const CUTS_PER_HEIGHT = 5; // for each height that the ink is wide,
const MOST_CUTS = 10; // and in all

/** A stroke that is too wide for a digit, split from left to right; any other ink as it is. */
function splitWide(fragment) {
  const isFlat = heightOf(fragment) < LOWEST_SPLIT;
  const isNarrow = widthOf(fragment) <= LEAST_ASPECT * heightOf(fragment);
  if (isFlat || isNarrow || fragment.slices.length > 1) return [fragment];
  const split = [fragment];
  for (const column of valleys(fragment)) {
    const [left, right] = cutAt(split.at(-1), column);
    if (Math.min(heightOf(left), heightOf(right)) >= LOWEST_SLICE * heightOf(fragment)) {
      split.splice(-1, 1, left, right);
    }
  }
  return split;
}

/** The columns with the least ink, from left to right, at a distance from each other. */
function valleys(fragment) {
  const first = least(fragment.cells, (cell) => cell[0]);
  const ink = inkOfColumns(fragment.cells);
  const wanted = Math.min(rint((CUTS_PER_HEIGHT * widthOf(fragment)) / heightOf(fragment)), MOST_CUTS);
  const taken = [-1, ink.length];
  for (const column of columnsByInk(ink)) {
    if (ink[column] > MOST_INK || taken.length === wanted + 2) break;
    if (taken.every((other) => Math.abs(column - other) >= CUT_DISTANCE)) taken.push(column);
  }
  return taken.slice(2).map((column) => column + first).sort((one, other) => one - other);
}

/** How many cells of each column are inked, or enclosed by ink. */
function inkOfColumns(cells) {
  const [left, top, right, bottom] = boundingBox(cells);
  const mask = emptyMask(right - left + 1, bottom - top + 1);
  for (const [column, row] of cells) mask.data[(row - top) * mask.width + column - left] = 1;
  const isOutside = outsideOf(mask);
  const ink = new Array(mask.width).fill(mask.height);
  isOutside.forEach((outside, place) => (ink[place % mask.width] -= outside));
  return ink;
}

/** Where the background of a mask is that a path along edges joins to the border. */
function outsideOf({ width, height, data }) {
  const outside = new Uint8Array(width * height);
  const waiting = [];
  const visit = (column, row) => {
    if (column < 0 || row < 0 || column >= width || row >= height) return;
    const place = row * width + column;
    if (data[place] || outside[place]) return;
    outside[place] = 1;
    waiting.push([column, row]);
  };
  for (let column = 0; column < width; column++) [0, height - 1].forEach((row) => visit(column, row));
  for (let row = 0; row < height; row++) [0, width - 1].forEach((column) => visit(column, row));
  while (waiting.length) {
    const [column, row] = waiting.pop();
    visit(column - 1, row);
    visit(column + 1, row);
    visit(column, row - 1);
    visit(column, row + 1);
  }
  return outside;
}

/** Columns from least to most ink; among equals, the middle of a flat stretch first. */
function columnsByInk(ink) {
  const smooth = ink.map((own, column) => (ink[column - 1] ?? 0) + own + (ink[column + 1] ?? 0));
  const keys = ink.map((own, column) => [own, smooth[column], fromMiddle(ink, column), column]);
  return keys.sort(byNumbers).map((key) => key[3]);
}

/** How far a column is from the middle of the stretch of columns with as much ink. */
function fromMiddle(ink, column) {
  let [first, last] = [column, column];
  while (ink[first - 1] === ink[column]) first -= 1;
  while (ink[last + 1] === ink[column]) last += 1;
  return Math.abs(column - (first + last) / 2);
}

/** The ink to the left and right of a column's middle. */
function cutAt(fragment, column) {
  const x = (column + 0.5) / GRID;
  const [whole] = fragment.slices;
  const left = fragment.cells.filter((cell) => cell[0] <= column);
  const right = fragment.cells.filter((cell) => cell[0] > column);
  return [sliceOf(left, { ...whole, right: x }), sliceOf(right, { ...whole, left: x })];
}

function sliceOf(cells, piece) {
  const [left, top, right, bottom] = boundingBox(cells);
  const box = [left, top, right + 1, bottom + 1].map((side) => side / GRID);
  box[0] = Math.max(box[0], piece.left);
  box[2] = Math.min(box[2], piece.right);
  return { box, cells, slices: [piece] };
}
