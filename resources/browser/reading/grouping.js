"use strict";

// Fragments that certainly belong together become one primitive, as in core/reading/grouping.py,
// whose thresholds these are, in line heights unless stated otherwise.

const TALL = 0.4; // anything lower may be a bar or a dot, unless it is a small 0
const LOWEST_ZERO = 0.22; // a lower ring may be a dot,
const WIDEST_ZERO = 2.2; // × its height: and a wider one two dashes whose ends meet
const FAR = 0.25; // strokes of one digit are less than this apart horizontally
const NEAR = 0.08; // ink nearer than this is taken to touch
const ROW = 0.3; // ink farther apart vertically stands in two rows
const DOT = 0.15; // a dot's longer side is less
const BAR_GAP = 0.02; // a bar less than this to the side of a digit lies over, under or in it
const DOT_ABOVE = 0.5; // a dot higher above the digit is a slip of the pen,
const DOT_BELOW = 0.25; // and so is one lower below it
const DOT_BESIDE = 0.05; // a dot farther to the side of all other ink belongs to nothing
const COLUMN_GAP = 0.05; // fragments less than this apart horizontally stand in one column
const UNDERLINE_OVERLAP = 0.15; // an underline may reach this far up into a digit
const UNDERLINE_SHARE = 0.5; // of a digit's width that must lie above its underline
const OVERLAP_DISCOUNT = 0.5; // horizontal overlap makes a bar seem this much nearer, per length
const INSIDE = 0.12; // narrower ink this far inside the wider ink's sides crosses it or lies in it
const STACK_OVERLAP = 0.3; // one below the other: the gap, at least minus this × the lower's height,
const STACK_SHARE = 0.5; // and the horizontal overlap, more than this × the narrower's width
const FEWEST_DOTS = 8; // of a dotted outline,
const MOST_DOTS = 500; // of more, none are joined
const LARGEST_DOT = 0.3; // × its height is the longer side of a dash,
const NEXT_DOT = 1.9; // × the usual distance is the largest between neighbours
const STACK_DISTANCE = 0.12; // less far apart, one above the other may be parts of a digit
const STACK_ASPECT = 0.4; // width over height of such a digit, at least
const FEWEST_IN_LINES = 3; // tall fragments of two lines: two may be the parts of a 4
const CROSSING_OVERLAP = 0.2; // overlapping more than this and
const CROSSING_DISTANCE = 0.06; // closer than this, two fragments cross

/** Whether a fragment may be a bar or a dot: it is low, and no small 0. */
function mayBeMark(fragment) {
  const height = heightOf(fragment);
  if (height >= TALL) return false;
  return height < LOWEST_ZERO || widthOf(fragment) > WIDEST_ZERO * height || !isRing(fragment);
}

/** The primitives of a line of writing with at least one fragment, in any order. */
function mergeCertain(fragments) {
  const { tall, small } = bySize(fragments);
  const digits = mergeConnected(tall, areCertainlyOne);
  const bars = small.filter((fragment) => !isUnderline(fragment, digits));
  return attach(mergeConnected(bars, areTouching), digits);
}

