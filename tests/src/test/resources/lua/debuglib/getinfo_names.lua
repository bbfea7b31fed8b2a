-- The name of a function is that of its call.
local function who() local i = debug.getinfo(2, "n") return tostring(i.name) .. ":" .. i.namewhat end
local t = {}
function t.f() return (who()) end
function t:m() return (who()) end
function g() return (who()) end
local l = t.f
local function up() return (l()) end
print(t.f(), t:m(), g(), l(), up())
print((pcall(t.f)), select(2, pcall(t.f)))
print(t["f"](), ({t.f})[1](), (function() return (who()) end)())
local mt = setmetatable({}, {__index = function() return (who()) end, __add = function() return (who()) end, __call = function() return (who()) end})
print(mt.x, mt + 1, mt())
for v in (function() local done return function() if not done then done = true return (who()) end end end)() do print(v) end
print(coroutine.wrap(function() return (who()) end)())
local function tail() return who() end
print((tail()))
-- expect: f:field	m:method	g:global	l:local	l:upvalue
-- expect: true	nil:
-- expect: f:field	?:field	nil:
-- expect: nil:	nil:	mt:local
-- expect: (for generator):local
-- expect: nil:
-- expect: :
