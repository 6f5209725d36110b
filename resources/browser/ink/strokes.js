"use strict";

// Curves through the points of a stroke, as core/ink/strokes.py makes them: centripetal Catmull-Rom
// splines fill the wide gaps that a quick pen leaves. A stroke is a list of points [x, y], y down.

const LONGEST_GAP = 0.07; // of a stroke's extent: in wider gaps, points are inserted
const LEAP = 4; // times the median gap: a straight line, as from one digit to the next
const MOST_SPLINE_POINTS = 1000; // a stroke of more is a scribble, however wide its gaps

/** Fills wide gaps with points of a spline; a stroke's own points stay where they are. */
function interpolateStroke(stroke) {
  const points = stroke.filter((point, index) => differsFromNext(stroke, index));
  const [left, top, right, bottom] = boundingBox(points);
  const longest = LONGEST_GAP * Math.max(right - left, bottom - top);
  if (points.length < 3 || points.length > MOST_SPLINE_POINTS || !(longest > 0)) return stroke;
  const lengths = pairwise(points).map(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1]));
  const leap = LEAP * median(lengths);
  const counts = lengths.map((length) =>
    length > leap ? 1 : Math.max(Math.ceil(length / longest), 1)
  );
  return largest(counts) <= 1 ? stroke : catmullRom(points, lengths, counts);
}

function differsFromNext(stroke, index) {
  const next = stroke[index + 1];
  return !next || next[0] !== stroke[index][0] || next[1] !== stroke[index][1];
}

/** The spline, sampled at ``counts[i]`` places from point i to i + 1; its ends are straight. */
function catmullRom(points, lengths, counts) {
  const spans = lengths.map(Math.sqrt);
  const tangents = splineTangents(points, spans);
  const curve = [];
  counts.forEach((count, segment) => {
    for (let number = 0; number < count; number++) {
      curve.push(splinePoint(points, tangents, spans[segment], segment, number / count));
    }
  });
  return [...curve, points.at(-1)];
}

function splinePoint(points, tangents, span, segment, t) {
  const eased = t * t * (3 - 2 * t);
  return [0, 1].map((axis) => {
    const start = points[segment][axis];
    const bulge = (1 - t) * tangents[segment][axis] - t * tangents[segment + 1][axis];
    return start + eased * (points[segment + 1][axis] - start) + t * (1 - t) * span * bulge;
  });
}

/** The spline's derivative at each point; ``spans`` are the intervals between its knots. */
function splineTangents(points, spans) {
  const slopes = spans.map((span, index) =>
    [0, 1].map((axis) => (points[index + 1][axis] - points[index][axis]) / span)
  );
  const inner = pairwise(slopes).map(([before, after], index) =>
    [0, 1].map((axis) => {
      const way = points[index + 2][axis] - points[index][axis];
      return before[axis] + after[axis] - way / (spans[index] + spans[index + 1]);
    })
  );
  return [slopes[0], ...inner, slopes.at(-1)];
}
