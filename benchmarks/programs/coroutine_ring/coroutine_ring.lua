-- Five hundred coroutines in a ring hand a token on; and a pipeline of generators: each filters the numbers of the one
-- before.

local yield, wrap = coroutine.yield, coroutine.wrap

local function ring(size, rounds)
  local members = {}
  for i = 1, size do
    members[i] = wrap(function(token)
      for _ = 1, rounds do token = yield(token + i % 3) end
    end)
  end
  local token = 0
  for _ = 1, rounds do
    for i = 1, size do token = members[i](token) end
  end
  for i = 1, size do assert(members[i](token) == nil, "coroutine_ring is wrong: one goes on") end
  return token
end

local function numbers(limit)
  return wrap(function()
    for n = 2, limit do yield(n) end
  end)
end

local function without_multiples(source, prime)
  return wrap(function()
    for n in source do
      if n % prime ~= 0 then yield(n) end
    end
  end)
end

local function primes(limit)
  local source, count, last = numbers(limit), 0, 0
  while true do
    local prime = source()
    if not prime then return count, last end
    count, last = count + 1, prime
    if prime * prime <= limit then source = without_multiples(source, prime) end
  end
end

local function bench()
  local token = ring(500, 250)
  local count, last = primes(20000)
  assert(token == 125250 and count == 2262 and last == 19997, "coroutine_ring is wrong")
  return token * 100000 + count
end

if not ... then print(bench()) end
return bench
