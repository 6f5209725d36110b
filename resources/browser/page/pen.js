"use strict";

// Mouse, finger and pen: one at a time draws, so that a palm beside a pen leaves no ink.

function listenToPointers(canvas, drawing) {
  let drawingPointer = null;
  canvas.addEventListener("pointerdown", (event) => {
    if (drawingPointer !== null || event.button !== 0) return;
    drawingPointer = event.pointerId;
    canvas.setPointerCapture(event.pointerId);
    drawing.begin(placeOn(canvas, event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerId === drawingPointer) drawing.extend(passedPlaces(canvas, event));
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, (event) => {
      if (event.pointerId === drawingPointer) drawingPointer = null;
    });
  }
}

/** All places since the last event: the browser tells several at once. */
function passedPlaces(canvas, event) {
  const passed = event.getCoalescedEvents?.() ?? [];
  return (passed.length ? passed : [event]).map((each) => placeOn(canvas, each));
}

function placeOn(canvas, event) {
  const box = canvas.getBoundingClientRect();
  return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.width];
}
