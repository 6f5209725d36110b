"use strict";

// Paints the canvas: the strokes, a box around each digit of a number, and the pen that keys move.

const BRUSH = 0.03; // widths of the canvas
const BOX_MARGIN = 0.025; // around the ink of a digit

/** A function that paints, at the next frame, what ``content`` tells: strokes, boxes, pen. */
function makePainter(canvas, content) {
  const context = canvas.getContext("2d");
  let isAsked = false;
  const paint = () => {
    isAsked = false;
    const sharpness = window.devicePixelRatio || 1;
    const scale = Math.round(canvas.clientWidth * sharpness);
    if (canvas.width !== scale) canvas.width = scale;
    canvas.height = Math.round(canvas.clientHeight * sharpness);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paintContent(context, getComputedStyle(canvas), content());
  };
  return () => {
    if (!isAsked) requestAnimationFrame(paint);
    isAsked = true;
  };
}

function paintContent(context, style, { strokes, boxes, selected, pen }) {
  context.lineCap = context.lineJoin = "round";
  context.strokeStyle = style.color;
  context.lineWidth = BRUSH;
  strokes.forEach((stroke) => paintStroke(context, stroke));
  context.strokeStyle = context.fillStyle = style.getPropertyValue("--accent");
  if (boxes.length > 1) boxes.forEach((box, index) => paintBox(context, box, index === selected));
  if (pen) paintPen(context, pen);
}

function paintStroke(context, stroke) {
  context.beginPath();
  context.moveTo(...stroke[0]);
  for (const point of stroke) context.lineTo(...point);
  context.stroke();
}

function paintBox(context, [left, top, right, bottom], isSelected) {
  context.lineWidth = isSelected ? 0.005 : 0.002;
  const [width, height] = [right - left + 2 * BOX_MARGIN, bottom - top + 2 * BOX_MARGIN];
  context.strokeRect(left - BOX_MARGIN, top - BOX_MARGIN, width, height);
}

/** A ring, filled while the pen is down. */
function paintPen(context, { place, isDown }) {
  context.lineWidth = 0.006;
  context.beginPath();
  context.arc(...place, BRUSH, 0, 2 * Math.PI);
  context.stroke();
  if (isDown) context.fill();
}
