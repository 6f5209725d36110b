"use strict";

// The product of matrices, in which nearly all of the time goes: rows are read in blocks, so that
// each number that is fetched is used several times.

const ROWS_AT_ONCE = 2;
const COLUMNS_AT_ONCE = 4;

/** result[o][t] = Σ left[o][c] · right[t][c]; each matrix begins at its offset in its array. */
function multiply(left, leftStart, right, rightStart, result, start, rows, columns, inner) {
  const blocked = columns - (columns % COLUMNS_AT_ONCE);
  const paired = rows - (rows % ROWS_AT_ONCE);
  for (let row = 0; row < paired; row += ROWS_AT_ONCE) {
    for (let column = 0; column < blocked; column += COLUMNS_AT_ONCE) {
      multiplyBlock(
        left, leftStart + row * inner, right, rightStart + column * inner,
        result, start + row * columns + column, columns, inner
      );
    }
  }
  for (let column = blocked; column < columns; column++) {
    multiplyColumn(
      left, leftStart, right, rightStart + column * inner, result, start + column, paired, columns, inner
    );
  }
  if (paired < rows) {
    multiplyRow(left, leftStart + paired * inner, right, rightStart, result, start + paired * columns, columns, inner);
  }
}

/** Two rows times four columns. Plain variables, which stay in the processor's registers. */
function multiplyBlock(left, a, right, p, result, place, columns, inner) {
  const b = a + inner;
  const q = p + inner;
  const r = q + inner;
  const s = r + inner;
  let [ap, aq, ar, as] = [0, 0, 0, 0];
  let [bp, bq, br, bs] = [0, 0, 0, 0];
  for (let c = 0; c < inner; c++) {
    const first = left[a + c];
    const second = left[b + c];
    const one = right[p + c];
    const two = right[q + c];
    const three = right[r + c];
    const four = right[s + c];
    ap += first * one;
    aq += first * two;
    ar += first * three;
    as += first * four;
    bp += second * one;
    bq += second * two;
    br += second * three;
    bs += second * four;
  }
  result[place] = ap;
  result[place + 1] = aq;
  result[place + 2] = ar;
  result[place + 3] = as;
  result[place + columns] = bp;
  result[place + columns + 1] = bq;
  result[place + columns + 2] = br;
  result[place + columns + 3] = bs;
}

/** All rows, two at a time, times one column. */
function multiplyColumn(left, leftStart, right, p, result, place, rows, columns, inner) {
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const a = leftStart + row * inner;
    const b = a + inner;
    let [first, second] = [0, 0];
    for (let c = 0; c < inner; c++) {
      first += left[a + c] * right[p + c];
      second += left[b + c] * right[p + c];
    }
    result[place + row * columns] = first;
    result[place + (row + 1) * columns] = second;
  }
}

/** One row times all columns. */
function multiplyRow(left, a, right, rightStart, result, place, columns, inner) {
  for (let column = 0; column < columns; column++) {
    const p = rightStart + column * inner;
    let sum = 0;
    for (let c = 0; c < inner; c++) sum += left[a + c] * right[p + c];
    result[place + column] = sum;
  }
}
