"use strict";

// Says what was read: the number, how sure that is, and a bar for each label of one digit.

const MOST_BARS = 10; // of more labels the most probable are shown
const MOST_DOUBTFUL = 4; // names of digits that look like none
const SPOKEN_AFTER = 700; // ms without a new reading: nobody can listen to each while drawing

function makeAnswer(card, language, select) {
  const part = (id) => document.getElementById(id);
  const bars = Array.from({ length: Math.min(card.labels.length, MOST_BARS) }, makeBar);
  part("bars").append(...bars.map((bar) => bar.item));
  let speaking = 0;
  return (number, selected) => {
    const verdict = verdictOf(card, language, number);
    part("reading").textContent = shownText(card, number);
    part("reading").className = number?.isDigit ? "" : "doubtful";
    part("closest").textContent = number?.text && !looksRight(number) ? language.text("closest", number.text) : "";
    part("verdict").textContent = verdict;
    showDigits(part("digits"), card, number, selected, select);
    showBars(bars, card, language, number?.digits[selected]?.reading);
    clearTimeout(speaking);
    const spoken = number?.digits.length ? `${shownText(card, number)} – ${verdict}` : verdict;
    speaking = setTimeout(() => (part("spoken").textContent = spoken), SPOKEN_AFTER);
  };
}

function looksRight(number) {
  return number.digits.every(({ reading }) => reading.isDigit);
}

/** The reading with a "?" for whatever looks like none of the labels. */
function shownText(card, number) {
  const digits = number?.digits ?? [];
  return digits.map(({ reading }) => (reading.isDigit ? card.labels[reading.best] : "?")).join("");
}

/** How sure the reading is and what else it could be, or why there is none. */
function verdictOf(card, { text, share }, number) {
  const readsDigits = card.labels.every((label) => /^[0-9]$/.test(label));
  if (number === null) return text("tooMuch");
  if (!number.digits.length) return text(readsDigits ? "empty" : "emptyOther");
  if (number.digits.length > 1) return verdictOfNumber(card, { text, share }, number);
  const { reading } = number.digits[0];
  if (!reading.isDigit) return text(readsDigits ? "noDigit" : "nothingLearned");
  const [second] = reading.ranked.slice(1);
  const [name, probability] = [card.labels[second] ?? "–", reading.probabilities[second] ?? 0];
  return text("sure", share(reading.confidence), name, share(probability));
}

function verdictOfNumber(card, { text, share }, number) {
  if (!number.isOneLine) return text("lines");
  const readings = number.digits.map((digit) => digit.reading);
  const doubtful = readings.filter((reading) => !reading.isDigit).map(({ best }) => card.labels[best]);
  if (doubtful.length) {
    const more = doubtful.length > MOST_DOUBTFUL ? ", …" : "";
    return text("doubtful", doubtful.slice(0, MOST_DOUBTFUL).join(", ") + more);
  }
  const weakest = readings.reduce((one, other) => (other.confidence < one.confidence ? other : one));
  const least = share(weakest.confidence);
  return text("sureOfNumber", share(number.confidence), card.labels[weakest.best], least);
}

/** A button for each digit of a number, which chooses the one that the bars show. */
function showDigits(group, card, number, selected, select) {
  const digits = number?.digits ?? [];
  group.hidden = digits.length < 2;
  while (group.children.length > digits.length) group.lastChild.remove();
  while (group.children.length < digits.length) {
    const button = document.createElement("button");
    const index = group.children.length;
    button.type = "button";
    button.addEventListener("click", () => select(index));
    group.append(button);
  }
  digits.forEach(({ reading }, index) => {
    group.children[index].textContent = card.labels[reading.best];
    group.children[index].setAttribute("aria-pressed", index === selected);
  });
}

function makeBar() {
  const [item, name, track, fill, share] = ["li", "span", "span", "div", "span"].map((tag) =>
    document.createElement(tag)
  );
  track.className = "track";
  fill.className = "fill";
  share.className = "share";
  name.dir = share.dir = "ltr"; // a "<" would be turned round otherwise
  track.append(fill);
  item.append(name, track, share);
  return { item, name, fill, share };
}

/** All labels in their order; of more than ten, the ten most probable, best first. */
function showBars(bars, card, language, reading) {
  const all = [...card.labels.keys()];
  const shown = all.length > bars.length && reading ? reading.ranked : all;
  bars.forEach(({ item, name, fill, share }, place) => {
    const label = shown[place];
    const probability = reading?.probabilities[label];
    name.textContent = card.labels[label];
    share.textContent = reading ? language.share(probability) : "";
    fill.style.transform = `scaleX(${probability ?? 0})`;
    item.className = reading?.isDigit && label === reading.best ? "best" : "";
  });
}
