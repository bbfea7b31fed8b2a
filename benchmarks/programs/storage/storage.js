// Builds trees of arrays whose leaves are arrays of random length: allocation, and nothing is kept.
"use strict";

let count, seed;

function random() {
  seed = seed * 16807 % 2147483647;
  return seed;
}

function build(depth) {
  count++;
  const node = [];
  if (depth === 1) {
    const size = random() % 10 + 1;
    for (let i = 0; i < size; i++) node.push(false);
  } else {
    for (let i = 0; i < 4; i++) node.push(build(depth - 1));
  }
  return node;
}

function cells(node) {
  let sum = node.length;
  for (let i = 0; i < node.length; i++) {
    if (node[i]) sum += cells(node[i]);
  }
  return sum;
}

function bench() {
  count = 0;
  seed = 74755;
  let sum = 0;
  for (let turn = 0; turn < 4; turn++) sum += cells(build(8));
  if (count !== 87380 || sum !== 448040) throw new Error("storage is wrong");
  return sum;
}

module.exports = bench;
if (require.main === module) console.log(bench());
