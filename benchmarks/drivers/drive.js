// drive.js FILE
// For each line "COUNT SIZE" from the harness, which holds the watch, calls the function of the program COUNT times and
// answers with the result. The end of the input is the end.
"use strict";

const fs = require("fs");

const work = require(require("path").resolve(process.argv[2]));
const buffer = Buffer.alloc(1024);
let waiting = "";

function readLine() {
  while (!waiting.includes("\n")) {
    const size = fs.readSync(0, buffer, 0, buffer.length, null);
    if (size === 0) return null;
    waiting += buffer.toString("latin1", 0, size);
  }
  const end = waiting.indexOf("\n");
  const line = waiting.slice(0, end);
  waiting = waiting.slice(end + 1);
  return line;
}

function answer(line) {
  fs.writeSync(1, line + "\n");
}

answer("ready");
for (let line = readLine(); line !== null; line = readLine()) {
  const [count, size] = line.split(" ").map(Number);
  let result;
  for (let i = 0; i < count; i++) {
    const previous = result;
    result = work(size);
    if (i > 0 && result !== previous) throw new Error("the result was " + previous + ", then " + result);
  }
  answer("done " + result);
}
