-- Permutations, combinations, subsets and products by coroutines.
local function permutations(list)
  local function permute(n)
    if n <= 1 then coroutine.yield(list) return end
    for i = 1, n do
      list[n], list[i] = list[i], list[n]
      permute(n - 1)
      list[n], list[i] = list[i], list[n]
    end
  end
  return coroutine.wrap(function() permute(#list) end)
end

local function combinations(list, k)
  return coroutine.wrap(function()
    local chosen = {}
    local function choose(from, depth)
      if depth > k then coroutine.yield(chosen) return end
      for i = from, #list - k + depth do
        chosen[depth] = list[i]
        choose(i + 1, depth + 1)
      end
    end
    choose(1, 1)
  end)
end

local function subsets(list, i)
  i = i or #list
  return coroutine.wrap(function()
    if i == 0 then coroutine.yield({}) return end
    for s in subsets(list, i - 1) do
      coroutine.yield(s)
      local with = {unpack(s)}
      with[#with + 1] = list[i]
      coroutine.yield(with)
    end
  end)
end

local function product(...)
  local lists = {...}
  return coroutine.wrap(function()
    local function go(i, ...)
      if i == 0 then coroutine.yield(...) return end
      for _, v in ipairs(lists[i]) do go(i - 1, v, ...) end
    end
    go(#lists)
  end)
end

local function collect(iterator, show)
  local out = {}
  for v in iterator do out[#out + 1] = show(v) end
  return out
end
local function joined(t) return table.concat(t) end

print(table.concat(collect(permutations{"a", "b", "c"}, joined), " "))
local all = collect(permutations{1, 2, 3, 4, 5}, joined)
table.sort(all)
print(#all, all[1], all[60], all[120])
local distinct = {}
for _, p in ipairs(all) do distinct[p] = true end
local n = 0
for _ in pairs(distinct) do n = n + 1 end
print(n)
print(table.concat(collect(combinations({1, 2, 3, 4, 5}, 3), joined), " "))
print(#collect(combinations({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 5), joined), #collect(combinations({1, 2}, 3), joined))
print(table.concat(collect(subsets{"x", "y", "z"}, function(s) return "{" .. joined(s) .. "}" end), " "))
for a, b, c in product({1, 2}, {"p", "q"}, {true}) do io.write(a, b, tostring(c), " ") end print()

-- Letters for digits: the first solution of a small puzzle.
local function solve(words, sum)
  local letters, seen = {}, {}
  for c in (table.concat(words) .. sum):gmatch(".") do if not seen[c] then seen[c] = true letters[#letters + 1] = c end end
  local digits = {}
  for i = 0, 5 do digits[#digits + 1] = i end
  local function value(word, map) local v = 0 for c in word:gmatch(".") do v = v * 10 + map[c] end return v end
  for chosen in permutations(digits) do
    local map = {}
    for i, c in ipairs(letters) do map[c] = chosen[i] end
    local total, leading = 0, map[sum:sub(1, 1)] == 0
    for _, w in ipairs(words) do total = total + value(w, map) leading = leading or map[w:sub(1, 1)] == 0 end
    if not leading and total == value(sum, map) then return map, value(sum, map) end
  end
end
local map, total = solve({"ab", "ac"}, "cda")
print(map and "solved" or "no solution", total)
map, total = solve({"ab", "ba"}, "cc")
print(map.a ~= map.b, map.a + map.b == map.c, total % 11)
local steps = 0
for p in permutations{1, 2, 3, 4, 5, 6, 7} do steps = steps + 1 if p[1] == 7 and p[7] == 1 then break end end
print(steps)
-- expect: bca cba cab acb bac abc
-- expect: 120	12345	32541	54321
-- expect: 120
-- expect: 123 124 125 134 135 145 234 235 245 345
-- expect: 252	0
-- expect: {} {z} {y} {yz} {x} {xz} {xy} {xyz}
-- expect: 1ptrue 2ptrue 1qtrue 2qtrue 
-- expect: solved	105
-- expect: true	true	0
-- expect: 154
