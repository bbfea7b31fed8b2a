// Places eight queens in the first way that works, eight hundred times, then in all ways once: backtracking, arrays of
// booleans.
"use strict";

const filled = size => new Array(size).fill(true);

class Board {
  constructor(size) {
    this.size = size;
    this.freeRow = filled(size);
    this.freeUp = filled(2 * size);
    this.freeDown = filled(2 * size);
    this.rowOf = new Array(size).fill(0);
  }
}

// Puts queens into this column and those after it; returns the number of solutions found, one at most unless all.
function place(board, column, all) {
  const size = board.size;
  if (column === size) return 1;
  let found = 0;
  for (let row = 0; row < size; row++) {
    const up = row + column, down = row - column + size;
    if (board.freeRow[row] && board.freeUp[up] && board.freeDown[down]) {
      board.rowOf[column] = row;
      board.freeRow[row] = board.freeUp[up] = board.freeDown[down] = false;
      found += place(board, column + 1, all);
      if (found > 0 && !all) return found;
      board.freeRow[row] = board.freeUp[up] = board.freeDown[down] = true;
    }
  }
  return found;
}

function bench() {
  let checksum = 0;
  for (let turn = 0; turn < 800; turn++) {
    const board = new Board(8);
    if (place(board, 0, false) !== 1) throw new Error("queens is wrong");
    for (let column = 0; column < 8; column++) checksum += (column + 1) * (board.rowOf[column] + 1);
  }
  const solutions = place(new Board(8), 0, true);
  if (solutions !== 92 || checksum !== 129600) throw new Error("queens is wrong");
  return checksum + solutions;
}

module.exports = bench;
if (require.main === module) console.log(bench());
