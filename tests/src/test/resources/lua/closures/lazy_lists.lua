-- Streams of closures: primes by a sieve.
local function cons(h, t) return {h, t} end
local function from(n) return cons(n, function() return from(n + 1) end) end
local function from(n) return cons(n, function() return from(n + 1) end) end
local function drop(s, p) while s[1] % p == 0 do s = s[2]() end return cons(s[1], function() return drop(s[2](), p) end) end
local function sieve(s) return cons(s[1], function() return sieve(drop(s[2](), s[1])) end) end
local s = sieve(from(2))
for i = 1, 15 do io.write(s[1], " ") s = s[2]() end print()  -- expect: 2 3 5 7 11 13 17 19 23 29 31 37 41 43 47 
