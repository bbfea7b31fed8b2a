-- differs: E-11, more of debug
local i = debug.getinfo(function(a, b, ...) end, "u")
print(i.nparams, i.isvararg, i.nups)  -- expect: 2	true	0
local x, y = 1, 2
local function f() return x end
local function g() return y end
local function h() return x end
print(debug.upvalueid(f, 1) == debug.upvalueid(h, 1), debug.upvalueid(f, 1) == debug.upvalueid(g, 1))  -- expect: true	false
debug.upvaluejoin(f, 1, g, 1)
y = 5
print(f(), h())  -- expect: 5	1
