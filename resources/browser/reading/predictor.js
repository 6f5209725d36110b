"use strict";

// Reads 28 × 28 images with the network of this page, as core/reading/predictor.py does.

const REMEMBERED = 200; // images: while a number is drawn, most of its digits stay as they are

/** A function that reads an image: its probabilities, its digit score, and whether it is a digit. */
function makePredictor(network) {
  const remembered = new Map();
  return (image) => {
    const key = String.fromCharCode(...image);
    const reading = remembered.get(key) ?? readingOf(network.card, runNetwork(network, image));
    remembered.delete(key);
    remembered.set(key, reading); // the latest comes last
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value);
    return reading;
  };
}

function readingOf(card, logits) {
  const count = card.labels.length;
  const ofLabels = [...logits.slice(0, count)];
  const anyLabel = logSumExp(ofLabels);
  const score = logits.length === count ? anyLabel : anyLabel - logits[count];
  const calibrated = ofLabels.map((logit) => logit / card.temperature);
  const sum = logSumExp(calibrated);
  return makeReading(card, calibrated.map((logit) => Math.exp(logit - sum)), score);
}

function makeReading(card, probabilities, score) {
  const ranked = [...probabilities.keys()].sort((a, b) => probabilities[a] - probabilities[b]).reverse();
  const [best] = ranked;
  const isDigit = card.threshold === null || score >= card.threshold;
  return { probabilities, ranked, best, confidence: probabilities[best], score, isDigit };
}

/** The logarithm of the sum of exponentials, without overflow. */
function logSumExp(logits) {
  const most = largest(logits);
  return most + Math.log(total(logits, (logit) => Math.exp(logit - most)));
}
