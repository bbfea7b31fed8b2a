-- Iterators made of closures, stateless and with state.
local function range(n) local i = 0 return function() i = i + 1 if i <= n then return i end end end
for i in range(3) do io.write(i, " ") end print()  -- expect: 1 2 3 
local function zip(a, b) local i = 0 return function() i = i + 1 if a[i] and b[i] then return i, a[i], b[i] end end end
for i, x, y in zip({1, 2, 3}, {"a", "b"}) do io.write(i, x, y, " ") end print()  -- expect: 11a 22b 
local function filter(p, it) return function() while true do local v = it() if v == nil or p(v) then return v end end end end
for v in filter(function(x) return x % 2 == 0 end, range(9)) do io.write(v, " ") end print()  -- expect: 2 4 6 8 
local function reversed(t) return function(t, i) if i > 1 then return i - 1, t[i - 1] end end, t, #t + 1 end
for i, v in reversed{"a", "b", "c"} do io.write(i, v, " ") end print()  -- expect: 3c 2b 1a 
local it = range(2) print(it(), it(), it(), it())  -- expect: 1	2	nil
