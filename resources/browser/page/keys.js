"use strict";

// Drawing with keys: arrows move a pen over the canvas, and Space puts it down and lifts it.

const KEY_STEP = 0.02; // widths of the canvas,
const LARGE_KEY_STEP = 0.06; // and with Shift
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** ``moved`` is called with the place of the pen and whether it is down; null where it is not used. */
function listenToKeys(canvas, drawing, moved) {
  let place = [0.5, 1 / 3];
  let isDown = false;
  const move = ([across, down], step) => {
    place = [within(place[0] + across * step, 1), within(place[1] + down * step, canvasHeight(canvas))];
    if (isDown) drawing.extend([place]);
  };
  const actions = {
    " ": () => {
      isDown = !isDown;
      if (isDown) drawing.begin(place);
    },
    Delete: drawing.clear,
    Backspace: drawing.clear,
  };
  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (!arrow && !actions[event.key]) return;
    event.preventDefault();
    if (arrow) move(arrow, event.shiftKey ? LARGE_KEY_STEP : KEY_STEP);
    else actions[event.key]();
    isDown &&= drawing.strokes().length > 0;
    moved({ place, isDown });
  });
  canvas.addEventListener("blur", () => {
    isDown = false;
    moved(null);
  });
}

function within(value, most) {
  return Math.min(Math.max(value, 0), most);
}

/** In widths. */
function canvasHeight(canvas) {
  return canvas.clientHeight / canvas.clientWidth;
}
