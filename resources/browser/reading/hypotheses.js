"use strict";

// What may be one digit of a drawing: its box and its image, as in core/reading/hypotheses.py.

const MOST_STROKES = 1000; // of one drawing: more is not read at once, and neither are
const MOST_POINTS = 50000; // more points in all its strokes,
const MOST_DIGITS = 200; // or more digits

/** The digits that a drawing may consist of: a lattice, and the strokes of each of its spans.
 *
 *  Without ``isSplit`` it is one, for networks whose labels do not stand side by side. Null is
 *  given for more ink than is read at once. */
function strokeHypotheses(strokes, isSplit) {
  if (strokes.length > MOST_STROKES || total(strokes, (each) => each.length) > MOST_POINTS) return null;
  const runs = strokes.filter((stroke) => stroke.length).map(interpolateStroke);
  if (!runs.length) return { ...withoutAlternatives([]), strokesOf: () => [] };
  if (!isSplit) return { ...withoutAlternatives([null]), strokesOf: () => runs };
  const { fragments, unit } = strokeFragments(runs);
  const left = least(runs, (run) => boundingBox(run)[0]);
  const lattice = buildLattice(fragments);
  if (lattice.primitives.length > MOST_DIGITS) return null;
  const strokesOf = (index) => cutStrokes(inkOf(lattice.primitives, lattice.spans[index]), runs, unit, left);
  return { ...lattice, strokesOf };
}

/** The strokes of a fragment in the drawing's unit, cut at the ends of its slices. */
function cutStrokes(fragment, runs, unit, left) {
  const pieces = [...fragment.slices].sort((one, other) => one.source - other.source);
  return pieces.flatMap((piece) =>
    clipped(runs[piece.source], left + piece.left * unit, left + piece.right * unit)
  );
}

/** The runs of a polyline that lie between two x. */
function clipped(points, left, right) {
  const isInside = ([x]) => x >= left && x <= right;
  if (points.every(isInside)) return [points];
  const runs = [];
  let wasInside = false;
  for (const point of withCrossings(withCrossings(points, left), right)) {
    if (isInside(point) && wasInside) runs.at(-1).push(point);
    else if (isInside(point)) runs.push([point]);
    wasInside = isInside(point);
  }
  return runs;
}

/** The same polyline with a point wherever it crosses ``x``. */
function withCrossings(points, x) {
  if (!Number.isFinite(x)) return points;
  const crossed = pairwise(points).flatMap(([before, after]) => {
    if (!((before[0] - x) * (after[0] - x) < 0)) return [before];
    const [across, down] = [after[0] - before[0], after[1] - before[1]];
    return [before, [x, before[1] + (down * (x - before[0])) / across]];
  });
  return [...crossed, points.at(-1)];
}
