"use strict";

// What was taught to a network beside its weights: the ways of the pen in the drawings of a hand, as in
// core/models/taught_strokes.py. A drawing that goes nearly as one of them is likely what that one is.

const MOST_ADDED = 8; // nats, for a drawing that goes exactly as one that was taught
const FAR_WAY = 0.4; // the distance from which one on counts for nothing
const ELASTIC_WINDOW = 6; // places by which one way may run ahead of the other
const LEAST_PROBABILITY = 1e-300; // one whose logarithm is finite

/** The reading of a digit, with what its strokes tell; ``hand`` is null where none was taught. */
function readByHand({ hand, card }, digit) {
  const odds = digit.reading.probabilities.map((each) => Math.log(Math.max(each, LEAST_PROBABILITY)));
  if (!hand || !canChange(hand, odds)) return digit;
  const { added, doubt } = opinionOf(hand, odds.length, trajectoryOf(digit.strokes));
  if (!doubt && added.every((each) => each === 0)) return digit;
  const told = odds.map((each, label) => each + added[label]);
  const sum = logSumExp(told);
  const probabilities = told.map((each) => Math.exp(each - sum));
  return { ...digit, reading: makeReading(card, probabilities, digit.reading.score - doubt) };
}

/** Whether strokes can change a reading: no class may lead by more than they add. */
function canChange({ answers }, odds) {
  if (odds.length < 2 || answers.includes(odds.length)) return true;
  const [second, first] = [...odds].sort((one, other) => one - other).slice(-2);
  return first - second <= MOST_ADDED;
}

/** What a way adds to the odds of each class, and what it takes from the digit score. */
function opinionOf({ drawings, answers }, classes, way) {
  const nearest = new Array(classes + 1).fill(Infinity);
  answers.forEach((answer, index) => {
    const start = index * way.length;
    const taught = drawings.data.subarray(start, start + way.length);
    nearest[answer] = Math.min(nearest[answer], elasticDistance(way, taught));
  });
  const added = nearest.map((each) => MOST_ADDED * Math.max(1 - each / FAR_WAY, 0));
  const none = added.pop();
  return { added, doubt: Math.max(none - largest(added), 0) };
}

/** How far one way is from another, where both may be stretched (dynamic time warping). */
function elasticDistance(one, other) {
  let before = new Array(WAY_PLACES).fill(Infinity);
  for (let row = 0; row < WAY_PLACES; row++) {
    const sums = new Array(WAY_PLACES).fill(Infinity);
    const last = Math.min(row + ELASTIC_WINDOW, WAY_PLACES - 1);
    for (let column = Math.max(row - ELASTIC_WINDOW, 0); column <= last; column++) {
      const best = Math.min(before[column], before[column - 1] ?? Infinity, sums[column - 1] ?? Infinity);
      const start = row + column === 0 ? 0 : best;
      sums[column] = start + squaredDistance(one, row, other, column);
    }
    before = sums;
  }
  return before.at(-1) / WAY_PLACES;
}

function squaredDistance(one, row, other, column) {
  let sum = 0;
  for (let number = 0; number < WAY_NUMBERS; number++) {
    sum += (one[row * WAY_NUMBERS + number] - other[column * WAY_NUMBERS + number]) ** 2;
  }
  return sum;
}
