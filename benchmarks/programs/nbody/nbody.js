// A sun and four planets pull at each other for five thousand steps: floats in fields of objects in an array.
// The square root is Newton's, written out in all languages.
"use strict";

class Body {
  constructor(x, z, vy, mass) {
    this.x = x;
    this.y = 0.0;
    this.z = z;
    this.vx = 0.0;
    this.vy = vy;
    this.vz = 0.0;
    this.mass = mass;
  }
}

function root(a) {
  let guess = (1.0 + a) / 2.0;
  let better = (guess + a / guess) / 2.0;
  while (better < guess) {
    guess = better;
    better = (guess + a / guess) / 2.0;
  }
  return guess;
}

function energy(bodies) {
  let total = 0.0;
  for (let i = 0; i < bodies.length; i++) {
    const b = bodies[i];
    total += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
    for (let j = i + 1; j < bodies.length; j++) {
      const c = bodies[j];
      const dx = b.x - c.x, dy = b.y - c.y, dz = b.z - c.z;
      total -= b.mass * c.mass / root(dx * dx + dy * dy + dz * dz);
    }
  }
  return total;
}

function simulate(bodies, steps, dt) {
  const n = bodies.length;
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < n; i++) {
      const b = bodies[i];
      for (let j = i + 1; j < n; j++) {
        const c = bodies[j];
        const dx = b.x - c.x, dy = b.y - c.y, dz = b.z - c.z;
        const square = dx * dx + dy * dy + dz * dz;
        const pull = dt / (square * root(square));
        const mine = b.mass * pull, other = c.mass * pull;
        b.vx -= dx * other;
        b.vy -= dy * other;
        b.vz -= dz * other;
        c.vx += dx * mine;
        c.vy += dy * mine;
        c.vz += dz * mine;
      }
    }
    for (let i = 0; i < n; i++) {
      const b = bodies[i];
      b.x += dt * b.vx;
      b.y += dt * b.vy;
      b.z += dt * b.vz;
    }
  }
}

function bench() {
  const bodies = [
    new Body(0.0, 0.0, 0.0, 40.0),
    new Body(5.0, 0.1, 2.8, 0.04),
    new Body(-9.0, 0.4, -2.1, 0.01),
    new Body(19.0, -0.2, 1.4, 0.002),
    new Body(-30.0, 0.8, -1.1, 0.003),
  ];
  simulate(bodies, 5000, 0.01);
  const result = energy(bodies);
  if (result !== -0.18993944433084414) throw new Error("nbody is wrong");
  return Math.floor(result * 1e12);
}

module.exports = bench;
if (require.main === module) console.log(bench());
