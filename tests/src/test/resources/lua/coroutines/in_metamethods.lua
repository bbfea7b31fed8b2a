-- A metamethod may run coroutines of its own.
local t = setmetatable({}, {
  __index = function(_, k) return coroutine.wrap(function() coroutine.yield(k .. " from a coroutine") end)() end,
  __call = function(_, n) return coroutine.wrap(function() for i = 1, n do coroutine.yield(i) end end) end,
  __add = function(a, b) local co = coroutine.create(function(x) return coroutine.yield(x) + 1 end) coroutine.resume(co, 1) return select(2, coroutine.resume(co, b)) end,
})
print(t.x, t + 41)  -- expect: x from a coroutine	42
for i in t(3) do io.write(i, " ") end print()  -- expect: 1 2 3 
print(("abc"):gsub("%w", coroutine.wrap(function(c) while true do c = coroutine.yield(c:upper() .. ".") end end)))  -- expect: A.B.C.	3
local order = {}
table.sort({3, 1, 2}, coroutine.wrap(function(a, b) while true do a, b = coroutine.yield(a < b) end end))
print(coroutine.wrap(function() return pcall(coroutine.wrap(function() error("in", 0) end)) end)())  -- expect: false	in
