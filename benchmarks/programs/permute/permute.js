// All permutations of nine elements by swapping in place: recursion, reads and writes of one array.
"use strict";

function bench() {
  let count = 0;
  const elements = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  function swap(i, j) {
    const element = elements[i];
    elements[i] = elements[j];
    elements[j] = element;
  }

  function permute(n) {
    count++;
    if (n === 0) return;
    permute(n - 1);
    for (let i = n - 1; i >= 1; i--) {
      swap(n - 1, i - 1);
      permute(n - 1);
      swap(n - 1, i - 1);
    }
  }

  permute(elements.length);
  elements.forEach((element, i) => {
    if (element !== i + 1) throw new Error("permute is wrong");
  });
  if (count !== 986410) throw new Error("permute is wrong");
  return count;
}

module.exports = bench;
if (require.main === module) console.log(bench());
