-- wrap resumes like a function call and raises errors.
local f = coroutine.wrap(function(a) for i = 1, 3 do a = coroutine.yield(a, i) end return "last" end)
print(f("x")) print(f("y")) print(f("z")) print(f())
print(pcall(f))
print(type(f))
local g = coroutine.wrap(function() error("x") end)
print(pcall(function() g() end))
print(pcall(g))
local e = {}
local ok, v = pcall(coroutine.wrap(function() error(e) end))
print(ok, v == e)
print(select("#", coroutine.wrap(function() end)()))
print(pcall(coroutine.wrap(function() return "ok", nil end)))
-- expect: x	1
-- expect: y	2
-- expect: z	3
-- expect: last
-- expect: false	cannot resume dead coroutine
-- expect: function
-- expect: false	wrap.lua:7: wrap.lua:6: x
-- expect: false	cannot resume dead coroutine
-- expect: false	true
-- expect: 0
-- expect: true	ok	nil
