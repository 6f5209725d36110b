"use strict";

// The lattice of digit hypotheses, and the cheapest path through it, as in core/reading/lattice.py.
// Costs are negative log likelihoods in nats; lengths are in line heights.

const MOST_FRAGMENTS = 60; // of more, columns of ink are digits, by geometry alone
const MOST_HYPOTHESES = 300; // instead of more, the cheapest sequence by geometry alone is read
const MOST_PRIMITIVES = 12; // of one hypothesis
const MOST_PEN_LIFTS = 4;
const PRIOR = 1.3; // a digit of two strokes is far more frequent than two digits this close
const CERTAINLY_TWO = -5; // with a lower score, two neighbours are never one digit
const UNEVEN = 8; // per length that the ends are uneven, like those of an open 4
const MOST_UNEVEN = 0.45; // length; more unevenness counts as this
const UNEVEN_OTHERWISE = 0.6; // × the unevenness, unless the right stroke ends lower, as in a 4
const APART = 2; // per length of distance beyond NEAR, against one digit
const OVERLAP = 6; // per length of horizontal overlap beyond NEAR
const TOUCHING_OVERLAP = 4; // per fraction of the narrower width that overlaps, if both touch
const LEAST_FRACTION = 0.5; // of that width; less overlap counts nothing
const LEAST_WIDTH = 0.1; // length; anything narrower counts as this wide
const ASPECT = 5.5; // for the aspect ratio of both together, against one digit
const LEAST_PAIR_ASPECT = 0.5; // a narrower pair counts as this: it is two parallel strokes, not a 4
const TOO_WIDE = 6; // for each unit of aspect ratio beyond the widest digit's
const WIDEST = 1.1; // aspect ratio of the widest digit
const HOPELESS = 2.2; // aspect ratio beyond which only a whole stroke is proposed
const PER_LIFT = 1.5; // for each pen lift after the first
const BAR_OF_5 = 0.4; // × the height of a 5: its bar does not reach lower

/** The ways in which one or more fragments may form digits: primitives, and spans with their costs. */
function buildLattice(given) {
  const fragments = joinDotted(given);
  if (fragments.length > MOST_FRAGMENTS) return withoutAlternatives(mergeColumns(fragments));
  const lines = splitLines(fragments).map(primitivesOf);
  const primitives = lines.flat();
  const breaks = lines.map((_, line) => total(lines.slice(0, line + 1), (each) => each.length));
  const spans = proposedSpans(primitives, breaks);
  if (spans.length <= MOST_HYPOTHESES) return { primitives, spans };
  const path = cheapestPath(primitives.length, spans, spans.map((span) => span.cost));
  return withoutAlternatives(path.map((index) => inkOf(primitives, spans[index])));
}

/** Each primitive is a digit. */
function withoutAlternatives(primitives) {
  const spans = primitives.map((_, first) => ({ first, last: first + 1, cost: 0, isSevered: false }));
  return { primitives, spans };
}

/** The ink of a span. */
function inkOf(primitives, { first, last }) {
  return joinFragments(primitives.slice(first, last));
}

/** The primitives of a line, in reading order. */
function primitivesOf(line) {
  return inReadingOrder(mergeCertain(line).flatMap(splitWide));
}

/** The spans, by index, that cover all primitives at the least sum of ``costs``. */
function cheapestPath(count, spans, costs) {
  const best = Array.from({ length: count + 1 }, () => [Infinity, -1]);
  best[0] = [0, -1];
  const order = spans.map((span, index) => [span.first, span.last, index]).sort(byNumbers);
  for (const [first, last, index] of order) {
    const reached = [best[first][0] + costs[index], index];
    if (byNumbers(reached, best[last]) < 0) best[last] = reached;
  }
  const path = [];
  for (let place = count; place > 0; place = spans[path[0]].first) path.unshift(best[place][1]);
  return path;
}

