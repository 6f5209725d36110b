"use strict";

// The way of the pen through a drawing, in a form in which two drawings can be compared, as
// core/ink/trajectory.py makes it: at places evenly far apart along it, the place in a box around the
// drawing, the direction of the pen, and whether it is lifted.

const WAY_PLACES = 16;
const WAY_NUMBERS = 5; // for each place
const DIRECTION_WEIGHT = 0.5; // the place counts more than the rest
const LIFTED_WEIGHT = 0.5;

/** 16 × 5 numbers between -1 and 1, place by place, for strokes that are interpolated. */
function trajectoryOf(strokes) {
  const points = pointsInBox(strokes.flat());
  const comesDown = strokes.flatMap((stroke, index) => stroke.map((_, place) => index > 0 && place === 0));
  const along = lengthsAlong(points);
  const halves = Array.from({ length: 2 * WAY_PLACES + 1 }, (_, index) => (index * along.at(-1)) / (2 * WAY_PLACES));
  const passed = halves.map((length) => pointAt(points, along, length));
  const way = Array.from({ length: WAY_PLACES }, (_, place) => {
    const end = along.findIndex((length) => length >= halves[2 * place + 1]);
    const isLifted = comesDown[end < 0 ? points.length - 1 : end];
    const direction = directionOf(passed[2 * place], passed[2 * place + 2]);
    return [...passed[2 * place + 1], ...direction, isLifted ? LIFTED_WEIGHT : 0];
  });
  return Float32Array.from(way.flat(), (value) => Math.min(Math.max(value, -1), 1));
}

/** In a box around them whose longer side goes from -1 to 1. */
function pointsInBox(points) {
  const [left, top, right, bottom] = boundingBox(points);
  const size = [right - left, bottom - top];
  const extent = Math.max(...size);
  if (!(extent > 0)) return points.map(() => [0, 0]);
  const placed = (value, axis) => 2 * ((value - [left, top][axis]) / extent) - size[axis] / extent;
  return points.map((point) => point.map((value, axis) => Math.min(Math.max(placed(value, axis), -1), 1)));
}

/** How far each point is from the first one, along the polyline. */
function lengthsAlong(points) {
  const along = [0];
  for (const [a, b] of pairwise(points)) along.push(along.at(-1) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  return along;
}

function pointAt(points, along, length) {
  const before = along.findLastIndex((each) => each <= length);
  if (before === points.length - 1) return points[before];
  const share = (length - along[before]) / (along[before + 1] - along[before]);
  return points[before].map((value, axis) => value + share * (points[before + 1][axis] - value));
}

function directionOf(from, to) {
  const way = [to[0] - from[0], to[1] - from[1]];
  const length = Math.max(Math.hypot(...way), 1e-9);
  return way.map((each) => (DIRECTION_WEIGHT * each) / length);
}
