"use strict";

// The page: connects the canvas, the drawing, the network and the answer.

const LONGEST_PAUSE = 500; // ms between two readings while somebody draws

function startPage() {
  const language = makeLanguage(navigator.languages);
  const network = loadNetwork(JSON.parse(document.getElementById("weights").textContent));
  showTexts(language, network.card);
  const canvas = document.getElementById("canvas");
  const state = { number: undefined, selected: 0, pen: null };
  const select = (index) => {
    state.selected = index;
    showAll();
  };
  const answer = makeAnswer(network.card, language, select);
  const drawing = makeDrawing(() => {
    showTools(drawing);
    paint();
    read();
  });
  const paint = makePainter(canvas, () => ({
    strokes: drawing.strokes(),
    boxes: state.number?.digits.map((digit) => digit.box) ?? [],
    selected: state.selected,
    pen: state.pen,
  }));
  const showAll = () => {
    answer(state.number, state.selected);
    paint();
  };
  const predict = makePredictor(network);
  const read = makeReader(() => {
    const number = readNumber(network, predict, drawing.strokes());
    state.selected = chosenDigit(number, state, drawing.strokes());
    state.number = number;
    showAll();
  });
  listenToPointers(canvas, drawing);
  listenToKeys(canvas, drawing, (pen) => {
    state.pen = pen;
    paint();
  });
  listenToTools(drawing);
  new ResizeObserver(paint).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  read();
}

/** A function that asks for a reading: at once, but readings take half of the time at most. */
function makeReader(readNow) {
  let pause = 0;
  let waiting = 0;
  const readTimed = () => {
    waiting = 0;
    const start = performance.now();
    readNow();
    pause = Math.min(performance.now() - start, LONGEST_PAUSE);
  };
  return () => {
    waiting ||= setTimeout(readTimed, pause);
  };
}

/** The digit that was selected, or where another number of them is read, the one drawn last. */
function chosenDigit(number, { number: before, selected }, strokes) {
  const count = number?.digits.length ?? 0;
  if (count === before?.digits.length) return selected;
  const [x] = strokes.at(-1)?.at(-1) ?? [0];
  const away = (number?.digits ?? []).map(({ box }) => Math.abs((box[0] + box[2]) / 2 - x));
  return Math.max(away.indexOf(least(away)), 0);
}

function showTexts({ tag, direction, text, accuracy }, card) {
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-name]")) {
    element.setAttribute("aria-label", text(element.dataset.name));
  }
  const isTested = card.accuracy !== null;
  document.getElementById("network").textContent = isTested
    ? text("network", card.name, accuracy(card.accuracy))
    : text("untested", card.name);
}

function listenToTools(drawing) {
  document.getElementById("undo").addEventListener("click", drawing.undo);
  document.getElementById("clear").addEventListener("click", drawing.clear);
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    drawing.undo();
  });
}

function showTools(drawing) {
  document.getElementById("undo").disabled = !drawing.canUndo();
  document.getElementById("clear").disabled = !drawing.strokes().length;
}

document.addEventListener("DOMContentLoaded", startPage);
