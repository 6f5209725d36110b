"use strict";

// The drawing: strokes whose points are in widths of the canvas, and what can be undone.

/** ``changed`` is called after each change. */
function makeDrawing(changed) {
  let strokes = [];
  const past = [];
  const change = (next) => {
    past.push(strokes);
    strokes = next;
    changed();
  };
  return {
    strokes: () => strokes,
    canUndo: () => past.length > 0,
    begin: (point) => change([...strokes, [point]]),
    extend: (points) => {
      strokes.at(-1).push(...points);
      changed();
    },
    clear: () => strokes.length && change([]),
    undo: () => {
      if (!past.length) return;
      strokes = past.pop();
      changed();
    },
  };
}
