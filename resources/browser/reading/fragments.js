"use strict";

// Fragments: strokes, and slices of them, on a common scale, as in core/reading/fragments.py.
// Lengths are in line heights, the height of the tallest stroke of the drawing. A fragment has a
// ``box`` (left, top, right, bottom), its inked grid ``cells`` [column, row], and its ``slices``.

const GRID = 32; // cells to a line height
const FLATTEST = 0.25; // a line height is at least this fraction of the widest box's width,
const SMALLEST_UNIT = 1e-6; // and this fraction of the whole drawing's extent
const MOST_CELLS = 600; // of one fragment, when distances are measured
const RING_DIRECTIONS = 16; // from the middle of a box, half of which is 1 along each axis:
const CLOSED_RING = 0.8; // so many of them show ink,
const HOLLOW_RING = 0.3; // and none of it is nearer

/** One fragment for each stroke, and the line height in the strokes' unit. */
function strokeFragments(strokes) {
  const boxes = strokes.map(boundingBox);
  const unit = lineHeight(boxes);
  const origin = [least(boxes, (box) => box[0]), least(boxes, (box) => box[1])];
  const fragments = strokes.map((points, source) => {
    const scaled = points.map((point) => point.map((each, axis) => (each - origin[axis]) * (GRID / unit)));
    const box = boxes[source].map((side, index) => (side - origin[index % 2]) / unit);
    const slices = [{ source, left: -Infinity, right: Infinity }];
    return { box, cells: distinctCells(trace(scaled)), slices };
  });
  return { fragments, unit };
}

/** The height of the tallest box, more if all are flat or far apart; 1 for points. */
function lineHeight(boxes) {
  const whole = [0, 1].map(
    (axis) => largest(boxes, (box) => box[axis + 2]) - least(boxes, (box) => box[axis])
  );
  const tallest = Math.max(
    largest(boxes, (box) => box[3] - box[1]),
    FLATTEST * largest(boxes, (box) => box[2] - box[0]),
    SMALLEST_UNIT * Math.max(...whole)
  );
  return tallest > 0 ? tallest : 1;
}

/** Several fragments as one; adjacent slices of the same source become one slice. */
function joinFragments(fragments) {
  if (fragments.length === 1) return fragments[0];
  const corners = fragments.flatMap(({ box }) => [box.slice(0, 2), box.slice(2)]);
  const cells = fragments.flatMap((fragment) => fragment.cells);
  const slices = joinSlices(fragments.flatMap((fragment) => fragment.slices));
  return { box: boundingBox(corners), cells, slices };
}

function joinSlices(slices) {
  const joined = [];
  const ordered = [...slices].sort((a, b) => a.source - b.source || (a.left < b.left ? -1 : 1));
  for (const piece of ordered) {
    const last = joined.at(-1);
    if (last && last.source === piece.source && last.right === piece.left) {
      joined[joined.length - 1] = { ...last, right: piece.right };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Whether two fragments have slices of the same stroke. */
function haveCommonSource(one, other) {
  return one.slices.some((mine) => other.slices.some((theirs) => mine.source === theirs.source));
}

function widthOf({ box }) {
  return box[2] - box[0];
}

function heightOf({ box }) {
  return box[3] - box[1];
}

/** Whether ink goes round the middle of its box, nearly closed, as a 0 does. */
function isRing({ cells }) {
  const [left, top, right, bottom] = boundingBox(cells);
  const seen = cells.map(([column, row]) => [
    (2 * column - left - right) / Math.max(right - left, 1),
    (2 * row - top - bottom) / Math.max(bottom - top, 1),
  ]);
  const isHollow = least(seen, ([across, down]) => Math.hypot(across, down)) > HOLLOW_RING;
  const directions = new Set(seen.map(directionNumber));
  return isHollow && directions.size >= CLOSED_RING * RING_DIRECTIONS;
}

function directionNumber([across, down]) {
  const turn = Math.atan2(down, across) / (2 * Math.PI) + 0.5;
  return Math.trunc(turn * RING_DIRECTIONS) % RING_DIRECTIONS;
}

/** Halfway from left to right. */
function centreOf({ box }) {
  return (box[0] + box[2]) / 2;
}

/** The horizontal (axis 0) or vertical (1) gap between two boxes; negative for an overlap. */
function gap(one, other, axis = 0) {
  const low = Math.max(one.box[axis], other.box[axis]);
  return low - Math.min(one.box[axis + 2], other.box[axis + 2]);
}

/** The distance between the nearest ink of two fragments. */
function distance(one, other) {
  const others = sampled(other.cells);
  let nearest = Infinity;
  for (const [column, row] of sampled(one.cells)) {
    for (const cell of others) {
      nearest = Math.min(nearest, (column - cell[0]) ** 2 + (row - cell[1]) ** 2);
    }
  }
  return Math.fround(Math.sqrt(nearest)) / GRID;
}

function sampled(cells) {
  const step = Math.ceil(cells.length / MOST_CELLS);
  return step > 1 ? cells.filter((_, index) => index % step === 0) : cells;
}

/** Each cell once, column by column. */
function distinctCells(cells) {
  const ordered = [...cells].sort(byNumbers);
  return ordered.filter((cell, index) => !index || byNumbers(cell, ordered[index - 1]) !== 0);
}
