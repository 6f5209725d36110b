"use strict";

// Reads whole numbers: a drawing is split into digits, and the network reads each of them, as in
// core/reading/number_reader.py. Costs are in nats.

const CLEAR_DIGIT = 6; // points above the threshold: a higher score counts as this
const DOUBT = 0.3; // for each point of the score below a clear digit,
const MOST_DOUBT = 2.5; // and at most: a letter stays whole rather than become several digits
const MISFIT = 0.8; // for each point below the threshold of ink that is cut off other ink,
const MOST_MISFIT = 2.5; // and at most
const TALL_BOX = 0.4; // × the tallest digit's height: lower ones may stand anywhere
const SAME_LINE = 0.25; // × the lower one's height: neighbours in a line overlap more

/** What a drawing is read as, digit by digit; null for more ink than is read at once.
 *
 *  No more is read than it takes to find the cheapest path: reading a hypothesis can only make it
 *  cost more than geometry says. */
function readNumber(network, predict, strokes) {
  const { card } = network;
  const drawing = strokeHypotheses(strokes, card.labels.every((label) => /^[0-9]$/.test(label)));
  if (drawing === null) return null;
  const { primitives, spans, strokesOf } = drawing;
  const costs = spans.map((span) => span.cost);
  const digits = new Map();
  for (;;) {
    const path = cheapestPath(primitives.length, spans, costs);
    const unread = path.filter((index) => !digits.has(index));
    if (!unread.length) return numberOf(card, path.map((index) => readByHand(network, digits.get(index))));
    for (const index of unread) {
      const digit = readDigit(predict, strokesOf(index));
      costs[index] += readingCost(card, digit.reading, spans[index].isSevered);
      digits.set(index, digit);
    }
  }
}

function readDigit(predict, strokes) {
  const image = digitImage(strokes);
  return { box: boundingBox(strokes.flat()), strokes, image, reading: predict(image) };
}

/** How much a reading speaks against a hypothesis: it does not look like one digit. */
function readingCost({ threshold }, reading, isSevered) {
  if (threshold === null) return Math.min(-Math.log(Math.max(reading.confidence, 1e-12)), MOST_DOUBT);
  const short = threshold - reading.score;
  const doubt = Math.min(Math.max(DOUBT * (short + CLEAR_DIGIT), 0), MOST_DOUBT);
  return doubt + (isSevered ? Math.min(Math.max(MISFIT * short, 0), MOST_MISFIT) : 0);
}

function numberOf(card, digits) {
  const text = digits.map(({ reading }) => card.labels[reading.best]).join("");
  const isOneLine = standInLine(digits.map((digit) => digit.box));
  const isDigit = digits.length > 0 && digits.every(({ reading }) => reading.isDigit) && isOneLine;
  const confidence = digits.length && digits.reduce((all, { reading }) => all * reading.confidence, 1);
  return { text, digits, isOneLine, isDigit, confidence };
}

/** Whether no digit stands below the one before it: several lines are several numbers. */
function standInLine(boxes) {
  const tallest = largest(boxes, (box) => box[3] - box[1], 0);
  const tall = boxes.filter((box) => box[3] - box[1] >= TALL_BOX * tallest);
  return pairwise(tall).every(([one, other]) => {
    const lower = Math.min(one[3] - one[1], other[3] - other[1]);
    const overlap = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
    return overlap >= SAME_LINE * lower;
  });
}
