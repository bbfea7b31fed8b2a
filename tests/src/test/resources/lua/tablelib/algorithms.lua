-- Everyday algorithms on lists.
local function map(t, f) local r = {} for i = 1, #t do r[i] = f(t[i], i) end return r end
local function filter(t, p) local r = {} for _, v in ipairs(t) do if p(v) then r[#r + 1] = v end end return r end
local function fold(t, f, a) for _, v in ipairs(t) do a = f(a, v) end return a end
local list = {}
for i = 1, 10 do list[i] = i end
print(table.concat(map(list, function(x) return x * x end), " "))  -- expect: 1 4 9 16 25 36 49 64 81 100
print(table.concat(filter(list, function(x) return x % 3 == 0 end), " "))  -- expect: 3 6 9
print(fold(list, function(a, b) return a + b end, 0), fold(list, math.max, -math.huge))  -- expect: 55	10
local function reverse(t) local n = #t for i = 1, math.floor(n / 2) do t[i], t[n - i + 1] = t[n - i + 1], t[i] end return t end
print(table.concat(reverse(list), " "))  -- expect: 10 9 8 7 6 5 4 3 2 1
local function bsearch(t, x) local lo, hi = 1, #t while lo <= hi do local m = math.floor((lo + hi) / 2) if t[m] == x then return m elseif t[m] > x then lo = m + 1 else hi = m - 1 end end end
print(bsearch(list, 7), bsearch(list, 11))  -- expect: 4
local function uniq(t) local seen, r = {}, {} for _, v in ipairs(t) do if not seen[v] then seen[v] = true r[#r + 1] = v end end return r end
print(table.concat(uniq{1, 2, 1, "1", 2, 3}, " "))  -- expect: 1 2 1 3
