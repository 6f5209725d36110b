"use strict";

const canvas = document.getElementById("canvas");
const pen = canvas.getContext("2d");
let strokes = [];
let latest = 0;

function place(event) {
  const box = canvas.getBoundingClientRect();
  const scale = canvas.width / box.width;
  return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
}

function paint() {
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.strokeStyle = getComputedStyle(canvas).color;
  pen.lineWidth = 12;
  pen.lineCap = pen.lineJoin = "round";
  for (const stroke of strokes) {
    pen.beginPath();
    pen.moveTo(...stroke[0]);
    for (const point of stroke) pen.lineTo(...point);
    pen.stroke();
  }
}

async function ask(body, headers) {
  const asked = ++latest;
  const token = document.getElementById("token").value;
  if (token) headers.Authorization = `Bearer ${token}`;
  let told;
  try {
    told = await (await fetch("read", { method: "POST", body, headers })).json();
  } catch {
    told = { detail: "The server cannot be reached; is it still running?" };
  }
  if (asked === latest) show(told);
}

function show(told) {
  const doubt = told.is_digit === false ? ", in doubt" : "";
  const percent = (100 * told.confidence).toFixed(1);
  document.getElementById("reading").textContent =
    told.detail ?? (told.text ? `${told.text} (${percent} %${doubt})` : "");
  document.getElementById("answer").textContent = JSON.stringify(told, null, 1);
}

function readStrokes() {
  ask(JSON.stringify({ strokes }), { "Content-Type": "application/json" });
}

canvas.addEventListener("pointerdown", (event) => {
  canvas.setPointerCapture(event.pointerId);
  strokes.push([place(event)]);
  paint();
});
canvas.addEventListener("pointermove", (event) => {
  if (!canvas.hasPointerCapture(event.pointerId)) return;
  strokes.at(-1).push(place(event));
  paint();
});
canvas.addEventListener("pointerup", readStrokes);
document.getElementById("clear").addEventListener("click", () => {
  strokes = [];
  latest += 1;
  paint();
  show({ text: "" });
});
document.getElementById("picture").addEventListener("change", (event) => {
  const [file] = event.target.files;
  if (file) ask(file, { "Content-Type": file.type || "application/octet-stream" });
});
