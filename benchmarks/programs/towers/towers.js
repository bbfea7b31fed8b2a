// The towers of Hanoi with eighteen disks in linked lists: recursion, fields.
"use strict";

let piles, moves;

class Disk {
  constructor(size) {
    this.size = size;
    this.below = null;
  }
}

function push(pile, disk) {
  const top = piles[pile];
  if (top && top.size <= disk.size) throw new Error("a disk lies on a smaller one");
  disk.below = top;
  piles[pile] = disk;
}

function pop(pile) {
  const disk = piles[pile];
  if (!disk) throw new Error("there is no disk");
  piles[pile] = disk.below;
  disk.below = null;
  return disk;
}

function move(disks, from, to) {
  if (disks === 1) {
    push(to, pop(from));
    moves++;
    return;
  }
  const other = 6 - from - to;
  move(disks - 1, from, other);
  move(1, from, to);
  move(disks - 1, other, to);
}

function bench() {
  piles = [null, null, null, null];
  moves = 0;
  for (let size = 18; size >= 1; size--) push(1, new Disk(size));
  move(18, 1, 2);
  if (moves !== 262143 || piles[1] || piles[3]) throw new Error("towers is wrong");
  return moves;
}

module.exports = bench;
if (require.main === module) console.log(bench());
