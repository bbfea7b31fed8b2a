// A hundred balls bounce in a box: method calls, arithmetic on fields, a random number generator.
"use strict";

class Random {
  constructor() {
    this.seed = 74755;
  }

  next() {
    this.seed = this.seed * 16807 % 2147483647;
    return this.seed;
  }
}

class Ball {
  constructor(random) {
    this.x = random.next() % 500;
    this.y = random.next() % 500;
    this.vx = random.next() % 300 - 150;
    this.vy = random.next() % 300 - 150;
  }

  move() {
    let bounced = false;
    this.x += this.vx;
    this.y += this.vy;
    if (this.x > 500) {
      this.x = 500;
      this.vx = -Math.abs(this.vx);
      bounced = true;
    }
    if (this.x < 0) {
      this.x = 0;
      this.vx = Math.abs(this.vx);
      bounced = true;
    }
    if (this.y > 500) {
      this.y = 500;
      this.vy = -Math.abs(this.vy);
      bounced = true;
    }
    if (this.y < 0) {
      this.y = 0;
      this.vy = Math.abs(this.vy);
      bounced = true;
    }
    return bounced;
  }
}

function bench() {
  const random = new Random();
  const balls = [];
  for (let i = 0; i < 100; i++) balls.push(new Ball(random));
  let bounces = 0;
  for (let turn = 0; turn < 2000; turn++) {
    for (let i = 0; i < balls.length; i++) {
      if (balls[i].move()) bounces++;
    }
  }
  if (bounces !== 50474) throw new Error("bounce is wrong");
  return bounces;
}

module.exports = bench;
if (require.main === module) console.log(bench());
