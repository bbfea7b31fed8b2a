// Finds aircraft that come too close to each other between one radar frame and the next: those that cross the same
// squares of a grid are compared, as motions along straight lines. Balanced trees, small objects, float arithmetic.
"use strict";

const CLOSE = 1.0;
const SQUARE = 4.0;

class TreeNode {
  constructor(key, value) {
    this.key = key;
    this.value = value;
    this.red = true;
    this.left = null;
    this.right = null;
  }
}

function rotateLeft(node) {
  const up = node.right;
  node.right = up.left;
  up.left = node;
  up.red = node.red;
  node.red = true;
  return up;
}

function rotateRight(node) {
  const up = node.left;
  node.left = up.right;
  up.right = node;
  up.red = node.red;
  node.red = true;
  return up;
}

function insert(node, key, value) {
  if (!node) return new TreeNode(key, value);
  if (key < node.key) node.left = insert(node.left, key, value);
  else if (key > node.key) node.right = insert(node.right, key, value);
  else node.value = value;
  if (node.right && node.right.red && !(node.left && node.left.red)) node = rotateLeft(node);
  if (node.left && node.left.red && node.left.left && node.left.left.red) node = rotateRight(node);
  if (node.left && node.left.red && node.right && node.right.red) {
    node.red = true;
    node.left.red = false;
    node.right.red = false;
  }
  return node;
}

function walk(node, visit) {
  if (node) {
    walk(node.left, visit);
    visit(node.key, node.value);
    walk(node.right, visit);
  }
}

// A left-leaning red-black tree (Sedgewick 2008) from numbers to values.
class Tree {
  constructor() {
    this.root = null;
  }

  get(key) {
    let node = this.root;
    while (node) {
      if (key === node.key) return node.value;
      node = key < node.key ? node.left : node.right;
    }
    return null;
  }

  put(key, value) {
    this.root = insert(this.root, key, value);
    this.root.red = false;
  }

  each(visit) {
    walk(this.root, visit);
  }
}

// Points and directions.
class Vector {
  constructor(x, y, z) {
    this.x = x;
    this.y = y;
    this.z = z;
  }

  minus(v) {
    return new Vector(this.x - v.x, this.y - v.y, this.z - v.z);
  }

  dot(v) {
    return this.x * v.x + this.y * v.y + this.z * v.z;
  }
}

// How an aircraft flew from one frame to the next, at constant speed.
class Motion {
  constructor(aircraft, from, to) {
    this.aircraft = aircraft;
    this.from = from;
    this.way = to.minus(from);
  }

  // Whether the two are at any time of the frame, which goes from 0 to 1, closer than allowed.
  meets(other) {
    const between = this.from.minus(other.from);
    const drift = this.way.minus(other.way);
    const speed = drift.dot(drift);
    let time = 0;
    if (speed > 0) {
      time = -between.dot(drift) / speed;
      if (time < 0) time = 0;
      else if (time > 1) time = 1;
    }
    const x = between.x + time * drift.x;
    const y = between.y + time * drift.y;
    const z = between.z + time * drift.z;
    return x * x + y * y + z * z < CLOSE * CLOSE;
  }

  // Puts the motion into the lists of all squares that it may come close to.
  enter(squares) {
    const x = this.from.x, y = this.from.y;
    const x2 = x + this.way.x, y2 = y + this.way.y;
    const left = Math.floor((Math.min(x, x2) - CLOSE) / SQUARE), right = Math.floor((Math.max(x, x2) + CLOSE) / SQUARE);
    const low = Math.floor((Math.min(y, y2) - CLOSE) / SQUARE), high = Math.floor((Math.max(y, y2) + CLOSE) / SQUARE);
    for (let column = left; column <= right; column++) {
      for (let row = low; row <= high; row++) {
        const key = column * 10000 + row;
        let motions = squares.get(key);
        if (!motions) {
          motions = [];
          squares.put(key, motions);
        }
        motions.push(this);
      }
    }
  }
}

// Where everything was in the last frame.
class Detector {
  constructor() {
    this.lastSeen = new Tree();
  }

  frame(positions) {
    const squares = new Tree();
    for (let i = 0; i < positions.length; i++) {
      const aircraft = i + 1;
      const position = positions[i];
      const before = this.lastSeen.get(aircraft) || position;
      this.lastSeen.put(aircraft, position);
      new Motion(aircraft, before, position).enter(squares);
    }
    const conflicts = new Tree();
    let pairsFound = 0;
    squares.each((_, motions) => {
      for (let i = 0; i < motions.length - 1; i++) {
        const one = motions[i];
        for (let j = i + 1; j < motions.length; j++) {
          const other = motions[j];
          if (one.meets(other)) {
            const pair = one.aircraft * 10000 + other.aircraft;
            if (!conflicts.get(pair)) {
              conflicts.put(pair, true);
              pairsFound++;
            }
          }
        }
      }
    });
    return pairsFound;
  }
}

// Pairs of aircraft fly side by side on ellipses, the two of each pair half a turn apart.
function positionsAt(time, aircraft) {
  const positions = [];
  for (let i = 1; i <= aircraft; i += 2) {
    const angle = time + i * 0.01;
    const x = 12 * Math.cos(angle) + i * 0.5, y = 3 * Math.sin(angle);
    positions.push(new Vector(x, y, 10), new Vector(i - x, y + 3, 10 + i % 3));
  }
  return positions;
}

function bench() {
  const detector = new Detector();
  let conflicts = 0;
  for (let frame = 0; frame <= 39; frame++) conflicts += detector.frame(positionsAt(frame / 10, 100));
  if (conflicts !== 1362) throw new Error("cd is wrong");
  return conflicts;
}

module.exports = bench;
if (require.main === module) console.log(bench());
