"use strict";

/** Rounds to the nearest whole number, and halves to the even one, as numpy does. */
function rint(value) {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

function median(values) {
  const ordered = [...values].sort((one, other) => one - other);
  const last = ordered.length - 1;
  return (ordered[last >> 1] + ordered[ordered.length >> 1]) / 2;
}

/** The sum of what ``amount`` makes of each value. */
function total(values, amount = (value) => value) {
  return values.reduce((sum, value) => sum + amount(value), 0);
}

/** The largest of what ``amount`` makes of each value; ``none`` where there are no values. */
function largest(values, amount = (value) => value, none = -Infinity) {
  return values.reduce((most, value) => Math.max(most, amount(value)), none);
}

/** The least of what ``amount`` makes of each value; ``none`` where there are no values. */
function least(values, amount = (value) => value, none = Infinity) {
  return values.reduce((lowest, value) => Math.min(lowest, amount(value)), none);
}

/** Left, top, right and bottom of points [x, y]. */
function boundingBox(points) {
  const x = (point) => point[0];
  const y = (point) => point[1];
  return [least(points, x), least(points, y), largest(points, x), largest(points, y)];
}

/** Orders by the first of several numbers, and by the next where those are equal. */
function byNumbers(one, other) {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : one[place] - other[place];
}

/** Each value with its successor. */
function pairwise(values) {
  return values.slice(1).map((value, index) => [values[index], value]);
}
