-- Memoized functions: by arguments, by several arguments, weakly, and recursively.
local function memoize(f)
  local cache, hits = {}, 0
  return function(x)
    if x == nil then return hits end
    local v = cache[x]
    if v == nil then v = f(x) cache[x] = v else hits = hits + 1 end
    return v
  end
end

local calls = 0
local square = memoize(function(x) calls = calls + 1 return x * x end)
print(square(4), square(4), square(5), square(4), calls, square())

local function memoize_all(f)
  local tree, done = {}, {}
  local function node(...)
    local n = tree
    for i = 1, select("#", ...) do
      local key = (select(i, ...))
      if key == nil then key = done end
      n[key] = n[key] or {}
      n = n[key]
    end
    return n
  end
  return function(...)
    local n = node(...)
    if not n[memoize_all] then
      n[memoize_all] = {n = 0, f(...)}
    end
    n[memoize_all].n = n[memoize_all].n + 1
    return n[memoize_all].n, unpack(n[memoize_all])
  end
end
local sum = memoize_all(function(...) calls = calls + 1 local s = 0 for i = 1, select("#", ...) do s = s + ((select(i, ...)) or 100) end return s, "sum" end)
print(sum(1, 2)) print(sum(1, 2)) print(sum(1, nil)) print(sum(1)) print(sum()) print(sum(1, nil))
print(calls)

local fib
fib = memoize(function(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end)
print(fib(50), fib(70), string.format("%.0f", fib(78)))

-- Longest common subsequence and edit distance by tables of tables.
local function lcs(a, b)
  local memo = setmetatable({}, {__index = function(t, i) local row = {} t[i] = row return row end})
  local function at(i, j)
    if i == 0 or j == 0 then return "" end
    local v = memo[i][j]
    if v then return v end
    if a:byte(i) == b:byte(j) then v = at(i - 1, j - 1) .. a:sub(i, i)
    else
      local x, y = at(i - 1, j), at(i, j - 1)
      v = #x >= #y and x or y
    end
    memo[i][j] = v
    return v
  end
  return at(#a, #b)
end
print(lcs("AGGTAB", "GXTXAYB"), lcs("programming in lua", "grammar in java"), lcs("", "x") == "")

local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local previous = row[0]
    row[0] = i
    for j = 1, #b do
      local cost = a:byte(i) == b:byte(j) and 0 or 1
      previous, row[j] = row[j], math.min(row[j] + 1, row[j - 1] + 1, previous + cost)
    end
  end
  return row[#b]
end
print(distance("kitten", "sitting"), distance("", "abc"), distance("same", "same"), distance("flaw", "lawn"))

local function change(amount, coins)
  local ways = {[0] = 1}
  for i = 1, amount do ways[i] = 0 end
  for _, c in ipairs(coins) do for i = c, amount do ways[i] = ways[i] + ways[i - c] end end
  return ways[amount]
end
print(change(100, {50, 25, 10, 5, 1}), change(10, {2, 5, 3, 6}), change(3, {2}))
local partitions
partitions = memoize_all(function(n, k) if n == 0 then return 1 end if n < 0 or k == 0 then return 0 end return select(2, partitions(n, k - 1)) + select(2, partitions(n - k, k)) end)
print((select(2, partitions(30, 30))), (select(2, partitions(5, 5))))
-- expect: 16	16	25	16	2	2
-- expect: 1	3	sum
-- expect: 2	3	sum
-- expect: 1	101	sum
-- expect: 1	1	sum
-- expect: 1	0	sum
-- expect: 2	101	sum
-- expect: 6
-- expect: 12586269025	1.9039249070914e+14	8944394323791464
-- expect: GTAB	gramm in a	true
-- expect: 3	3	0	2
-- expect: 292	5	0
-- expect: 5604	7