/** Each primitive alone, and neighbours together where geometry does not rule it out. */
function proposedSpans(primitives, breaks) {
  const pairs = pairwise(primitives);
  const scores = pairs.map(([left, right], index) =>
    breaks.includes(index + 1) ? CERTAINLY_TWO - 1 : sameDigitScore(left, right)
  );
  const cuts = [false, ...pairs.map(([left, right]) => haveCommonSource(left, right))];
  const ends = [false, ...pairs.map(([left, right]) => areJoined(left, right)), false];
  const spans = [];
  for (let first = 0; first < primitives.length; first++) {
    const farthest = Math.min(first + MOST_PRIMITIVES, primitives.length);
    for (let last = first + 1; last <= farthest; last++) {
      const within = scores.slice(first, last - 1);
      const inner = cuts.slice(first + 1, last);
      const lifts = within.length - inner.filter(Boolean).length;
      if (lifts > MOST_PEN_LIFTS || (within.at(-1) ?? 0) < CERTAINLY_TWO) break;
      const aspect = within.length ? aspectOf(inkOf(primitives, { first, last })) : 0;
      const isWhole = inner.every(Boolean) && !cuts[first] && !cuts[last];
      if (aspect > HOPELESS && !isWhole) continue;
      const cost = shapeCost(aspect, lifts) + (cuts[first] ? WHOLE_BONUS : 0) - total(within);
      spans.push({ first, last, cost, isSevered: ends[first] || ends[last] });
    }
  }
  return spans;
}

function shapeCost(aspect, lifts) {
  return TOO_WIDE * Math.max(aspect - WIDEST, 0) + PER_LIFT * Math.max(lifts - 1, 0);
}

/** Whether ink is cut between two neighbours, or all but touches. */
function areJoined(left, right) {
  if (haveCommonSource(left, right)) return true;
  return gap(left, right) < NEAR / 2 && areTouching(left, right);
}

/** How much better two neighbours are as one digit than as two, by geometry, in nats. */
function sameDigitScore(left, right) {
  if (haveCommonSource(left, right)) return 0;
  if (gap(left, right) > FAR || gap(left, right, 1) > ROW || isMinus(left, right)) {
    return CERTAINLY_TWO - 1;
  }
  const apart = Math.max(distance(left, right), gap(left, right));
  const nearness = apart < NEAR ? 1 - apart / NEAR : APART * (NEAR - apart);
  const uneven = UNEVEN * Math.min(unevenness(left, right), MOST_UNEVEN);
  const score = PRIOR + uneven + nearness + overlapScore(left, right, apart);
  return score - ASPECT * Math.max(aspectOf(joinFragments([left, right])), LEAST_PAIR_ASPECT);
}

/** How far apart the tops or bottoms are vertically; most so if the right one ends lower. */
function unevenness(left, right) {
  const lower = right.box[3] - left.box[3];
  const tops = Math.abs(right.box[1] - left.box[1]);
  return Math.max(lower, UNEVEN_OTHERWISE * Math.abs(lower), UNEVEN_OTHERWISE * tops);
}

/** Whether one is a bar beside the other: a minus sign, but not the bar of a 5. */
function isMinus(left, right) {
  if (!(mayBeMark(left) || mayBeMark(right)) || gap(left, right) < NEAR) return false;
  return mayBeMark(left) || right.box[3] > left.box[1] + BAR_OF_5 * heightOf(left);
}

/** The evidence for one digit in a horizontal overlap, stronger if both touch. */
function overlapScore(left, right, apart) {
  const overlap = -gap(left, right);
  const narrower = Math.max(Math.min(widthOf(left), widthOf(right)), LEAST_WIDTH);
  const beyond = Math.max(Math.min(overlap / narrower, 1) - LEAST_FRACTION, 0);
  const touching = apart < NEAR / 2 ? TOUCHING_OVERLAP * beyond : 0;
  return touching + OVERLAP * Math.max(overlap - NEAR, 0);
}

/** Width over height; what is low counts as tall enough for a digit. */
function aspectOf(fragment) {
  return widthOf(fragment) / Math.max(heightOf(fragment), TALL);
}
