-- The sieve of Eratosthenes up to a million: writes to elements of one array of bools.

local function count_primes(limit)
  local prime = {}
  for i = 1, limit do prime[i] = true end
  local p = 2
  while p * p <= limit do
    if prime[p] then
      for multiple = p * p, limit, p do prime[multiple] = false end
    end
    p = p + 1
  end
  local count = 0
  for n = 2, limit do
    if prime[n] then count = count + 1 end
  end
  return count
end

local function bench()
  local count = count_primes(1000000)
  assert(count == 78498, "sieve is wrong")
  return count
end

if not ... then print(bench()) end
return bench
