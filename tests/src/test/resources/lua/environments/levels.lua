-- setfenv and getfenv with a level.
print(getfenv(1) == _G, getfenv() == _G, getfenv(0) == _G)  -- expect: true	true	true
local function f() return getfenv(2) end
local g = setfenv(function() return (f()) end, {m = 1})
print(g().m)  -- expect: 1
local function change() setfenv(2, {print = print, v = "changed"}) end
local function h() change() print(v) end
h()  -- expect: changed
print(v)  -- expect: nil
local print, setfenv, getfenv, G = print, setfenv, getfenv, _G
setfenv(1, {y = 7})
print(y, G.y)  -- expect: 7	nil
z = 1
print(z, G.z, print == G.print, getfenv == G.getfenv)  -- expect: 1	nil	true	true
