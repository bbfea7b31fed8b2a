// Takeuchi's function on linked lists, which stand for their lengths: recursion, a field read per step.
"use strict";

class Cell {
  constructor(value, next) {
    this.value = value;
    this.next = next;
  }
}

function make(length) {
  if (length === 0) return null;
  return new Cell(length, make(length - 1));
}

function length(list) {
  if (!list) return 0;
  return 1 + length(list.next);
}

function isShorter(x, y) {
  while (y) {
    if (!x) return true;
    x = x.next;
    y = y.next;
  }
  return false;
}

function takeuchi(x, y, z) {
  if (!isShorter(y, x)) return z;
  return takeuchi(takeuchi(x.next, y, z), takeuchi(y.next, z, x), takeuchi(z.next, x, y));
}

function bench() {
  const result = length(takeuchi(make(20), make(12), make(6)));
  if (result !== 7) throw new Error("list is wrong");
  return result;
}

module.exports = bench;
if (require.main === module) console.log(bench());
