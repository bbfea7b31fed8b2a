// The sieve of Eratosthenes up to a million: writes to elements of one array of bools.
"use strict";

function countPrimes(limit) {
  const prime = [];
  for (let i = 0; i <= limit; i++) prime.push(true);
  for (let p = 2; p * p <= limit; p++) {
    if (prime[p]) {
      for (let multiple = p * p; multiple <= limit; multiple += p) prime[multiple] = false;
    }
  }
  let count = 0;
  for (let n = 2; n <= limit; n++) {
    if (prime[n]) count++;
  }
  return count;
}

function bench() {
  const count = countPrimes(1000000);
  if (count !== 78498) throw new Error("sieve is wrong");
  return count;
}

module.exports = bench;
if (require.main === module) console.log(bench());
