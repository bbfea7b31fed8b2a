-- What is known about active functions.
local function level() return debug.getinfo(2, "l").currentline end
print(level(), debug.getinfo(1, "l").currentline)
local i = debug.getinfo(1)
print(i.what, i.source, i.short_src, i.currentline, i.linedefined, i.name, i.namewhat == "")
print(debug.getinfo(0, "n").name, debug.getinfo(0, "S").what, debug.getinfo(50))
local function f() return debug.getinfo(1, "f").func, debug.getinfo(1, "S").linedefined end
local g, l = f()
print(g == f, l)
local co = coroutine.create(function() local x = 1
  coroutine.yield() end)
coroutine.resume(co)
print(debug.getinfo(co, 1, "l").currentline, debug.getinfo(co, 0, "S").what, debug.getinfo(co, 5))
for _, what in ipairs{"n", "S", "l", "f", "L"} do local n = 0 for k in pairs(debug.getinfo(1, what)) do n = n + 1 end io.write(what, n, " ") end print()
print(pcall(debug.getinfo, 1, "X")) print(pcall(debug.getinfo, "x")) print(pcall(debug.getinfo)) print(pcall(debug.getinfo, 1, {}))
-- expect: 3	3
-- expect: main	@getinfo_levels.lua	getinfo_levels.lua	4	0	nil	true
-- expect: getinfo	C	nil
-- expect: true	7
-- expect: 11	C	nil
-- expect: n1 S5 l1 f1 L1 
-- expect: false	bad argument #2 to '?' (invalid option)
-- expect: false	bad argument #1 to '?' (function or level expected)
-- expect: false	bad argument #1 to '?' (function or level expected)
-- expect: false	bad argument #2 to '?' (string expected, got table)