/** The same fragments, with the dots or dashes of each dotted outline joined. */
function joinDotted(fragments) {
  const height = heightOf({ box: boundingBox(fragments.flatMap(cornersOf)) });
  const longest = largest(fragments, longerSide);
  const isFew = fragments.length < FEWEST_DOTS || fragments.length > MOST_DOTS;
  if (isFew || longest > LARGEST_DOT * height) return fragments;
  const centres = fragments.map(({ box }) => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
  const apart = centres.map((one, place) =>
    centres.map((other, index) =>
      index === place ? Infinity : Math.hypot(one[0] - other[0], one[1] - other[1])
    )
  );
  const farthest = NEXT_DOT * median(apart.map((row) => least(row)));
  return joinedChains(fragments, (one, other) => apart[one][other] <= farthest);
}

function cornersOf({ box }) {
  return [box.slice(0, 2), box.slice(2)];
}

function longerSide(fragment) {
  return Math.max(widthOf(fragment), heightOf(fragment));
}

/** The fragments of each line of writing, from top to bottom; lines may nearly touch. */
function splitLines(fragments) {
  const tall = fragments.filter((each) => !mayBeMark(each));
  tall.sort((one, other) => middleOf(one) - middleOf(other));
  for (let count = 1; count < tall.length; count++) {
    const upper = tall.slice(0, count);
    const lower = tall.slice(count);
    if (!areLines(upper, lower)) continue;
    const isUpper = fragments.map((fragment) => isNearer(fragment, upper, lower));
    const half = (up) => fragments.filter((_, index) => isUpper[index] === up);
    return [true, false].flatMap((up) => splitLines(half(up)));
  }
  return [fragments];
}

/** One fragment for each column of overlapping ink; dots are left out if there is more. */
function mergeColumns(fragments) {
  const columns = [];
  let right = -Infinity;
  const inked = fragments.filter((fragment) => !isDot(fragment));
  const ordered = [...(inked.length ? inked : fragments)].sort((a, b) => a.box[0] - b.box[0]);
  for (const fragment of ordered) {
    if (columns.length && fragment.box[0] - right < COLUMN_GAP) columns.at(-1).push(fragment);
    else columns.push([fragment]);
    right = Math.max(right, fragment.box[2]);
  }
  return columns.map(joinFragments);
}

/** Row by row, each from left to right. */
function inReadingOrder(primitives) {
  const rows = [];
  let bottom = -Infinity;
  for (const primitive of [...primitives].sort((a, b) => a.box[1] - b.box[1])) {
    if (!rows.length || primitive.box[1] - bottom > ROW) rows.push([]);
    rows.at(-1).push(primitive);
    bottom = Math.max(bottom, primitive.box[3]);
  }
  return rows.flatMap((row) => row.sort((a, b) => centreOf(a) - centreOf(b)));
}

function middleOf({ box }) {
  return (box[1] + box[3]) / 2;
}

/** Whether one stands above the other as lines do, and not as the parts of digits. */
function areLines(upper, lower) {
  const bottom = largest(upper, ({ box }) => box[3]);
  const top = least(lower, ({ box }) => box[1]);
  if (bottom > middleOf(lower[0]) || top < middleOf(upper.at(-1))) return false;
  if (upper.length + lower.length < FEWEST_IN_LINES) return false;
  const isPile = mergeColumns(upper).length === 1 && mergeColumns(lower).length === 1;
  if (isPile || gap(joinFragments(upper), joinFragments(lower)) > 0) return false;
  return !upper.every((one) => lower.some((other) => areStacked(one, other)));
}

/** Whether two fragments may be one above the other in a digit, which is not that slender. */
function areStacked(upper, lower) {
  const both = joinFragments([upper, lower]);
  const isOver = -gap(upper, lower) > STACK_SHARE * Math.min(widthOf(upper), widthOf(lower));
  const isDigit = isOver && widthOf(both) > STACK_ASPECT * heightOf(both);
  return isDigit && distance(upper, lower) < STACK_DISTANCE;
}

/** Whether a fragment is one of the first or nearer to them than to the others. */
function isNearer(fragment, ones, others) {
  if (ones.includes(fragment) || others.includes(fragment)) return ones.includes(fragment);
  const nearest = (all) => least(all, (each) => distance(fragment, each));
  return nearest(ones) < nearest(others);
}

/** What is too tall for a bar or dot, and what may be one; stray dots are left out. */
function bySize(fragments) {
  const tall = fragments.filter((fragment) => !mayBeMark(fragment));
  if (!tall.length) return { tall: [joinFragments(fragments)], small: [] };
  const inked = fragments.filter((fragment) => !isDot(fragment));
  const small = fragments.filter(mayBeMark);
  const belongs = (part) => !isDot(part) || inked.some((other) => isDotOf(part, other));
  return { tall, small: small.filter(belongs) };
}

function isDot(fragment) {
  return longerSide(fragment) < DOT;
}

/** Whether a dot lies over, under or in other ink, or above it like that of an i. */
function isDotOf(dot, other) {
  const isAbove = dot.box[3] <= other.box[1];
  const [across, down] = isAbove ? [FAR, DOT_ABOVE] : [DOT_BESIDE, DOT_BELOW];
  return gap(dot, other) < across && gap(dot, other, 1) < down;
}

/** Whether a fragment lies closely below two digits or more, so that it is part of neither. */
function isUnderline(fragment, digits) {
  return digits.filter((digit) => liesUnder(fragment, digit)).length > 1;
}

function liesUnder(fragment, digit) {
  const below = fragment.box[1] - digit.box[3];
  const isNear = -UNDERLINE_OVERLAP < below && below < ROW;
  return isNear && -gap(fragment, digit) > UNDERLINE_SHARE * widthOf(digit);
}

/** Joins each bar and dot to the nearest digit; one beside it stays a primitive of its own. */
function attach(small, digits) {
  const joined = digits.map((digit) => [digit]);
  const alone = [];
  for (const part of small) {
    const distances = digits.map(
      (digit) => distance(part, digit) - OVERLAP_DISCOUNT * Math.max(-gap(part, digit), 0)
    );
    const nearest = distances.indexOf(least(distances));
    if (mayBePartOf(part, digits[nearest])) joined[nearest].push(part);
    else alone.push(part);
  }
  return [...joined.map(joinFragments), ...mergeConnected(alone, areCertainlyOne)];
}

function mayBePartOf(part, digit) {
  if (isDot(part)) return gap(part, digit) < FAR;
  return gap(part, digit) < BAR_GAP && gap(part, digit, 1) < ROW;
}

function areTouching(one, other) {
  return distance(one, other) < NEAR / 2;
}

/** Whether two fragments cross, lie one on top of the other, or one within the other. */
function areCertainlyOne(one, other) {
  const overlap = -gap(one, other);
  const down = gap(one, other, 1);
  if (overlap <= 0 || down > ROW) return false;
  const [narrow, wide] = [one, other].sort((a, b) => widthOf(a) - widthOf(b));
  const inside = Math.min(narrow.box[0] - wide.box[0], wide.box[2] - narrow.box[2]);
  if (inside > INSIDE) return true;
  const lower = Math.min(heightOf(one), heightOf(other));
  if (down > -STACK_OVERLAP * lower && overlap > STACK_SHARE * widthOf(narrow)) return true;
  return overlap > CROSSING_OVERLAP && distance(one, other) < CROSSING_DISTANCE;
}

/** Joins all fragments that are linked by a chain of connected pairs. */
function mergeConnected(fragments, areConnected) {
  return joinedChains(fragments, (one, other) => areConnected(fragments[one], fragments[other]));
}

/** Joins all fragments that are linked, by their places in the list, or through others. */
function joinedChains(fragments, areLinked) {
  let chains = [];
  fragments.forEach((_, place) => {
    const isLinked = chains.map((chain) => chain.some((member) => areLinked(place, member)));
    const merged = [place, ...chains.filter((_, index) => isLinked[index]).flat()];
    chains = [...chains.filter((_, index) => !isLinked[index]), merged];
  });
  return chains.map((chain) => joinFragments(chain.map((place) => fragments[place])));
}
