-- Coroutines as iterators.
local function range(a, b, s) return coroutine.wrap(function() for i = a, b, s or 1 do coroutine.yield(i) end end) end
for i in range(1, 10, 3) do io.write(i, " ") end print()  -- expect: 1 4 7 10 
local function fibs(n) return coroutine.wrap(function() local a, b = 0, 1 for i = 1, n do coroutine.yield(i, a) a, b = b, a + b end end) end
for i, f in fibs(10) do io.write(i, "=", f, " ") end print()  -- expect: 1=0 2=1 3=1 4=2 5=3 6=5 7=8 8=13 9=21 10=34 
local function chars(s) return coroutine.wrap(function() for c in s:gmatch(".") do coroutine.yield(c) end end) end
for c in chars("abc") do io.write(c, ".") end print()  -- expect: a.b.c.
local function map(f, it) return coroutine.wrap(function() for v in it do coroutine.yield(f(v)) end end) end
local function take(n, it) return coroutine.wrap(function() for i = 1, n do coroutine.yield(it()) end end) end
for v in take(4, map(function(x) return x * x end, range(1, 1e9))) do io.write(v, " ") end print()  -- expect: 1 4 9 16 
