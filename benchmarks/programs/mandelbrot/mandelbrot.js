// Counts the points of a grid of 150 by 150 that stay in the Mandelbrot set for 50 steps: arithmetic on local floats.
"use strict";

function bench() {
  const size = 150, steps = 50;
  let inside = 0, total = 0;
  for (let row = 0; row < size; row++) {
    const ci = 2 * row / size - 1;
    for (let column = 0; column < size; column++) {
      const cr = 2 * column / size - 1.5;
      let r = 0, i = 0, rr = 0, ii = 0, step = 0;
      while (step < steps && rr + ii <= 4) {
        i = 2 * r * i + ci;
        r = rr - ii + cr;
        rr = r * r;
        ii = i * i;
        step++;
      }
      total += step;
      if (step === steps) inside++;
    }
  }
  const checksum = total * 100000 + inside;
  if (checksum !== 54882108942) throw new Error("mandelbrot is wrong");
  return checksum;
}

module.exports = bench;
if (require.main === module) console.log(bench());
